"""The runner: starts what is switched on, each part supervised alone, and stops it all cleanly."""

import asyncio
import gc
import random
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Final

import structlog

from bot.app import House
from bot.domain.delivery import Revoked
from bot.ports import Clock

log = structlog.get_logger()

LONGEST: Final = 60.0
"""Seconds between two tries of a part that keeps failing."""
STEADY: Final = 120.0
"""A part that ran this long starts again at once."""
REFRESH: Final = 0.5
"""Seconds between two looks for what another process wrote."""
AFTERWARDS: Final = 2.0
"""Seconds until what can wait is made ready: the first answers come first."""
TICK: Final = 15.0
"""Seconds between two looks for words that have grown stale."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that runs by itself: a platform, a lane, a feed, the web."""

    name: str
    work: Callable[[], Coroutine[object, object, None]]


async def run(parts: Sequence[Part], clock: Clock) -> None:
    """Run all parts until cancelled; one that fails is started again and never stops another."""
    async with asyncio.TaskGroup() as group:
        for part in parts:
            group.create_task(supervise(part, clock), name=part.name)


async def supervise(part: Part, clock: Clock) -> None:
    """Keep one part running; a revoked token ends it loudly, everything else is tried again."""
    pause = 1.0
    while True:
        started = clock.now()
        try:
            await part.work()
            log.info("part ended", part=part.name)
            return
        except Revoked as refused:
            log.critical("part stopped: its token was refused; all is kept", part=part.name, why=str(refused))
            return
        except Exception:
            log.exception("part failed; starting it again", part=part.name)
        if (clock.now() - started).total_seconds() > STEADY:
            pause = 1.0
        await clock.sleep(pause * random.uniform(0.5, 1.0))
        pause = min(pause * 2, LONGEST)


def warming_up(house: House) -> Part:
    """The part that makes ready, once, what nobody should wait for later."""

    async def warm() -> None:
        await house.clock.sleep(AFTERWARDS)
        await asyncio.to_thread(house.warm)
        await house.warm_pushes()
        gc.collect()
        gc.freeze()  # what was made ready stays: looking through it again cost a push 50 ms every few seconds

    return Part("warming up", warm)


def keeping_up(house: House) -> Part:
    """The part that notices what other processes wrote and what time alone changed."""

    async def keep_up() -> None:
        last_tick = house.clock.now()
        while True:
            if await house.board.refresh():
                house.bell.ring()
            await house.chats.remember()
            if (house.clock.now() - last_tick).total_seconds() >= TICK:
                await house.reporting.tick()
                last_tick = house.clock.now()
            await house.clock.sleep(REFRESH)

    return Part("keeping up", keep_up)
