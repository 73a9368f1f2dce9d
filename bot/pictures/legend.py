"""The legend: what each pattern means, and which places have it, in words."""

from collections.abc import Mapping, Sequence
from typing import Final

from PIL import Image, ImageDraw

from bot.domain.reading import Kind
from bot.pictures.fonts import drawn, sized
from bot.pictures.looks import LOOKS, swatch

LINE: Final = 40
SIZE: Final = 24
BOX: Final = (56, 28)


def legend(
    picture: Image.Image,
    corner: tuple[int, int],
    words: Mapping[Kind, str],
    places: Mapping[Kind, Sequence[str]],
    font: str,
) -> int:
    """Draw a line for each reading that occurs, worst first, with its places; says where it ended."""
    left, top = corner
    draw = ImageDraw.Draw(picture)
    for kind in LOOKS:
        if kind not in places:
            continue
        picture.paste(swatch(kind, *BOX), (left, top))
        draw.rectangle((left, top, left + BOX[0], top + BOX[1]), outline="black", width=2)
        outlined(draw, (left + BOX[0] // 2, top + BOX[1] // 2), LOOKS[kind].mark, 22)
        text = f"{words[kind]} ({len(places[kind])}): {', '.join(places[kind])}"
        for line in wrapped(drawn(text, font), font, picture.width - left - BOX[0] - 50):
            draw.text((left + BOX[0] + 16, top), line, fill="black", font=sized(font, SIZE))
            top += LINE - 6
        top += 10
    return top


def height_of(words: Mapping[Kind, str], places: Mapping[Kind, Sequence[str]], font: str, width: int) -> int:
    """How many pixels the legend will take."""
    lines = 0
    for kind, named in places.items():
        text = f"{words[kind]} ({len(named)}): {', '.join(named)}"
        lines += len(wrapped(drawn(text, font), font, width))
    return lines * (LINE - 6) + 10 * len(places)


def wrapped(text: str, font: str, width: int) -> list[str]:
    """A text in lines of at most so many pixels."""
    lines, line = [], ""
    for word in text.split(" "):
        longer = f"{line} {word}".strip()
        if line and sized(font, SIZE).getlength(longer) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]


def outlined(draw: ImageDraw.ImageDraw, middle: tuple[int, int], text: str, size: int) -> None:
    """Write a few letters around a point so that they stand out from any pattern."""
    if text:
        font = sized("", size)
        draw.text(middle, text, fill="black", font=font, anchor="mm", stroke_width=4, stroke_fill="white")
