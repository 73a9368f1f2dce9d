"""The slash commands registered with Discord, only when it has others."""

import logging
from collections.abc import Sequence
from typing import Any

import discord
from discord.http import Route

from bot.chat.discord.commands import same
from bot.chat.discord.wire import told

_log = logging.getLogger(__name__)


async def register(client: discord.Client, commands: Sequence[dict[str, Any]]) -> None:
    """Register these in place of what is there; failing is logged, since talking goes on without."""
    try:
        app = client.application_id or 0
        every = Route("GET", "/applications/{application_id}/commands", application_id=app)
        known: Sequence[Any] = await client.http.request(every, params={"with_localizations": "true"})
        if not same(commands, known):
            await client.http.bulk_upsert_global_commands(app, list(commands))
    except Exception as trouble:
        _log.warning("the slash commands could not be registered: %s", told(trouble))
