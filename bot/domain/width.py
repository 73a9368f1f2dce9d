"""Widths: how long sentences come out in English at most, to know what room is left for quotes."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from bot.domain.place import BY_USPS, Place
from bot.domain.talk import Day, Dial, Fact, Many, Miles, Moment, Quote, Say

_FIXED: Final[Mapping[str, int]] = MappingProxyType(
    {
        "head": 5,
        "head-bare": 2,
        "head-update": 14,
        "head-correction": 18,
        "report-outage": 20,
        "report-problem": 22,
        "report-carrier": 62,
        "report-stale": 75,
        "report-restored": 32,
        "says": 12,
        "word": 4,
        "word-for": 10,
        "word-bare": 20,
        "word-bare-denial": 46,
        "word-outage": 22,
        "local-more": 42,
        "local-unconfirmed": 26,
        "conflict-act": 55,
        "restored-ended": 48,
        "restored-lasted": 45,
        "no-notice": 86,
        "change-changed": 26,
        "change-correction": 36,
        "change-narrowed": 32,
        "change-widened": 30,
        "change-denied": 76,
        "effect-calls": 35,
        "effect-some-calls": 40,
        "effect-calls-and-texts": 45,
        "effect-these": 28,
        "area-in": 2,
        "area-more": 10,
        "looked": 11,
        "looked-bare": 8,
    }
)
OTHER: Final = 35
"""The longest title, and the longest name of a service or a source."""
BETWEEN: Final = 2
"""The empty line between paragraphs."""


def width(fact: Fact) -> int:
    """How many characters a fact takes in English, at most."""
    if isinstance(fact, str):
        return len(fact)
    if isinstance(fact, Say):
        return _FIXED.get(fact.key, OTHER) + sum(map(width, fact.facts.values()))
    if isinstance(fact, Many):
        return sum(map(width, fact.items)) + 5 * max(len(fact.items) - 1, 0)
    if isinstance(fact, Moment):
        return 33 if fact.dated else 13
    return _named(fact)


def _named(fact: float | timedelta | Quote | Place | Dial | Miles | Day) -> int:
    if isinstance(fact, Quote):
        return len(fact.text)
    if isinstance(fact, Place):
        county = 25 if fact.county and not fact.town else 0
        return (
            len(BY_USPS[fact.state].name)
            + county
            + sum(len(part) + 2 for part in (fact.town, fact.district) if part)
        )
    return 22 if isinstance(fact, timedelta) else 12


def lines(*told: Say) -> int:
    """How many characters these paragraphs take, the empty lines between them included."""
    return sum(width(line) + BETWEEN for line in told)
