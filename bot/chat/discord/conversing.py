"""What is heard on the gateway, handed to the core, its answers brought back; nothing escapes from here."""

import asyncio
import logging
from dataclasses import replace
from typing import Any, Final

from bot.chat.discord.answering import Answering, Opening, deferred, thought
from bot.chat.discord.client import Client
from bot.chat.discord.directs import Directs
from bot.chat.discord.endpoint import Signatures, fits_in_response, response
from bot.chat.discord.hearing import PLATFORM, may_change, message_question
from bot.chat.discord.nonsense import Nonsense
from bot.chat.discord.payload import Json
from bot.chat.discord.posting import Posting
from bot.chat.discord.seen import Seen
from bot.domain.delivery import Address, SendError, TryLater
from bot.domain.message import Message
from bot.domain.talk import Question
from bot.ports import Clock, Reply

_log = logging.getLogger(__name__)

TRIES: Final = 5
LONGEST_WAIT: Final = 60.0


class Conversing:
    """Hears one client's events as plain JSON and answers each in a task of its own."""

    def __init__(
        self,
        reply: Reply,
        tasks: asyncio.TaskGroup,
        answering: Answering,
        posting: Posting,
        directs: Directs,
        seen: Seen,
        clock: Clock,
    ) -> None:
        self._reply = reply
        self._tasks = tasks
        self._answering = answering
        self._posting = posting
        self._directs = directs
        self._seen = seen
        self._clock = clock
        self._interactions_lost = Nonsense(_log, "an interaction")
        self._messages_lost = Nonsense(_log, "a message")
        self._signatures: Signatures | None = None
        self.client: Client | None = None
        """Set as soon as there is one: it is made with our ears, and we answer through it."""

    def interaction(self, data: dict[str, Any]) -> None:
        """Somebody used a command, tapped, chose or typed."""
        if self._seen.first(str(data["id"])):
            self._tasks.create_task(self._interaction(data))

    def message(self, data: dict[str, Any]) -> None:
        """Somebody wrote."""
        if self._seen.first(str(data["id"])):
            self._tasks.create_task(self._message(data))

    async def _interaction(self, data: dict[str, Any]) -> None:
        try:
            if self.client is not None:
                opening = await self._opening(data)
                await self._answering.answer(self.client, data, opening)
        except Exception as trouble:
            # Its token lives for a quarter of an hour and nobody else has it: nobody is left to be told.
            self._interactions_lost.note(trouble)

    def trusts(self, signature: str, timestamp: str, body: bytes) -> bool:
        """Whether Discord signed this, with the key that it told us at login."""
        if self._signatures is None and self.client and self.client.application:
            self._signatures = Signatures(self.client.application.verify_key)
        fits = self._signatures and self._signatures.fits(signature, timestamp, body, self._clock.now())
        return bool(fits)

    async def over_http(self, data: dict[str, Any]) -> Json | None:
        """The answer to an interaction as the body of the response; None for one that was answered."""
        if not self._seen.first(str(data["id"])):
            return None
        opening = await self._opening(data)
        if not fits_in_response(opening):
            known = asyncio.get_running_loop().create_future()
            known.set_result(opening.message)
            opening = deferred(data, known)
        if opening.rest or opening.thinking:
            self._tasks.create_task(self._complete(data, opening))
        return response(opening)

    async def _opening(self, data: dict[str, Any]) -> Opening:
        handle = self.client.user.name if self.client and self.client.user else ""
        return await self._answering.opening(data, self._ask, self._tasks, handle)

    async def _complete(self, data: dict[str, Any], opening: Opening) -> None:
        try:
            if self.client is not None:
                await self._answering.complete(self.client, data, opening)
        except Exception as trouble:
            self._interactions_lost.note(trouble)

    async def _ask(self, question: Question) -> Message | None:
        """Ask the core; "@person" becomes their direct messages, so that each person has one address."""
        client, place = self.client, question.address.chat
        if client is not None and place.startswith("@"):
            try:
                place = str(await self._directs.channel(client, place))
            except Exception as trouble:
                _log.info("direct messages stay closed: %s", type(trouble).__name__)
        return await self._reply(replace(question, address=Address(PLATFORM, place)))

    async def _message(self, data: dict[str, Any]) -> None:
        try:
            if self.client is not None:
                await self._hear(self.client, data)
        except Exception as malformed:
            self._messages_lost.note(malformed)

    async def _hear(self, client: Client, data: dict[str, Any]) -> None:
        me = client.user
        if me is None:
            return
        question = message_question(data, str(me.id), me.name, admin=_may_change(client, data))
        answer = await thought(self._reply, question) if question else None
        if answer is None:
            return
        try:
            await self._bring(client, data, answer)
        except SendError as trouble:
            _log.warning("an answer could not be brought: %s", trouble)

    async def _bring(self, client: Client, data: dict[str, Any], answer: Message) -> None:
        """Answer where it was asked; what is private goes into direct messages."""
        channel = int(data["channel_id"])
        if data.get("guild_id") and answer.private:
            channel = await self._directs.channel(client, f"@{data['author']['id']}")
        for left in reversed(range(TRIES)):
            try:
                await self._posting.reply(client, channel, answer, data)
                return
            except TryLater as busy:
                if not left:
                    raise
                await self._clock.sleep(min(busy.after, LONGEST_WAIT))


def _may_change(client: Client, data: dict[str, Any]) -> bool:
    """Whether the writer is the server's owner or has a role that may change it."""
    guild = client.get_guild(int(data.get("guild_id") or 0))
    if guild is None:
        return False
    roles = [guild.get_role(int(role)) for role in data.get("member", {}).get("roles", ())]
    permissions = [role.permissions.value for role in [guild.default_role, *roles] if role is not None]
    return str(guild.owner_id) == data["author"]["id"] or any(map(may_change, permissions))
