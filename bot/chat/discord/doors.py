"""Servers and channels that come and go, told to the household."""

import logging
from collections.abc import Awaitable, Callable
from typing import TypeAlias

import discord

from bot.chat.discord.hearing import PLATFORM
from bot.domain.delivery import Address, SendError
from bot.domain.message import Message
from bot.ports import Household

_log = logging.getLogger(__name__)

Post: TypeAlias = Callable[[Address, Message], Awaitable[object]]


class Doors:
    """Where we are let in, and where no longer."""

    def __init__(self, household: Household | None, post: Post) -> None:
        self._household = household
        self._post = post
        self._refused: set[str] | None = None
        """Channels that refused us, also before the last start; None: not yet asked."""

    async def joined(self, guild: discord.Guild) -> None:
        """Say welcome where we may write, once."""
        channel = writable(guild)
        if self._household is None or channel is None:
            return
        for place in [*guild.channels, *guild.threads]:
            await self._household.opened(Address(PLATFORM, str(place.id)))
        address = Address(PLATFORM, str(channel.id))
        welcome = await self._household.joined(address)
        if welcome is None:
            return
        try:
            await self._post(address, welcome)
        except SendError as trouble:
            _log.warning("no welcome in a new server: %s", trouble)

    async def refused(self, client: discord.Client, channel: int) -> None:
        """We may not write in a channel now: its admins are told once, in a channel where we may."""
        place = client.get_channel(channel)
        if self._household is None or not isinstance(place, discord.abc.GuildChannel | discord.Thread):
            return
        (await self._refusing(self._household)).add(str(channel))
        elsewhere = writable(place.guild, besides=channel)
        said = await self._household.refused(Address(PLATFORM, str(channel)), place.name)
        if elsewhere is None or said is None:
            return
        try:
            await self._post(Address(PLATFORM, str(elsewhere.id)), said)
        except SendError as trouble:
            _log.warning("admins could not be told that a channel refuses us: %s", trouble)

    async def unpublished(self, to: Address) -> None:
        """An announcement stands here and was not published: who reads here is told."""
        said = await self._household.unpublished(to) if self._household else None
        if said is None:
            return
        try:
            await self._post(to, said)
        except SendError as trouble:
            _log.warning("nobody could be told that followers are missed: %s", trouble)

    async def changed(self, guild: discord.Guild) -> None:
        """Permissions changed in a server: what was refused there is tried again where we may write now."""
        if self._household is None:
            return
        refused = await self._refusing(self._household)
        for place in [*guild.channels, *guild.threads]:
            if str(place.id) in refused and may_write(place, guild):
                refused.discard(str(place.id))
                await self._household.opened(Address(PLATFORM, str(place.id)))

    async def _refusing(self, household: Household) -> set[str]:
        """The channels that refused us, also before the last start."""
        if self._refused is None:
            self._refused = {each.chat for each in await household.refusing(PLATFORM)}
        return self._refused

    async def left(self, guild: discord.Guild) -> None:
        """Every channel and thread of that server is gone for us."""
        for place in [*guild.channels, *guild.threads]:
            await self.gone(place.id, "removed from the server")

    async def gone(self, channel: int, reason: str) -> None:
        """A channel cannot be written to any more."""
        if self._household is not None:
            await self._household.gone(Address(PLATFORM, str(channel)), reason)


def writable(guild: discord.Guild, besides: int = 0) -> discord.TextChannel | None:
    """The channel for system messages, else the first, of those that we may write to."""
    wanted = [c for c in (guild.system_channel, *guild.text_channels) if c is not None and c.id != besides]
    return next((c for c in wanted if may_write(c, guild)), None)


def may_write(channel: discord.abc.GuildChannel | discord.Thread, guild: discord.Guild) -> bool:
    """Whether we see the channel and may write there; taken for granted where we do not know ourselves."""
    if guild.me is None:
        return True
    mine = channel.permissions_for(guild.me)
    thread = isinstance(channel, discord.Thread)
    return mine.view_channel and (mine.send_messages_in_threads if thread else mine.send_messages)
