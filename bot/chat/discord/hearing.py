"""What people write, tap and choose on Discord, as plain JSON, made into Questions. Pure."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

from bot.chat.discord.commands import ROLE_OPTION
from bot.chat.discord.components import MENU_ID
from bot.domain.delivery import Address
from bot.domain.talk import ChatKind, Question, ReplyTo

Json: TypeAlias = Mapping[str, Any]

PLATFORM: Final = "discord"
COMMAND, COMPONENT, AUTOCOMPLETE = 2, 3, 4
ADMINISTRATOR: Final = 1 << 3
MANAGE_GUILD: Final = 1 << 5
ELSEWHERE: Final = 2
"""The context of an interaction between people, where the bot itself is not."""
WRITTEN: Final = frozenset({0, 19})
"""Message types that somebody wrote: plain, and in reply."""
EPOCH_MS: Final = 1_420_070_400_000


def interaction_question(data: Json, handle: str) -> Question | None:
    """What an interaction asks, or None for kinds that ask nothing and ids that are not ours."""
    text = _asked(data)
    if text is None:
        return None
    alone = is_direct(data)
    return Question(
        text=text,
        address=Address(PLATFORM, place_of(data)),
        chat=ChatKind.DIRECT if alone else ChatKind.GROUP,
        handle=handle,
        mentioned=True,
        admin=alone or may_change(int(data.get("member", {}).get("permissions", 0))),
        language=data.get("locale"),
        asked=moment(data["id"]),
        pictures=True,
    )


def _asked(data: Json) -> str | None:
    given = data["data"]
    if data["type"] == COMMAND:
        values = [_value(option, data) for option in given.get("options") or () if "value" in option]
        return " ".join([f"/{given['name']}", *values])
    if data["type"] == COMPONENT:
        does = str(given["custom_id"])
        if does.startswith(MENU_ID) and given.get("values"):
            does = str(given["values"][0])
        return does if does.startswith("/") else None
    return None


def _value(option: Json, data: Json) -> str:
    """What was given; a server's role for everyone has the server's id, and is no role to call."""
    value = str(option["value"])
    return "everyone" if option.get("type") == ROLE_OPTION and value == str(data.get("guild_id")) else value


def is_direct(data: Json) -> bool:
    """Whether one person alone is meant: direct messages, and servers that only the person brought us to."""
    return not data.get("guild_id") or _brought_along(data)


def _brought_along(data: Json) -> bool:
    """The person installed us, the place did not: we can answer there, but not write there by ourselves."""
    owners = data.get("authorizing_integration_owners") or {"0": ""}
    return data.get("context") == ELSEWHERE or "0" not in owners


def place_of(data: Json) -> str:
    """The channel's id; "@" and the person's id where only their direct messages can be written to."""
    return (
        f"@{person_of(data)}"
        if _brought_along(data)
        else str(data.get("channel_id") or data["channel"]["id"])
    )


def person_of(data: Json) -> str:
    """The id of who did it."""
    return str((data.get("member") or data)["user"]["id"])


def may_change(permissions: int) -> bool:
    """Whether these permissions let somebody change a server's settings."""
    return bool(permissions & (ADMINISTRATOR | MANAGE_GUILD))


def message_question(data: Json, me: str, handle: str, *, admin: bool) -> Question | None:
    """What a message asks us, or None where it is not for us; admin: the writer may change settings."""
    if data.get("type") not in WRITTEN or data["author"].get("bot") or data.get("webhook_id"):
        return None
    direct = not data.get("guild_id")
    replied = (data.get("referenced_message") or {}).get("author", {}).get("id")
    named = _names(data["content"], me)
    mentioned = named or any(person["id"] == me for person in data.get("mentions", ()))
    if not direct and not mentioned and replied != me:
        return None
    text = _spoken(data, me) or ("/start" if named else "")
    if not text and not direct:
        return None  # Discord keeps the words of messages that do not name us.
    return Question(
        text=text,
        address=Address(PLATFORM, str(data["channel_id"])),
        chat=ChatKind.DIRECT if direct else ChatKind.GROUP,
        reply_to=None if replied is None else ReplyTo.BOT if replied == me else ReplyTo.PERSON,
        handle=handle,
        mentioned=mentioned,
        admin=direct or admin,
        asked=moment(data["id"]),
        pictures=True,
    )


def _names(content: str, me: str) -> bool:
    return bool(re.search(rf"<@!?{me}>", content))


def _spoken(data: Json, me: str) -> str:
    """The words without our mention, others' mentions as their names."""
    text = re.sub(rf"<@!?{me}>[\s,:]*", "", data["content"])
    for person in data.get("mentions", ()):
        text = re.sub(rf"<@!?{person['id']}>", f"@{person['username']}", text)
    return text.strip()


def moment(snowflake: str | int) -> datetime:
    """When an id was made, UTC."""
    return datetime.fromtimestamp(((int(snowflake) >> 22) + EPOCH_MS) / 1000, UTC)
