"""A small house for tests of the core: real SQLite in memory, the real words, a clock that stands still."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from bot.clock import ScenarioClock
from bot.core.board import Board
from bot.core.delivering import Lane
from bot.core.pacing import AtOnce
from bot.core.reporting import Reporting
from bot.domain.delivery import Address
from bot.domain.reading import Limits
from bot.facts.words import Words
from bot.store.advisories import Advisories
from bot.store.channels import Channels
from bot.store.chats import Chats
from bot.store.counts import Counts
from bot.store.key_file import key_in
from bot.store.opening import MEMORY, open_database
from bot.store.outbox import Outbox
from tests.domain.agencies import NOON
from tests.doubles.phone import Phone

LOCALES = Path(__file__).resolve().parents[2] / "data" / "locales"


@dataclass
class Keeping:
    """What the tests reach for."""

    clock: ScenarioClock
    advisories: Advisories
    chats: Chats
    outbox: Outbox
    counts: Counts
    board: Board
    reporting: Reporting
    phone: Phone
    lane: Lane
    channels: Channels

    async def follows(self, *people: str, state: str = "MA") -> None:
        """These people follow a state."""
        for person in people:
            await self.chats.follow(Address("phone", person), [state], self.clock.now())

    async def deliver(self) -> None:
        """Everything that is due now is sent."""
        while await self.lane.drain():
            pass

    def later(self, seconds: float) -> datetime:
        """Let time pass."""
        self.clock.move(self.clock.now() + timedelta(seconds=seconds))
        return self.clock.now()


@asynccontextmanager
async def keeping(folder: Path, phone: Phone | None = None) -> AsyncIterator[Keeping]:
    """A house of its own."""
    clock = ScenarioClock(NOON)
    database = await open_database(MEMORY, key_in(folder / "key"))
    advisories, chats, outbox = Advisories(database), Chats(database), Outbox(database)
    board = Board(advisories, clock, Limits())
    phone = phone or Phone()
    lane = Lane(phone, outbox, chats, Words(LOCALES, str), clock, AtOnce(), rate=100)
    reporting = Reporting(advisories, board, clock, Limits(), lane.wake)
    try:
        yield Keeping(
            clock,
            advisories,
            chats,
            outbox,
            Counts(database),
            board,
            reporting,
            phone,
            lane,
            Channels(database),
        )
    finally:
        await database.close()
