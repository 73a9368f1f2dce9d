"""The loopback Telegram, and our adapter listening on it."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import TypeAlias

import pytest

from bot.chat.telegram import Telegram
from bot.domain.delivery import Address
from bot.domain.message import Button, Message
from bot.domain.talk import Question
from bot.ports import Reply
from tests.doubles.telegram import BotApi, Room
from tests.doubles.telegram_stage import SwiftClock

Listening: TypeAlias = Callable[..., Awaitable[Telegram]]


class Core:
    """A core that notes what it is asked, and answers what the test says."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.answer: Message | None = None
        self.answers: dict[str, Message | None] = {}

    async def reply(self, question: Question) -> Message | None:
        """The answer for this text, else the one for all, else an echo of its length."""
        self.asked.append(question)
        if question.text in self.answers:
            return self.answers[question.text]
        return self.answer or Message((f"Heard {question.text}.", "Nothing more."), STATUS)


STATUS = (Button("Status", "/status MA"), Button("Where to go", "/where MA"))


class Neighbours:
    """A household that notes what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Address, object]] = []
        self.opened_to: list[Address] = []
        self.welcome: Message | None = None
        self.notice: Message | None = None

    async def joined(self, address: Address) -> Message | None:
        """Noted."""
        self.told.append(("joined", address, None))
        return self.welcome

    async def gone(self, address: Address, reason: str) -> None:
        """Noted."""
        self.told.append(("gone", address, reason))

    async def moved(self, address: Address, to: Address) -> Message | None:
        """Noted."""
        self.told.append(("moved", address, to))
        return self.notice

    async def refused(self, address: Address, name: str) -> Message | None:
        """Noted."""
        self.told.append(("refused", address, name))
        return None

    async def unpublished(self, address: Address) -> Message | None:
        """Telegram has nothing of the kind."""
        return None

    async def refusing(self, platform: str) -> frozenset[Address]:
        """Those that were noted."""
        return frozenset(at for what, at, *_ in self.told if what == "refused")

    async def opened(self, address: Address) -> None:
        """Noted apart: it goes with many changes."""
        self.opened_to.append(address)


def at(room: Room, thread: int | str = "") -> Address:
    """The address of a chat on the double."""
    return Address("telegram", str(room.id), str(thread))


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """The double; every request that it got fits the official specification, where that is at hand."""
    async with BotApi() as server:
        yield server
        assert server.violations == []


@pytest.fixture
def core() -> Core:
    """What answers."""
    return Core()


@pytest.fixture
def household() -> Neighbours:
    """What is told of chats."""
    return Neighbours()


@pytest.fixture
def clock() -> SwiftClock:
    """Waiting takes no time."""
    return SwiftClock()


@pytest.fixture
async def telegram(api: BotApi, clock: SwiftClock, household: Neighbours) -> AsyncIterator[Telegram]:
    """The adapter, not listening."""
    adapter = Telegram(api.token, api.url, clock=clock, household=household)
    yield adapter
    await adapter.close()


@asynccontextmanager
async def listening(adapter: Telegram, reply: Reply) -> AsyncIterator[None]:
    """The adapter listens while the block runs."""
    task = asyncio.create_task(adapter.listen(reply))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@pytest.fixture
async def heard(telegram: Telegram, core: Core) -> AsyncIterator[Telegram]:
    """The adapter, listening."""
    async with listening(telegram, core.reply):
        yield telegram
