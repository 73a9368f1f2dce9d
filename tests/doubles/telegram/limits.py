"""The platform's limits as strict sliding windows, switched off unless a test asks."""

import math
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.doubles.telegram.refusal import Refusal
from tests.doubles.telegram.world import Room


@dataclass(slots=True)
class Limits:
    """How many messages fit: a second in all, a second to one chat, a minute to one group."""

    each_second: int = 30
    each_paid_second: int = 1000
    each_chat: int = 1
    each_group_minute: int = 20
    penalty: float = 0.0
    """Seconds added to a refusal's retry_after, and during which everything is refused."""
    clock: Callable[[], float] = time.monotonic
    refused: int = 0
    _all: deque[float] = field(default_factory=deque)
    _chats: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _groups: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _until: float = 0.0

    def admit(self, room: Room, *, paid: bool = False) -> None:
        """Count one message to a room, or refuse it with retry_after."""
        now = self.clock()
        most = self.each_paid_second if paid else self.each_second
        waits = [max(0.0, self._until - now), self._wait(self._all, now, most, 1.0)]
        waits.append(self._wait(self._chats[room.id], now, self.each_chat, 1.0))
        if room.type != "private":
            waits.append(self._wait(self._groups[room.id], now, self.each_group_minute, 60.0))
        if (wait := max(waits)) > 0:
            self._refuse(now, wait)
        for window in (self._all, self._chats[room.id], self._groups[room.id]):
            window.append(now)

    def _wait(self, window: deque[float], now: float, most: int, seconds: float) -> float:
        while window and window[0] <= now - seconds:
            window.popleft()
        return window[0] + seconds - now if len(window) >= most else 0.0

    def _refuse(self, now: float, wait: float) -> None:
        self.refused += 1
        if self.penalty:
            self._until = now + self.penalty
        seconds = max(1, math.ceil(max(wait, self.penalty)))
        raise Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
