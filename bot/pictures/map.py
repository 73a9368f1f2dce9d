"""The map of the states: a tile each, about where it lies, with its reading by colour, pattern and mark."""

from collections.abc import Mapping, Sequence
from typing import Final

from PIL import Image, ImageDraw

from bot.domain.place import BY_USPS
from bot.domain.reading import Kind
from bot.pictures.fonts import drawn, font_for, sized
from bot.pictures.legend import height_of, legend, outlined
from bot.pictures.looks import LOOKS, as_png, swatch

ROWS: Final = (
    "AK .. .. .. .. .. .. .. .. .. .. ME",
    ".. .. .. .. .. .. .. .. .. .. VT NH",
    ".. WA ID MT ND MN IL WI MI NY RI MA",
    ".. OR NV WY SD IA IN OH PA NJ CT ..",
    ".. CA UT CO NE MO KY WV VA MD DE ..",
    ".. .. AZ NM KS AR TN NC SC DC .. ..",
    "GU MP .. .. OK LA MS AL GA .. .. ..",
    "HI AS .. .. TX .. .. .. .. FL PR VI",
)
TILE: Final = 96
GAP: Final = 6
EDGE: Final = 36
HEAD: Final = 92


def states(readings: Mapping[str, Kind], words: Mapping[Kind, str], title: str, footer: str) -> bytes | None:
    """A PNG of all 56 jurisdictions; None where no font can draw the words.

    `readings` by USPS, a missing one counts as blind; `words` names each kind,
    and `footer` says when it was checked.
    """
    font = font_for("".join((title, footer, *words.values())))
    if font is None:
        return None
    by_kind: dict[Kind, list[str]] = {}
    for usps in sorted(BY_USPS):
        by_kind.setdefault(readings.get(usps, Kind.BLIND), []).append(usps)
    named = {kind: _named(by_kind[kind]) for kind in LOOKS if kind in by_kind}
    width = 2 * EDGE + 12 * (TILE + GAP)
    top = HEAD + len(ROWS) * (TILE + GAP) + 20
    height = top + height_of(words, named, font, width - EDGE - 106) + 70
    picture = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(picture)
    draw.text((EDGE, 28), drawn(title, font), fill="black", font=sized(font, 38))
    for down, row in enumerate(ROWS):
        for across, usps in enumerate(row.split()):
            if usps != "..":
                corner = (EDGE + across * (TILE + GAP), HEAD + down * (TILE + GAP))
                _tile(picture, draw, usps, readings.get(usps, Kind.BLIND), corner)
    end = legend(picture, (EDGE, top), words, named, font)
    draw.text((EDGE, end + 8), drawn(footer, font), fill="black", font=sized(font, 22))
    return as_png(picture)


def _named(states: Sequence[str]) -> Sequence[str]:
    """Few are named in full, many by their letters."""
    return [BY_USPS[usps].name for usps in states] if len(states) <= 6 else states


def _tile(
    picture: Image.Image, draw: ImageDraw.ImageDraw, usps: str, kind: Kind, corner: tuple[int, int]
) -> None:
    left, top = corner
    picture.paste(swatch(kind, TILE, TILE), corner)
    draw.rectangle((left, top, left + TILE, top + TILE), outline="black", width=2)
    outlined(draw, (left + TILE // 2, top + 36), usps, 36)
    outlined(draw, (left + TILE // 2, top + 74), LOOKS[kind].mark, 26)
