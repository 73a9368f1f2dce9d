"""Whether a message names us, by what Telegram marked in it."""

from collections.abc import Mapping
from typing import Any, TypeAlias

Json: TypeAlias = Mapping[str, Any]


def names(message: Json, text: str, us: int, username: str) -> bool:
    """Whether a command for us stands at the beginning, or a mention of us anywhere."""
    marks = message.get("entities") or message.get("caption_entities") or ()
    wide = text.encode("utf-16-le", "surrogatepass")
    return any(_ours(mark, wide, us, f"@{username}".lower()) for mark in marks)


def _ours(mark: Json, wide: bytes, us: int, handle: str) -> bool:
    """One mark; its place is counted in UTF-16 units."""
    start, end = 2 * int(mark["offset"]), 2 * (int(mark["offset"]) + int(mark["length"]))
    words = _text(wide[start:end]).lower()
    match mark["type"]:
        case "bot_command":
            return not _text(wide[:start]).strip() and ("@" not in words or words.endswith(handle))
        case "mention":
            return words == handle
        case "text_mention":
            return (mark.get("user") or {}).get("id") == us
    return False


def _text(wide: bytes) -> str:
    return wide.decode("utf-16-le", "replace")
