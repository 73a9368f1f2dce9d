"""Servers and channels that come and go."""

import asyncio

import pytest

from bot.domain.delivery import Address, Unreachable
from bot.domain.message import Message
from tests.chat.discord.conftest import Core, listening
from tests.doubles.discord.gateway import GUILDS
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import THREAD, Server


class House:
    """A household that remembers what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []
        self.refuse: set[str] = set()
        self.changed = asyncio.Event()

    async def joined(self, address: Address) -> Message | None:
        self._note("joined", address)
        return Message(("Hello, we are unofficial",))

    async def gone(self, address: Address, reason: str) -> None:
        self._note(reason, address)

    async def moved(self, address: Address, to: Address) -> Message | None:
        raise AssertionError("channels do not move on Discord")

    async def refused(self, address: Address, name: str) -> Message | None:
        if address.chat in self.refuse:
            return None
        self.refuse.add(address.chat)
        self._note("refused", address)
        return Message((f"I may not write in {name}",))

    async def unpublished(self, address: Address) -> Message | None:
        self._note("unpublished", address)
        return Message(("Not published.",))

    async def refusing(self, platform: str) -> frozenset[Address]:
        return frozenset(Address(platform, chat) for chat in self.refuse)

    async def opened(self, address: Address) -> None:
        self._note("opened", address)

    def _note(self, what: str, address: Address) -> None:
        self.told.append((what, address.chat))
        self.changed.set()

    async def hears(self, count: int) -> None:
        async with asyncio.timeout(5):
            while len(self.told) < count:
                self.changed.clear()
                await self.changed.wait()


@pytest.fixture
def house() -> House:
    return House()


async def test_a_new_server_is_welcomed_once(discord: DiscordDouble, core: Core, house: House) -> None:
    """One short word, where we may write."""
    async with listening(discord, core, household=house):
        server = discord.world.server("new", discord.world.person("owner"))
        await discord.people.invites(server)

        seen = await discord.people.sees(server.channels[0])

    assert [message["content"] for message in seen] == ["**Hello, we are unofficial**"]


async def test_a_server_that_was_there_before_is_not_welcomed_again(
    discord: DiscordDouble, core: Core, house: House, town: Server
) -> None:
    """A restart is no arrival, an outage of Discord's no departure."""
    async with listening(discord, core, household=house):
        await discord.people.breaks(town)
        await discord.gateway.op(9, False)
        await discord.gateway.until(lambda: discord.gateway.identified == 2)
        await discord.people.mentions(town.owner, "hello", town.channels[0])
        await discord.people.sees(town.channels[0])

    assert house.told == []


async def test_removed_from_a_server_all_its_channels_are_gone(
    discord: DiscordDouble, core: Core, house: House, town: Server
) -> None:
    """Threads too."""
    thread = discord.world.channel(town, "storm", THREAD)
    async with listening(discord, core, household=house):
        await discord.people.mentions(town.owner, "hello", town.channels[0])
        await discord.people.sees(town.channels[0])

        await discord.people.kicks(town)
        await house.hears(2)

    assert {chat for _, chat in house.told} == {str(town.channels[0].id), str(thread.id)}


async def test_deleted_channels_and_threads_are_gone(
    discord: DiscordDouble, core: Core, house: House, town: Server
) -> None:
    """Nothing is owed to them any more."""
    thread = discord.world.channel(town, "storm", THREAD)
    second = discord.world.channel(town, "second")
    async with listening(discord, core, household=house):
        await discord.people.mentions(town.owner, "hello", town.channels[0])
        await discord.people.sees(town.channels[0])

        await discord.people.deletes(second)
        await discord.people.deletes(thread)
        await house.hears(2)

    assert house.told == [("channel deleted", str(second.id)), ("channel deleted", str(thread.id))]


async def test_a_channel_that_refuses_us_is_told_once_where_its_admins_read(
    discord: DiscordDouble, core: Core, house: House, town: Server
) -> None:
    """Every push tries again; the admins hear of it once."""
    hall, news = town.channels[0], discord.world.channel(town, "news")
    news.muted = True
    push = Message(("911 is down.",), nonce="one")
    async with listening(discord, core, household=house) as adapter:
        for _ in range(2):
            with pytest.raises(Unreachable) as raised:
                await adapter.send(Address("discord", str(news.id)), push)
            assert not raised.value.final

    assert [message["content"] for message in hall.messages.values()] == ["**I may not write in news**"]
    assert house.told == [("refused", str(news.id))]


async def test_what_was_refused_is_tried_again_when_permissions_change(
    discord: DiscordDouble, core: Core, house: House, town: Server
) -> None:
    """By an event of the channel, also after a restart; of other channels nothing is tried."""
    news = discord.world.channel(town, "news")
    news.muted = True
    async with listening(discord, core, household=house) as adapter:
        with pytest.raises(Unreachable):
            await adapter.send(Address("discord", str(news.id)), Message(("Down.",), nonce="one"))
    async with listening(discord, core, household=house):
        await discord.gateway.dispatch("CHANNEL_UPDATE", news.json(), GUILDS, town.id)
        await house.hears(2)

    assert house.told == [("refused", str(news.id)), ("opened", str(news.id))]
