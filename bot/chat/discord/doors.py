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

    async def left(self, guild: discord.Guild) -> None:
        """Every channel and thread of that server is gone for us."""
        for place in [*guild.channels, *guild.threads]:
            await self.gone(place.id, "removed from the server")

    async def gone(self, channel: int, reason: str) -> None:
        """A channel cannot be written to any more."""
        if self._household is not None:
            await self._household.gone(Address(PLATFORM, str(channel)), reason)


def writable(guild: discord.Guild) -> discord.TextChannel | None:
    """The channel for system messages, else the first, of those that we may write to."""
    wanted = [guild.system_channel, *guild.text_channels]
    return next((c for c in wanted if c is not None and may_write(c, guild)), None)


def may_write(channel: discord.TextChannel, guild: discord.Guild) -> bool:
    """Whether we see the channel and may write there; taken for granted where we do not know ourselves."""
    if guild.me is None:
        return True
    rights = channel.permissions_for(guild.me)
    return rights.view_channel and rights.send_messages
