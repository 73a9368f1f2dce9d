"""Rights: what we may do in a chat, as its platform tells it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rights:
    """What works in a chat, and what somebody would have to allow."""

    write: bool = True
    pin: bool = True
    attach: bool = True
    hears_all: bool = True
    """Without it we hear only commands, replies to us and mentions: enough for every promise."""
    embed: bool = True
    roles: frozenset[str] | None = None
    """The roles that we may call; None: any."""
