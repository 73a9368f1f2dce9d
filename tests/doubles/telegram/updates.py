"""The queue of updates, with a true long poll."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from tests.doubles.telegram.refusal import Refusal
from tests.doubles.telegram.world import Json

T = TypeVar("T")
ASKED_FOR = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that come only to who names them."""
STOLEN = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"


class Pulse:
    """Wakes whoever waits for something to change."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def beat(self) -> None:
        """Something changed."""
        self._event.set()
        self._event = asyncio.Event()

    async def wait(self) -> None:
        """Until the next beat."""
        await self._event.wait()

    async def until(self, check: Callable[[], T], seconds: float = 5.0) -> T:
        """What the check returns as soon as that is true; TimeoutError after seconds."""
        async with asyncio.timeout(seconds):
            while not (seen := check()):
                await self.wait()
            return seen


class Queue:
    """Updates that wait for the bot, kept until it confirms them by its next offset."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self.waiting: list[Json] = []
        self.next_id = 500_001
        self.allowed: list[str] = []
        self.polls = 0
        self._poll: object | None = None
        self.confirmed: list[int] = []

    def add(self, kind: str, content: Json) -> Json:
        """A new update at the end of the queue."""
        update = {"update_id": self.next_id, kind: content}
        self.next_id += 1
        self.put(update)
        return update

    def put(self, update: Json) -> None:
        """This very update, whatever it holds: garbage, a duplicate, one that is late."""
        self.waiting.append(update)
        self._pulse.beat()

    async def take(
        self, offset: int | None, limit: int, seconds: float, allowed: list[str] | None
    ) -> list[Json]:
        """What getUpdates answers; another poll that waits meanwhile ends with 409."""
        mine = self._poll = object()
        self.polls += 1
        self._pulse.beat()
        if allowed is not None:
            self.allowed = allowed
        if offset:
            self.confirmed += [one["update_id"] for one in self.waiting if one.get("update_id", 0) < offset]
            self.waiting = [one for one in self.waiting if one.get("update_id", offset) >= offset]
        try:
            async with asyncio.timeout(seconds):
                while not self._ready() and self._poll is mine:
                    await self._pulse.wait()
        except TimeoutError:
            pass
        if self._poll is not mine:
            raise Refusal(409, STOLEN)
        return self._ready()[:limit]

    def _ready(self) -> list[Json]:
        """What waits; kinds that the bot did not ask for are not kept."""
        self.waiting = [one for one in self.waiting if self.wanted(_kind(one))]
        return self.waiting

    def wanted(self, kind: str) -> bool:
        """Whether the bot asked for updates of this kind."""
        return kind in self.allowed if self.allowed else kind not in ASKED_FOR


def _kind(update: Json) -> str:
    return next((key for key in update if key != "update_id"), "")
