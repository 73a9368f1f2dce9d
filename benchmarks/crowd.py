"""A crowd on loopback: subscribers by the thousand, strict platforms that count, and a real `callbox run`."""

import asyncio
import gc
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import insert, select

import tests.doubles.discord  # noqa: F401  # isort: skip  (quiets a warning of discord.py)
from bot.domain.delivery import Address
from bot.store.chats import Chats
from bot.store.key_file import key_in
from bot.store.opening import open_database
from bot.store.tables import addresses, platforms, subscriptions
from tests.doubles.discord.limits import Limits as DiscordLimits
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.feeds import feed_server
from tests.doubles.telegram import BotApi
from tests.doubles.telegram.limits import Limits
from tests.doubles.telegram.spec import Spec
from tests.doubles.telegram.world import Room
from tests.journeys.running import World

FEEDS = Path(__file__).resolve().parents[1] / "tests" / "feeds" / "fixtures"
OUTAGE = (FEEDS / "cap_01_toe_statewide_ma_en_es.xml").read_bytes()
NOON = datetime(2024, 6, 18, 16, 0, tzinfo=UTC)
NOWHERE = Path("there is no specification here")
PORTION = 20_000


@dataclass(slots=True)
class Counted(Limits):
    """The strict window, and when each message was accepted."""

    accepted: list[float] = field(default_factory=list)

    def admit(self, room: Room, *, paid: bool = False) -> None:
        """Count one message, or refuse it."""
        Limits.admit(self, room, paid=paid)
        self.accepted.append(time.time())


def strict(rate: int) -> Counted:
    """So many a second, whoever pays."""
    return Counted(each_second=rate, each_paid_second=rate, penalty=3.0)


@asynccontextmanager
async def crowd(telegram_rate: int = 30, discord_rate: int = 50, **more: str) -> AsyncIterator[World]:
    """Both platforms with their strict limits; requests are not checked against the specifications."""
    with TemporaryDirectory() as folder:
        telegram, discord = BotApi(spec=Spec(NOWHERE)), DiscordDouble(spec=NOWHERE)
        telegram.limits, telegram.delay = strict(telegram_rate), 0.04
        discord.limits = DiscordLimits(each_second=discord_rate)
        settings = {"CALLBOX_TELEGRAM_RATE": str(telegram_rate), "CALLBOX_DISCORD_RATE": str(discord_rate)}
        async with telegram, discord, feed_server() as feeds:
            opened = World(telegram, discord, feeds, Path(folder), settings | more)
            gc.disable()  # a platform does not stop for a tenth of a second to look for garbage
            try:
                yield opened
            finally:
                gc.enable()
                if opened.process is not None and opened.process.returncode is None:
                    await opened.kill()


async def follow(world: World, platform: str, chats: Sequence[str]) -> None:
    """Let all these follow Massachusetts: the first by the front door, the others in bulk likewise."""
    database = await open_database(world.environment["CALLBOX_DATABASE_URL"], key_in(world.folder / "key"))
    try:
        await Chats(database).follow(Address(platform, chats[0]), ["MA"], NOON)
        async with database.write() as connection:
            number = await connection.scalar(select(platforms.c.id).where(platforms.c.name == platform))
            first = 1 + max(await connection.scalars(select(addresses.c.id)))
            for start, portion in _portions(chats[1:]):
                rows = [
                    {
                        "id": first + start + place,
                        "platform": number,
                        "sealed": database.seal.close(Address(platform, chat)),
                    }
                    for place, chat in enumerate(portion)
                ]
                await connection.execute(insert(addresses), rows)
                await connection.execute(
                    insert(subscriptions),
                    [
                        {"state": "MA", "platform": number, "address_id": row["id"], "joined": 0}
                        for row in rows
                    ],
                )
    finally:
        await database.close()


def _portions(chats: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    return ((start, chats[start : start + PORTION]) for start in range(0, len(chats), PORTION))


def outage(world: World) -> None:
    """Massachusetts's 911 fails: the feed says so from now on."""
    inner = OUTAGE.split(b"?>", 1)[-1]
    world.feeds.documents["recent"] = (
        b'<ns1:alerts xmlns:ns1="http://gov.fema.ipaws.services/feed">' + inner + b"</ns1:alerts>"
    )


def decided(world: World) -> float:
    """When the newest push was decided, seconds since 1970; 0 before the first."""
    with sqlite3.connect(world.folder / "callbox.sqlite") as database:
        found = database.execute("SELECT max(decided) FROM pushes").fetchone()[0]
    return (found or 0) / 1e6


async def hears(world: World) -> None:
    """Wait until our process polls Telegram, hears Discord's gateway and has read the feeds."""
    async with asyncio.timeout(60):
        while not (  # noqa: ASYNC110 (what is seen outside has no event)
            any(call.method == "getUpdates" for call in world.telegram.calls)
            and world.discord.gateway.wires
            and world.feeds.answers
        ):
            await asyncio.sleep(0.05)
    await asyncio.sleep(1.0)
