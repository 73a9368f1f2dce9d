"""Bubbles: what a chat shows of a message, taken from the very payloads that each platform is sent."""

import re
from dataclasses import dataclass
from typing import Any

from bot.chat.discord.payload import Part, parts
from bot.chat.telegram.rendering import calls
from bot.domain.message import Message
from bot.domain.talk import Attachment

TAMED = re.compile(r"<(https?://[^>\s]+)>")
"""A link that shows nothing of where it leads."""
ESCAPED = re.compile(r"\\([\\*_~`|<>\[\]@#.)+-])")


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message as it stands in a chat."""

    platform: str
    headline: str
    """What is bold."""
    text: str
    """What follows it."""
    rows: tuple[tuple[str, ...], ...]
    """The labels of the buttons, row by row."""
    title: str = ""
    """The same at a glance, beside a colour."""
    colour: int | None = None
    picture: Attachment | None = None


def bubbles(message: Message) -> tuple[Bubble, ...]:
    """The message on both platforms."""
    return (*_telegram(message), *_discord(message))


def _telegram(message: Message) -> list[Bubble]:
    sent = calls(message, handle="outagebot", direct=True)
    return [_called(call.fields) for call in sent if call.method == "sendMessage"]


def _called(fields: dict[str, Any]) -> Bubble:
    text = fields["text"]
    bold = [mark["offset"] + mark["length"] for mark in fields.get("entities", ()) if mark["type"] == "bold"]
    head = text.encode("utf-16-le")[: 2 * max(bold, default=0)].decode("utf-16-le")
    keyboard = fields.get("reply_markup", {}).get("inline_keyboard", ())
    rows = tuple(tuple(button["text"] for button in row) for row in keyboard)
    return Bubble("Telegram", head, text.removeprefix(head).strip("\n"), rows)


def _discord(message: Message) -> list[Bubble]:
    return [_posted(part) for part in parts(message)]


def _posted(part: Part) -> Bubble:
    body, text = part.body, part.body["content"]
    embed: dict[str, Any] = next(iter(body.get("embeds", ())), {})
    bold = re.match(r"\*\*(.+?)\*\*(?:\n|$)", text)
    head = bold[1] if bold else ""
    rest = text[bold.end() :].strip("\n") if bold else text
    rows = tuple(tuple(_label(part) for part in row["components"]) for row in body.get("components", ()))
    words = [ESCAPED.sub(r"\1", TAMED.sub(r"\1", each)) for each in (head, rest, embed.get("title", ""))]
    picture = part.files[0] if "image" in embed else None
    return Bubble("Discord", words[0], words[1], rows, words[2], embed.get("color"), picture)


def _label(part: dict[str, Any]) -> str:
    return str(part.get("label") or " · ".join(option["label"] for option in part.get("options", ())))
