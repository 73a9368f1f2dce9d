"""Interactions answered in time: at once if the core is quick, else deferred and followed up."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

import discord
from discord.http import Route

from bot.chat.discord.commands import PERSONAL
from bot.chat.discord.hearing import AUTOCOMPLETE, COMMAND, COMPONENT, interaction_question, is_direct
from bot.chat.discord.payload import EPHEMERAL, Part, parts
from bot.chat.discord.posting import ask
from bot.domain.delivery import SendError
from bot.domain.message import Message
from bot.domain.talk import Question
from bot.ports import Reply

_log = logging.getLogger(__name__)

Json: TypeAlias = Mapping[str, Any]
Suggest: TypeAlias = Callable[[str, str | None], list[str]]

MESSAGE, DEFERRED, CHOICES = 4, 5, 8
MOST_CHOICES: Final = 25
LONGEST_CHOICE: Final = 100


def for_one(data: Json, message: Message | None = None) -> bool:
    """Whether the asker alone is shown the answer: private ones, taps and personal commands in public."""
    if message is not None and message.private:
        return True
    if is_direct(data):
        return "guild_id" in data
    return data["type"] == COMPONENT or data["data"].get("name") in PERSONAL


def choices(data: Json, suggest: Suggest) -> list[dict[str, str]]:
    """What to offer for the option that is being typed."""
    typed = next((str(o.get("value", "")) for o in data["data"].get("options") or () if o.get("focused")), "")
    offered = dict.fromkeys(text[:LONGEST_CHOICE] for text in suggest(typed, data.get("locale")) if text)
    return [{"name": text, "value": text} for text in list(offered)[:MOST_CHOICES]]


class Answering:
    """Answers one interaction at a time, each by itself."""

    def __init__(self, *, patience: float, suggest: Suggest, calm: Callable[[str | None], str]) -> None:
        self._patience = patience
        self._suggest = suggest
        self._calm = calm

    async def answer(
        self, client: discord.Client, data: Json, reply: Reply, tasks: asyncio.TaskGroup
    ) -> None:
        """Answer an interaction; what goes wrong is logged, never raised."""
        try:
            if data["type"] == AUTOCOMPLETE:
                offered = choices(data, self._suggest)
                await self._first(client, data, CHOICES, Part({"choices": offered}))
            elif data["type"] in (COMMAND, COMPONENT):
                await self._answer(client, data, reply, tasks)
        except (SendError, discord.DiscordException, OSError, TimeoutError) as trouble:
            # Its token lives for a quarter of an hour and nobody else has it: there is nobody left to tell.
            _log.warning("an interaction could not be answered: %s", type(trouble).__name__)

    async def _answer(
        self, client: discord.Client, data: Json, reply: Reply, tasks: asyncio.TaskGroup
    ) -> None:
        question = interaction_question(data, client.user.name if client.user else "")
        if question is None:
            await self._say(client, data, self._one_line(data))
            return
        thinking = tasks.create_task(thought(reply, question))
        await asyncio.wait({thinking}, timeout=self._patience)
        if thinking.done():
            await self._say(client, data, thinking.result() or self._one_line(data))
            return
        hidden = for_one(data)
        await self._first(client, data, DEFERRED, Part({"flags": EPHEMERAL} if hidden else {}))
        message = await thinking or self._one_line(data)
        await self._follow_up(client, data, message, hidden=hidden)

    def _one_line(self, data: Json) -> Message:
        return Message((self._calm(data.get("locale")),), private=True)

    async def _say(self, client: discord.Client, data: Json, message: Message) -> None:
        """The first answer, and the rest of a long one behind it."""
        first, *rest = parts(message, private=for_one(data, message))
        try:
            await self._first(client, data, MESSAGE, first)
        except discord.HTTPException as refused:
            if refused.status != 400 or refused.code == 40060 or first == first.plain:
                raise
            await self._first(client, data, MESSAGE, first.plain)
        for part in rest:
            await ask(client, _hook("POST", data), part)

    async def _follow_up(self, client: discord.Client, data: Json, message: Message, *, hidden: bool) -> None:
        """Fill in what was deferred; what only the asker may read never goes where others read."""
        wanted = for_one(data, message)
        pieces = parts(message, private=wanted)
        if wanted and not hidden:
            await client.http.request(_hook("DELETE", data, "/messages/@original"))
        else:
            filled, *pieces = pieces
            await ask(client, _hook("PATCH", data, "/messages/@original"), _without_flags(filled))
        for part in pieces:
            await ask(client, _hook("POST", data), part)

    async def _first(self, client: discord.Client, data: Json, kind: int, part: Part) -> None:
        route = Route(
            "POST",
            "/interactions/{webhook_id}/{webhook_token}/callback",
            webhook_id=int(data["id"]),
            webhook_token=data["token"],
        )
        await ask(
            client,
            route,
            Part({"type": kind, "data": part.body}, part.files),
            params={"with_response": "true"},
        )


async def thought(reply: Reply, question: Question) -> Message | None:
    """What the core answers; what we do wrong is logged, and answered with one calm line."""
    try:
        return await reply(question)
    except Exception:
        _log.exception("a question could not be answered")
        return None


def _without_flags(part: Part) -> Part:
    """An edit keeps the flags that the deferral had."""
    return Part({key: value for key, value in part.body.items() if key != "flags"}, part.files)


def _hook(method: str, data: Json, rest: str = "") -> Route:
    """Where an interaction's later messages go."""
    path = "/webhooks/{webhook_id}/{webhook_token}" + rest
    return Route(method, path, webhook_id=int(data["application_id"]), webhook_token=data["token"])
