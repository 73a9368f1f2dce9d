"""Interactions answered in time: at once if the core is quick, else deferred and followed up."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import discord

from bot.chat.discord.commands import PERSONAL
from bot.chat.discord.hearing import AUTOCOMPLETE, COMPONENT, interaction_question, is_direct
from bot.chat.discord.hooks import Hooks
from bot.chat.discord.payload import EPHEMERAL, Part, parts
from bot.domain.message import Message
from bot.domain.talk import Question
from bot.ports import Reply

_log = logging.getLogger(__name__)

Json: TypeAlias = Mapping[str, Any]
Suggest: TypeAlias = Callable[[str, str | None], list[str]]

MESSAGE, DEFERRED, CHOICES = 4, 5, 8
MOST_CHOICES: Final = 25
LONGEST_CHOICE: Final = 100
RENDERED: Final = 1_024
"""How many renderings are kept; all are dropped when there are more."""


@dataclass(frozen=True, slots=True)
class Opening:
    """The first answer to an interaction, and what is to follow it."""

    kind: int
    part: Part
    rest: tuple[Part, ...] = ()
    thinking: "asyncio.Future[Message | None] | None" = None
    """The core's answer, still to come."""
    hidden: bool = False
    """Whether the asker alone sees that we think."""
    message: Message | None = None
    """The whole answer, where it is known."""


def for_one(data: Json, message: Message | None = None) -> bool:
    """Whether the asker alone is shown the answer: private ones, taps and personal commands in public."""
    if message is not None and message.private:
        return True
    if is_direct(data):
        return bool(data.get("guild_id"))
    return data["type"] == COMPONENT or data["data"].get("name") in PERSONAL


def choices(data: Json, suggest: Suggest) -> list[dict[str, str]]:
    """What to offer for the option that is being typed."""
    typed = next((str(o.get("value", "")) for o in data["data"].get("options") or () if o.get("focused")), "")
    offered = dict.fromkeys(text[:LONGEST_CHOICE] for text in suggest(typed, data.get("locale")) if text)
    return [{"name": text, "value": text} for text in list(offered)[:MOST_CHOICES]]


class Answering:
    """Answers interactions, each by itself; what comes from the gateway and over HTTP alike."""

    def __init__(
        self, hooks: Hooks, *, patience: float, suggest: Suggest, calm: Callable[[str | None], str]
    ) -> None:
        self._hooks = hooks
        self._patience = patience
        self._suggest = suggest
        self._calm = calm
        self._rendered: dict[tuple[Message, bool], tuple[Part, ...]] = {}

    async def opening(self, data: Json, reply: Reply, tasks: asyncio.TaskGroup, handle: str) -> Opening:
        """What to answer first: the whole, or that we think."""
        if data["type"] == AUTOCOMPLETE:
            return Opening(CHOICES, Part({"choices": choices(data, self._suggest)}))
        question = interaction_question(data, handle)
        if question is None:
            return self._whole(data, None)
        thinking = tasks.create_task(thought(reply, question))
        await asyncio.wait({thinking}, timeout=self._patience)
        return self._whole(data, thinking.result()) if thinking.done() else deferred(data, thinking)

    async def answer(self, client: discord.Client, data: Json, opening: Opening) -> None:
        """Give the first answer through the API, then the rest."""
        await self._hooks.begin(client, data, opening.kind, opening.part)
        await self.complete(client, data, opening)

    async def complete(self, client: discord.Client, data: Json, opening: Opening) -> None:
        """What follows the first answer."""
        pieces = opening.rest
        if opening.thinking is not None:
            message = await opening.thinking or self._one_line(data)
            pieces = await self._fill_in(client, data, message, hidden=opening.hidden)
        for part in pieces:
            await self._hooks.add(client, data, part)

    async def _fill_in(
        self, client: discord.Client, data: Json, message: Message, *, hidden: bool
    ) -> tuple[Part, ...]:
        """Answer where we said that we think, but nothing private where all read; gives what is left."""
        wanted = for_one(data, message)
        first, *rest = parts(message, private=wanted)
        if wanted and not hidden:
            await self._hooks.take_back(client, data)
            return (first, *rest)
        await self._hooks.fill_in(client, data, first)
        return tuple(rest)

    def _whole(self, data: Json, message: Message | None) -> Opening:
        message = message or self._one_line(data)
        first, *rest = self._parts(message, private=for_one(data, message))
        return Opening(MESSAGE, first, tuple(rest), message=message)

    def _parts(self, message: Message, *, private: bool) -> Sequence[Part]:
        """The message as Discord takes it, made once for all who get the same words."""
        if message.attachments or (message.sign and message.sign.picture):
            return parts(message, private=private)  # what holds a picture is not kept
        key = (message, private)
        if key not in self._rendered:
            if len(self._rendered) >= RENDERED:
                self._rendered.clear()
            self._rendered[key] = tuple(parts(message, private=private))
        return self._rendered[key]

    def _one_line(self, data: Json) -> Message:
        return Message((self._calm(data.get("locale")),), private=True)


def deferred(data: Json, thinking: "asyncio.Future[Message | None]") -> Opening:
    """The answer that we think."""
    hidden = for_one(data)
    return Opening(DEFERRED, Part({"flags": EPHEMERAL} if hidden else {}), thinking=thinking, hidden=hidden)


async def thought(reply: Reply, question: Question) -> Message | None:
    """What the core answers; what we do wrong is logged, and answered with one calm line."""
    try:
        return await reply(question)
    except Exception:
        _log.exception("a question could not be answered")
        return None
