"""A Message as the JSON bodies that Discord takes: one form for channels, interactions and HTTP answers."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from bot.chat.discord.colours import COLOURS
from bot.chat.discord.components import components
from bot.chat.discord.text import chunks, escape
from bot.domain.message import Message, Sign
from bot.domain.talk import Attachment

Json: TypeAlias = dict[str, Any]

NO_EMBEDS: Final = 1 << 2
EPHEMERAL: Final = 1 << 6
SILENT: Final = 1 << 12
MOST_FILES: Final = 10
LONGEST_NONCE: Final = 25
LONGEST_TITLE: Final = 256
LONGEST_ALT: Final = 1024


@dataclass(frozen=True, slots=True)
class Part:
    """One message of Discord's: its body, and the files that go with it."""

    body: Json
    files: tuple[Attachment, ...] = ()

    @property
    def plain(self) -> "Part":
        """The same words alone, for when the rest is refused."""
        kept = ("content", "flags", "allowed_mentions", "nonce", "enforce_nonce")
        return Part({key: self.body[key] for key in kept if key in self.body})

    @property
    def light(self) -> "Part":
        """The same without files, for when those do not get through: words never wait for a picture."""
        kept = {key: value for key, value in self.body.items() if key != "attachments"}
        if "embeds" in kept:
            shown = [{k: v for k, v in each.items() if k != "image"} for each in kept["embeds"]]
            kept["embeds"] = shown
        return Part(kept)

    def form(self, payload: str) -> list[dict[str, Any]]:
        """The fields of a multipart request, the JSON given as text."""
        files = [
            {"name": f"files[{i}]", "value": f.content, "filename": f.name, "content_type": f.media}
            for i, f in enumerate(self.files)
        ]
        return [{"name": "payload_json", "value": payload}, *files]


def parts(message: Message, *, private: bool = False) -> list[Part]:
    """The message in order; buttons, files and colour under the last part. At least one part, if only "…".

    Every word stands in the content: who has switched embeds off, or hears them read aloud, misses nothing.
    """
    sign = None if message.plain else message.sign
    lead = f"<@&{message.ping}>" if message.ping else ""
    tame = sign is not None
    texts = chunks(message.paragraphs, message.pins, bold=message.bold, tame=tame, lead=lead) or ["…"]
    flags = (EPHEMERAL if private else 0) | (0 if message.loud else SILENT)
    bodies: list[Json] = [
        {"content": text, "flags": flags | NO_EMBEDS, "allowed_mentions": {"parse": []}} for text in texts
    ]
    if message.ping:
        bodies[0]["allowed_mentions"]["roles"] = [message.ping]
    if sign is not None:
        bodies[-1] |= {"embeds": [_embed(sign)], "flags": flags}
    rows = components(message.buttons)
    if rows:
        bodies[-1]["components"] = rows
    files, alts = _files(message, sign)
    if files:
        bodies[-1]["attachments"] = _described(files, alts)
    return [*map(Part, bodies[:-1]), Part(bodies[-1], files)]


def _embed(sign: Sign) -> Json:
    """The colour with the same in words, and the map."""
    title = escape(sign.title)
    shown: Json = {"title": title[:LONGEST_TITLE], "color": COLOURS[sign.kind]}
    return shown | ({"image": {"url": f"attachment://{sign.picture.name}"}} if sign.picture else {})


def _files(message: Message, sign: Sign | None) -> tuple[tuple[Attachment, ...], tuple[str, ...]]:
    """What is sent along, and what it shows in words."""
    drawn = (sign.picture,) if sign and sign.picture else ()
    words = (sign.alt,) if sign and sign.picture else ()
    return (*drawn, *message.attachments)[:MOST_FILES], (*words, *message.alts)


def _described(files: Sequence[Attachment], alts: Sequence[str]) -> list[Json]:
    words = [*alts, *([""] * len(files))]
    return [
        {"id": str(i), "filename": file.name, **({"description": alt[:LONGEST_ALT]} if alt else {})}
        for i, (file, alt) in enumerate(zip(files, words, strict=False))
    ]


def with_nonce(pieces: Sequence[Part], nonce: str) -> list[Part]:
    """The parts, each with a nonce that is the same at every try, so that none is posted twice."""
    return [
        Part({**piece.body, "nonce": part_nonce(nonce, i), "enforce_nonce": True}, piece.files)
        for i, piece in enumerate(pieces)
    ]


def part_nonce(nonce: str, part: int) -> str:
    """The nonce of one part: the message's own for the first, one made from it for the others."""
    if part == 0 and len(nonce) <= LONGEST_NONCE:
        return nonce
    return hashlib.blake2s(f"{nonce}:{part}".encode(), digest_size=12).hexdigest()
