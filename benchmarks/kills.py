"""kill -9 of the real process at random points of a push, again and again, and who was told how often.

Run: uv run python -m benchmarks.kills [--kills 30] [--subscribers 2000] [--telegram 300] [--seed N]
"""

import argparse
import asyncio
import os
import random
import time
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from benchmarks.crowd import crowd, follow, outage
from tests.doubles.telegram.state import Told

LONGEST = 120.0
"""Seconds without anybody new being told after which we stop waiting."""


@dataclass(frozen=True, slots=True)
class Survived:
    """What became of one push through its kills."""

    kills: int
    lost: int
    twice: int
    most: int
    """The most repetitions that one kill caused."""
    refused: int


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--subscribers", type=int, default=2000)
    parser.add_argument("--telegram", type=int, default=300, help="messages a second")
    parser.add_argument("--seed", type=int, default=None)
    given = parser.parse_args()
    seed = random.randrange(1_000_000) if given.seed is None else given.seed
    print(f"seed {seed}, load before: {os.getloadavg()[0]:.1f}")
    found = asyncio.run(survive(given.subscribers, given.telegram, given.kills, seed))
    print(
        f"{given.subscribers} subscribers at {given.telegram}/s, {found.kills} kills: lost {found.lost}, "
        f"twice {found.twice} in all, {found.most} at most after one kill, 429s {found.refused}"
    )


async def survive(count: int, rate: int, kills: int, seed: int) -> Survived:
    """Kill at so many random numbers of people told, and let the last start finish."""
    points = sorted(random.Random(seed).sample(range(1, count), kills))
    async with crowd(telegram_rate=rate) as world:
        await follow(world, "telegram", [str(world.telegram.person(f"P{n}").id) for n in range(count)])
        outage(world)
        await world.start()
        told, repeated = world.telegram.told, [0]
        for point in points:
            await _told(told, point)
            await world.kill()
            repeated.append(len(told) - len({each.room.id for each in told}))
            await world.start()
        await _told(told, count)
        await world.stop()
        times = Counter(each.room.id for each in told)
        repeated.append(sum(times.values()) - len(times))
        most = max(later - before for before, later in pairwise(repeated))
        refused = world.telegram.limits.refused if world.telegram.limits else 0
        return Survived(len(points), count - len(times), repeated[-1], most, refused)


async def _told(told: list[Told], count: int) -> None:
    """Until so many different people were told, or nothing happens any more."""
    seen, place, since = set[int](), 0, time.monotonic()
    while len(seen) < count and time.monotonic() - since < LONGEST:
        await asyncio.sleep(0.001)
        while place < len(told):
            before = len(seen)
            seen.add(told[place].room.id)
            since = time.monotonic() if len(seen) > before else since
            place += 1


if __name__ == "__main__":
    main()
