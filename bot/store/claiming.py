"""Claiming: the next subscribers that a push is due to, taken off its cursor by the range."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, and_, delete, null, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import Chat, Delivery, Push
from bot.store.bodies import push_of
from bot.store.channels import FIRST, told_first
from bot.store.choosing import CHOSEN, NAMED, told_as
from bot.store.database import Database
from bot.store.noting import Fate, exception, keep
from bot.store.tables import (
    addresses,
    channels,
    choices,
    cursors,
    exceptions,
    in_flight,
    pushes,
    strikes,
    subscriptions,
)

A_MOMENT = timedelta(seconds=1)
"""How long a chat waits to which older news is on its way."""


def due(platform: int, now: datetime) -> Select[bool, bool]:
    """Whether a push is under way on a platform, and whether somebody is to be tried again."""
    first = select(cursors.c.push_id).where(cursors.c.platform == platform, cursors.c.finished.is_(False))
    second = select(exceptions.c.push_id).where(exceptions.c.platform == platform, exceptions.c.due <= now)
    return select(first.exists(), second.exists())


@dataclass(slots=True)
class Claim:
    """One claim, inside one transaction."""

    database: Database
    connection: AsyncConnection
    platform: str
    number: int
    """The platform's row."""
    now: datetime
    pushes: dict[int, Push]
    """Those already read, by id; more are added."""
    taken: list[Delivery] = field(default_factory=list)
    busy: set[tuple[str, int]] = field(default_factory=set)
    """(state, address row) of those who are being told older news."""

    async def take(self, most: int, turn: int, *, again: bool) -> list[Delivery]:
        """Deliveries that are due: channels first, up to half tried again, the rest fairly off cursors."""
        await self._find_busy()
        if again:
            await self._waiting(most, FIRST)
            await self._waiting((most - len(self.taken) + 1) // 2, self.now)
        await self._first_tries(most, turn)
        if again and len(self.taken) < most:
            await self._waiting(most - len(self.taken), self.now)
        return self.taken

    async def _first_tries(self, most: int, turn: int) -> None:
        """The next of every push that is under way, in turn, so that none waits for another to end."""
        found = await self.connection.execute(
            select(cursors.c.push_id, cursors.c.position, pushes.c.state)
            .join(pushes, pushes.c.id == cursors.c.push_id)
            .where(
                cursors.c.platform == self.number,
                cursors.c.finished.is_(False),
                pushes.c.superseded_by.is_(None),
            )
            .order_by(cursors.c.push_id)
        )
        under_way = found.all()
        for place in range(len(under_way)):
            room = most - len(self.taken)
            if room <= 0:
                return
            push, position, state = under_way[(turn + place) % len(under_way)]
            await self._advance(push, state, position, -(-room // (len(under_way) - place)))

    async def _advance(self, push: int, state: str, position: int, share: int) -> None:
        """Move one cursor on until its share is claimed or nobody is left."""
        claimed, finished = 0, False
        while claimed < share and not finished:
            wanted = share - claimed
            rows = (await self.connection.execute(self._next(push, state, position, wanted))).all()
            finished = len(rows) < wanted
            position = rows[-1].id if rows else position
            claimed += await self._claim(push, state, rows)
        await self.connection.execute(
            update(cursors)
            .where(cursors.c.push_id == push, cursors.c.platform == self.number)
            .values(position=position, finished=finished)
        )

    def _next(self, push: int, state: str, position: int, most: int) -> Select[Any]:
        """The next who followed when the push was decided and follow still."""
        return (
            _chat_columns(select(subscriptions.c.address_id.label("id"), null().label("channel")))
            .join(addresses, addresses.c.id == subscriptions.c.address_id)
            .outerjoin(choices, choices.c.address_id == subscriptions.c.address_id)
            .outerjoin(strikes, strikes.c.address_id == subscriptions.c.address_id)
            .where(
                subscriptions.c.state == state,
                subscriptions.c.platform == self.number,
                subscriptions.c.address_id > position,
                subscriptions.c.joined < push,
                ~told_first(push),
            )
            .order_by(subscriptions.c.address_id)
            .limit(most)
        )

    async def _find_busy(self) -> None:
        """Chats to which superseded news of a state is on its way: newer news must not overtake it."""
        found = await self.connection.execute(
            select(pushes.c.state, in_flight.c.address_id)
            .join(pushes, pushes.c.id == in_flight.c.push_id)
            .where(in_flight.c.platform == self.number, pushes.c.superseded_by.is_not(None))
        )
        self.busy = {(state, address) for state, address in found}

    async def _claim(self, push: int, state: str, rows: Sequence[Row[Any]]) -> int:
        """Put chats in flight; those given up or busy become exceptions. Says how many fly."""
        aside = []
        flying = []
        for row in rows:
            if row.given_up:
                aside.append(exception(push, row.id, self.number, Fate.SKIPPED, reason="unreachable"))
            elif (state, row.id) in self.busy:
                due = self.now + A_MOMENT
                aside.append(
                    exception(push, row.id, self.number, Fate.WAITING, due=due, reason="older news first")
                )
            else:
                flying.append(row)
        await keep(self.database, self.connection, aside)
        await self._fly([(push, row, 1) for row in flying])
        return len(flying)

    async def _waiting(self, most: int, until: datetime) -> None:
        """Those that waited until then, oldest first, if they still follow or are a channel."""
        still = and_(
            subscriptions.c.state == pushes.c.state,
            subscriptions.c.platform == exceptions.c.platform,
            subscriptions.c.address_id == exceptions.c.address_id,
        )
        named = and_(
            channels.c.state == pushes.c.state,
            channels.c.platform == exceptions.c.platform,
            channels.c.address_id == exceptions.c.address_id,
        )
        wanted = (
            _chat_columns(select(exceptions.c.address_id.label("id"), NAMED))
            .add_columns(exceptions.c.push_id, exceptions.c.attempt, subscriptions.c.joined, pushes.c.state)
            .join(pushes, pushes.c.id == exceptions.c.push_id)
            .join(addresses, addresses.c.id == exceptions.c.address_id)
            .outerjoin(subscriptions, still)
            .outerjoin(channels, named)
            .outerjoin(choices, choices.c.address_id == exceptions.c.address_id)
            .outerjoin(strikes, strikes.c.address_id == exceptions.c.address_id)
            .where(exceptions.c.platform == self.number, exceptions.c.due <= until)
            .order_by(exceptions.c.due)
            .limit(most)
        )
        rows = (await self.connection.execute(wanted)).all()
        if not rows:
            return
        pair = tuple_(exceptions.c.push_id, exceptions.c.address_id)
        await self.connection.execute(
            delete(exceptions).where(pair.in_([(row.push_id, row.id) for row in rows]))
        )
        await self._try_again([row for row in rows if row.joined is not None or row.channel])

    async def _try_again(self, rows: Sequence[Row[Any]]) -> None:
        """Put those in flight again that can be reached and hear nothing older just now."""
        flying = []
        for row in rows:
            if row.given_up or (row.state, row.id) in self.busy:
                await self._claim(row.push_id, row.state, [row])
            else:
                flying.append((row.push_id, row, row.attempt + 1))
        await self._fly(flying)

    async def _fly(self, flying: Sequence[tuple[int, Row[Any], int]]) -> None:
        """Mark deliveries as in flight and take them."""
        if not flying:
            return
        await self._read_pushes({push for push, _, _ in flying})
        await self.connection.execute(
            in_flight.insert(),
            [
                {
                    "push_id": push,
                    "address_id": row.id,
                    "platform": self.number,
                    "attempt": attempt,
                    "claimed": self.now,
                }
                for push, row, attempt in flying
            ],
        )
        self.taken.extend(
            Delivery(self.pushes[push], row.id, self._chat(row), attempt) for push, row, attempt in flying
        )

    def _chat(self, row: Row[Any]) -> Chat:
        return told_as(self.database.seal.open(self.platform, row.sealed), row)

    async def _read_pushes(self, numbers: set[int]) -> None:
        """Read the pushes that are not yet in memory."""
        missing = numbers - set(self.pushes)
        if missing:
            rows = await self.connection.execute(
                select(pushes.c.id, pushes.c.body).where(pushes.c.id.in_(missing))
            )
            self.pushes.update({number: replace(push_of(body), id=number) for number, body in rows})


def _chat_columns(wanted: Select[Any]) -> Select[Any]:
    """The columns of a chat beside those wanted."""
    return wanted.add_columns(addresses.c.sealed, *CHOSEN, strikes.c.given_up)
