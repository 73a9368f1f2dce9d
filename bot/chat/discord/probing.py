"""Who we are and what we may do, asked over HTTP alone: for an operator's check, beside a bot that runs."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import discord

from bot.chat.discord.client import point_library_at
from bot.chat.discord.wire import Watch, told
from bot.domain.delivery import Address, Unreachable
from bot.domain.rights import Rights
from bot.ports import Clock


async def account(token: str, api_url: str, gateway_url: str, clock: Clock) -> str:
    """The name of the bot whose token this is, or the SendError that says why nobody can tell."""
    async with _login(token, api_url, gateway_url, clock) as client:
        return client.user.name if client.user else ""


async def rights(token: str, api_url: str, gateway_url: str, to: Address, clock: Clock) -> Rights:
    """Our rights in a channel of a server, or the SendError that says why nobody can tell."""
    async with _login(token, api_url, gateway_url, clock) as client:
        return await _rights(client, int(to.chat))


@asynccontextmanager
async def _login(token: str, api_url: str, gateway_url: str, clock: Clock) -> AsyncIterator[discord.Client]:
    """A client that is logged in and hears nobody; what goes wrong meanwhile is told as a SendError."""
    point_library_at(api_url, gateway_url)
    # Watched, so that a server that fails is told at once: discord.py would try again for half a minute.
    async with discord.Client(intents=discord.Intents.none(), http_trace=Watch(clock).trace()) as client:
        try:
            await client.login(token)
            yield client
        except Exception as trouble:
            raise told(trouble) from trouble


async def _rights(client: discord.Client, channel: int) -> Rights:
    place: Any = await client.fetch_channel(channel)
    if not isinstance(place, discord.abc.GuildChannel) or client.user is None:
        raise Unreachable("no channel of a server")
    guild = await client.fetch_guild(place.guild.id, with_counts=False)
    here: Any = await guild.fetch_channel(channel)
    mine = here.permissions_for(await guild.fetch_member(client.user.id))
    write = mine.view_channel and mine.send_messages
    return Rights(write, mine.pin_messages, write and mine.attach_files, hears_all=False)
