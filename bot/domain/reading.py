"""Readings: what we make of all advisories for a place. There is no "working"."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.advisory import Advisory, Health, Service
from bot.domain.incident import Incident
from bot.domain.place import Place


class Kind(StrEnum):
    """The nine readings of the contract."""

    OUTAGE = "outage"
    INTERMITTENT = "intermittent"
    LOCAL_REPORT = "local_report"
    CARRIER = "carrier"
    CONFLICT = "conflict"
    RESTORED = "restored"
    STALE = "stale"
    NO_NOTICE = "no_notice"
    BLIND = "blind"


DOWN = frozenset({Kind.OUTAGE, Kind.INTERMITTENT, Kind.LOCAL_REPORT, Kind.CARRIER, Kind.CONFLICT, Kind.STALE})
"""The readings in which somebody's word that 911 is down still stands."""


@dataclass(frozen=True, slots=True)
class Source:
    """A source and when it last answered, UTC."""

    name: str
    ok: bool
    last_success: datetime | None
    gap_since: datetime | None = None
    """Set while words may have been missed: offline for longer than the source keeps them."""
    authoritative: bool = True


@dataclass(frozen=True, slots=True)
class Limits:
    """After how long words stop to hold."""

    stale_after: timedelta = timedelta(minutes=360)
    restored_stands: timedelta = timedelta(hours=24)
    blind_after: timedelta = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Reading:
    """What all advisories together say of 911 in one place at one moment."""

    place: Place
    kind: Kind
    basis: tuple[Advisory, ...] = ()
    """The words that it rests on, deciding one first; empty for no_notice without any and for blind."""
    against: tuple[Advisory, ...] = ()
    """In a conflict, the words of the other side, newest first."""
    services: tuple[tuple[Service, Health], ...] = ()
    checked: datetime | None = None
    """When an authoritative source last answered."""
    sources: tuple[Source, ...] = ()
    incident: Incident | None = None
    withdrawn: bool = False
    """The agency took its message back without a word that 911 is restored."""
    ended: tuple[Advisory, ...] = ()
    """For restored: the words of outage that the all clear ended."""

    @property
    def word(self) -> Advisory | None:
        """The advisory that decides, if any."""
        return self.basis[0] if self.basis else None
