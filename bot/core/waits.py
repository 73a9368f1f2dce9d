"""Waits: what a platform asked us to wait is kept, so that a restart sends nothing into it."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from typing import Final, Protocol

from bot.core.pacing import Turns
from bot.ports import Clock

MARK: Final = 0.4
"""Seconds between two notes of the limiter's clock, so that a restart knows what was just sent."""


class Limiters(Protocol):
    """Until when a platform must hear nothing from us, and until when one chat must not."""

    async def silent_until(self, platform: str) -> float:
        """Before this moment, seconds since 1970, nothing may be sent; 0 where nothing is known."""
        ...

    async def note(self, platform: str, moment: float) -> None:
        """Keep the moment."""
        ...

    async def closed(self, platform: str, now: float) -> Mapping[str, float]:
        """Chats that must be left alone, and until when."""
        ...

    async def close(self, platform: str, chats: Mapping[str, float], now: float) -> None:
        """Keep until when these chats must be left alone; what is over is forgotten."""
        ...


class Waits:
    """One platform's waits: taken up before anything is sent, kept from then on."""

    def __init__(self, platform: str, turns: Turns, limiters: Limiters, clock: Clock) -> None:
        self._platform = platform
        self._turns = turns
        self._limiters = limiters
        self._clock = clock
        self._noted = 0.0
        self._begun = asyncio.Lock()
        self._resumed = False

    async def resume(self) -> None:
        """Take up what was kept before the last stop; whoever is about to send awaits this first."""
        async with self._begun:
            if not self._resumed:
                closed = await self._limiters.closed(self._platform, self._now())
                self._turns.resume(await self._limiters.silent_until(self._platform), closed)
                self._resumed = True

    async def keep(self) -> None:
        """Keep the limiter's clock every moment, and each wait at once, until cancelled."""
        await self.resume()
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._turns.asked_to_wait.wait(), MARK)
            await self.look()

    async def look(self) -> None:
        """Keep what is new."""
        self._turns.asked_to_wait.clear()
        closed, self._turns.closed = self._turns.closed, {}
        if closed:
            await self._limiters.close(self._platform, closed, self._now())
        if self._turns.silent_until > self._noted:
            self._noted = self._turns.silent_until
            await self._limiters.note(self._platform, self._noted + MARK)

    def _now(self) -> float:
        return self._clock.now().timestamp()
