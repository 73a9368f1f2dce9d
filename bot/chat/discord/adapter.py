"""The Messenger for Discord: one bot account, through discord.py."""

import asyncio
import logging
from collections.abc import Callable

from bot.chat.discord.answering import Answering, Suggest
from bot.chat.discord.client import Client, Identifying, point_library_at
from bot.chat.discord.commands import Descriptions, definitions
from bot.chat.discord.connection import Connection, pause
from bot.chat.discord.conversing import Conversing
from bot.chat.discord.crossposting import Crossposting
from bot.chat.discord.directs import Directs
from bot.chat.discord.doors import Doors
from bot.chat.discord.hearing import PLATFORM
from bot.chat.discord.posting import Posting
from bot.chat.discord.registering import register
from bot.chat.discord.seen import Seen
from bot.chat.discord.wire import Watch, told
from bot.domain.delivery import Address, Receipt, Revoked, TryLater, Unreachable
from bot.domain.message import Message
from bot.ports import Clock, Household, Reply

_log = logging.getLogger(__name__)


class Discord:
    """A Messenger that speaks through one Discord application.

    The two addresses are set for the whole process: discord.py keeps them in its classes. `commands` holds
    the words of the slash commands by language; `calm` gives one line, in a language, where nothing else can
    be said; `shards` 0 asks Discord how many it wants.
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
        shards: int = 1,
        defer_after: float = 1.5,
        send_within: float = 10.0,
        identify_every: float = 5.0,
    ) -> None:
        point_library_at(api_url, gateway_url)
        self._token = token
        self._clock = clock
        self._commands = definitions(commands or {})
        self._shards = shards
        self._identifying = Identifying(identify_every)
        self._answering = Answering(patience=defer_after, suggest=suggest, calm=calm)
        self._posting = Posting(seconds=send_within)
        self._crossposting = Crossposting(clock)
        self._doors = Doors(household, self.send)
        self._seen = Seen()
        self._directs = Directs()
        self._client: Client | None = None
        self.watch = Watch()
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
            client = conversing.client = Client(self.watch, self._identifying, hear, self._doors)
            try:
                async with client:
                    await client.login(self._token)
                    failures = 0
                    await self._connected(client)
            except Exception as lost:
                cause = _deepest(lost)
                trouble = told(cause)
                if isinstance(trouble, Revoked):
                    return trouble
                _log.warning("no login at Discord: %s", type(cause).__name__)
            failures += 1
            await self._clock.sleep(pause(failures + 1))

    async def _connected(self, client: Client) -> None:
        """Hear every shard until the token is refused; the commands are registered meanwhile."""
        self._client = client
        self.ready.set()
        try:
            count = self._shards or await client.count_shards()
            async with asyncio.TaskGroup() as parts:
                parts.create_task(register(client, self._commands))
                for shard in client.shard(count):
                    parts.create_task(Connection(client, self._clock, shard).stay())
        finally:
            self.ready.clear()
            self._client = None

    async def send(self, to: Address, message: Message) -> Receipt:
        """Deliver one message, or raise TryLater, Unreachable or Revoked; a nonce makes a repeat harmless."""
        client = self._client
        if client is None:
            raise TryLater(1.0)
        try:
            channel = await self._directs.channel(client, to.chat)
        except ValueError as wrong:
            raise Unreachable("not an address of Discord") from wrong
        except Exception as trouble:
            raise told(trouble) from trouble
        receipt = await self._posting.post(client, channel, message, nonce=message.nonce)
        if message.nonce:
            await self._crossposting.publish(client, channel, receipt)
        return receipt


def _deepest(trouble: Exception) -> Exception:
    """The first exception in a group of them."""
    while isinstance(trouble, ExceptionGroup):
        trouble = trouble.exceptions[0]
    return trouble
