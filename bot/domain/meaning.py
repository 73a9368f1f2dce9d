"""Meaning: what of a reading must differ before anybody is told again."""

import re
from typing import Final

from bot.domain.advisory import Advisory, Health
from bot.domain.reading import Kind, Reading
from bot.domain.standing import is_whole, plain

NUMBER: Final = re.compile(r"(?<!\d)(?:1[-. ]?)?\(?([2-9]\d{2})\)?[-. ]?(\d{3})[-. ]?(\d{4})(?!\d)")
ACTS: Final = {
    "call-local": re.compile(
        r"(?:business|direct|non-?emergency|local|ten-digit|10-digit|seven-digit|administrative)\b[^.]{0,40}\b"
        r"(?:lines?|numbers?|police|fire|sheriff)|(?:call|contact|dial)\b[^.]{0,30}\b(?:police|fire|sheriff)",
        re.IGNORECASE,
    ),
    "text-911": re.compile(r"\btext(?:ing)?(?:[- ]to)?[- ]9-?1-?1\b|\btext messages?\b", re.IGNORECASE),
    "go": re.compile(
        r"\b(?:go|going|report|walk|drive|come)\b[^.]{0,30}\b(?:station|firehouse|precinct)", re.IGNORECASE
    ),
    "fire-box": re.compile(r"\bfire ?(?:alarm )?box|\bcall box|\bfirebox", re.IGNORECASE),
    "landline": re.compile(r"\bland-?lines?\b", re.IGNORECASE),
    "mobile": re.compile(r"\b(?:mobile|cell(?:ular)?) (?:phone|device)", re.IGNORECASE),
    "wi-fi": re.compile(r"\bwi-?fi calling\b", re.IGNORECASE),
    "still-911": re.compile(
        r"\b(?:keep|continue|still)\b[^.]{0,20}\b(?:call|try|dial|use|using)\w*\b[^.]{0,10}\b9-?1-?1\b",
        re.IGNORECASE,
    ),
    "not-911": re.compile(r"\bdo not (?:call|dial|use) 9-?1-?1\b(?! to| for| unless)", re.IGNORECASE),
}
TEXTUAL: Final = frozenset({Kind.OUTAGE, Kind.INTERMITTENT, Kind.CARRIER, Kind.CONFLICT})
"""The readings whose new instructions concern everyone who follows the state."""


def numbers(text: str) -> tuple[str, ...]:
    """The ten-digit numbers printed in a text, as "617-343-2880", in order."""
    return tuple(dict.fromkeys("-".join(match) for match in NUMBER.findall(text)))


def instructions(advisory: Advisory) -> frozenset[str]:
    """What the words bid people do: acts and numbers, however phrased."""
    text = f"{advisory.words.text} {advisory.words.instruction}"
    return frozenset(act for act, words in ACTS.items() if words.search(text)) | frozenset(numbers(text))


def bidden(reading: Reading) -> frozenset[str]:
    """What the deciding words of a reading bid people do, where it concerns the whole state."""
    if reading.kind not in TEXTUAL or reading.word is None:
        return frozenset()
    return instructions(reading.word)


def digest(reading: Reading) -> str:
    """A reading's meaning: kind, scope, carrier and services; other words leave it as it is."""
    told = [f"{service}={health}" for service, health in reading.services if health is not Health.UNKNOWN]
    return "|".join(
        (reading.kind, "withdrawn" if reading.withdrawn else "", _scope(reading), *_lasting(reading, told))
    )


def _lasting(reading: Reading, told: list[str]) -> list[str]:
    """Services matter where the words are the state's; each city's differ and concern the city."""
    return told if reading.kind in TEXTUAL else []


def _scope(reading: Reading) -> str:
    word = reading.word
    if word is None or reading.kind not in TEXTUAL - {Kind.CONFLICT}:
        return ""
    if reading.kind is Kind.CARRIER:
        return plain(word.carrier or word.agency)
    if is_whole(word, reading.place.state):
        return "all"
    return ",".join(word.counties) or plain(word.area)
