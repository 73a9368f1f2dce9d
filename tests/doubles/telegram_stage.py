"""The stage of the contract test for Telegram: our adapter before the loopback Bot API."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from bot.chat.telegram import Telegram
from bot.ports import Household
from tests.doubles.stage import Heard
from tests.doubles.telegram import BotApi, Room
from tests.doubles.telegram.state import Told


class SwiftClock:
    """A clock on which waiting takes no time."""

    def __init__(self, now: datetime | None = None) -> None:
        self._now = now or datetime.now(UTC)
        self.waits: list[float] = []

    def now(self) -> datetime:
        """The time, UTC."""
        return self._now

    def seconds(self) -> float:
        """The same as a number."""
        return self._now.timestamp()

    async def sleep(self, seconds: float) -> None:
        """Move on by that long, and let others run."""
        self.waits.append(seconds)
        self._now += timedelta(seconds=seconds)
        await asyncio.sleep(0.001)


class TelegramStage:
    """A person named Ana, her neighbours' group, and the bot."""

    def __init__(self, api: BotApi, messenger: Telegram) -> None:
        self.api = api
        self.messenger = messenger
        self.ana = api.person("Ana")
        self.neighbours = api.group("Neighbours", self.ana)
        self.person = str(self.ana.id)
        self.group = str(self.neighbours.id)

    def room(self, chat: str) -> Room:
        """The double's room behind an address."""
        return self.api.world.rooms[int(chat)]

    async def writes(self, text: str, *, chat: str) -> None:
        """Ana writes there."""
        self.api.writes(self.ana, text, self.room(chat))

    async def mentions(self, text: str, *, chat: str) -> None:
        """Ana writes to the bot by name there."""
        self.api.writes(self.ana, f"@outagebot {text}", self.room(chat))

    async def commands(self, text: str, *, chat: str) -> None:
        """Ana gives the bot a command there, by name."""
        name, _, rest = text.partition(" ")
        self.api.writes(self.ana, f"{name}@outagebot {rest}".strip(), self.room(chat))

    async def presses(self, does: str, *, chat: str) -> None:
        """Ana taps a button that does this under the newest message there."""
        told = await self.api.until_told(self.room(chat))
        self.api.taps_data(self.ana, told[-1].message, does)

    async def taps(self, label: str, *, chat: str) -> None:
        """Ana taps the button with that label under the newest message there."""
        room = self.room(chat)
        told = await self.api.until_told(room)
        self.api.taps(self.ana, told[-1].message, label)

    async def heard(self, chat: str, *, count: int = 1, seconds: float = 5.0) -> list[Heard]:
        """What the bot said there, oldest first, once there is that much."""
        return [_heard(told) for told in await self.api.until_told(self.room(chat), count, seconds)]

    async def blocks(self, chat: str) -> None:
        """Ana blocks the bot, or removes it from the group."""
        self.api.becomes(self.room(chat), "kicked", self.ana)

    def allows_pins(self, *, allowed: bool = True) -> None:
        """The group's admins let the bot pin there, or no longer."""
        (self.neighbours.rights.add if allowed else self.neighbours.rights.discard)("pin")

    async def drops(self) -> None:
        """Every connection ends; the double takes new ones at the same place."""
        await self.api.stop()
        await self.api.start()


def _heard(told: Told) -> Heard:
    message = told.message
    file = message.get("document", {}).get("file_name") or ("photo" if "photo" in message else "")
    return Heard(
        text=told.text,
        buttons=tuple(button["text"] for button in told.buttons),
        silent=told.silent,
        attachments=(file,) if file else (),
        edited="edit_date" in message,
        bold=any(mark["type"] == "bold" for mark in message.get("entities", ())),
        pinned=message["message_id"] in told.room.pinned,
        links=tuple(button["url"] for button in told.buttons if "url" in button),
    )


@asynccontextmanager
async def telegram_stage(household: Household | None = None) -> AsyncIterator[TelegramStage]:
    """The double and the adapter, both closed at the end; every request fits the official specification."""
    async with BotApi() as api:
        messenger = Telegram(api.token, api.url, clock=SwiftClock(), household=household)
        try:
            yield TelegramStage(api, messenger)
        finally:
            await messenger.close()
        assert api.violations == []
