"""Channels: places of an operator's own where one send reaches everybody who reads there."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.delivery import Address

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Channel:
    """A channel that is told first what changes in a state."""

    state: str
    """USPS."""
    address: Address
    link: str
    """What people open to read there."""
    language: str = FALLBACK
    """The tag of the catalog in which it is told; no chat's choice changes it."""


class AlreadyNamed(Exception):
    """The state has a channel in that language there, or the chat is one of its channels."""


def offered(channels: Iterable[Channel], asker: Address, language: str | None) -> Channel | None:
    """Of one state's channels the one to offer: in the asker's language, else in English; never itself."""
    mine = {each.language: each for each in channels if each.address.platform == asker.platform}
    found = mine.get(language or FALLBACK) or mine.get(FALLBACK)
    return None if found is None or found.address == asker else found
