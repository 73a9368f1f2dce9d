"""Incidents: one outage in one state, from the first word to the all clear."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Incident:
    """One outage in one state, known by a short code that people can check."""

    state: str
    opened: datetime
    """When the first word of it was published, UTC."""
    code: str
    """State, month and day in its own zone, ordinal of the day: "MA-0618-1"."""
    version: int = 1
    """How often its meaning changed: each version is pushed at most once."""
    closed: datetime | None = None
    """When the all clear was published, UTC."""
    told: str = ""
    """The digest of the meaning that was pushed last."""
    said: tuple[str, ...] = ()
    """Every instruction (act or number) that a push of this incident has carried."""
    stale_told: bool = False
