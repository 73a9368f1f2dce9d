"""How the libraries alone push to a crowd: python-telegram-bot with its limiter and without, discord.py."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Final

import discord
from telegram import Bot
from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest

from benchmarks import elsewhere
from benchmarks.elsewhere import Elsewhere
from bot.chat.discord.client import point_library_at

WORDS: Final = "911 is not working in parts of Massachusetts. Call your local police or fire department."
TRIES: Final = 5
"""How often python-telegram-bot's limiter is allowed to try a message again."""
LONGEST: Final = 240.0
"""Seconds after which a push that has not ended is counted as it stands."""


@dataclass(frozen=True, slots=True)
class Push:
    """What became of one."""

    name: str
    rate: int
    chats: int
    reached: int
    twice: int
    refused: int
    took: float
    """Seconds until nothing more was tried."""

    @property
    def efficiency(self) -> float:
        """The time that the limit asks for those reached, as a part of the time that it took.

        Beyond 1 where the first second's burst was all that got through.
        """
        return self.reached / self.rate / self.took if self.took > 0 else 0.0

    def __str__(self) -> str:
        return (
            f"{self.name:22} {self.rate:5}/s {self.chats:6} chats: efficiency {self.efficiency:.4f}, "
            f"429s {self.refused}, lost {self.chats - self.reached}, twice {self.twice}, "
            f"ended after {self.took:.2f} s"
        )


async def with_limiter(rate: int, chats: int) -> Push:
    """python-telegram-bot's AIORateLimiter, everything handed to it at once."""
    async with elsewhere.elsewhere(elsewhere.telegram, chats=chats, rate=rate) as platform:
        bot = limited(platform, rate)
        async with bot:
            return await push("AIORateLimiter", rate, platform, lambda chat: bot.send_message(chat, WORDS))


async def gathered(rate: int, chats: int) -> Push:
    """python-telegram-bot as it comes, everything sent at once."""
    async with elsewhere.elsewhere(elsewhere.telegram, chats=chats, rate=rate) as platform:
        bot = Bot(platform.token, f"{platform.url}/bot", request=transport())
        async with bot:
            return await push("gather", rate, platform, lambda chat: bot.send_message(chat, WORDS))


async def gathered_on_discord(rate: int, chats: int) -> Push:
    """discord.py as it comes, everything sent at once."""
    async with elsewhere.elsewhere(elsewhere.discord, chats=chats, rate=rate) as platform:
        point_library_at(platform.url, "ws://127.0.0.1:1/")
        async with discord.Client(intents=discord.Intents.none()) as client:
            await client.login(platform.token)
            places = {chat: client.get_partial_messageable(chat) for chat in platform.chats}
            return await push("discord.py gather", rate, platform, lambda chat: places[chat].send(WORDS))


def limited(platform: Elsewhere, rate: int) -> ExtBot[int]:
    """A bot that heeds the whole limit by itself."""
    limiter = AIORateLimiter(overall_max_rate=rate, overall_time_period=1.0, max_retries=TRIES)
    return ExtBot(platform.token, f"{platform.url}/bot", request=transport(), rate_limiter=limiter)


def transport() -> HTTPXRequest:
    """The stock transport with room for everybody, so that nothing fails for want of a connection."""
    return HTTPXRequest(
        connection_pool_size=256, pool_timeout=LONGEST, read_timeout=60.0, connect_timeout=60.0
    )


async def push(name: str, rate: int, platform: Elsewhere, send: Callable[[int], Awaitable[object]]) -> Push:
    """Everybody at once; what fails is lost."""
    hush()
    begun = time.monotonic()
    await everybody(platform.chats, send)
    took = time.monotonic() - begun
    seen = await platform.seen()
    return Push(name, rate, len(platform.chats), seen.reached, seen.twice, seen.refused, took)


def hush() -> None:
    """The libraries tell of every refusal."""
    logging.disable(logging.CRITICAL)


async def everybody(chats: Iterable[int], send: Callable[[int], Awaitable[object]]) -> None:
    """Send to all of them, and wait until nothing more happens."""
    tasks = [asyncio.ensure_future(send(chat)) for chat in chats]
    await asyncio.wait(tasks, timeout=LONGEST)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
