"""Who and what there is on the loopback Telegram: people, rooms, messages."""

import itertools
import time
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
AS_CHANNEL = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
MODES = ("administrator", "creator")


@dataclass(slots=True, eq=False)
class Person:
    """A user."""

    id: int
    name: str
    language: str | None = "en"

    def json(self) -> Json:
        """As the API shows it."""
        shown: Json = {"id": self.id, "is_bot": False, "first_name": self.name}
        return shown if self.language is None else shown | {"language_code": self.language}


@dataclass(slots=True, eq=False)
class Room:
    """A chat as the bot meets it."""

    id: int
    type: str
    title: str = ""
    forum: bool = False
    bot: str = "member"
    """Our status in it: member, administrator, left, kicked; "never" for a person who has not started."""
    rights: set[str] = field(default_factory=lambda: {"text", "media"})
    statuses: dict[int, str] = field(default_factory=dict)
    topics: dict[int, str] = field(default_factory=dict)
    """Open, closed or deleted, by thread."""
    messages: dict[int, Json] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    moved_to: int | None = None
    linked: int | None = None
    gone: bool = False
    """Nobody knows this chat any more."""
    deactivated: bool = False
    username: str = ""
    """The public name, without @."""

    def json(self) -> Json:
        """As the API shows it in a message."""
        shown: Json = {"id": self.id, "type": self.type}
        shown["first_name" if self.type == "private" else "title"] = self.title
        if self.username:
            shown["username"] = self.username
        return shown | ({"is_forum": True} if self.forum else {})


class World:
    """All rooms and people, and the counters from which ids come."""

    def __init__(self) -> None:
        self.me: Json = {
            "id": 7770001,
            "is_bot": True,
            "first_name": "Outage bot",
            "username": "outagebot",
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": True,
        }
        self.rooms: dict[int, Room] = {}
        self.people: dict[int, Person] = {}
        self.shared = itertools.count(1)
        """One counter of message ids for all private chats and small groups of the account."""
        self._own: dict[int, itertools.count[int]] = {}
        self.ids = itertools.count(1001)
        self.clock = time.time

    def message_id(self, room: Room) -> int:
        """The next message id: shared by private chats and groups, own in supergroups and channels."""
        if room.type in ("private", "group"):
            return next(self.shared)
        return next(self._own.setdefault(room.id, itertools.count(1)))

    def post(self, room: Room, author: Json | None, **content: Any) -> Json:
        """Put a message into a room."""
        message: Json = {"message_id": self.message_id(room), "date": int(self.clock()), "chat": room.json()}
        if author is not None:
            message["from"] = author
        message |= {key: value for key, value in content.items() if value is not None}
        room.messages[message["message_id"]] = message
        return message

    def public(self, name: str) -> Room | None:
        """The room with a public name: "@news", in any case."""
        named = (room for room in self.rooms.values() if room.username)
        return next((room for room in named if f"@{room.username}".casefold() == name.casefold()), None)

    def thread(self, thread: int | None) -> Json:
        """The fields of a message that lies in a forum's topic."""
        return {} if thread is None else {"message_thread_id": thread, "is_topic_message": True}
