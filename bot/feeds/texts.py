"""Texts as agencies send them, cleaned without changing a word."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from bot.feeds.limits import MOST_TEXT

HIDDEN: Final = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
"""What nobody sees, or what turns the direction of the text around it."""
PRODUCT: Final = re.compile(r"\A\s*[A-Z]{3}[A-Z0-9]{2,3}[ \t]*\n")
"""The Weather Service's product identifier before the words: "TOEBOX"."""
SPOKEN: Final = re.compile(r"(?<![\d.,-])\d(?:(?: |, |\. |-|- )\d(?!\d)){2,10}(?![\d-])")
"""Digits spaced for a speech synthesiser: "2 0 8 4 9 5 1 2 0 5"."""
PARAGRAPH: Final = re.compile(r"\n ?\n\s*")
BULLET: Final = re.compile(r" ?\n ?(?=[*•·–-] ?)")
BREAK: Final = re.compile(r" ?\n ?")
BLANKS: Final = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
SHAPES: Final = {3: (3,), 7: (3, 4), 10: (3, 3, 4), 11: (1, 3, 3, 4)}
BIDS: Final = re.compile(
    r"\b(?:call|dial|text|phone|contact|go to|visit|use|report to|try|pull|flag down|approach|drive to|walk"
    r" to"
    r"|llame|marque|env[ií]e|comun[ií]quese|vaya|acuda)\b",
    re.IGNORECASE,
)
SENTENCE: Final = re.compile(r"(?<=[.!?])(?<!\b[A-Za-z]\.)(?<!\b(?:St|Co|No)\.)(?<!\bDept\.)\s+(?=\S)")


def clean(raw: str) -> str:
    """The same words, one line a paragraph, nothing hidden, spoken numbers written as numbers."""
    text = unicodedata.normalize("NFC", raw[:MOST_TEXT].replace("\r\n", "\n").replace("\r", "\n"))
    text = PRODUCT.sub("", BLANKS.sub(" ", HIDDEN.sub("", text)))
    paragraphs = (_unwrapped(part) for part in PARAGRAPH.split(text))
    return "\n".join(part for part in paragraphs if part)


def one_line(raw: str) -> str:
    """A name or headline on one line."""
    return clean(raw).replace("\n", " ")


def first(texts: Iterable[str]) -> str:
    """The first that says anything, cleaned; empty if none does."""
    return next((cleaned for text in texts if (cleaned := clean(text))), "")


def bidding(text: str) -> str:
    """The sentences of a text that tell people what to do, verbatim."""
    sentences = (part for line in text.split("\n") for part in SENTENCE.split(line))
    return " ".join(sentence for sentence in sentences if BIDS.search(sentence))


def joined(text: str) -> str:
    """Numbers that were spaced for speech as people write them: 2 0 8 4 9 5 1 2 0 5 is 208-495-1205."""
    return SPOKEN.sub(_number, text)


def _unwrapped(paragraph: str) -> str:
    """One line, but a line for each bullet."""
    lines = (BREAK.sub(" ", line) for line in BULLET.split(paragraph))
    return joined("\n".join(line.strip() for line in lines).strip())


def _number(match: re.Match[str]) -> str:
    digits = "".join(character for character in match[0] if character.isdigit())
    if (len(digits) == 3 and digits != "911") or len(digits) not in SHAPES:
        return match[0]
    parts, start = [], 0
    for length in SHAPES[len(digits)]:
        parts.append(digits[start : start + length])
        start += length
    return "-".join(parts)
