"""The map of a state's counties: which ones the agencies' words name, by colour, pattern and words."""

from collections.abc import Mapping, Sequence
from math import cos, radians
from typing import Final

from PIL import Image, ImageDraw

from bot.domain.outline import Ring
from bot.domain.reading import Kind
from bot.pictures.fonts import drawn, font_for, sized
from bot.pictures.legend import height_of, legend
from bot.pictures.looks import as_png, swatch

WIDTH: Final = 1200
MOST_HEIGHT: Final = 1000
EDGE: Final = 36
HEAD: Final = 92
FAR: Final = 180.0
MOST_NAMED: Final = 24


def counties(
    outlines: Mapping[str, Sequence[Ring]],
    affected: Mapping[str, Kind],
    names: Mapping[str, str],
    words: Mapping[Kind, str],
    title: str,
    footer: str,
) -> bytes | None:
    """A PNG of a state; None where no font can draw the words.

    `outlines` by FIPS; `affected` names the counties with a reading of their own, the others stay blank.
    """
    font = font_for("".join((title, footer, *words.values(), *names.values())))
    if font is None or not outlines:
        return None
    scale = _Scale(outlines)
    listed = {kind: _listed(affected, names, kind) for kind in words if kind in affected.values()}
    top = HEAD + scale.height + 30
    height = top + height_of(words, listed, font, WIDTH - EDGE - 106) + 70
    picture = Image.new("RGB", (WIDTH, height), "white")
    draw = ImageDraw.Draw(picture)
    draw.text((EDGE, 28), drawn(title, font), fill="black", font=sized(font, 38))
    for fips in sorted(outlines, key=lambda fips: fips in affected):
        for ring in outlines[fips]:
            _fill(picture, [scale.spot(*corner) for corner in ring], affected.get(fips))
    end = legend(picture, (EDGE, top), words, listed, font)
    draw.text((EDGE, end + 8), drawn(footer, font), fill="black", font=sized(font, 22))
    return as_png(picture)


def _listed(affected: Mapping[str, Kind], names: Mapping[str, str], kind: Kind) -> list[str]:
    named = sorted(names.get(fips, fips) for fips, each in affected.items() if each is kind)
    return named if len(named) <= MOST_NAMED else [*named[:MOST_NAMED], "..."]


class _Scale:
    """From degrees to pixels, as wide as the picture; Alaska is not torn at the date line."""

    def __init__(self, outlines: Mapping[str, Sequence[Ring]]) -> None:
        corners = [corner for rings in outlines.values() for ring in rings for corner in ring]
        self._torn = max(x for x, _ in corners) - min(x for x, _ in corners) > FAR
        across = [self._whole(x) for x, _ in corners]
        up = [y for _, y in corners]
        self._west, self._north = min(across), max(up)
        self._narrow = cos(radians((min(up) + max(up)) / 2))
        wide, high = max(max(across) - self._west, 1e-6) * self._narrow, max(self._north - min(up), 1e-6)
        self._pixels = min((WIDTH - 2 * EDGE) / wide, MOST_HEIGHT / high)
        self.height = int(high * self._pixels)

    def spot(self, x: float, y: float) -> tuple[float, float]:
        """Where a corner is drawn."""
        across = (self._whole(x) - self._west) * self._narrow * self._pixels
        return EDGE + across, HEAD + (self._north - y) * self._pixels

    def _whole(self, x: float) -> float:
        return x - 360 if self._torn and x > 0 else x


def _fill(picture: Image.Image, spots: list[tuple[float, float]], kind: Kind | None) -> None:
    if kind is not None and (box := _box(spots)):
        left, top, right, bottom = box
        mask = Image.new("1", (right - left, bottom - top))
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in spots], fill=1)
        picture.paste(swatch(kind, picture.width, picture.height).crop(box), box, mask)
    ImageDraw.Draw(picture).line(spots, fill="black", width=3 if kind else 1)


def _box(spots: Sequence[tuple[float, float]]) -> tuple[int, int, int, int] | None:
    """The whole pixels around some spots, or None where they are too small to see."""
    across, up = zip(*spots, strict=True)
    box = (int(min(across)), int(min(up)), int(max(across)) + 1, int(max(up)) + 1)
    return box if box[2] > box[0] and box[3] > box[1] else None
