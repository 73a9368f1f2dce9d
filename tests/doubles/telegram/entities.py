"""Text as Telegram counts and marks it: UTF-16 units, entities given and entities found."""

import re
from typing import Any

from tests.doubles.telegram.refusal import bad

FOUND = {
    "bot_command": re.compile(r"(?<![\w/@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])"),
    "mention": re.compile(r"(?<![\w@/])@[A-Za-z0-9_]{3,32}(?!\w)"),
    "url": re.compile(r"(?:https?|tg)://[^\s]+|(?<![\w@.])(?:t\.me|www\.[a-z0-9-]+)[^\s]*"),
    "email": re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[a-z]{2,}"),
}
GIVEN = frozenset(
    [
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "date_time",
    ]
)


def units(text: str) -> int:
    """How many UTF-16 units a text has."""
    return len(text.encode("utf-16-le")) // 2


def found(text: str) -> list[dict[str, Any]]:
    """What the server marks by itself in a plain text."""
    return [
        {"type": kind, "offset": units(text[: match.start()]), "length": units(match.group())}
        for kind, pattern in FOUND.items()
        for match in pattern.finditer(text)
    ]


def checked(text: str, given: Any) -> list[dict[str, Any]]:
    """The entities of a request; 400 for those that the real server refuses."""
    if given is None:
        return []
    if not isinstance(given, list):
        raise bad("can't parse MessageEntity: Array of MessageEntity expected")
    for entity in given:
        if entity.get("type") not in GIVEN:
            raise bad("can't parse entities: unsupported type specified")
        if entity["offset"] < 0 or entity["length"] <= 0 or entity["offset"] + entity["length"] > units(text):
            raise bad("can't parse entities: entity has invalid bounds")
    return given


def unmarked(marks: list[dict[str, Any]], given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What was found outside of code: the server looks for nothing inside."""
    code = [one for one in given if one["type"] in ("code", "pre")]
    return [mark for mark in marks if not any(_meet(mark, one) for one in code)]


def _meet(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return bool(
        one["offset"] < other["offset"] + other["length"] and other["offset"] < one["offset"] + one["length"]
    )
