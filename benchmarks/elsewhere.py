"""A platform's double in a process of its own, so that who is measured has a core to itself."""

import asyncio
import multiprocessing
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any

import tests.doubles.discord  # noqa: F401  # isort: skip  (quiets a warning of discord.py)
from benchmarks.crowd import NOWHERE, strict
from bot.cli.frame import swift_loop
from tests.doubles.discord.limits import Limits as DiscordLimits
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.telegram import BotApi
from tests.doubles.telegram.spec import Spec


@dataclass(frozen=True, slots=True)
class Seen:
    """What the platform saw so far."""

    reached: int
    """Chats that were told at least once."""
    twice: int
    refused: int


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The double, as its clients find it."""

    url: str
    token: str
    chats: tuple[int, ...]
    """Each knows the bot."""
    pipe: Connection

    async def seen(self) -> Seen:
        """Ask what it saw."""
        self.pipe.send("seen?")
        found: Seen = await asyncio.to_thread(self.pipe.recv)
        return found


Serve = Callable[[Connection, int, int, float], Coroutine[Any, Any, None]]


@asynccontextmanager
async def elsewhere(
    serve: Serve, *, chats: int, rate: int = 0, delay: float = 0.04
) -> AsyncIterator[Elsewhere]:
    """Start one of the two below; rate 0: no limit."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(serve, theirs, chats, rate, delay), daemon=True)
    process.start()
    try:
        url, token, told = await asyncio.to_thread(ours.recv)
        yield Elsewhere(url, token, told, ours)
    finally:
        process.kill()
        process.join()


def _serve(serve: Serve, pipe: Connection, chats: int, rate: int, delay: float) -> None:
    with asyncio.Runner(loop_factory=swift_loop) as runner:
        runner.run(serve(pipe, chats, rate, delay))


async def telegram(pipe: Connection, chats: int, rate: int, delay: float) -> None:
    """Telegram's, with the strict window and its flood wait."""
    async with BotApi(spec=Spec(NOWHERE)) as double:
        double.delay = delay
        double.limits = limits = strict(rate) if rate else None
        rooms = [double.person(f"P{number}").id for number in range(chats)]
        pipe.send((double.url, double.token, tuple(rooms)))
        while await asyncio.to_thread(pipe.recv):
            told = Counter(each.room.id for each in double.told)
            refused = limits.refused if limits else 0
            pipe.send(Seen(len(told), told.total() - len(told), refused))


async def discord(pipe: Connection, chats: int, rate: int, _delay: float) -> None:
    """Discord's, which takes messages at once."""
    async with DiscordDouble(spec=NOWHERE) as double:
        double.limits = DiscordLimits(each_second=rate)
        server = double.world.server("Neighbours", double.world.person("Ana"))
        channels = [double.world.channel(server, f"c{number}") for number in range(chats)]
        pipe.send((double.api_url, double.token, tuple(channel.id for channel in channels)))
        while await asyncio.to_thread(pipe.recv):
            told = [channel.messages for channel in channels if channel.messages]
            twice = sum(len(each) for each in told) - len(told)
            pipe.send(Seen(len(told), twice, double.limits.refusals))
