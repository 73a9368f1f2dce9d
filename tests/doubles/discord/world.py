"""Who and what there is on the double's Discord: people, servers, channels, messages."""

import itertools
import time
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]

TEXT, DM, NEWS, THREAD, FORUM = 0, 1, 5, 11, 15
EPHEMERAL = 64
CROSSPOSTED = 1
MANAGE_GUILD = 1 << 5
MEMBER = (1 << 10) | (1 << 11) | (1 << 14) | (1 << 15) | (1 << 16) | (1 << 31)
EVERYTHING = (1 << 50) - 1


@dataclass(slots=True)
class Person:
    """Somebody with an account."""

    id: int
    name: str
    locale: str = "en-US"
    bot: bool = False
    takes_dms: bool = True

    def json(self) -> Json:
        """A user object."""
        return {
            "id": str(self.id), "username": self.name, "discriminator": "0", "global_name": self.name,
            "avatar": None, "bot": self.bot, "public_flags": 0, "flags": 0, "avatar_decoration_data": None,
        }  # fmt: skip


@dataclass(slots=True)
class Server:
    """A guild."""

    id: int
    name: str
    owner: Person
    channels: list["Channel"] = field(default_factory=list)
    admins: set[int] = field(default_factory=set)
    admin_role: int = 0

    def roles(self, person: Person) -> list[str]:
        """The ids of a member's roles."""
        return [str(self.admin_role)] if person.id in self.admins else []

    def permissions(self, person: Person) -> int:
        """What a member may do."""
        return EVERYTHING if person.id == self.owner.id or person.id in self.admins else MEMBER

    def json(self, bot: Person) -> Json:
        """A guild object as GUILD_CREATE carries it."""
        admins = _role(self.admin_role, "admins", MEMBER | MANAGE_GUILD, 1)
        roles = [_role(self.id, "@everyone", MEMBER, 0), admins]
        threads = [c.json() for c in self.channels if c.kind == THREAD]
        return {
            "id": str(self.id), "name": self.name, "owner_id": str(self.owner.id), "roles": roles,
            "emojis": [], "features": [], "icon": None, "verification_level": 0,
            "default_message_notifications": 0,
            "explicit_content_filter": 0, "mfa_level": 0, "nsfw_level": 0, "premium_tier": 0,
            "preferred_locale": "en-US", "afk_timeout": 300, "system_channel_id": None,
            "system_channel_flags": 0, "joined_at": "2026-01-01T00:00:00Z", "large": False,
            "unavailable": False, "member_count": 3, "voice_states": [], "presences": [],
            "members": [self.member(bot)], "channels": [c.json() for c in self.channels if c.kind != THREAD],
            "threads": threads, "stage_instances": [], "guild_scheduled_events": [], "stickers": [],
            "premium_progress_bar_enabled": False, "soundboard_sounds": [],
        }  # fmt: skip

    def member(self, person: Person) -> Json:
        """A member object."""
        return {
            "user": person.json(), "roles": self.roles(person), "joined_at": "2026-01-01T00:00:00Z",
            "deaf": False, "mute": False, "flags": 0,
        }  # fmt: skip


@dataclass(slots=True)
class Channel:
    """A place where messages stand."""

    id: int
    kind: int
    name: str = ""
    server: Server | None = None
    recipient: Person | None = None
    messages: dict[int, Json] = field(default_factory=dict)
    hidden: bool = False
    """The bot may not see it (50001)."""
    muted: bool = False
    """The bot may not write there (50013)."""
    pins: bool = True
    """The bot may pin there."""
    denied: int = 0
    """What is denied to everyone there, as it is told."""
    ephemeral: set[int] = field(default_factory=set)

    def json(self) -> Json:
        """A channel object."""
        plain: Json = {"id": str(self.id), "type": self.kind, "flags": 0, "last_message_id": None}
        if self.recipient:
            return {**plain, "recipients": [self.recipient.json()]}
        plain |= {
            "guild_id": str(self.server.id) if self.server else None, "name": self.name, "position": 0,
            "nsfw": False, "permission_overwrites": self._overwrites(), "parent_id": None, "topic": None,
            "rate_limit_per_user": 0,
        }  # fmt: skip
        if self.kind == THREAD:
            archive = {"archived": False, "auto_archive_duration": 60, "locked": False,
                       "archive_timestamp": "2026-01-01T00:00:00Z"}  # fmt: skip
            plain |= {"thread_metadata": archive, "message_count": 0, "member_count": 1}
            plain |= {"owner_id": "1", "parent_id": str(self.server.channels[0].id) if self.server else None}
        return plain

    def _overwrites(self) -> list[Json]:
        if not self.denied or self.server is None:
            return []
        return [{"id": str(self.server.id), "type": 0, "allow": "0", "deny": str(self.denied)}]


class World:
    """Everything that is kept, and the numbers that it gets."""

    def __init__(self) -> None:
        self._numbers = itertools.count(1)
        self.bot = Person(self.number(), "outagebot", bot=True)
        self.people: dict[int, Person] = {self.bot.id: self.bot}
        self.servers: dict[int, Server] = {}
        self.channels: dict[int, Channel] = {}
        self.commands: list[Json] = []

    def number(self) -> int:
        """The next snowflake, made now."""
        return (int(time.time() * 1000) - 1_420_070_400_000 << 22) + next(self._numbers)

    def person(self, name: str, locale: str = "en-US") -> Person:
        """A new account."""
        person = Person(self.number(), name, locale)
        self.people[person.id] = person
        return person

    def direct(self, person: Person) -> Channel:
        """The direct messages between the bot and that person, opened once."""
        for channel in self.channels.values():
            if channel.recipient is person:
                return channel
        return self._keep(Channel(self.number(), DM, recipient=person))

    def server(self, name: str, owner: Person) -> Server:
        """A new server with one text channel, the bot not told of it."""
        server = Server(self.number(), name, owner, admin_role=self.number())
        self.servers[server.id] = server
        self.channel(server, "general")
        return server

    def channel(self, server: Server, name: str, kind: int = TEXT) -> Channel:
        """A new channel or thread of a server."""
        channel = self._keep(Channel(self.number(), kind, name, server))
        server.channels.append(channel)
        return channel

    def _keep(self, channel: Channel) -> Channel:
        self.channels[channel.id] = channel
        return channel


def _role(number: int, name: str, permissions: int, position: int) -> Json:
    return {
        "id": str(number), "name": name, "permissions": str(permissions), "position": position, "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None}, "hoist": False,
        "managed": False, "mentionable": False, "flags": 0,
    }  # fmt: skip
