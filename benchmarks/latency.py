"""How long answers take while a push goes out, beside an idle bot, and beside PTB's AIORateLimiter.

Ours is a real `callbox run`: from the moment that somebody writes until the platform takes the answer (it
thinks for 40 ms). The limiter's bot need not even understand: from the moment that it wants to answer.
Askers come at random; every one of them is somebody else.

Run: uv run --group bench python -m benchmarks.latency [--rate 30] [--asks 3] [--seconds 30]
"""

import argparse
import asyncio
import os
import random
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Final

from benchmarks import elsewhere, peers
from benchmarks.crowd import Counted, crowd, follow, hears, outage
from bot.cli.frame import swift_loop
from tests.doubles.telegram.world import Room
from tests.journeys.running import World

QUESTION: Final = "/status ME"
"""Not the state that the push is about."""
MARGIN: Final = 0.020
PATIENCE: Final = 60.0
"""Seconds that an answer may take before we stop waiting for it."""

Ask = Callable[[], Awaitable[float]]
"""Ask once; the seconds until the answer was taken."""


@dataclass(slots=True)
class Timed(Counted):
    """The strict window, and when each chat was told last."""

    at: dict[int, float] = field(default_factory=dict)

    def admit(self, room: Room, *, paid: bool = False) -> None:
        """Count one message, or refuse it."""
        Counted.admit(self, room, paid=paid)
        self.at[room.id] = time.monotonic()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rate", type=int, default=30, help="messages a second")
    parser.add_argument("--asks", type=float, default=3.0, help="questions a second")
    parser.add_argument("--seconds", type=float, default=30.0, help="how long each part lasts")
    given = parser.parse_args()
    with asyncio.Runner(loop_factory=swift_loop) as runner:
        runner.run(compare(given.rate, given.asks, given.seconds))


async def compare(rate: int, asks: float, seconds: float) -> None:
    """Ours idle and busy, then the limiter's."""
    print(f"load before: {os.getloadavg()[0]:.1f}; {rate}/s, {asks:g} questions a second, milliseconds")
    idle, busy, refused = await ours(rate, asks, seconds)
    (_, idle99), (middle, busy99) = tell("ours, idle", idle), tell("ours, during a push", busy)
    allowed = idle99 + 1 / rate + MARGIN
    print(f"    {refused} 429s; p99 {busy99 * 1e3:.0f} beside the {allowed * 1e3:.0f} allowed")
    theirs, theirs99 = tell("AIORateLimiter, during a push", await limiter(rate, asks, min(seconds, 10.0)))
    print(f"    ours {theirs / middle:.0f} times as quick at p50, {theirs99 / busy99:.0f} times at p99")
    print(f"load after: {os.getloadavg()[0]:.1f}")


def tell(name: str, seconds: list[float]) -> tuple[float, float]:
    """Print a line; give p50 and p99."""
    ordered = sorted(seconds)
    middle, last = ordered[len(ordered) // 2], ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    print(
        f"  {name:30} {len(ordered):5} answers: p50 {middle * 1e3:.0f}, p99 {last * 1e3:.0f}, "
        f"longest {ordered[-1] * 1e3:.0f}"
    )
    return middle, last


async def ours(rate: int, asks: float, seconds: float) -> tuple[list[float], list[float], int]:
    """The answers of an idle bot, those during a push, and how many 429s there were."""
    async with crowd(telegram_rate=rate) as world:
        limits = world.telegram.limits = Timed(each_second=rate, each_paid_second=rate, penalty=3.0)
        count = int(rate * (seconds + 5))
        await follow(world, "telegram", [str(world.telegram.person(f"P{n}").id) for n in range(count)])
        await world.start()
        await hears(world)
        await asyncio.sleep(3.0)
        ask = _asker(world, limits)
        await poisson(ask, asks, 5.0)
        idle = await poisson(ask, asks, seconds)
        before = len(limits.accepted)
        outage(world)
        while len(limits.accepted) <= before + rate:  # noqa: ASYNC110 (what the double sees has no event)
            await asyncio.sleep(0.01)
        return idle, await poisson(ask, asks, seconds - 2.0), limits.refused


def _asker(world: World, limits: Timed) -> Ask:
    async def ask() -> float:
        person = world.telegram.person("Asker")
        world.telegram.writes(person, QUESTION)
        asked = time.monotonic()
        while person.id not in limits.at:
            if time.monotonic() - asked > PATIENCE:
                return PATIENCE
            await asyncio.sleep(0.002)
        return limits.at[person.id] - asked

    return ask


async def limiter(rate: int, asks: float, seconds: float) -> list[float]:
    """The answers of a bot that hands everything to AIORateLimiter."""
    pushed, most = int(rate * (seconds + 2)), int(asks * seconds * 3) + 50
    async with elsewhere.elsewhere(elsewhere.telegram, chats=pushed + most, rate=rate) as platform:
        bot = peers.limited(platform, rate)
        peers.hush()
        askers = iter(platform.chats[pushed:])

        async def ask() -> float:
            asked = time.monotonic()
            await asyncio.wait([asyncio.ensure_future(bot.send_message(next(askers), peers.WORDS))])
            return time.monotonic() - asked

        async with bot:
            told = platform.chats[:pushed]
            pushing = asyncio.create_task(
                peers.everybody(told, lambda chat: bot.send_message(chat, peers.WORDS))
            )
            await asyncio.sleep(1.0)
            found = await poisson(ask, asks, seconds - 1.0)
            pushing.cancel()
            await asyncio.gather(pushing, return_exceptions=True)
            return found


async def poisson(ask: Ask, asks: float, seconds: float) -> list[float]:
    """Questions at random moments, so many a second on the average, for so long; with their answers."""
    chance = random.Random(911)
    tasks, end = [], time.monotonic() + seconds
    while time.monotonic() < end:
        tasks.append(asyncio.ensure_future(ask()))
        await asyncio.sleep(chance.expovariate(asks))
    return list(await asyncio.gather(*tasks))


if __name__ == "__main__":
    main()
