"""Cold start: from exec to the first answer that a platform takes, and the memory of an idle run.

Beside it, in the same run: a bare interpreter that imports both chat libraries and does nothing.

Run: uv run python -m benchmarks.coldstart [--starts 5]
"""

import argparse
import asyncio
import os
import resource
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.journeys.running import World, until, world

BARE: Final = "import telegram.ext, discord"
IDLE: Final = 6.0
"""Seconds after the first answers until the process is weighed."""


@dataclass(frozen=True, slots=True)
class Started:
    """One start: seconds until each platform took an answer, of processor until both did; idle megabytes."""

    telegram: float
    discord: float
    busy: float
    memory: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--starts", type=int, default=5)
    asyncio.run(measure(parser.parse_args().starts))


async def measure(count: int) -> None:
    """Start in turn: bare, and ours on a new database and on one that is there already."""
    print(f"load before: {os.getloadavg()[0]:.1f}; {count} starts each, medians, bytecode compiled")
    bare, new, old = [], [], []
    await _bare()
    for number in range(count + 1):
        with TemporaryDirectory() as folder:
            first, second = await _start(Path(folder)), await _start(Path(folder))
            if number:  # the first of all compiles our own bytecode
                new.append(first)
                old.append(second)
                bare.append(await _bare())
    floor, work = statistics.median(wall for wall, _ in bare), statistics.median(busy for _, busy in bare)
    print(f"  bare interpreter with both libraries {floor:.2f} s, {work:.2f} s of processor")
    for name, found in (("new database", new), ("database that is there", old)):
        telegram = statistics.median(each.telegram for each in found)
        discord = statistics.median(each.discord for each in found)
        busy = statistics.median(each.busy for each in found)
        memory = statistics.median(each.memory for each in found)
        print(
            f"  {name:22} Telegram {telegram:.2f} s ({telegram / floor:.2f} times bare), "
            f"Discord {discord:.2f} s ({discord / floor:.2f}), "
            f"processor {busy:.2f} s ({busy / work:.2f}), idle {memory:.0f} MB"
        )


async def _bare() -> tuple[float, float]:
    """Seconds, by the clock and of processor, of an interpreter that imports what nobody can do without."""
    started, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    process = await asyncio.create_subprocess_exec(sys.executable, "-W", "ignore", "-c", BARE)
    await process.wait()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    busy = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - started, busy


async def _start(folder: Path) -> Started:
    """A question waits on each platform before our process starts."""
    async with world(folder) as told:
        ana, ben = told.telegram.person("Ana"), told.discord.world.person("ben")
        direct = told.discord.world.direct(ben)
        told.telegram.writes(ana, "/status MA")
        started = time.perf_counter()
        await told.start()
        telegram, discord = await asyncio.gather(
            _when(started, lambda: told.telegram.told), _asked(told, started, ben, direct)
        )
        assert told.process is not None
        busy = _busy(told.process.pid)
        await asyncio.sleep(IDLE)
        memory = _resident(told.process.pid)
        await told.stop()
        return Started(telegram, discord, busy, memory)


async def _asked(told: World, started: float, who: object, where: object) -> float:
    """Seconds until Discord took the answer to what was written as soon as somebody listened."""
    await until(lambda: told.discord.gateway.wires)
    await told.discord.people.writes(who, "/status MA", where)  # type: ignore[arg-type]
    return await _when(started, lambda: told.discord.people.shown(where))  # type: ignore[arg-type]


async def _when(started: float, what: Callable[[], object]) -> float:
    while not what():  # noqa: ASYNC110 (what is seen outside has no event)
        await asyncio.sleep(0.002)
    return time.perf_counter() - started


def _busy(process: int) -> float:
    """Seconds of processor that a process has had."""
    user, system = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _resident(process: int) -> float:
    """Megabytes."""
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * 4096 / 1e6


if __name__ == "__main__":
    main()
