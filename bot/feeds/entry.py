"""What a reader is given besides the bytes, and what it gives back for each message."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from bot.domain.advisory import Advisory, Level


@dataclass(frozen=True, slots=True)
class Authority:
    """A sender of whom the operator knows who it is."""

    sender: str
    """The message's sender, or the name it gives itself; any case."""
    level: Level
    agency: str = ""
    """What to call it; empty keeps the name that the message gives."""
    carrier: str = ""
    """For carriers: whose customers its words are about."""


@dataclass(frozen=True, slots=True)
class SourceConfig:
    """A source as `feeds.toml` and the settings name it."""

    name: str
    format: str
    url: str = ""
    every: float = 300.0
    """Seconds between two polls."""
    states: tuple[str, ...] = ()
    """USPS; for RSS the states of every item, elsewhere the only states it may speak of; empty: any."""
    level: Level | None = None
    """How far its word reaches; None: as each message says."""
    agency: str = ""
    """Whose feed it is; empty: as each message says."""
    authoritative: bool = True
    """Whether it may change a reading; else it only proposes."""
    window: float | None = None
    """For how many seconds it keeps a message; longer silence may have hidden one. None: it keeps all."""
    archive: str = ""
    """Where messages missed in a longer silence can be read later; empty: nowhere."""
    authorities: tuple[Authority, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A message, or a whole body, that could not or must not be read."""

    identity: str
    """As much of its key as could be read; empty if none."""
    reason: str


Entry: TypeAlias = Advisory | Refused
Parse: TypeAlias = Callable[[bytes, datetime, SourceConfig], list[Entry]]
