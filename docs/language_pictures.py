"""Pictures of an outage answer, a push and an all clear in four languages, as both platforms show them.

Run `uv run python -m docs.language_pictures`. It needs fonts for Chinese and Arabic (Debian: fonts-noto-cjk,
fonts-dejavu-core) and Pillow with Raqm; a language that no font here can draw is skipped, and said to be.
"""

import io
import re
import sys
import unicodedata
from pathlib import Path

from PIL import Image, ImageDraw, features

from bot.domain.talk import Answer
from bot.pictures.fonts import Font, cleaned, font_for, sized
from docs.bubbles import Bubble, bubbles
from docs.contexts import outage, push, restored
from tests.doubles.desk import WORDS

FOLDER = Path(__file__).parent / "pictures"
LANGUAGES = ("es", "zh-Hant", "ht", "ar")
SCENES = {"outage": outage, "push": push, "restored": restored}
PAPER = {"Telegram": ("#d6e4d0", "#ffffff", "#c2d5bb"), "Discord": ("#f2f3f5", "#f2f3f5", "#dfe1e5")}
"""Behind the bubble, the bubble, its buttons."""
WIDTH, MARGIN, SIZE, LEADING = 640, 24, 19, 28
PIECES = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+\s*|\s+")
INK = "#1b1b1b"


def picture(answer: Answer, language: str) -> Image.Image | None:
    """Both platforms side by side; None where no font here can draw the words."""
    shown = bubbles(WORDS.render(answer, language))
    name = font_for(
        "".join(f"{each.headline}{each.text}{''.join(map(''.join, each.rows))}" for each in shown)
    )
    if not name:
        return None
    halves = [
        _stacked([_drawn(each, name) for each in shown if each.platform == platform], platform)
        for platform in PAPER
    ]
    whole = Image.new("RGB", (2 * WIDTH, max(half.height for half in halves)), "white")
    for place, half in enumerate(halves):
        whole.paste(
            PAPER[("Telegram", "Discord")[place]][0], (place * WIDTH, 0, (place + 1) * WIDTH, whole.height)
        )
        whole.paste(half, (place * WIDTH, 0))
    return whole


def _stacked(drawn: list[Image.Image], platform: str) -> Image.Image:
    whole = Image.new("RGB", (WIDTH, sum(each.height for each in drawn)), PAPER[platform][0])
    top = 0
    for each in drawn:
        whole.paste(each, (0, top))
        top += each.height
    return whole


def _drawn(bubble: Bubble, name: str) -> Image.Image:
    """One bubble: its words, then its buttons."""
    font = sized(name, SIZE)
    behind, paper, tap = PAPER[bubble.platform]
    room = WIDTH - 4 * MARGIN
    lines = [(*line, True) for line in _lines(bubble.headline, font, room)]
    lines += [("", "ltr", False)] if lines else []
    lines += [(*line, False) for line in _lines(bubble.text, font, room)]
    card = _card(bubble, font, room)
    height = (
        (len(lines) + 1) * LEADING + 2 * MARGIN + len(bubble.rows) * 46 + (card.height + 12 if card else 0)
    )
    image = Image.new("RGB", (WIDTH, height + MARGIN), behind)
    draw = ImageDraw.Draw(image)
    draw.rounded_rectangle((MARGIN, MARGIN, WIDTH - MARGIN, height), 14, fill=paper)
    draw.text((2 * MARGIN, MARGIN + 4), bubble.platform, fill="#5b6470", font=font)
    top = MARGIN + 4 + LEADING
    for line, direction, bold in lines:
        _write(draw, (2 * MARGIN, top, WIDTH - 2 * MARGIN), line, font, direction, 0.4 if bold else 0)
        top += LEADING
    if card:
        image.paste(card, (2 * MARGIN, top + 6))
        top += card.height + 12
    _taps(draw, bubble.rows, top + 8, font, tap)
    return image


def _card(bubble: Bubble, font: Font, room: int) -> Image.Image | None:
    """What stands beside a colour: the title, and the map where one is sent."""
    if bubble.colour is None:
        return None
    inner = room - 30
    titles = _lines(bubble.title, font, inner)
    drawn = Image.open(io.BytesIO(bubble.picture.content)) if bubble.picture else None
    below = drawn.convert("RGB").resize((inner, drawn.height * inner // drawn.width)) if drawn else None
    height = len(titles) * LEADING + 16 + (below.height + 10 if below else 0)
    card = Image.new("RGB", (room, height), "#ffffff")
    draw = ImageDraw.Draw(card)
    draw.rectangle((0, 0, 5, height), fill=f"#{bubble.colour:06x}")
    for number, (line, direction) in enumerate(titles):
        _write(draw, (18, 8 + number * LEADING, room - 12), line, font, direction, 0.4)
    if below:
        card.paste(below, (18, 10 + len(titles) * LEADING))
    return card


def _lines(text: str, font: Font, room: int) -> list[tuple[str, str]]:
    """The text in lines that fit, each with the direction of its paragraph."""
    lines: list[tuple[str, str]] = []
    for paragraph in text.splitlines():
        direction = "rtl" if _runs_left(paragraph) else "ltr"
        line = ""
        for piece in PIECES.findall(paragraph):
            if line and font.getlength(cleaned(line + piece).rstrip()) > room:
                lines.append((line, direction))
                line = ""
            line += piece
        lines.append((line, direction))
    return lines


def _write(
    draw: ImageDraw.ImageDraw,
    box: tuple[int, int, int],
    line: str,
    font: Font,
    direction: str,
    stroke: float,
) -> None:
    """One line, from the right where its paragraph runs that way."""
    left, top, right = box
    at, anchor = ((right, top), "ra") if direction == "rtl" else ((left, top), "la")
    draw.text(at, line.strip(), INK, font, anchor, direction=direction, stroke_width=stroke)


def _runs_left(paragraph: str) -> bool:
    """Whether the first letter that has a direction runs from right to left, isolated parts aside."""
    bare = re.sub("[\u2066-\u2068][^\u2066-\u2069]*\u2069", "", paragraph)
    kinds = [unicodedata.bidirectional(letter) for letter in bare]
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), False)


def _taps(
    draw: ImageDraw.ImageDraw, rows: tuple[tuple[str, ...], ...], top: int, font: Font, paper: str
) -> None:
    for row in rows:
        wide = (WIDTH - 4 * MARGIN) // len(row)
        for place, label in enumerate(row):
            left = 2 * MARGIN + place * wide
            draw.rounded_rectangle((left, top, left + wide - 6, top + 38), 8, fill=paper)
            shown = label
            while shown and font.getlength(shown) > wide - 20:
                shown = shown[:-2] + "…"
            draw.text((left + wide // 2 - 3, top + 19), shown, INK, font, "mm")
        top += 46


def main() -> None:
    """Draw every scene in every language that a font here can draw."""
    if not features.check("raqm"):
        sys.exit("This Pillow was built without Raqm: Arabic would come out turned around.")
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        for scene, answer in SCENES.items():
            image = picture(answer(), language)
            if image is None:
                sys.stderr.write(f"{scene} in {language}: no font here can draw it\n")
                continue
            image.quantize(32).save(FOLDER / f"{scene}-{language}.png", optimize=True)


if __name__ == "__main__":
    main()
