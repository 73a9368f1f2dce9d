"""Plain text made safe for Discord: escaped, the headline bold, split where sentences end."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final
from urllib.parse import quote

from bot.domain.talk import Pin

LONGEST: Final = 2000
"""Characters that one message holds."""
GAP: Final = "\n\n"

_LINK = re.compile(r"https?://[^\s<>\[\]()`|*\\]+[^\s<>\[\]()`|*\\.,:;!?\"']")
_MARKUP = re.compile(r"[\\*_~`|<>\[\]@#]")
_LINE_START = re.compile(r"^(\s*)([-+]|\d+[.)])(?=\s)", re.MULTILINE)
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\ufeff]")
_SENTENCE = re.compile(r"(?<=[.!?。！？؟।])\s+|\n")
_WORD = re.compile(r"\s+")


def escape(text: str, *, tame: bool = False) -> str:
    """The same words, with nothing left that formats, mentions, hides a link or turns the writing around.

    tame: links open nothing by themselves.
    """
    text = _UNSEEN.sub("", text)
    safe, end = [], 0
    for link in _LINK.finditer(text):
        shown = f"<{link.group()}>" if tame else link.group()
        safe += [_escape_words(text[end : link.start()]), shown]
        end = link.end()
    return "".join([*safe, _escape_words(text[end:])])


def _escape_words(text: str) -> str:
    text = _MARKUP.sub(lambda found: "\\" + found.group(), text)
    text = _LINE_START.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", text)
    # Beside the backslash: a client that ignores it still finds nobody of that name.
    return text.replace("\\@everyone", "\\@\u200beveryone").replace("\\@here", "\\@\u200bhere")


def chunks(
    paragraphs: Sequence[str],
    pins: Iterable[Pin] = (),
    *,
    bold: bool = True,
    tame: bool = False,
    lead: str = "",
) -> list[str]:
    """A message as texts that Discord takes, in order, none longer than it allows; lead is our own markup."""
    safe = [escaped for paragraph in paragraphs if (escaped := escape(paragraph, tame=tame).strip())]
    if bold and safe and size(safe[0]) <= LONGEST // 2 and "\n" not in safe[0]:
        safe[0] = f"**{safe[0]}**"
    return list(_pack([*([lead] if lead else ()), *safe, *map(map_link, pins)]))


def map_link(pin: Pin) -> str:
    """A pin as a link to a map, its name and address in words."""
    at = f"{pin.point.latitude:.5f},{pin.point.longitude:.5f}"
    link = f"https://www.openstreetmap.org/search?query={quote(at)}"
    return (
        f"[{escape(pin.name)}](<{link}>), {escape(pin.address)}"
        if pin.address
        else f"[{escape(pin.name)}](<{link}>)"
    )


def size(text: str) -> int:
    """Its length as Discord may count it: the larger of the two ways, UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _pack(paragraphs: Sequence[str]) -> Iterator[str]:
    """Fill each text with as much as fits, whole paragraphs where they can be whole."""
    text = ""
    for paragraph in paragraphs:
        room = LONGEST - size(text) - len(GAP) if text else LONGEST
        for piece in _pieces(paragraph, room if room > LONGEST // 2 else LONGEST):
            longer = f"{text}{GAP}{piece}" if text else piece
            if text and size(longer) > LONGEST:
                yield text
                longer = piece
            text = longer
    if text:
        yield text


def _pieces(paragraph: str, room: int) -> Iterator[str]:
    """A paragraph in pieces that fit, the first into what room is left."""
    while size(paragraph) > LONGEST:
        cut = _cut(paragraph, room)
        yield paragraph[:cut].strip()
        paragraph, room = paragraph[cut:].strip(), LONGEST
    if paragraph:
        yield paragraph


def _cut(paragraph: str, room: int) -> int:
    """Where to cut: after a sentence, else between words, else anywhere but inside an escape."""
    head = paragraph[:room]
    while size(head) > room:
        head = head[: -max(1, (size(head) - room) // 2)]
    return _last(_SENTENCE, head) or _last(_WORD, head) or _between_escapes(head)


def _last(border: re.Pattern[str], head: str) -> int:
    """Where the last border in the second half lies, or 0."""
    ends = [found.end() for found in border.finditer(head, len(head) // 2)]
    return ends[-1] if ends else 0


def _between_escapes(head: str) -> int:
    """The whole length, but never between a backslash and what it escapes."""
    slashes = len(head) - len(head.rstrip("\\"))
    return len(head) - slashes % 2
