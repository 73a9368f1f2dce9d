"""What the tests of the feeds share: a server, a clock, a core that listens, and the synthetic fixtures."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.advisory import Advisory
from tests.doubles.feeds import FeedServer, feed_server

FIXTURES = Path(__file__).parent / "fixtures"
NOON = datetime(2030, 6, 18, 18, 30, tzinfo=UTC)


def fixture(name: str) -> bytes:
    """A synthetic document."""
    return (FIXTURES / name).read_bytes()


@dataclass
class FakeClock:
    """A clock that moves only when somebody sleeps."""

    time: datetime = NOON
    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += timedelta(seconds=seconds)
        await asyncio.sleep(0)


@dataclass
class Core:
    """What the core was told, and by whom it was answered."""

    told: list[Advisory] = field(default_factory=list)
    quietly: list[Advisory] = field(default_factory=list)
    attended: list[tuple[str, bool]] = field(default_factory=list)
    gaps: list[datetime | None] = field(default_factory=list)
    failures: int = 0

    async def report(self, arrived: Sequence[Advisory], /, *, quiet: bool = False) -> None:
        if self.failures:
            self.failures -= 1
            raise RuntimeError("the database is away")
        (self.quietly if quiet else self.told).extend(arrived)

    async def answered(self, source: str, now: datetime, *, ok: bool, authoritative: bool = True) -> None:
        self.attended.append((source, ok))

    async def missed(self, source: str, since: datetime | None) -> None:
        self.gaps.append(since)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def core() -> Core:
    return Core()


@pytest.fixture
async def server() -> AsyncIterator[FeedServer]:
    async with feed_server() as running:
        yield running
