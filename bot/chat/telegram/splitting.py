"""Text in pieces that fit a message, cut where a reader would pause."""

import re
from itertools import accumulate

BORDERS = (
    re.compile(r"\n\s*\n"),
    re.compile(r"(?<=[.!?…。！？])[\"'”’)\]]*\s+|\n|(?<=[。！？])"),
    re.compile(r"\s+"),
)
"""Where to cut, best first: between paragraphs, sentences, words."""


def units(text: str) -> int:
    """How long Telegram counts a text: in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def split(text: str, limit: int) -> list[str]:
    """Pieces of at most limit units, without blank ends, that hold every word in order."""
    pieces: list[str] = []
    rest = text.strip()
    while len(rest) > limit or units(rest) > limit:
        cut = _cut(rest, limit)
        pieces.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [piece for piece in (*pieces, rest) if piece]


def shorten(text: str, limit: int) -> str:
    """The beginning of a text, ended by an ellipsis where something was left out."""
    text = text.strip()
    return text if units(text) <= limit else split(text, limit - 1)[0] + "…"


def _cut(text: str, limit: int) -> int:
    """The index of the best place to cut so that what stands before fits."""
    most = _fitting(text, limit)
    window = text[: most + 1]
    for border in BORDERS:
        # A border in the first half would leave a message of a few words.
        ends = [found.end() for found in border.finditer(window) if most // 2 < found.start() <= most]
        if ends:
            return min(ends[-1], most)
    return _whole(text, most)


def _fitting(text: str, limit: int) -> int:
    """How many characters fit."""
    sizes = accumulate(2 if ord(char) > 0xFFFF else 1 for char in text[:limit])
    return sum(1 for size in sizes if size <= limit)


def _whole(text: str, most: int) -> int:
    """A cut that tears no accent, emoji or flag from what it belongs to, where one is near."""
    for cut in range(most, max(most - 32, 1), -1):
        if not _joined(text[cut]) and text[cut - 1] != "\u200d":
            return cut
    return max(most, 1)


def _joined(char: str) -> bool:
    """Whether a character belongs to the one before it."""
    return (
        char in "\u200d\ufe0e\ufe0f\u20e3"
        or "\u0300" <= char <= "\u036f"
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\U0001f1e6" <= char <= "\U0001f1ff"
    )
