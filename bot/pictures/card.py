"""The card: a place's ladder as a picture to print and keep, black on white."""

import io
import re
import unicodedata
from typing import Final

from PIL import Image, ImageDraw

from bot.pictures.fonts import Font, drawn, font_for, sized

WIDTH: Final = 1240
MOST_HEIGHT: Final = 3508
"""Two sheets of A5 at 150 dots an inch; what is longer is cut at a line, and says so."""
MARGIN: Final = 64
TITLE: Final = 46
BODY: Final = 31
GAP: Final = 14
LEADING: Final = 1.35
CUT: Final = "..."
_NUMBER: Final = re.compile(r"\d{3}-\d{3}-\d{4}")


def card(text: str) -> bytes | None:
    """A PNG of the rendered card, its first line as title; None where no font can draw its letters.

    Lines with a number to dial stand out by a bar beside them.
    """
    name = font_for(text)
    if name is None:
        return None
    title, _, body = drawn(text, name).strip().partition("\n")
    blocks = [(line, sized(name, BODY)) for line in body.splitlines() if line.strip()]
    laid = _lay([(title, sized(name, TITLE)), *blocks])
    height = min(MOST_HEIGHT, laid[-1][1] + 2 * MARGIN)
    picture = Image.new("L", (WIDTH, height), 255)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((16, 16, WIDTH - 16, height - 16), outline=0, width=5)
    for line, top, font, dial in laid:
        if top > height - 2 * MARGIN:
            draw.text((MARGIN, top), CUT, fill=0, font=font)
            break
        _write(draw, line, top, font)
        if dial:
            draw.rectangle((MARGIN - 26, top, MARGIN - 16, top + int(_size(font) * LEADING)), fill=0)
    file = io.BytesIO()
    picture.save(file, "PNG", optimize=False)
    return file.getvalue()


def _lay(blocks: list[tuple[str, Font]]) -> list[tuple[str, int, Font, bool]]:
    """Lines with their top, font, and whether their block holds a number to dial."""
    laid = []
    top = MARGIN
    for text, font in blocks:
        dial = bool(_NUMBER.search(text))
        for line in _wrapped(text, font):
            laid.append((line, top, font, dial))
            top += int(_size(font) * LEADING)
        top += GAP
    return laid


def _wrapped(text: str, font: Font) -> list[str]:
    """A block in lines that fit; a script without spaces breaks between any two letters."""
    lines, line = [], ""
    for part in re.findall(r"[\u2e80-\u9fff\uf900-\uffef]|[^\s\u2e80-\u9fff\uf900-\uffef]+\s*|\s+", text):
        longer = line + part
        if line and font.getlength(longer.rstrip()) > WIDTH - 2 * MARGIN:
            lines.append(line.rstrip())
            line = part.lstrip()
        else:
            line = longer
    return [*lines, line.rstrip()]


def _write(draw: ImageDraw.ImageDraw, line: str, top: int, font: Font) -> None:
    if _right_to_left(line):
        draw.text((WIDTH - MARGIN, top), line, fill=0, font=font, anchor="ra")
    else:
        draw.text((MARGIN, top), line, fill=0, font=font)


def _right_to_left(line: str) -> bool:
    strong = (unicodedata.bidirectional(letter) for letter in line)
    return next((side for side in strong if side in {"L", "R", "AL"}), "L") != "L"


def _size(font: Font) -> float:
    return float(getattr(font, "size", BODY))
