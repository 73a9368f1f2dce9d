"""Servers and channels that come and go, told to the household."""

import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias

import discord

from bot.chat.discord.hearing import PLATFORM
from bot.domain.delivery import Address, SendError
from bot.domain.message import Message
from bot.ports import Household

_log = logging.getLogger(__name__)

REMEMBERED: Final = 10_000
"""Channels that refused us; the longest known goes first."""

Post: TypeAlias = Callable[[Address, Message], Awaitable[object]]


class Doors:
    """Where we are let in, and where no longer."""

    def __init__(self, household: Household | None, post: Post) -> None:
        self._household = household
        self._post = post
        self._refused: OrderedDict[int, None] = OrderedDict()

    async def joined(self, guild: discord.Guild) -> None:
        """Say welcome where we may write, once."""
        channel = writable(guild)
        if self._household is None or channel is None:
            return
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
        known = channel in self._refused
        self._refused[channel] = None
        if len(self._refused) > REMEMBERED:
            self._refused.popitem(last=False)
        place = client.get_channel(channel)
        if (
            known
            or self._household is None
            or not isinstance(place, discord.abc.GuildChannel | discord.Thread)
        ):
            return
        elsewhere = writable(place.guild, besides=channel)
        said = await self._household.refused(Address(PLATFORM, str(channel)), place.name)
        if elsewhere is None or said is None:
            return
        try:
            await self._post(Address(PLATFORM, str(elsewhere.id)), said)
        except SendError as trouble:
            _log.warning("admins could not be told that a channel refuses us: %s", trouble)

    async def changed(self, guild: discord.Guild) -> None:
        """Permissions changed in a server: what was refused there is tried again."""
        for place in [*guild.channels, *guild.threads]:
            if place.id in self._refused and self._household is not None:
                await self._household.opened(Address(PLATFORM, str(place.id)))

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


def may_write(channel: discord.TextChannel, guild: discord.Guild) -> bool:
    """Whether we see the channel and may write there; taken for granted where we do not know ourselves."""
    if guild.me is None:
        return True
    rights = channel.permissions_for(guild.me)
    return rights.view_channel and rights.send_messages
