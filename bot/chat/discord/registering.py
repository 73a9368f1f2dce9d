"""The slash commands registered with Discord, only when it has others."""

import logging
from collections.abc import Sequence
from typing import Any

import discord
from discord.http import Route

from bot.chat.discord.commands import same

_log = logging.getLogger(__name__)


async def register(client: discord.Client, commands: Sequence[dict[str, Any]]) -> None:
    """Register these in place of what is there; failing is logged, since talking goes on without."""
    try:
        app = client.application_id or 0
        if not same(commands, await _registered(client, app)):
            await client.http.bulk_upsert_global_commands(app, list(commands))
    except Exception as trouble:
        _log.warning("the slash commands could not be registered: %s", type(trouble).__name__)


async def _registered(client: discord.Client, app: int) -> Sequence[Any]:
    """What Discord has, with all languages; nothing where it does not say."""
    route = Route("GET", "/applications/{application_id}/commands", application_id=app)
    try:
        known = await client.http.request(route, params={"with_localizations": "true"})
    except Exception as trouble:
        _log.info("the registered commands cannot be read: %s", type(trouble).__name__)
        return ()
    return known if isinstance(known, list) else ()
