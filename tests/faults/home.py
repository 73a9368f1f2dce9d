"""A home for the fault matrix: the real lane, cards, adapter and SQLite before a platform's double."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path

from bot.clock import ScenarioClock
from bot.core.board import Board
from bot.core.carding import Carding
from bot.core.delivering import Lane
from bot.core.household import Housekeeping
from bot.core.pacing import AtOnce
from bot.core.reporting import Reporting
from bot.domain.advisory import Advisory
from bot.domain.delivery import Address
from bot.domain.progress import Progress
from bot.domain.reading import Limits
from bot.facts.words import Words
from bot.store.advisories import Advisories
from bot.store.cards import Cards
from bot.store.chats import Chats
from bot.store.counts import Counts
from bot.store.database import Database
from bot.store.key_file import key_in
from bot.store.opening import MEMORY, open_database
from bot.store.outbox import Outbox
from tests.core.keeping import LOCALES
from tests.domain.agencies import NOON
from tests.faults.fronts import FRONTS, Front

LONG = 900.0
"""Seconds after which everything that passes has passed: the longest wait that a fault of ours asks for."""


@cache
def our_words() -> Words:
    """The real words, read once."""
    return Words(LOCALES, str)


class Ears(AtOnce):
    """No pace, but it hears of limits."""

    def __init__(self) -> None:
        self.limits: list[tuple[str, float, bool]] = []

    def refused(self, to: Address, after: float, *, everyone: bool, limited: bool = True) -> None:
        """Note it."""
        if limited:
            self.limits.append((to.chat, after, everyone))


@dataclass
class Home:
    """What the tests reach for."""

    front: Front
    database: Database
    clock: ScenarioClock
    chats: Chats
    outbox: Outbox
    reporting: Reporting
    lane: Lane
    carding: Carding
    ears: Ears
    people: list[str] = field(default_factory=list)

    async def follow(self, count: int) -> None:
        """So many chats follow Massachusetts; they are told in this order."""
        for _ in range(count):
            self.people.append(self.front.chat())
            await self.chats.follow(Address(self.front.name, self.people[-1]), ["MA"], self.clock.now())

    async def hears(self, *words: Advisory) -> None:
        """Agencies publish."""
        await self.reporting.report(list(words))

    async def deliver(self) -> None:
        """What is due now is sent, and answered for."""
        while await self.lane.drain():
            pass

    async def settle(self) -> None:
        """Time passes until nothing is waiting any more."""
        for _ in range(8):
            self.clock.move(self.clock.now() + timedelta(seconds=LONG))
            await self.deliver()

    async def revise(self) -> None:
        """Cards are brought up to date."""
        while await self.carding.look():
            pass

    def another_lane(self) -> Lane:
        """The lane of the next start."""
        words = our_words()
        return Lane(self.front.messenger, self.outbox, self.chats, words, self.clock, self.ears, rate=100)

    async def progress(self) -> Progress:
        """How far the newest push has come."""
        return (await Counts(self.database).deliveries())[0]

    def heard(self, *, but: str) -> list[list[str]]:
        """What all the others read."""
        return [self.front.reads(chat) for chat in self.people if chat != but]


@asynccontextmanager
async def home(
    folder: Path, platform: str, *, kept: bool = False, patience: float = 30.0
) -> AsyncIterator[Home]:
    """Open one; kept: in a file, with slips beside it; patience: seconds that an answer is waited for."""
    clock, ears = ScenarioClock(NOON), Ears()
    url = f"sqlite+aiosqlite:///{folder / 'callbox.sqlite'}" if kept else MEMORY
    database = await open_database(url, key_in(folder / "key"))
    words, chats, outbox = our_words(), Chats(database), Outbox(database)
    advisories = Advisories(database)
    board = Board(advisories, clock, Limits())
    household = Housekeeping(chats, outbox, words, clock)
    async with FRONTS[platform](clock, household, ears, patience) as front:
        lane = Lane(front.messenger, outbox, chats, words, clock, ears, rate=100)
        carding = Carding(front.messenger, Cards(database), chats, board, words, clock, ears)
        reporting = Reporting(advisories, board, clock, Limits(), lane.wake)
        try:
            yield Home(front, database, clock, chats, outbox, reporting, lane, carding, ears)
        finally:
            await asyncio.gather(*lane._sending, return_exceptions=True)
            await database.close()
