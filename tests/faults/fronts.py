"""The two platforms as the fault matrix sees them: chats, what they read, faults ordered for one of them."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Any, Protocol

import tests.doubles.discord  # noqa: F401  # isort: skip  (quiets a warning of discord.py)
from bot.chat.discord.adapter import Discord
from bot.chat.telegram import Telegram
from bot.core.household import Housekeeping
from bot.domain.message import Message
from bot.domain.talk import Question
from bot.ports import Carder, Clock
from bot.ports.pacing import Refused
from tests.doubles.discord.faults import Fault as Trouble
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.telegram import BotApi
from tests.doubles.telegram.faults import Kind


class Paces(Protocol):
    """Who hears of limits."""

    @property
    def refused(self) -> Refused:
        """Hears of one."""
        ...


class Front(Protocol):
    """A double with our adapter before it."""

    name: str
    messenger: Carder
    knows_repetitions: bool
    """Whether a message that is sent twice stands there once."""

    def chat(self) -> str:
        """A new chat."""
        ...

    def reads(self, chat: str) -> list[str]:
        """The messages that stand there, each by its first line."""
        ...

    def fails(self, order: Mapping[str, Any], chat: str, *, times: int = 1, edits: bool = False) -> None:
        """Let the next so many messages to a chat, or edits there, fail so."""
        ...

    def lift(self) -> None:
        """All that was ordered is over; our token is taken again."""
        ...

    def revoke(self) -> None:
        """Refuse our token."""
        ...

    def slows(self, chat: str) -> None:
        """The next message there is taken only after `lift`."""
        ...

    async def until(self, what: Callable[[], object]) -> None:
        """Wait until that is so."""
        ...

    async def asks(self, chat: str, text: str) -> None:
        """Somebody writes there."""
        ...


async def echo(question: Question) -> Message:
    """A core that says what it hears."""
    return Message((f"heard {question.text}",))


class TelegramFront:
    """Telegram: private chats."""

    name = "telegram"
    knows_repetitions = False

    def __init__(self, api: BotApi, messenger: Telegram) -> None:
        self.api = api
        self.messenger: Carder = messenger
        self.telegram = messenger
        self._token = api.token

    def chat(self) -> str:
        """A person."""
        return str(self.api.person(f"P{len(self.api.world.rooms)}").id)

    def reads(self, chat: str) -> list[str]:
        """First lines."""
        return [told.text.splitlines()[0] for told in self.api.sees(self.api.world.rooms[int(chat)])]

    def fails(self, order: Mapping[str, Any], chat: str, *, times: int = 1, edits: bool = False) -> None:
        """Let sendMessage or editMessageText fail."""
        method = "editMessageText" if edits else "sendMessage"
        kind = Kind(order["kind"])
        more = {key: value for key, value in order.items() if key != "kind"}
        self.api.fail(kind, method, chat=int(chat), times=times, **more)

    def lift(self) -> None:
        """No more faults."""
        self.api.faults.lift()
        self.api.token = self._token

    def revoke(self) -> None:
        """Another token is right now."""
        self.api.token = "another"

    def slows(self, chat: str) -> None:
        """Let sendMessage take long."""
        self.api.fail(Kind.SLOW, "sendMessage", chat=int(chat))

    async def until(self, what: Callable[[], object]) -> None:
        """Look again after each request."""
        await self.api.pulse.until(what)

    async def asks(self, chat: str, text: str) -> None:
        """The person writes."""
        self.api.writes(self.api.world.people[int(chat)], text)


class DiscordFront:
    """Discord: direct messages."""

    name = "discord"
    knows_repetitions = True

    def __init__(self, double: DiscordDouble, messenger: Discord) -> None:
        self.double = double
        self.messenger: Carder = messenger

    def chat(self) -> str:
        """A person's direct messages."""
        person = self.double.world.person(f"p{len(self.double.world.channels)}")
        return str(self.double.world.direct(person).id)

    def reads(self, chat: str) -> list[str]:
        """First lines."""
        messages = self.double.world.channels[int(chat)].messages.values()
        ours = [each for each in messages if each["author"]["id"] == str(self.double.world.bot.id)]
        return [_first(each) for each in ours]

    def fails(self, order: Mapping[str, Any], chat: str, *, times: int = 1, edits: bool = False) -> None:
        """Let POST or PATCH of messages fail."""
        verb, tail = ("PATCH", "/messages/") if edits else ("POST", "/messages")
        match = f"{verb} /api/v10/channels/{chat}{tail}"
        self.double.faults.order(Trouble(match, times=times, **order))

    def lift(self) -> None:
        """No more faults."""
        self.double.faults.lift()

    def slows(self, chat: str) -> None:
        """Let POST of a message take long."""
        match = f"POST /api/v10/channels/{chat}/messages"
        self.double.faults.order(Trouble(match, slow=True))

    async def until(self, what: Callable[[], object]) -> None:
        """Look again and again: the double tells of its gateway alone."""
        async with asyncio.timeout(10):
            while not what():  # noqa: ASYNC110 (what is seen outside has no event)
                await asyncio.sleep(0.01)

    def revoke(self) -> None:
        """401 for everything that is sent."""
        self.double.faults.order(Trouble("POST /api/v10/channels", status=401, body="401", times=99))

    async def asks(self, chat: str, text: str) -> None:
        """The person writes."""
        channel = self.double.world.channels[int(chat)]
        person = channel.recipient
        assert person is not None
        await self.double.people.writes(person, text, channel)


def _first(message: Mapping[str, Any]) -> str:
    """What is read first: the words, or an embed's title."""
    embeds = [
        str(embed.get("title") or embed.get("description") or "") for embed in message.get("embeds", ())
    ]
    return next(line for line in (*str(message["content"]).splitlines(), *embeds) if line)


@asynccontextmanager
async def _telegram(
    clock: Clock, household: Housekeeping, paces: Paces, patience: float
) -> AsyncIterator[Front]:
    async with BotApi() as api:
        adapter = Telegram(
            api.token, api.url, clock=clock, household=household, refused=paces.refused, patience=patience
        )
        try:
            async with _listening(adapter):
                yield TelegramFront(api, adapter)
        finally:
            await adapter.close()
        assert api.violations == []


@asynccontextmanager
async def _discord(
    clock: Clock, household: Housekeeping, paces: Paces, patience: float
) -> AsyncIterator[Front]:
    async with DiscordDouble() as double:
        adapter = Discord(
            double.token,
            double.api_url,
            double.gateway_url,
            clock=clock,
            household=household,
            refused=paces.refused,
            identify_every=0.0,
            send_within=patience,
        )
        front = DiscordFront(double, adapter)
        async with _listening(adapter):
            await double.gateway.until(lambda: double.gateway.wires)
            yield front
        double.faults.release.set()
        assert double.violations == []


@asynccontextmanager
async def _listening(adapter: Carder) -> AsyncIterator[None]:
    task = asyncio.create_task(adapter.listen(echo))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await task


FRONTS: Mapping[str, Callable[[Clock, Housekeeping, Paces, float], AbstractAsyncContextManager[Front]]] = {
    "telegram": _telegram,
    "discord": _discord,
}
