"""When to ask again: in step while a feed answers, ever more rarely while it does not."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

SLOWEST: Final = 300.0
"""Seconds: a silent feed is tried at least so often, or at its own pace if that is slower."""


@dataclass(slots=True)
class Pace:
    """The pace of one source."""

    every: float
    failures: int = 0
    jitter: Callable[[], float] = field(default=random.random)
    """A number in [0, 1)."""

    def answered(self) -> float:
        """Seconds until the next poll after a good one; never less than `every`."""
        self.failures = 0
        return self.every * (1 + 0.05 * self.jitter())

    def failed(self, after: float) -> float:
        """Seconds until the next try after a bad one; `after`: what the feed asked for."""
        self.failures += 1
        longest = max(self.every, SLOWEST)
        backed: float = min(self.every * 2.0 ** min(self.failures - 1, 16), longest)
        return max(backed, after, 0.0) * (1 + 0.25 * self.jitter())
