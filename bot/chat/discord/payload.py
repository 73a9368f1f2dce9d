"""A Message as the JSON bodies that Discord takes: one form for channels, interactions and HTTP answers."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from bot.chat.discord.components import components
from bot.chat.discord.text import chunks
from bot.domain.message import Message
from bot.domain.talk import Attachment

Json: TypeAlias = dict[str, Any]

NO_EMBEDS: Final = 1 << 2
EPHEMERAL: Final = 1 << 6
SILENT: Final = 1 << 12
MOST_FILES: Final = 10
LONGEST_NONCE: Final = 25


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

    def form(self, payload: str) -> list[dict[str, Any]]:
        """The fields of a multipart request, the JSON given as text."""
        files = [
            {"name": f"files[{i}]", "value": f.content, "filename": f.name, "content_type": f.media}
            for i, f in enumerate(self.files)
        ]
        return [{"name": "payload_json", "value": payload}, *files]


def parts(message: Message, *, private: bool = False) -> list[Part]:
    """The message in order; buttons and files under the last part. At least one part, if only "…"."""
    texts = chunks(message.paragraphs, message.pins, bold=not message.plain) or ["…"]
    flags = NO_EMBEDS | (EPHEMERAL if private else 0) | (0 if message.loud else SILENT)
    bodies: list[Json] = [
        {"content": text, "flags": flags, "allowed_mentions": {"parse": []}} for text in texts
    ]
    rows = components(message.buttons)
    if rows:
        bodies[-1]["components"] = rows
    files = message.attachments[:MOST_FILES]
    if files:
        bodies[-1]["attachments"] = _described(files, message.alts)
    return [*map(Part, bodies[:-1]), Part(bodies[-1], files)]


def _described(files: Sequence[Attachment], alts: Sequence[str]) -> list[Json]:
    words = [*alts, *([""] * len(files))]
    return [
        {"id": str(i), "filename": file.name, **({"description": alt[:1024]} if alt else {})}
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
