"""A Discord on loopback with our adapter before it, and a core that says what it is asked."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest

import tests.doubles.discord  # noqa: F401  # isort: skip  (quiets a warning of discord.py)
from bot.chat.discord.adapter import Discord
from bot.domain.message import Message
from bot.domain.talk import Question
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import Person, Server
from tests.doubles.discord_stage import ShortClock


class Core:
    """Answers each question with its own text, unless told what to answer."""

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.says: Callable[[Question], Awaitable[Message | None]] = self._echo

    async def reply(self, question: Question) -> Message | None:
        self.asked.append(question)
        return await self.says(question)

    async def _echo(self, question: Question) -> Message:
        return Message((f"heard {question.text}",))

    def always(self, message: Message | None) -> None:
        async def say(_question: Question) -> Message | None:
            return message

        self.says = say


@pytest.fixture
async def discord() -> AsyncIterator[DiscordDouble]:
    """The double; a request that the real Discord would refuse fails the test."""
    async with DiscordDouble() as double:
        yield double
        assert double.violations == []


@pytest.fixture
def core() -> Core:
    return Core()


@pytest.fixture
def ana(discord: DiscordDouble) -> Person:
    return discord.world.person("ana")


@pytest.fixture
def town(discord: DiscordDouble) -> Server:
    """A server with a channel, owned by somebody else than ana; the bot is in it from the start."""
    return discord.world.server("town", discord.world.person("owner"))


@asynccontextmanager
async def listening(discord: DiscordDouble, core: Core, **options: Any) -> AsyncIterator[Discord]:
    """The adapter, connected to the double until the block ends."""
    settings = {
        "clock": ShortClock(),
        "identify_every": 0.0,
        "calm": lambda _language: "One moment.",
        **options,
    }
    adapter = Discord(discord.token, discord.api_url, discord.gateway_url, **settings)
    task = asyncio.create_task(adapter.listen(core.reply))
    try:
        await discord.gateway.until(lambda: discord.gateway.wires or task.done())
        yield adapter
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
async def adapter(discord: DiscordDouble, core: Core, town: Server) -> AsyncIterator[Discord]:
    """The adapter, connected, with one server."""
    async with listening(discord, core) as connected:
        yield connected
