"""What follows an answer which left inside a webhook's response: pins, the question where somebody is."""

import asyncio
from collections.abc import Sequence
from typing import Final

from bot.chat.telegram.mailing import Mail
from bot.chat.telegram.rendering import Call
from bot.domain.delivery import Address
from bot.ports import Clock

A_MOMENT: Final = 0.3
"""Seconds that Telegram has to take the answer out of the response: the rest comes behind the words."""
MOST: Final = 500
"""Answers whose rest may wait at once. In a storm there are more, and the words hold every address."""


class Afterwards:
    """Sends the rest of answers by and by, never at the cost of another's words."""

    def __init__(self, mail: Mail, clock: Clock) -> None:
        self._mail = mail
        self._clock = clock
        self._under_way: set[asyncio.Task[None]] = set()

    def send(self, to: Address, rest: Sequence[Call]) -> None:
        """Send these calls in a moment, unless very many wait already."""
        if rest and len(self._under_way) < MOST:
            task = asyncio.create_task(self._follow(to, rest))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def close(self) -> None:
        """Drop what waits still."""
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _follow(self, to: Address, rest: Sequence[Call]) -> None:
        await self._clock.sleep(A_MOMENT)
        await self._mail.follow(to, rest)
