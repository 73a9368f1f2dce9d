"""The outbox: pushes that are owed, and what became of them."""

import asyncio
from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import func, select, update

from bot.domain.audit import Doubtful
from bot.domain.delivery import Address, Delivery, Outcome, Push, Receipt
from bot.store import noting
from bot.store.addressing import number_of
from bot.store.claiming import Claim, due
from bot.store.database import Database
from bot.store.doubting import doubtful
from bot.store.noting import Fate, Note
from bot.store.recovering import recover
from bot.store.remembering import CHATS, bump
from bot.store.slips import Slips
from bot.store.striking import refusing, revive, strike, tell
from bot.store.tables import exceptions, pushes

FRESH = timedelta(days=1)
"""How old news may be that is told to a chat which could not be reached before."""
REMEMBERED = 64
"""Pushes kept in memory once read: they never change."""
TOGETHER = 0.01
"""Seconds that a note waits for others to be written with…"""
AT_EASE = 0.05
"""…and where a slip tells already what it says."""


class Outbox:
    """The port `Outbox` on a database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._notes: list[Note] = []
        self._gathering: asyncio.Event | None = None
        """Set once the notes that are being gathered are written, or could not be."""
        self._behind = False
        """Whether the last notes could not be written."""
        self._turn = asyncio.Lock()
        self._pushes: dict[int, Push] = {}
        self._claims = 0
        self._slips: dict[str, Slips] = {}

    async def claim(self, platform: str, most: int, now: datetime) -> tuple[Delivery, ...]:
        """The next deliveries due on a platform, marked as in flight; superseded ones never come."""
        async with self._database.read(swift=True) as connection:
            number = await self._database.platform_id(connection, platform)
            if number is None:
                return ()
            first, second = (await connection.execute(due(number, now))).one()
        if not (first or second):
            return ()
        async with self._turn, self._database.write(swift=True) as connection:
            self._claims += 1
            claim = Claim(self._database, connection, platform, number, now, self._pushes)
            taken = await claim.take(most, self._claims, again=second)
        while len(self._pushes) > REMEMBERED:
            self._pushes.pop(next(iter(self._pushes)))
        return tuple(taken)

    async def next_due(self, platform: str) -> datetime | None:
        """When the next delivery that waits is due on a platform, if one waits."""
        async with self._database.read() as connection:
            number = await self._database.platform_id(connection, platform)
            found: datetime | None = await connection.scalar(
                select(func.min(exceptions.c.due)).where(exceptions.c.platform == number)
            )
            return found

    async def done(
        self,
        delivery: Delivery,
        outcome: Outcome,
        now: datetime,
        *,
        receipt: Receipt | None = None,
        reason: str = "",
    ) -> None:
        """Note what became of a delivery; returns once that is on disk, together with what others noted."""
        if outcome is Outcome.REACHED:
            self._slips_of(delivery.chat.address.platform).arrived(delivery, now, receipt)
        await self._note(Note(delivery, Fate(outcome.value), now, reason, receipt))

    def leaving(self, delivery: Delivery) -> None:
        """It goes onto the wire now: from here on nobody can tell whether it arrived until it is noted."""
        self._slips_of(delivery.chat.address.platform).left(delivery)

    async def later(self, delivery: Delivery, due: datetime, *, reason: str = "") -> None:
        """Put a delivery back until it is due; dropped if newer news is out."""
        await self._note(Note(delivery, Fate.WAITING, due, reason))

    async def _note(self, note: Note) -> None:
        """Whoever comes first writes for everyone who comes in the next moment."""
        self._notes.append(note)
        if self._gathering is not None:
            await self._gathering.wait()
            if self._behind:
                await self.flush()
            return
        written = self._gathering = asyncio.Event()
        slips = self._slips_of(note.delivery.chat.address.platform)
        try:
            await asyncio.sleep(AT_EASE if slips.files else TOGETHER)
            self._gathering = None
            await self.flush()
        except BaseException:
            self._behind = True
            raise
        finally:
            self._gathering = None if self._gathering is written else self._gathering
            written.set()

    async def flush(self) -> None:
        """Write down all that was noted."""
        async with self._turn:
            notes, self._notes = self._notes, []
            if not notes:
                return
            try:
                async with self._database.write() as connection:
                    await noting.write(self._database, connection, notes)
            except BaseException:
                self._notes = notes + self._notes
                raise
            self._behind = False
            for note in notes:
                self._slips_of(note.delivery.chat.address.platform).noted(note.delivery)
            for slips in self._slips.values():
                slips.turn_over()

    async def doubtful(self, platform: str) -> Doubtful:
        """What may have arrived in private chats before the process died; asked before `recover`."""
        return await doubtful(self._database, self._slips_of(platform), platform)

    async def recover(self, platform: str, now: datetime, audited: Collection[Delivery] = ()) -> int:
        """Note what is known to have arrived before the process died, put back the rest; says how many."""
        return await recover(self._database, self._slips_of(platform), platform, now, audited)

    def _slips_of(self, platform: str) -> Slips:
        if platform not in self._slips:
            self._slips[platform] = Slips(self._database, platform)
        return self._slips[platform]

    async def again(self, address: Address, now: datetime) -> int:
        """Owe an address once more what failed there and is still the newest; says how many."""
        newest = select(pushes.c.id).where(pushes.c.superseded_by.is_(None), pushes.c.decided > now - FRESH)
        async with self._database.write() as connection:
            number = await number_of(self._database, connection, address)
            if number is None:
                return 0
            await revive(connection, [number])
            owed = await connection.execute(
                update(exceptions)
                .where(
                    exceptions.c.address_id == number,
                    exceptions.c.fate.in_([Fate.FAILED.value, Fate.SKIPPED.value]),
                    exceptions.c.reason.not_in(["superseded"]),
                    exceptions.c.push_id.in_(newest),
                )
                .values(fate=Fate.WAITING.value, due=now)
            )
            counter = await bump(self._database, connection, CHATS)
        self._database.fresh.wrote(counter)
        if self._database.fresh.struck is not None:
            self._database.fresh.struck.discard(address)
        return owed.rowcount

    async def strike(self, address: Address, now: datetime, *, final: bool) -> None:
        """The address was unreachable: final at once, else given up after strikes over days."""
        async with self._database.write() as connection:
            number = await number_of(self._database, connection, address)
            if number is None:
                return
            await strike(self._database, connection, number, now, final=final)
            counter = await bump(self._database, connection, CHATS)
        self._database.fresh.wrote(counter)
        if self._database.fresh.struck is not None:
            self._database.fresh.struck.add(address)

    async def told(self, address: Address, now: datetime) -> bool:
        """Note that its admins know that we may not write there; False if they knew already."""
        async with self._database.write() as connection:
            number = await number_of(self._database, connection, address)
            return number is None or await tell(self._database, connection, number, now)

    async def refusing(self, platform: str) -> frozenset[Address]:
        """The addresses of a platform whose admins know that we may not write there."""
        async with self._database.read() as connection:
            return await refusing(self._database, connection, platform)
