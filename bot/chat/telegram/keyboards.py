"""Buttons as Telegram's keyboards."""

from typing import Any, TypeAlias

from bot.chat.telegram.splitting import shorten
from bot.domain.message import Button

Json: TypeAlias = dict[str, Any]

DATA = 64
"""Bytes that the callback data of a button may have."""
LABEL = 60
WIDE = 26
"""Characters that fit in a row of two or three on a small phone."""
LINKS = ("https://", "http://")


def inline(buttons: tuple[Button, ...]) -> Json | None:
    """The buttons under a message, or None where there is nothing to tap."""
    rows: list[list[Json]] = []
    for shown in filter(None, map(_button, buttons)):
        if rows and len(rows[-1]) < 3 and sum(len(one["text"]) for one in (*rows[-1], shown)) <= WIDE:
            rows[-1].append(shown)
        else:
            rows.append([shown])
    return {"inline_keyboard": rows} if rows else None


def location(label: str) -> Json:
    """The keyboard that shares one's location; shown once."""
    button = {"text": shorten(label, LABEL), "request_location": True}
    return {"keyboard": [[button]], "one_time_keyboard": True, "resize_keyboard": True}


REMOVED: Json = {"remove_keyboard": True}


def data(does: str) -> str:
    """A command in at most 64 bytes, cut at a word."""
    words = does.strip()
    if len(words.encode()) <= DATA:
        return words
    short = words.encode()[:DATA].decode("utf-8", "ignore")
    return short.rsplit(maxsplit=1)[0] if " " in short and not words[len(short)].isspace() else short.rstrip()


def _button(button: Button) -> Json | None:
    label = shorten(" ".join(button.label.split()), LABEL)
    if button.url.startswith(LINKS):
        return {"text": label or button.url, "url": button.url}
    command = data(button.does)
    return {"text": label or command, "callback_data": command} if command else None
