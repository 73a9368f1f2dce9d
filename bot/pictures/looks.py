"""Looks: how a reading is told by colour, by pattern and by a mark, so that no one of them is needed."""

import io
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PIL import Image, ImageDraw

from bot.domain.reading import Kind

CELL: Final = 16
"""Pixels after which a pattern repeats."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a reading is drawn."""

    paper: str
    ink: str
    pattern: str
    mark: str
    """One or two plain characters that stand in a tile."""


LOOKS: Final = {
    Kind.OUTAGE: Look("#d55e00", "#7a2f00", "cross", "X"),
    Kind.INTERMITTENT: Look("#e69f00", "#8a5a00", "slash", "~"),
    Kind.LOCAL_REPORT: Look("#f0e442", "#8f8500", "dots", "L"),
    Kind.CARRIER: Look("#cc79a7", "#6e2f52", "bars", "C"),
    Kind.CONFLICT: Look("#b07aa1", "#4d2a47", "grid", "!?"),
    Kind.STALE: Look("#c7a76c", "#6d5526", "backslash", "S"),
    Kind.RESTORED: Look("#56b4e9", "#1d6d9c", "rows", "R"),
    Kind.NO_NOTICE: Look("#f4f4f4", "#bdbdbd", "none", ""),
    Kind.BLIND: Look("#d9d9d9", "#8c8c8c", "sparse", "?"),
}
"""Colours told apart by colour-blind people (after Okabe and Ito), and patterns told apart in grey."""


@lru_cache(maxsize=64)
def _cell(kind: Kind) -> Image.Image:
    """One repeat of a reading's pattern."""
    look = LOOKS[kind]
    cell = Image.new("RGB", (CELL, CELL), look.paper)
    draw = ImageDraw.Draw(cell)
    last = CELL - 1
    if look.pattern in {"slash", "cross"}:
        draw.line((0, last, last, 0), fill=look.ink, width=3)
    if look.pattern in {"backslash", "cross"}:
        draw.line((0, 0, last, last), fill=look.ink, width=3)
    if look.pattern in {"bars", "grid"}:
        draw.line((4, 0, 4, last), fill=look.ink, width=3)
    if look.pattern in {"rows", "grid"}:
        draw.line((0, 8, last, 8), fill=look.ink, width=3)
    if look.pattern == "dots":
        draw.ellipse((3, 3, 9, 9), fill=look.ink)
    if look.pattern == "sparse":
        draw.ellipse((6, 6, 8, 8), fill=look.ink)
    return cell


@lru_cache(maxsize=64)
def swatch(kind: Kind, width: int, height: int) -> Image.Image:
    """A field of a reading's pattern."""
    field = Image.new("RGB", (width, height))
    for left in range(0, width, CELL):
        for top in range(0, height, CELL):
            field.paste(_cell(kind), (left, top))
    return field


def as_png(picture: Image.Image) -> bytes:
    """The bytes of a picture."""
    file = io.BytesIO()
    picture.save(file, "PNG", compress_level=6)
    return file.getvalue()
