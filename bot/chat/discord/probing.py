"""What we may do in a channel, asked over HTTP alone: for an operator's check, beside a bot that runs."""

from typing import Any

import discord

from bot.chat.discord.client import point_library_at
from bot.chat.discord.wire import told
from bot.domain.delivery import Address, Unreachable
from bot.domain.rights import Rights


async def rights(token: str, api_url: str, gateway_url: str, to: Address) -> Rights:
    """Our rights in a channel of a server, or the SendError that says why nobody can tell."""
    point_library_at(api_url, gateway_url)
    async with discord.Client(intents=discord.Intents.none()) as client:
        try:
            await client.login(token)
            return await _rights(client, int(to.chat))
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
