"""A channel through the lane: first, in its own language, and again when the world goes wrong."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.channel import Channel
from bot.domain.delivery import Address, Moved, TryLater, Unreachable
from tests.core.keeping import Keeping, keeping
from tests.domain.agencies import outage, restored


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Keeping]:
    """A small house with two channels, followed by two people before those were named."""
    async with keeping(tmp_path) as opened:
        await opened.follows("ana", "ben")
        for chat, language in (("news", "en"), ("noticias", "es")):
            address = Address("phone", chat)
            await opened.channels.add(Channel("MA", address, "https://example.org/", language))
        yield opened


async def test_channels_come_first_each_in_its_language(house: Keeping) -> None:
    """Then everyone who follows, each once."""
    await house.reporting.report([outage(0)])
    await house.deliver()

    chats = [chat for chat, _ in house.phone.arrived]
    assert set(chats[:2]) == {"news", "noticias"}
    assert chats[2:] == ["ana", "ben"]
    assert "911 OUTAGE" in house.phone.told("news")[0]
    assert "911 OUTAGE" not in house.phone.told("noticias")[0]
    assert "911" in house.phone.told("noticias")[0]


async def test_a_channel_that_is_busy_is_told_later_and_delays_nobody(house: Keeping) -> None:
    """The same as every chat: newer news alone, once it answers."""
    house.phone.trouble = lambda to: TryLater(5.0, limited=True) if to.chat == "news" else None
    await house.reporting.report([outage(0)])
    await house.deliver()
    told = [chat for chat, _ in house.phone.arrived]
    house.later(60)
    await house.reporting.report([restored(1)])
    house.phone.trouble = lambda _: None

    await house.deliver()

    assert told == ["noticias", "ana", "ben"]
    assert len(house.phone.told("news")) == 1
    assert "OVER" in house.phone.told("news")[0]


async def test_a_channel_that_is_gone_or_moved_costs_nobody_else_anything(house: Keeping) -> None:
    """Gone: given up; moved: told at the new place, which the list knows from then on."""
    world = {"news": Unreachable("kicked"), "noticias": Moved("-100500")}
    house.phone.trouble = lambda to: world.get(to.chat)
    await house.reporting.report([outage(0)])

    await house.deliver()

    assert [chat for chat, _ in house.phone.arrived] == ["ana", "ben", "-100500"]
    assert {each.address.chat for each in await house.channels.list()} == {"news", "-100500"}
    assert house.phone.tries["news"] == 1
