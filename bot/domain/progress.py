"""Progress: how many follow, and how far a push has come."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Following:
    """How many chats of a platform follow a state."""

    platform: str
    state: str
    chats: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one push has come on one platform; seconds count from the decision to the platform's yes."""

    push_id: int
    incident: str
    version: int
    state: str
    news: str
    platform: str
    decided: datetime
    reached: int
    pending: int
    """Not yet claimed, or waiting to be tried again."""
    in_flight: int
    in_doubt: int
    """Of those pending: in flight when a process died, or sent without an answer."""
    failed: tuple[tuple[str, int], ...]
    """How many for each reason, most first."""
    skipped: int
    superseded: bool
    p50: float | None
    p95: float | None
    slowest: float | None

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do."""
        return not self.pending and not self.in_flight
