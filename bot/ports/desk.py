"""The desk at which a handler sits."""

from dataclasses import dataclass
from typing import Protocol

from bot.domain.talk import Answer, LocalQuestion
from bot.ports.agencies import Advisories, Readings
from bot.ports.delivery import Channels
from bot.ports.facts import Boundaries, Directory, Gazetteer, Pictures, Words
from bot.ports.people import Chats, Permits


@dataclass(frozen=True, slots=True)
class Desk:
    """What a handler may reach for."""

    readings: Readings
    advisories: Advisories
    chats: Chats
    directory: Directory
    gazetteer: Gazetteer
    boundaries: Boundaries
    words: Words
    pictures: Pictures
    permits: Permits | None = None
    """None where no platform runs."""
    channels: Channels | None = None
    """None where nobody can name any."""


class Handler(Protocol):
    """One file in handlers/: whether a question is its own, and the answer to it."""

    def hears(self, question: LocalQuestion) -> bool:
        """Whether this handler answers it."""
        ...

    async def answer(self, question: LocalQuestion, desk: Desk) -> Answer | None:
        """Answer it; None stays silent."""
        ...
