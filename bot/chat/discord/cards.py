"""Messages changed in their place, pinned, and what we may do in a channel."""

import asyncio
import logging
from collections.abc import Iterator
from typing import Any, Final

import discord
from discord.http import Route

from bot.chat.discord.payload import NO_EMBEDS, Part, parts
from bot.chat.discord.posting import ask
from bot.chat.discord.wire import told
from bot.domain.delivery import TryLater
from bot.domain.message import Message
from bot.domain.rights import Rights

_log = logging.getLogger(__name__)

GONE: Final = frozenset({10008, 50005})
"""Codes after which a message can never be changed: deleted, or not ours."""
OFTEN: Final = 30046
"""An old message was changed too often within the hour."""


def edited(message: Message) -> Part:
    """What takes the place of an earlier message: its first words, its last buttons, its colour and map."""
    first, last = (pieces := parts(message))[0].body, pieces[-1]
    shown = {key: last.body.get(key, []) for key in ("components", "embeds", "attachments")}
    flags = 0 if shown["embeds"] else NO_EMBEDS
    words = {"content": first["content"], "flags": flags, "allowed_mentions": {"parse": []}}
    return Part(words | shown, last.files)


async def change(
    client: discord.Client, channel: int, earlier: int, message: Message, seconds: float
) -> bool:
    """Change one of our messages; False where it is gone. Raises TryLater, Unreachable or Revoked."""
    path = "/channels/{channel_id}/messages/{message_id}"
    route = Route("PATCH", path, channel_id=channel, message_id=earlier)
    part = edited(message)
    try:
        async with asyncio.timeout(seconds):
            await _put(client, route, part)
    except discord.HTTPException as refused:
        if refused.code in GONE:
            return False
        if refused.code == OFTEN:
            raise TryLater(600.0) from refused
        raise told(refused) from refused
    except Exception as trouble:
        raise told(trouble) from trouble
    return True


async def _put(client: discord.Client, route: Route, part: Part) -> None:
    """Ask for it, without its map where that does not get through."""
    try:
        await ask(client, route, part)
    except TryLater as busy:
        if not part.files or busy.limited:
            raise
        await ask(client, route, part.light)


async def pin(client: discord.Client, channel: int, message: int, *, pinned: bool) -> bool:
    """Pin a message, or take the pin off; whether that was allowed."""
    try:
        await (client.http.pin_message if pinned else client.http.unpin_message)(channel, message)
    except Exception as trouble:
        _log.info("a card is not pinned: %s", type(trouble).__name__)
        return False
    return True


def is_shared(client: discord.Client, channel: int) -> bool:
    """Whether many read there: a channel or a thread of a server that we are in."""
    return isinstance(client.get_channel(channel), discord.abc.GuildChannel | discord.Thread)


def link(client: discord.Client, channel: str, message: str) -> str:
    """The link to a message in a server's channel or thread; empty elsewhere."""
    place = client.get_channel(int(channel)) if channel.isdecimal() else None
    if not isinstance(place, discord.abc.GuildChannel | discord.Thread):
        return ""
    return f"https://discord.com/channels/{place.guild.id}/{channel}/{message}"


def rights(client: discord.Client, channel: int) -> Rights:
    """Our rights in a channel, as the gateway told of them; in direct messages everything but hearing all."""
    place: Any = client.get_channel(channel)
    if not isinstance(place, discord.abc.GuildChannel | discord.Thread) or place.guild.me is None:
        return Rights()
    mine = place.permissions_for(place.guild.me)
    write = mine.send_messages_in_threads if isinstance(place, discord.Thread) else mine.send_messages
    write = mine.view_channel and write
    roles = None if mine.mention_everyone else frozenset(_mentionable(place.guild))
    return Rights(write, mine.pin_messages, write and mine.attach_files, False, mine.embed_links, roles)


def _mentionable(guild: discord.Guild) -> Iterator[str]:
    return (str(role.id) for role in guild.roles if role.mentionable)
