"""The same event told twice: through two feeds, or relayed under another key."""

import re
from datetime import timedelta
from typing import Final

from bot.domain.advisory import Advisory

NEAR: Final = timedelta(minutes=30)
"""How far apart two relays of one message were ever sent, with room to spare."""
ALIKE: Final = 0.6
"""Which part of the shorter text's words the other must hold."""
WORD: Final = re.compile(r"[^\W_]{2,}")


def same_event(one: Advisory, other: Advisory) -> bool:
    """Whether two advisories are one message: the same key, or relays of each other's words.

    A relay has another sender, names the same agency or none, has the same verdict, speaks of the same
    places, was sent at about the same time, and says nearly the same.
    """
    if one.key == other.key:
        return True
    return (
        one.key.sender != other.key.sender
        and _same_agency(one.agency, other.agency)
        and one.verdict is other.verdict
        and one.states == other.states
        and one.counties == other.counties
        and one.carrier == other.carrier
        and one.level is other.level
        and abs(one.sent - other.sent) <= NEAR
        and one.key not in other.references
        and other.key not in one.references
        and _alike(one, other)
    )


def _same_agency(one: str, other: str) -> bool:
    """Whether both names may be one agency's; a relay may have lost it, or part of it."""
    ours, theirs = set(WORD.findall(one.lower())), set(WORD.findall(other.lower()))
    return ours <= theirs or theirs <= ours


def _alike(one: Advisory, other: Advisory) -> bool:
    """Whether one says nearly nothing that the other does not."""
    ours, theirs = _words(one), _words(other)
    shorter = min(ours, theirs, key=len)
    return bool(shorter) and len(ours & theirs) >= ALIKE * len(shorter)


def _words(advisory: Advisory) -> set[str]:
    said = advisory.words
    text = f"{said.headline} {said.text} {said.instruction}".lower()
    return set(WORD.findall(text.replace("9-1-1", "911")))
