"""The first push: from the commit of a status to the first message that Telegram's double accepts.

House, lane and adapter are real and run in this process, beside the double, which answers at once.

Run: uv run python -m benchmarks.first_push [--pushes 30] [--subscribers 1000000]
"""

import argparse
import asyncio
import gc
import os
import statistics
import time
from datetime import UTC, datetime
from typing import Any, Final

from pydantic import SecretStr
from sqlalchemy import event, update

from benchmarks.crowd import Counted, crowd, follow
from benchmarks.owing import words
from bot.app import House, open_house
from bot.clock import MachineClock
from bot.domain.advisory import Verdict
from bot.plan.platforms import platforms
from bot.run import warming_up
from bot.settings import Settings
from bot.store.tables import cursors
from tests.journeys.running import World

KNOWN: Final = 400
"""Subscribers that the double knows; the others' turn never comes here."""
APART: Final = 2.5
"""Seconds between two pushes: what was claimed of the one before has been sent by then."""
FEW: Final = 1_000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--pushes", type=int, default=30)
    parser.add_argument("--subscribers", type=int, default=1_000_000)
    given = parser.parse_args()
    print(f"load before: {os.getloadavg()[0]:.1f}; {given.pushes} pushes each, milliseconds")
    few = tell(FEW, asyncio.run(measure(FEW, given.pushes)))
    many = tell(given.subscribers, asyncio.run(measure(given.subscribers, given.pushes)))
    print(f"  {given.subscribers:,} beside {FEW:,}: {many / few:.2f} times at p50")


def tell(count: int, seconds: list[float]) -> float:
    """Print a line, give the median."""
    ordered = sorted(seconds)
    middle, last = statistics.median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]
    print(
        f"  {count:9,} subscribers: p50 {middle * 1e3:.1f}, p99 {last * 1e3:.1f}, "
        f"second longest {ordered[-2] * 1e3:.1f}, very first {seconds[0] * 1e3:.1f}"
    )
    return middle


async def measure(count: int, pushes: int) -> list[float]:
    """Seconds of each push, in order."""
    async with crowd(telegram_rate=30) as world:
        world.telegram.delay = 0.0
        chats = [str(world.telegram.person(f"P{number}").id) for number in range(KNOWN)]
        await follow(world, "telegram", [*chats, *(str(9_000_000_000 + n) for n in range(count - KNOWN))])
        async with open_house(_settings(world), MachineClock()) as house:
            gc.collect()
            gc.freeze()  # as a run does
            return await _pushed(world, house, pushes)


def _settings(world: World) -> Settings:
    return Settings(
        database_url=world.environment["CALLBOX_DATABASE_URL"],
        key_file=world.folder / "key",
        telegram_token=SecretStr(world.telegram.token),
        telegram_api_url=world.telegram.url,
    )


async def _pushed(world: World, house: House, pushes: int) -> list[float]:
    """One status after the other, down and restored in turn."""
    telegram: Any = next(each for each in platforms(house) if each.switch.name == "telegram")
    limits, commits = world.telegram.limits, list[float]()
    assert isinstance(limits, Counted)
    event.listen(house.database.engine.sync_engine, "commit", lambda _: commits.append(time.time()))
    running = [asyncio.create_task(part.work()) for part in telegram.parts]
    await asyncio.gather(warming_up(house).work(), asyncio.sleep(APART))
    found = []
    for number in range(pushes):
        commits.clear()
        limits.accepted.clear()
        verdict = Verdict.RESTORED if number % 2 else Verdict.OUTAGE
        assert await house.reporting.report([words(verdict, datetime.now(UTC))])
        while not limits.accepted:  # noqa: ASYNC110 (what the double sees has no event)
            await asyncio.sleep(0.0005)
        found.append(limits.accepted[0] - commits[0])
        async with house.database.write() as connection:  # the rest need not be told: the next finds us idle
            await connection.execute(update(cursors).values(finished=True))
        await asyncio.sleep(APART)
    print(f"    {limits.refused} refused as too many") if limits.refused else None
    for part in running:
        part.cancel()
    await asyncio.gather(*running, return_exceptions=True)
    await telegram.messenger.close()
    return found


if __name__ == "__main__":
    main()
