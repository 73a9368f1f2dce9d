"""Deliveries: one push owed to one address, and what the world may answer to it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.place import Place
from bot.domain.quiet import Quiet
from bot.domain.reading import Reading


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """A chat on a platform."""

    platform: str
    chat: str
    thread: str = ""
    """A Telegram topic; empty elsewhere."""


@dataclass(frozen=True, slots=True)
class Chat:
    """What a chat has chosen; nothing about who is in it."""

    address: Address
    home: Place | None = None
    language: str | None = None
    """BCP 47, only if chosen."""
    plain: bool = False
    """Plain text without decoration."""
    quiet: Quiet | None = None
    """When nothing but down, restored and corrections may come."""
    brief: bool = False
    """In a group: what was answered a moment ago gets one short line."""
    ping: str = ""
    """The platform's id of the role that is called when 911 is down and when it is restored."""


class News(StrEnum):
    """What a push tells, as the contract names it."""

    OUTAGE = "outage"
    UPDATE = "update"
    CORRECTION = "correction"
    RESTORED = "restored"


class Change(StrEnum):
    """How the meaning changed: which words a push uses."""

    NEW = "new"
    CHANGED = "changed"
    NARROWED = "narrowed"
    WIDENED = "widened"
    RESTORED = "restored"
    WITHDRAWN = "withdrawn"
    """The agency took its word back: there was none, or it does not say."""
    STALE = "stale"


@dataclass(frozen=True, slots=True)
class Push:
    """One change of meaning that every subscriber of a state is owed."""

    id: int
    state: str
    incident: str
    """The incident's code."""
    version: int
    news: News
    change: Change
    reading: Reading
    """The reading at the moment of the change: what is told."""
    decided: datetime


@dataclass(frozen=True, slots=True)
class Delivery:
    """One push owed to one address."""

    push: Push
    address_id: int
    chat: Chat
    attempt: int = 1


@dataclass(frozen=True, slots=True)
class Receipt:
    """The platform's word that it took a message."""

    message: str = ""
    """The platform's id of the message."""
    shared: bool = False
    """Whether it stands where many read: a card is worth pinning there."""


class Outcome(StrEnum):
    """What became of a delivery."""

    REACHED = "reached"
    FAILED = "failed"
    SKIPPED = "skipped"
    """Superseded by newer news, unsubscribed or forgotten meanwhile."""


class SendError(Exception):
    """What the world does wrong when we send."""


class TryLater(SendError):
    """The platform asks to wait, or did not take it: send again."""

    def __init__(
        self, after: float = 1.0, *, everyone: bool = False, in_doubt: bool = False, limited: bool = False
    ) -> None:
        """After seconds, for everyone or this chat. limited: it named them; in_doubt: it may have arrived."""
        super().__init__(f"try again after {after:g} s")
        self.after = after
        self.everyone = everyone
        self.in_doubt = in_doubt
        self.limited = limited


class Moved(SendError):
    """The chat has another id now."""

    def __init__(self, to: str) -> None:
        super().__init__("the chat has moved")
        self.to = to


class Unreachable(SendError):
    """The chat cannot be reached; final: at once (blocked, deleted), else after strikes over time."""

    def __init__(self, reason: str, *, final: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.final = final


class Revoked(SendError):
    """The platform refuses our token: stop loudly, keep everything."""
