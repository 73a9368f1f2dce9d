"""The Messenger for Discord: one bot account, through discord.py."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from bot.chat.discord import cards
from bot.chat.discord.answering import Answering, Suggest
from bot.chat.discord.client import Client, Identifying, point_library_at
from bot.chat.discord.commands import Descriptions, definitions
from bot.chat.discord.connection import Connection, pause
from bot.chat.discord.conversing import Conversing
from bot.chat.discord.crossposting import Crossposting
from bot.chat.discord.directs import Directs
from bot.chat.discord.doors import Doors
from bot.chat.discord.endpoint import PING, PONG, interaction_in
from bot.chat.discord.hearing import PLATFORM
from bot.chat.discord.hooks import Hooks
from bot.chat.discord.posting import Posting
from bot.chat.discord.registering import register
from bot.chat.discord.seen import Seen
from bot.chat.discord.wire import CLOSED, Watch, told
from bot.domain.delivery import Address, Receipt, Revoked, SendError, TryLater, Unreachable
from bot.domain.message import Message
from bot.domain.rights import Rights
from bot.ports import Clock, Household, Reply
from bot.ports.pacing import Refused, Turn, at_once, unheard

_log = logging.getLogger(__name__)

LOGIN_WAIT: Final = 1.0
"""Seconds that a message waits for a login under way."""


class Discord:
    """A Messenger that speaks through one Discord application.

    The two addresses are set for the whole process: discord.py keeps them in its classes. `commands` holds
    the words of the slash commands by language; `calm` gives one line, in a language, where nothing else can
    be said; `shards` 0 asks Discord how many it wants; `silence` is how many seconds without a word from the
    gateway make a dead connection.
    """

    name = PLATFORM

    def __init__(
        self,
        token: str,
        api_url: str = "https://discord.com/api/v10",
        gateway_url: str = "wss://gateway.discord.gg/",
        *,
        clock: Clock,
        commands: Descriptions | None = None,
        calm: Callable[[str | None], str] = lambda _language: "…",
        suggest: Suggest = lambda _prefix, _language: [],
        household: Household | None = None,
        turn: Turn = at_once,
        refused: Refused = unheard,
        shards: int = 1,
        defer_after: float = 1.5,
        send_within: float = 10.0,
        identify_every: float = 5.0,
        silence: float = 60.0,
    ) -> None:
        point_library_at(api_url, gateway_url)
        self._token = token
        self._clock = clock
        self._commands = definitions(commands or {})
        self._shards = shards
        self._silence = silence
        self._identifying = Identifying(identify_every)
        self._answering = Answering(Hooks(clock), patience=defer_after, suggest=suggest, calm=calm)
        self._send_within = send_within
        self._posting = Posting(seconds=send_within, turn=turn)
        self._crossposting = Crossposting(clock)
        self._turn = turn
        self._doors = Doors(household, self._say)
        self._seen = Seen()
        self._directs = Directs()
        self._client: Client | None = None
        self._conversing: Conversing | None = None
        self.watch = Watch(clock, refused)
        self.ready = asyncio.Event()
        """Set while we are logged in, so that messages can be sent."""

    async def listen(self, reply: Reply) -> None:
        """Answer everybody until cancelled, whatever breaks; raises Revoked if the token is refused."""
        async with asyncio.TaskGroup() as tasks:
            revoked = await self._live(reply, tasks)
        raise revoked

    async def _live(self, reply: Reply, tasks: asyncio.TaskGroup) -> Revoked:
        """Log in again and again, until the token is refused."""
        failures = 0
        while True:
            conversing = Conversing(
                reply, tasks, self._answering, self._posting, self._directs, self._seen, self._clock
            )
            hear = {"INTERACTION_CREATE": conversing.interaction, "MESSAGE_CREATE": conversing.message}
            client = conversing.client = Client(
                self.watch, self._identifying, hear, self._doors, self._silence, turn=self._turn
            )
            try:
                async with client:
                    await client.login(self._token)
                    failures = 0
                    await self._connected(client, conversing)
            except Exception as lost:
                cause = _deepest(lost)
                trouble = told(cause)
                if isinstance(trouble, Revoked):
                    return trouble
                _log.warning("no login at Discord: %s", type(cause).__name__)
            failures += 1
            await self._clock.sleep(pause(failures + 1))

    async def _connected(self, client: Client, conversing: Conversing) -> None:
        """Hear every shard until the token is refused; the commands are registered meanwhile."""
        self._client, self._conversing = client, conversing
        self.ready.set()
        try:
            count = self._shards or await client.count_shards()
            async with asyncio.TaskGroup() as parts:
                parts.create_task(register(client, self._commands))
                for shard in client.shard(count):
                    parts.create_task(Connection(client, self._clock, shard).stay())
        finally:
            self.ready.clear()
            self._client = self._conversing = None

    async def over_http(self, signature: str, timestamp: str, body: bytes) -> tuple[int, dict[str, Any]]:
        """The HTTP status and JSON that answer an interaction which Discord posted to us, while we listen.

        The first two are the headers X-Signature-Ed25519 and X-Signature-Timestamp; 401 if they do not fit.
        """
        conversing = self._conversing
        if conversing is None or not conversing.trusts(signature, timestamp, body):
            return 401, {}
        data = interaction_in(body)
        if data is None:
            return 400, {}
        if data["type"] == PING:
            return 200, {"type": PONG}
        try:
            answer = await conversing.over_http(data)
        except (LookupError, TypeError, ValueError, AttributeError) as malformed:
            _log.warning("an interaction over HTTP is malformed: %s", type(malformed).__name__)
            return 400, {}
        return (200, answer) if answer is not None else (409, {})

    async def _ready(self) -> Client:
        """The client that is logged in; TryLater if there is none in a moment."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.ready.wait(), LOGIN_WAIT)
        if self._client is None:
            raise TryLater(LOGIN_WAIT)
        return self._client

    async def send(self, to: Address, message: Message) -> Receipt:
        """Deliver one message, or raise TryLater, Unreachable or Revoked; a nonce makes a repeat harmless."""
        client, channel = await self._reach(to)
        try:
            receipt = await self._posting.post(client, channel, message)
        except Unreachable as closed:
            if message.nonce and closed.reason in CLOSED.values():
                await self._doors.refused(client, channel)
            raise
        if message.nonce:
            published = await self._crossposting.publish(client, channel, receipt)
            if not published and self._crossposting.unsaid(channel):
                await self._doors.unpublished(to)
        return replace(receipt, shared=cards.is_shared(client, channel))

    async def _say(self, to: Address, message: Message) -> Receipt:
        """Deliver what nobody paces."""
        await self._turn(to)
        return await self.send(to, message)

    async def revise(self, to: Address, earlier: Receipt, message: Message) -> Receipt:
        """Put a message in the place of an earlier one, sent anew where that is gone; raises as send does."""
        client, channel = await self._reach(to)
        if await cards.change(client, channel, int(earlier.message or 0), message, self._send_within):
            return replace(earlier, shared=cards.is_shared(client, channel))
        await self._turn(to)
        return await self.send(to, message)

    async def pin(self, to: Address, receipt: Receipt, *, pinned: bool = True) -> bool:
        """Pin one of our messages, or take the pin off; whether we may."""
        try:
            client, channel = await self._reach(to)
        except SendError:
            return False
        return await cards.pin(client, channel, int(receipt.message or 0), pinned=pinned)

    async def rights(self, to: Address) -> Rights:
        """What we may do in a channel, or the SendError that says why nobody can tell."""
        return cards.rights(*await self._reach(to))

    async def link(self, to: Address, message: str) -> str:
        """A link that opens one of our messages; empty where we know no server around the channel."""
        return cards.link(self._client, to.chat, message) if self._client else ""

    async def _reach(self, to: Address) -> tuple[Client, int]:
        """Who is logged in, and the channel of an address."""
        client = await self._ready()
        try:
            return client, await self._directs.channel(client, to.chat)
        except ValueError as wrong:
            raise Unreachable("not an address of Discord") from wrong
        except Exception as trouble:
            raise told(trouble) from trouble


def _deepest(trouble: Exception) -> Exception:
    """The first exception in a group of them."""
    while isinstance(trouble, ExceptionGroup):
        trouble = trouble.exceptions[0]
    return trouble
