"""Updates of the Bot API as what they mean to us: a pure reading, the same for polling and webhook."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

from bot.chat.telegram.naming import names
from bot.domain.delivery import Address
from bot.domain.place import Point
from bot.domain.talk import ChatKind, Question, ReplyTo

Json: TypeAlias = Mapping[str, Any]

NAME: Final = "telegram"
KINDS: Final = [
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "inline_query",
    "my_chat_member",
]
"""The updates that we ask for."""

SPOKEN = ("sticker", "voice", "audio", "video", "video_note", "animation")
SHOWN = ("photo", "document", "contact", "dice", "poll", "story", "game")
CONTENT = frozenset(SPOKEN + SHOWN)
"""What somebody may send instead of words."""


@dataclass(frozen=True, slots=True)
class Me:
    """Who we are on Telegram."""

    id: int
    username: str
    hears_all: bool = False
    """Privacy mode is off: we hear every message of a group, not only commands and replies."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Somebody wrote, tapped or typed inline."""

    question: Question
    message: int = 0
    """The message that an answer replies to; 0 for none."""
    person: int = 0
    """Who asks; 0 where Telegram does not tell."""
    channel: int = 0
    """The channel in whose name somebody wrote in a group: then its rights count."""
    known: bool = True
    """Whether question.admin is already settled."""
    edited: bool = False
    tap: str = ""
    """The id of a tap, which is answered by itself too."""
    foreign: bool = False
    """A tap on a button that is none of ours."""
    inline: str = ""
    """The id of an inline query."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Our own standing in a chat changed."""

    address: Address
    kind: str
    """private, group, supergroup or channel."""
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Migrated:
    """A group became a supergroup."""

    address: Address
    to: Address


Event: TypeAlias = Asked | Standing | Migrated


def hear(update: object, me: Me) -> Event | None:
    """What an update means to us; None for what means nothing, garbage included. Never raises."""
    try:
        return _hear(update, me) if isinstance(update, Mapping) else None
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError):
        return None


def _hear(update: Json, me: Me) -> Event | None:
    for kind in KINDS[:4]:
        if kind in update:
            return _message(update[kind], me, edited=kind.startswith("edited"))
    if "callback_query" in update:
        return _tap(update["callback_query"], me)
    if "inline_query" in update:
        return _inline(update["inline_query"], me)
    return _standing(update["my_chat_member"])


def _message(message: Json, me: Me, *, edited: bool) -> Event | None:
    chat = message["chat"]
    if to := message.get("migrate_to_chat_id"):
        return Migrated(_at(chat["id"]), _at(to))
    if old := message.get("migrate_from_chat_id"):
        return Migrated(_at(old), _at(chat["id"]))
    text, point = str(message.get("text") or message.get("caption") or ""), _point(message)
    direct = chat["type"] == "private"
    if not _for_us(message, me) or not (text or point or (direct and not CONTENT.isdisjoint(message))):
        return None
    if point and edited:
        return None  # a live location that moves is no new question
    author, sender = message.get("from") or {}, message.get("sender_chat") or {}
    itself = chat["type"] == "channel" or sender.get("id") == chat["id"]
    question = Question(
        text=text,
        address=_address(message),
        chat=ChatKind.DIRECT if direct else ChatKind.GROUP,
        reply_to=_reply(message, me),
        handle=me.username,
        mentioned=names(message, text, me.id, me.username),
        admin=direct or itself,
        language=_language(author),
        point=point,
        asked=_time(message.get("date")),
    )
    return Asked(
        question,
        message=int(message["message_id"]),
        person=int(author.get("id") or 0),
        channel=0 if itself else int(sender.get("id") or 0),
        known=direct or itself,
        edited=edited,
    )


def _for_us(message: Json, me: Me) -> bool:
    """Not what a bot wrote, nor what Telegram copied from a channel, nor our own inline card."""
    author = message.get("from") or {}
    copied = message.get("is_automatic_forward") or (message.get("via_bot") or {}).get("id") == me.id
    return not copied and (not author.get("is_bot") or "sender_chat" in message)


def _tap(tap: Json, me: Me) -> Asked:
    message, person = tap.get("message"), tap["from"]
    does = str(tap.get("data") or "")
    place = message or {"chat": {"id": person["id"], "type": "private"}, "message_id": 0}
    direct = place["chat"]["type"] == "private"
    question = Question(
        text=does,
        address=_address(place),
        chat=ChatKind.DIRECT if direct else ChatKind.GROUP,
        handle=me.username,
        mentioned=True,
        admin=direct,
        language=_language(person),
    )
    return Asked(
        question,
        message=int(place.get("message_id") or 0),
        person=int(person["id"]),
        known=direct,
        tap=str(tap["id"]),
        foreign=message is None or not does.startswith("/"),
    )


def _inline(query: Json, me: Me) -> Asked:
    person, typed = query["from"], " ".join(str(query.get("query") or "").split())
    question = Question(
        text=f"/status {typed}".strip(),
        address=_at(person["id"]),
        handle=me.username,
        mentioned=True,
        admin=False,
        language=_language(person),
    )
    return Asked(question, person=int(person["id"]), inline=str(query["id"]))


def _standing(change: Json) -> Standing:
    chat = change["chat"]
    before, after = change["old_chat_member"], change["new_chat_member"]
    return Standing(_at(chat["id"]), str(chat["type"]), _status(before), _status(after))


def _status(member: Json) -> str:
    """A restricted member who is not in the chat any more has left."""
    away = member["status"] == "restricted" and not member.get("is_member", True)
    return "left" if away else str(member["status"])


def _at(chat: object, thread: str = "") -> Address:
    return Address(NAME, str(int(chat)), thread)  # type: ignore[call-overload]


def _address(message: Json) -> Address:
    """Only a forum's topic is a thread: chains of replies carry a thread id too."""
    thread = message.get("message_thread_id") if message.get("is_topic_message") else None
    return _at(message["chat"]["id"], "" if thread is None else str(int(thread)))


def _reply(message: Json, me: Me) -> ReplyTo | None:
    replied = message.get("reply_to_message")
    if replied is None:
        return ReplyTo.PERSON if "external_reply" in message else None
    if "forum_topic_created" in replied:
        return None  # every message of a topic "replies" to the topic's beginning
    return ReplyTo.BOT if (replied.get("from") or {}).get("id") == me.id else ReplyTo.PERSON


def _point(message: Json) -> Point | None:
    place = message.get("location")
    if not place:
        return None
    latitude, longitude = float(place["latitude"]), float(place["longitude"])
    return Point(latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _language(person: Json) -> str | None:
    tag = person.get("language_code")
    return tag if isinstance(tag, str) and tag else None


def _time(seconds: object) -> datetime | None:
    if not isinstance(seconds, int | float) or seconds <= 0:
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        return None
