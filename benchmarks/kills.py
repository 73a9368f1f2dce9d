"""kill -9 of the real process at random points of a push, again and again, and who was told how often.

Run: uv run python -m benchmarks.kills [--kills 30] [--subscribers 2000] [--telegram 300] [--seed N] [--audit]
     uv run python -m benchmarks.kills --discord 50 --subscribers 1000 [--kills 30] [--seed N]
"""

import argparse
import asyncio
import os
import random
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from benchmarks.crowd import crowd, follow, outage
from tests.journeys.running import World

LONGEST = 120.0
"""Seconds without anybody new being told after which we stop waiting."""

Tell = Callable[[], Counter[str]]
"""How often each chat has been told so far."""


@dataclass(frozen=True, slots=True)
class Survived:
    """What became of one push through its kills."""

    kills: int
    lost: int
    repeated: tuple[int, ...]
    """How many were told once more after each kill."""
    flying: tuple[int, ...]
    """How many requests the platform was carrying out at each kill; none are counted on Discord."""
    refused: int

    def __str__(self) -> str:
        flying = f", at most {max(self.flying)} on the wire at one" if any(self.flying) else ""
        return (
            f"{self.kills} kills: lost {self.lost}, twice {sum(self.repeated)} in all, "
            f"{max(self.repeated)} at most after one kill, {sum(self.repeated) / self.kills:.1f} a kill"
            f"{flying}, 429s {self.refused}"
        )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--subscribers", type=int, default=2000)
    parser.add_argument("--telegram", type=int, default=300, help="messages a second")
    parser.add_argument("--discord", type=int, default=0, help="requests a second; 0: Telegram")
    parser.add_argument("--audit", action="store_true", help="with Telegram's counter audit switched on")
    parser.add_argument("--seed", type=int, default=None)
    given = parser.parse_args()
    seed = random.randrange(1_000_000) if given.seed is None else given.seed
    print(f"seed {seed}, load before: {os.getloadavg()[0]:.1f}")
    survive = discord if given.discord else telegram
    rate = given.discord or given.telegram
    more = {"CALLBOX_TELEGRAM_AUDIT": "true"} if given.audit else {}
    found = asyncio.run(survive(given.subscribers, rate, given.kills, seed, **more))
    print(f"{survive.__name__}, {given.subscribers} subscribers at {rate}/s, {found}")


async def telegram(count: int, rate: int, kills: int, seed: int, **more: str) -> Survived:
    """A push on Telegram, whose messages have no key: what was on the wire is sent again."""
    async with crowd(rate, 50, **more) as world:
        await follow(world, "telegram", [str(world.telegram.person(f"P{n}").id) for n in range(count)])
        times, place = Counter[str](), 0

        def told() -> Counter[str]:
            nonlocal place
            new = world.telegram.told[place:]
            times.update(str(each.room.id) for each in new)
            place += len(new)
            return times

        limits = world.telegram.limits
        return await _survive(
            world, told, count, _points(count, kills, seed), lambda: limits.refused if limits else 0
        )


async def discord(count: int, rate: int, kills: int, seed: int, **more: str) -> Survived:
    """A push on Discord, which knows a message by its nonce: nobody may hear it twice."""
    async with crowd(30, rate, **more) as world:
        places = world.discord.world
        server = places.server("Neighbours", places.person("Ana"))
        channels = [places.channel(server, f"c{number}") for number in range(count)]
        await follow(world, "discord", [str(channel.id) for channel in channels])

        def told() -> Counter[str]:
            return Counter({str(each.id): len(each.messages) for each in channels if each.messages})

        limits = world.discord.limits
        return await _survive(world, told, count, _points(count, kills, seed), lambda: limits.refusals)


def _points(count: int, kills: int, seed: int) -> list[int]:
    """At which numbers of chats told to kill."""
    return sorted(random.Random(seed).sample(range(1, count), kills))


async def _survive(
    world: World, told: Tell, count: int, points: list[int], refused: Callable[[], int]
) -> Survived:
    """Kill at so many chats told, and let the last start finish."""
    outage(world)
    await world.start()
    repeated, flying = [0], []
    for point in points:
        await _until(told, point)
        flying.append(world.telegram.under_way)
        await world.kill()
        repeated.append(told().total() - len(told()))
        await world.start()
    await _until(told, count)
    await world.stop()
    times = told()
    repeated.append(times.total() - len(times))
    more = tuple(later - before for before, later in pairwise(repeated[1:]))
    return Survived(len(points), count - len(times), (repeated[1], *more), tuple(flying), refused())


async def _until(told: Tell, count: int) -> None:
    """Until so many different chats were told, or nothing happens any more."""
    before, since = -1, time.monotonic()
    while (now := len(told())) < count and time.monotonic() - since < LONGEST:
        since = time.monotonic() if now > before else since
        before = now
        await asyncio.sleep(0.001)


if __name__ == "__main__":
    main()
