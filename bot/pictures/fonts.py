"""Fonts: the first on this machine that can draw all of a text."""

from functools import lru_cache
from typing import Final

from PIL import ImageFont

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont

CANDIDATES: Final = (
    "DejaVuSans.ttf",
    "NotoSans-Regular.ttf",
    "LiberationSans-Regular.ttf",
    "NotoSansCJK-Regular.ttc",
    "NotoSansKhmer-Regular.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "Arial Unicode.ttf",
    "arial.ttf",
)
BUILT_IN: Final = ""
"""Pillow's own font: plain English letters only."""
_PLAIN: Final = str.maketrans("–—•→·\u00a0\u202f", "--*>-  ")
_ISOLATES: Final = {ord(mark): None for mark in "\u2066\u2067\u2068\u2069\u200e\u200f"}
_NO_LETTER: Final = "\U0010fffd"


def font_for(text: str) -> str | None:
    """The name of a font that draws every letter of a text, or None: then words must do without a picture."""
    letters = frozenset(cleaned(text)) - {" ", "\n"}
    named = (name for name in CANDIDATES if _exists(name) and _draws(name, letters))
    plain = frozenset("".join(letters).translate(_PLAIN))
    return next(named, BUILT_IN if _draws(BUILT_IN, plain) else None)


def cleaned(text: str) -> str:
    """A text without the invisible marks that keep numbers left to right in a chat."""
    return text.translate(_ISOLATES)


def drawn(text: str, name: str) -> str:
    """A text as a font can draw it."""
    return cleaned(text).translate(_PLAIN) if name == BUILT_IN else cleaned(text)


@lru_cache(maxsize=64)
def sized(name: str, size: int) -> Font:
    """A font by its name in a size of pixels."""
    return ImageFont.truetype(name, size) if name else ImageFont.load_default(size)


@lru_cache(maxsize=32)
def _exists(name: str) -> bool:
    try:
        sized(name, 16)
    except OSError:
        return False
    return True


@lru_cache(maxsize=256)
def _draws(name: str, letters: frozenset[str]) -> bool:
    return all(_draws_one(name, letter) for letter in letters)


@lru_cache(maxsize=4096)
def _draws_one(name: str, letter: str) -> bool:
    """Whether a letter looks like anything but the box for letters that are missing."""
    font = sized(name, 16)
    return bytes(font.getmask(letter)) != bytes(font.getmask(_NO_LETTER))
