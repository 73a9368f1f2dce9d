"""Cards: one message a chat and incident, edited in place while the facts change."""

from dataclasses import dataclass
from hashlib import blake2b

from bot.domain.delivery import Chat, Push, Receipt
from bot.domain.reading import DOWN, Kind, Reading

FROZEN = frozenset({Kind.NO_NOTICE, Kind.BLIND})
"""Readings that say nothing of an incident: its card keeps what was told of it last."""


@dataclass(frozen=True, slots=True)
class Card:
    """The message of one chat that is kept up to date."""

    address_id: int
    chat: Chat
    receipt: Receipt
    face: str
    """What it shows, as `face` tells it."""
    pinned: bool | None = None
    """Whether it is pinned; False: still to be; None: not to be."""


def carries(push: Push) -> bool:
    """Whether a push that arrives somewhere may become the card there: an all clear needs none."""
    return push.reading.kind in DOWN and push.reading.incident is not None


def shown(reading: Reading, push: Push) -> Reading:
    """What the cards of a push's incident show, of the reading of now and the one that was told last."""
    mine, told = reading.incident, push.reading.incident
    same = mine is not None and told is not None and (mine.state, mine.opened) == (told.state, told.opened)
    return reading if same and reading.kind not in FROZEN else push.reading


def closed(reading: Reading) -> bool:
    """Whether the incident is over, so that its card is closed."""
    return reading.incident is not None and reading.incident.closed is not None


def face(reading: Reading) -> str:
    """The words that a reading rests on, in a few letters: cards that show the same need no edit."""
    words = (*reading.basis, None, *reading.against, None, *reading.ended)
    keys = [(word.key.sender, word.key.identifier, word.key.sent) if word else "/" for word in words]
    told = (str(reading.kind), reading.withdrawn, closed(reading), keys)
    return blake2b(repr(told).encode(), digest_size=6).hexdigest()
