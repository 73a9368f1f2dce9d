"""Messages into channels: by id alone, once each, within a time, in plain words if the rest is refused."""

import asyncio
import json
from collections.abc import Sequence
from typing import Any, Final

import discord
from discord.http import Route

from bot.chat.discord.hearing import PLATFORM
from bot.chat.discord.payload import Json, Part, parts, with_nonce
from bot.chat.discord.wire import ACCEPTED, told
from bot.domain.delivery import Address, Receipt, SendError, TryLater
from bot.domain.message import Message
from bot.ports.pacing import Turn

FORM_REFUSED: Final = frozenset({40005, 50006, 50013, 50035, 50046, 50109})
"""Codes after which the bare words may still be taken: too large, no right to attach, not understood."""


async def ask(client: discord.Client, route: Route, part: Part, **more: Any) -> Json:
    """One request with a message in it; raises what discord.py raises."""
    if part.files:
        answer = await client.http.request(route, form=part.form(json.dumps(part.body)), **more)
    else:
        answer = await client.http.request(route, json=part.body, **more)
    return answer if isinstance(answer, dict) else {}


class Posting:
    """Puts messages into channels."""

    def __init__(self, *, seconds: float, turn: Turn) -> None:
        self._seconds = seconds
        self._turn = turn

    async def post(self, client: discord.Client, channel: int, message: Message) -> Receipt:
        """Post a push whose turn it is, in parts if it is long; raises TryLater, Unreachable or Revoked."""
        pieces = parts(message)
        if message.nonce:
            pieces = with_nonce(pieces, message.nonce)
        return await self._post(client, channel, pieces)

    async def reply(self, client: discord.Client, channel: int, message: Message, heard: Json) -> Receipt:
        """Post the answer to a message when it is its turn, under that message if it stands there."""
        pieces = with_nonce(parts(message), f"re{heard['id']}")
        if str(channel) == str(heard["channel_id"]) and heard.get("guild_id"):
            reference = {"message_id": str(heard["id"]), "fail_if_not_exists": False}
            pieces[0].body["message_reference"] = reference
        await self._turn(Address(PLATFORM, str(channel)))
        return await self._post(client, channel, pieces)

    async def _post(self, client: discord.Client, channel: int, pieces: Sequence[Part]) -> Receipt:
        first, *rest = pieces
        receipt = Receipt(await self._post_part(client, channel, first))
        for piece in rest:
            await self._turn(Address(PLATFORM, str(channel)))
            await self._post_part(client, channel, piece)
        return receipt

    async def _post_part(self, client: discord.Client, channel: int, part: Part) -> str:
        route = Route("POST", "/channels/{channel_id}/messages", channel_id=channel)
        try:
            return await self._within(client, route, part)
        except TryLater as busy:
            if not part.files or busy.limited:
                raise
            await self._turn(Address(PLATFORM, str(channel)))
            return await self._post_part(client, channel, part.light)
        except discord.HTTPException as refused:
            if refused.code not in FORM_REFUSED or part == part.plain:
                raise told(refused) from refused
        await self._turn(Address(PLATFORM, str(channel)))
        try:
            return await self._within(client, route, part.plain)
        except discord.HTTPException as refused:
            raise told(refused) from refused

    async def _within(self, client: discord.Client, route: Route, part: Part) -> str:
        """The id of the posted message; discord.py may sleep on a bucket long after the message was taken."""
        accepted: list[str] = []
        mine = ACCEPTED.set(accepted)
        try:
            async with asyncio.timeout(self._seconds):
                answer = await ask(client, route, part)
                return str(answer.get("id", ""))
        except (discord.HTTPException, SendError):
            raise
        except Exception as trouble:
            if accepted:
                return accepted[0]
            raise told(trouble) from trouble
        finally:
            ACCEPTED.reset(mine)
