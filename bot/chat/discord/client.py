"""discord.py's client as we need it: no privileged intent, nobody kept in memory, events as plain JSON."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

import discord
import yarl
from discord.asset import Asset
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.chat.discord.buckets import replacing
from bot.chat.discord.doors import Doors
from bot.chat.discord.wire import Watch
from bot.ports.pacing import Turn

Hear: TypeAlias = Callable[[dict[str, Any]], None]

LONGEST_WAIT: Final = 30.0


def point_library_at(api_url: str, gateway_url: str) -> None:
    """Set where discord.py finds Discord, for the whole process: the library keeps it in its classes."""
    Route.BASE = api_url.rstrip("/")
    DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway_url)
    Asset.BASE = "https://cdn.discordapp.com" if "discord.com" in api_url else api_url.rstrip("/")


def our_intents() -> discord.Intents:
    """Servers and their messages, direct messages: nothing that needs Discord's permission."""
    return discord.Intents(guilds=True, guild_messages=True, dm_messages=True)


class Identifying:
    """Keeps the five seconds that Discord wants between two identifications."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._free_at = 0.0
        self._turn = asyncio.Lock()

    async def wait(self) -> None:
        """Wait for one's turn."""
        loop = asyncio.get_running_loop()
        async with self._turn:
            await asyncio.sleep(max(0.0, self._free_at - loop.time()))
            self._free_at = loop.time() + self._seconds


class Client(discord.AutoShardedClient):
    """One login, any number of shards; where it stands is told to whoever listens."""

    def __init__(
        self,
        watch: Watch,
        identifying: Identifying,
        hear: Mapping[str, Hear],
        doors: Doors,
        silence: float,
        turn: Turn,
    ) -> None:
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # we never speak aloud
        super().__init__(
            intents=our_intents(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            heartbeat_timeout=silence,
        )
        ours = replacing(self.http, watch, turn, max_ratelimit_timeout=LONGEST_WAIT)
        self.http = self._connection.http = ours
        self._identifying = identifying
        self._doors = doors
        # The library would build objects and fail on what it does not know; we read these two as they come.
        self._connection.parsers.update(hear)
        self._known: set[str] = set()
        self._watch_doors()

    def shard(self, count: int) -> range:
        """Be that many shards."""
        self.shard_count = self._connection.shard_count = count
        self._connection.shard_ids = range(count)
        return range(count)

    async def count_shards(self) -> int:
        """How many shards Discord recommends."""
        count, _url, _limits = await self.http.get_bot_gateway()
        return count

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Identify in turn."""
        await self._identifying.wait()

    def _watch_doors(self) -> None:
        """Learn of places by the events themselves: the library tells of a new server seconds late."""
        parsers = self._connection.parsers
        parsers["READY"] = _both(self._listed, parsers["READY"])
        parsers["GUILD_CREATE"] = _both(parsers["GUILD_CREATE"], self._came)
        for event in ("GUILD_DELETE", "CHANNEL_DELETE", "THREAD_DELETE"):
            parsers[event] = _both(self._went, parsers[event])

        for event in ("CHANNEL_UPDATE", "GUILD_ROLE_UPDATE", "GUILD_MEMBER_UPDATE"):
            parsers[event] = _both(parsers[event], self._permitted)

    def _permitted(self, data: dict[str, Any]) -> None:
        """Rights may have changed; other people's roles are none of ours."""
        person = (data.get("user") or {}).get("id")
        guild = self.get_guild(int(data.get("guild_id") or 0))
        if guild is not None and person in (None, str(self.application_id)):
            self.dispatch("permitted", guild)

    async def on_permitted(self, guild: discord.Guild) -> None:
        """An admin changed what somebody may do in a server."""
        await self._doors.changed(guild)

    def _listed(self, data: dict[str, Any]) -> None:
        data.setdefault("shard", [0, 1])
        self._known |= {str(guild["id"]) for guild in data["guilds"]}

    def _came(self, data: dict[str, Any]) -> None:
        guild = self.get_guild(int(data["id"]))
        if guild is not None and not data.get("unavailable") and str(data["id"]) not in self._known:
            self._known.add(str(data["id"]))
            self.dispatch("arrival", guild)

    def _went(self, data: dict[str, Any]) -> None:
        number = int(data["id"])
        if "guild_id" in data:
            self.dispatch("place_lost", number)
        elif not data.get("unavailable"):
            self._known.discard(str(number))
            self.dispatch("departure", self.get_guild(number))

    async def on_arrival(self, guild: discord.Guild) -> None:
        """Somebody added us."""
        await self._doors.joined(guild)

    async def on_departure(self, guild: discord.Guild | None) -> None:
        """Somebody removed us, or the server was deleted."""
        if guild is not None:
            await self._doors.left(guild)

    async def on_place_lost(self, channel: int) -> None:
        """A channel, a thread or a forum post was deleted."""
        await self._doors.gone(channel, "channel deleted")


def _both(first: Hear, second: Hear) -> Hear:
    def hear(data: dict[str, Any]) -> None:
        first(data)
        second(data)

    return hear
