"""Pins that follow an answer which left inside a webhook's response."""

import asyncio
from collections.abc import Sequence
from typing import Final

from bot.chat.telegram.mailing import Mail
from bot.chat.telegram.rendering import Call
from bot.domain.delivery import Address
from bot.ports import Clock

A_MOMENT: Final = 0.3
"""Seconds that Telegram has to take the answer out of the response: the pins come behind the words."""
MOST: Final = 500
"""Answers whose pins may wait at once. In a storm there are more, and the words hold every address."""


class Afterwards:
    """Sends pins by and by, none of them at the cost of an answer."""

    def __init__(self, mail: Mail, clock: Clock) -> None:
        self._mail = mail
        self._clock = clock
        self._under_way: set[asyncio.Task[None]] = set()

    def send(self, to: Address, pins: Sequence[Call]) -> None:
        """Send these pins in a moment, unless very many wait already."""
        if pins and len(self._under_way) < MOST:
            task = asyncio.create_task(self._follow(to, pins))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def close(self) -> None:
        """Drop what waits still."""
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _follow(self, to: Address, pins: Sequence[Call]) -> None:
        await self._clock.sleep(A_MOMENT)
        await self._mail.follow(to, pins)
