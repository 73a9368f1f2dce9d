"""A message as the calls that put it into a chat."""

from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any, TypeAlias

from bot.chat.telegram.calming import broken, calm, live
from bot.chat.telegram.form import encoded
from bot.chat.telegram.keyboards import REMOVED, inline, location
from bot.chat.telegram.splitting import shorten, split, units
from bot.domain.message import Message
from bot.domain.talk import Attachment, Pin

Json: TypeAlias = dict[str, Any]

TEXT = 4096
CAPTION = 1024
SHORT = 700
MARKS = 90
"""Telegram heeds 100 entities of a message."""
NO_PREVIEW: Json = {"is_disabled": True}


@dataclass(frozen=True)
class Call:
    """One call of the Bot API, without the chat that it goes to."""

    method: str
    fields: Json
    file: Attachment | None = field(default=None, repr=False)

    @cached_property
    def form(self) -> str:
        """The fields as they are sent; they must not change any more."""
        return encoded(self.fields)


def calls(message: Message, *, handle: str, direct: bool, keyboard_open: bool = False) -> tuple[Call, ...]:
    """Text first, in as many pieces as needed, then pins, then files.

    direct: one person reads it, and may be asked for their location; keyboard_open: take that question away.
    """
    texts = pieces(message, handle, apart=direct and keyboard_open)
    under = inline(message.buttons)
    spoken = [_text(piece) for piece in texts]
    rest = [*map(_pin, message.pins), *_files(message)]
    if spoken and under:
        spoken[-1].fields["reply_markup"] = under
    if direct and message.ask_location:
        _place(spoken, location(message.ask_location), otherwise=message.ask_location)
    elif direct and keyboard_open:
        _place([*spoken, *rest], REMOVED)
    for call in (*spoken, *rest)[0 if not message.loud else 1 :]:
        call.fields["disable_notification"] = True
    return (*spoken, *rest)


def pushed(message: Message, *, handle: str, direct: bool, paid: bool) -> tuple[Call, ...]:
    """The same for what many chats are told: made once, and shared by all of them."""
    return _pushed(replace(message, nonce="", ping=""), handle, direct, paid)


@lru_cache(maxsize=64)
def _pushed(message: Message, handle: str, direct: bool, paid: bool) -> tuple[Call, ...]:
    made = calls(message, handle=handle, direct=direct)
    for call in made if paid else ():
        call.fields["allow_paid_broadcast"] = True
    return made


def pieces(message: Message, handle: str, *, apart: bool = False) -> list[Json]:
    """Text and entities of each piece; apart: the last paragraph by itself, so that both hold a keyboard."""
    paragraphs = [words for words in map(calm, message.paragraphs) if words.strip()]
    if not paragraphs:
        return []
    blocks = ["\n\n".join(paragraphs)]
    if apart and message.buttons and len(paragraphs) > 1:
        blocks = ["\n\n".join(paragraphs[:-1]), paragraphs[-1]]
    headline = units(paragraphs[0].strip()) if message.bold else 0
    cut = [piece for block in blocks for piece in split(block, TEXT)]
    return [_marked(piece, handle, headline if place == 0 else 0) for place, piece in enumerate(cut)]


def plain(message: Message, limit: int = SHORT) -> Json:
    """The same words short and bare: what is sent when Telegram refuses the rest."""
    words = "\n\n".join(calm(paragraph).strip() for paragraph in message.paragraphs)
    return {"text": shorten(broken(words), limit), "link_preview_options": NO_PREVIEW}


def _marked(text: str, handle: str, headline: int) -> Json:
    spans = live(text, handle)
    if len(spans) > MARKS:
        text, spans = shorten(broken(text), TEXT), []
    quiet = [(units(text[:start]), units(text[start:end])) for start, end in spans]
    entities = [*_bold(min(headline, units(text)), quiet), *(_entity("code", *span) for span in quiet)]
    shown: Json = {"text": text, "link_preview_options": NO_PREVIEW}
    return shown | ({"entities": entities} if entities else {})


def _bold(end: int, quiet: list[tuple[int, int]]) -> list[Json]:
    """The headline, around what may hold no other mark."""
    spans, start = [], 0
    for offset, length in (*quiet, (end, 0)):
        if start < min(offset, end):
            spans.append(_entity("bold", start, min(offset, end) - start))
        start = offset + length
    return spans


def _entity(kind: str, offset: int, length: int) -> Json:
    return {"type": kind, "offset": offset, "length": length}


def _text(piece: Json) -> Call:
    return Call("sendMessage", dict(piece))


def _pin(pin: Pin) -> Call:
    point: Json = {"latitude": pin.point.latitude, "longitude": pin.point.longitude}
    name, address = calm(pin.name).strip(), calm(pin.address).strip()
    if not name or not address:
        return Call("sendLocation", point)
    return Call("sendVenue", point | {"title": name, "address": address})


def _files(message: Message) -> list[Call]:
    alts = (*message.alts, *("" for _ in message.attachments))
    return [_file(file, calm(alt)) for file, alt in zip(message.attachments, alts, strict=False)]


def _file(file: Attachment, alt: str) -> Call:
    caption: Json = {"caption": shorten(alt, CAPTION)} if alt.strip() else {}
    return Call("sendPhoto" if file.media in ("image/png", "image/jpeg") else "sendDocument", caption, file)


def _place(calls: list[Call], markup: Json, otherwise: str = "") -> None:
    """Put a keyboard under the last call that has none; else, with words for it, in a call of its own."""
    for call in reversed(calls):
        if "reply_markup" not in call.fields:
            call.fields["reply_markup"] = markup
            return
    if otherwise:
        calls.append(_text({"text": otherwise, "reply_markup": markup}))
