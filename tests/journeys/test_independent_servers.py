"""The whole house on servers that are not ours: asked, subscribed, told in two languages, and restarted."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import House, open_house
from bot.chat.discord.adapter import Discord
from bot.chat.telegram import Telegram
from bot.clock import ScenarioClock
from bot.core.carding import Carding
from bot.core.delivering import Lane
from bot.core.pacing import AtOnce
from bot.ports import Carder
from bot.settings import Settings
from tests.domain.agencies import NOON, outage, restored
from tests.doubles import discord_twin, telegram_test_api
from tests.doubles.discord_stage import ShortClock
from tests.doubles.discord_twin import Twin, twin
from tests.doubles.telegram_stage import SwiftClock
from tests.doubles.telegram_test_api import TOKEN, Independent, independent

ANA, LUZ = 1001, 1002


def folder(request: pytest.FixtureRequest, name: str, install: Callable[[Path], str]) -> Path:
    """Where a server is installed, in pytest's cache; skips where that cannot be."""
    if request.config.cache is None:
        pytest.skip(f"needs pytest's cache folder to install {name} into")
    place = request.config.cache.mkdir(name)
    why_not = install(place)
    if why_not:
        pytest.skip(why_not)
    return place


@asynccontextmanager
async def house_behind(adapter: Carder, folder: Path, clock: ScenarioClock) -> AsyncIterator[House]:
    """The house, hearing that platform until the block ends, as a process of its own would."""
    url = f"sqlite+aiosqlite:///{folder / 'callbox.sqlite'}"
    settings = Settings(database_url=url, key_file=folder / "key", _env_file=None)
    async with open_house(settings, clock) as house:
        listening = asyncio.create_task(adapter.listen(house.answering.answer))
        try:
            yield house
        finally:
            listening.cancel()
            with suppress(asyncio.CancelledError):
                await listening


async def told_of(house: House, adapter: Carder, *news: Any) -> None:
    """An agency speaks; pushes are sent and cards changed."""
    await house.reporting.report(news)
    lane = Lane(adapter, house.outbox, house.chats, house.words, house.clock, AtOnce(), rate=100)
    while await lane.drain():
        pass
    cards = Carding(
        adapter, house.cards, house.chats, house.board, house.words, house.clock, AtOnce(), house.draw
    )
    await cards.look()


@pytest.fixture
async def telegram_server(request: pytest.FixtureRequest) -> AsyncIterator[Independent]:
    """telegram-test-api, at work."""
    place = await asyncio.to_thread(folder, request, "telegram-test-api", telegram_test_api.prepare)
    async with independent(place) as running:
        yield running


@pytest.fixture
async def discord_server(request: pytest.FixtureRequest) -> AsyncIterator[Twin]:
    """discord-digital-twin, at work."""
    place = await asyncio.to_thread(folder, request, "discord-twin", discord_twin.install)
    async with twin(place) as running:
        yield running


async def test_telegram_from_the_first_question_to_the_all_clear(
    telegram_server: Independent, tmp_path: Path
) -> None:
    """Two people, two languages; a new process takes over between the outage and the all clear."""
    server, clock = telegram_server, ScenarioClock(NOON)
    first = Telegram(TOKEN, server.url, clock=SwiftClock())
    async with house_behind(first, tmp_path, clock) as house:
        await server.acts("sendMessage", ANA, text="/subscribe MA")
        await server.acts("sendMessage", LUZ, text="/subscribe MA")
        await server.told(ANA, 1)
        await server.told(LUZ, 1)
        await server.acts("sendMessage", LUZ, text="/language es")
        await server.told(LUZ, 2)
        await told_of(house, first, outage(0))
    await first.close()

    second = Telegram(TOKEN, server.url, clock=SwiftClock())
    async with house_behind(second, tmp_path, clock) as house:
        await server.acts("sendMessage", ANA, text="is 911 down in massachusetts?")
        ana = await server.told(ANA, 3)
        clock.move(NOON + timedelta(minutes=40))
        await told_of(house, second, restored(40))
        ana = await server.told(ANA, len(ana) + 1)
        luz = await server.told(LUZ, 4)
    await second.close()

    assert any("911 OUTAGE" in message["text"] for message in ana[1:])
    assert any("OVER" in message["text"] for message in ana)
    assert "TERMIN" in luz[-1]["text"].upper()


async def test_discord_from_the_first_question_to_the_all_clear(discord_server: Twin, tmp_path: Path) -> None:
    """A channel follows, is told with colour, asks a new process, and sees its card closed."""
    server, clock = discord_server, ScenarioClock(NOON)
    options: dict[str, Any] = {"clock": ShortClock(), "identify_every": 0.0}
    first = Discord(server.token, server.api_url, server.gateway_url, **options)
    async with house_behind(first, tmp_path, clock) as house:
        await asyncio.wait_for(first.ready.wait(), 10)
        async with asyncio.timeout(10):
            while not await server.sees(0):
                await server.act("slash", name="subscribe", options=[option("state", "MA")])
                await asyncio.sleep(0.2)
        await told_of(house, first, outage(0))
        await server.sees(2)

    second = Discord(server.token, server.api_url, server.gateway_url, **options)
    async with house_behind(second, tmp_path, clock) as house:
        await asyncio.wait_for(second.ready.wait(), 10)
        before = len(await server.sees(2))
        async with asyncio.timeout(10):
            while len(await server.sees(0)) == before:
                await server.act("slash", name="status", options=[option("state", "MA")])
                await asyncio.sleep(0.3)
        clock.move(NOON + timedelta(minutes=40))
        await told_of(house, second, restored(40))
        shown = await server.sees(before + 2)

    contents = [message["content"] for message in shown]
    assert any("911 OUTAGE" in content for content in contents[before:])
    assert any("OVER" in content for content in contents)
    assert any(message.get("embeds") for message in shown)


def option(name: str, value: str) -> dict[str, object]:
    """What somebody gives a slash command."""
    return {"name": name, "type": 3, "value": value}
