"""Messages a second through each way to the Bot API, by how many are on their way at once.

python-telegram-bot as it comes (httpx), the same over our transport, our whole adapter, and aiogram, each as
it comes; the double runs in a process of its own and answers after 40 ms.

Run: uv run --group bench python -m benchmarks.transport [--seconds 3]
"""

import argparse
import asyncio
import gc
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import cycle
from typing import Final

import telegram
from aiogram import Bot as AiogramBot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from telegram.request import BaseRequest, HTTPXRequest

from benchmarks import elsewhere
from benchmarks.elsewhere import Elsewhere
from bot.chat.telegram.messenger import Telegram
from bot.chat.telegram.transport import AiohttpRequest
from bot.cli.frame import swift_loop
from bot.clock import MachineClock
from bot.domain.delivery import Address
from bot.domain.message import Message

WORDS: Final = "911 is not working in parts of Massachusetts. Call your local police or fire department."
AT_ONCE: Final = (8, 16, 32, 64, 100, 256)
CHATS: Final = 2_000
WARM: Final = 0.5
"""Seconds before it counts: connections are being opened."""

Send = Callable[[int], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Speed:
    """What one way did at one number at once."""

    each_second: float
    processor: float
    """Seconds of processor for each message."""
    failed: int


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seconds", type=float, default=3.0)
    given = parser.parse_args()
    with asyncio.Runner(loop_factory=swift_loop) as runner:
        runner.run(compare(given.seconds))


async def compare(seconds: float) -> None:
    """Every way at every number at once, by turns."""
    print(
        f"load before: {os.getloadavg()[0]:.1f}; messages a second, processor each, beside stock, of own peak"
    )
    found: dict[str, dict[int, Speed]] = {name: {} for name in WAYS}
    async with elsewhere.elsewhere(elsewhere.telegram, chats=CHATS) as platform:
        for many in AT_ONCE:
            for name, way in WAYS.items():
                async with way(platform) as send:
                    found[name][many] = await measure(send, cycle(platform.chats), many, seconds)
    for name, speeds in found.items():
        peak = max(speed.each_second for speed in speeds.values())
        for many, speed in speeds.items():
            stock = speed.each_second / found["stock PTB"][many].each_second
            print(
                f"  {name:18} {many:4} at once: {speed.each_second:7.0f}/s {speed.processor * 1e6:7.0f} us "
                f"{stock:6.2f} x stock {speed.each_second / peak:5.2f} of peak"
                + (f", {speed.failed} failed" if speed.failed else "")
            )
    print(f"load after: {os.getloadavg()[0]:.1f}")


async def measure(send: Send, chats: Iterator[int], many: int, seconds: float) -> Speed:
    """Always so many on their way, for so long."""
    sent = failed = 0
    begun, end = time.perf_counter() + WARM, time.perf_counter() + WARM + seconds

    async def keep_sending() -> None:
        nonlocal sent, failed
        while (now := time.perf_counter()) < end:
            try:
                await send(next(chats))
            except Exception:
                failed += 1
            else:
                sent += now >= begun

    tasks = [asyncio.create_task(keep_sending()) for _ in range(many)]
    await asyncio.sleep(WARM)
    gc.collect()
    used, begun = time.process_time(), time.perf_counter()
    await asyncio.gather(*tasks)
    took = time.perf_counter() - begun
    return Speed(sent / took, (time.process_time() - used) / max(sent, 1), failed)


@asynccontextmanager
async def stock(platform: Elsewhere) -> AsyncIterator[Send]:
    """python-telegram-bot with as many connections as its Application takes."""
    request = HTTPXRequest(connection_pool_size=256, pool_timeout=60.0, read_timeout=60.0)
    async with library(platform, request) as send:
        yield send


@asynccontextmanager
async def ours(platform: Elsewhere) -> AsyncIterator[Send]:
    """python-telegram-bot over our transport."""
    async with library(platform, AiohttpRequest(platform.url)) as send:
        yield send


@asynccontextmanager
async def library(platform: Elsewhere, request: BaseRequest) -> AsyncIterator[Send]:
    """python-telegram-bot over any transport."""
    bot = telegram.Bot(platform.token, base_url=f"{platform.url}/bot", request=request)
    async with bot:
        yield lambda chat: bot.send_message(chat, WORDS)


@asynccontextmanager
async def adapter(platform: Elsewhere) -> AsyncIterator[Send]:
    """What a push takes in Callbox."""
    messenger = Telegram(platform.token, platform.url, clock=MachineClock())
    message = Message((WORDS,), nonce="a push")
    try:
        yield lambda chat: messenger.send(Address("telegram", str(chat)), message)
    finally:
        await messenger.close()


@asynccontextmanager
async def aiogram(platform: Elsewhere) -> AsyncIterator[Send]:
    """aiogram as it comes."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(platform.url))
    async with AiogramBot(platform.token, session=session) as bot:
        yield lambda chat: bot.send_message(chat, WORDS)


WAYS: Final = {"stock PTB": stock, "PTB, our transport": ours, "our adapter": adapter, "aiogram": aiogram}

if __name__ == "__main__":
    main()
