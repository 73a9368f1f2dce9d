"""The contract test's stage with Discord on it: the double, our adapter before it, a person, a server."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import tests.doubles.discord  # noqa: F401  # isort: skip  (quiets a warning of discord.py)
from bot.chat.discord.adapter import Discord
from bot.ports import Household
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import EPHEMERAL, Channel, Json
from tests.doubles.stage import Heard

SILENT = 1 << 12


class ShortClock:
    """The real time; waiting is cut short, but never so short that a loop could spin."""

    def now(self) -> datetime:
        """The time, UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Wait, at most a twentieth of a second."""
        await asyncio.sleep(min(seconds, 0.05))


class DiscordStage:
    """A person named ana, the server that she owns, and the bot."""

    def __init__(self, double: DiscordDouble, messenger: Discord) -> None:
        self.double = double
        self.messenger = messenger
        self._ana = double.world.person("ana")
        self._server = double.world.server("town", self._ana)
        self.person = str(double.world.direct(self._ana).id)
        self.group = str(self._server.channels[0].id)

    async def connected(self) -> None:
        """Wait until the bot is there to hear."""
        await self.double.gateway.until(lambda: self.double.gateway.wires)

    async def writes(self, text: str, *, chat: str) -> None:
        """The person writes there (in the group: without addressing the bot)."""
        await self.connected()
        await self.double.people.writes(self._ana, text, self._channel(chat))

    async def mentions(self, text: str, *, chat: str) -> None:
        """The person writes to the bot by name there."""
        await self.connected()
        await self.double.people.mentions(self._ana, text, self._channel(chat))

    async def commands(self, text: str, *, chat: str) -> None:
        """The person gives the bot a command there, by name."""
        await self.mentions(text, chat=chat)

    async def presses(self, does: str, *, chat: str) -> None:
        """The person taps a button that does this under the newest message there."""
        channel = self._channel(chat)
        shown = await self.double.people.sees(channel)
        await self.double.people.presses(self._ana, does, channel, shown[-1])

    async def taps(self, label: str, *, chat: str) -> None:
        """The person taps the button with that label under the newest message there."""
        await self.connected()
        await self.double.people.taps(self._ana, label, self._channel(chat))

    async def heard(self, chat: str, *, count: int = 1, seconds: float = 5.0) -> list[Heard]:
        """The bot's messages there, oldest first, once there are that many in all."""
        seen = await self.double.people.sees(self._channel(chat), count=count, seconds=seconds)
        return [_heard(message) for message in seen]

    async def blocks(self, chat: str) -> None:
        """The person closes the direct messages, or removes the bot from the server."""
        if chat == self.person:
            self._ana.takes_dms = False
        else:
            await self.connected()
            await self.double.people.kicks(self._server)

    def allows_pins(self, *, allowed: bool = True) -> None:
        """The server's admins let the bot pin in the channel, or no longer."""
        self._channel(self.group).pins = allowed

    async def drops(self) -> None:
        """The connection is lost; the double takes a new one."""
        await self.connected()
        self.double.gateway.cut()

    def _channel(self, chat: str) -> Channel:
        return self.double.world.channels[int(chat)]


def _heard(message: Json) -> Heard:
    parts = [part for row in message["components"] for part in row["components"]]
    labels = [option["label"] for part in parts for option in part.get("options", [part])]
    return Heard(
        text=message["content"],
        buttons=tuple(labels),
        silent=bool(message["flags"] & SILENT),
        private=bool(message["flags"] & EPHEMERAL),
        attachments=tuple(attachment["filename"] for attachment in message["attachments"]),
        edited=message["edited_timestamp"] is not None,
        bold=message["content"].startswith("**"),
        pinned=message["pinned"],
        links=tuple(part["url"] for part in parts if "url" in part),
    )


@asynccontextmanager
async def discord_stage(household: Household | None = None, **options: Any) -> AsyncIterator[DiscordStage]:
    """The double and the adapter, which the test lets listen; requests are checked against the spec."""
    settings = {"clock": ShortClock(), "identify_every": 0.0, "household": household, **options}
    async with DiscordDouble() as double:
        yield DiscordStage(double, Discord(double.token, double.api_url, double.gateway_url, **settings))
    assert double.violations == []
