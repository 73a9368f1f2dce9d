"""The live card through a real run: pinned in a group and a channel, closed with its duration at the end."""

from pathlib import Path

from bot.domain.delivery import Address
from bot.store.chats import Chats
from bot.store.key_file import key_in
from bot.store.opening import open_database
from tests.domain.agencies import NOON
from tests.journeys.running import World, until, world
from tests.journeys.test_outage_on_both_platforms import RESTORED, TOE, envelope


async def follow(told: World, *addresses: Address) -> None:
    """These chats follow Massachusetts before the run."""
    database = await open_database(told.environment["CALLBOX_DATABASE_URL"], key_in(told.folder / "key"))
    try:
        for address in addresses:
            await Chats(database).follow(address, ["MA"], NOON)
    finally:
        await database.close()


async def test_a_group_and_a_channel_keep_one_card_to_the_end(tmp_path: Path) -> None:
    """The same core, both platforms; a restart lies between the outage and the all clear."""
    async with world(tmp_path) as told:
        group = told.telegram.group()
        group.rights.add("pin")
        server = told.discord.world.server("town", told.discord.world.person("owner"))
        channel = server.channels[0]
        await follow(told, Address("telegram", str(group.id)), Address("discord", str(channel.id)))
        told.feeds.documents["recent"] = envelope(TOE)
        await told.start()
        await until(lambda: group.pinned and any(m["pinned"] for m in channel.messages.values()))
        card = told.telegram.sees(group)[0].text
        assert await told.stop() == 0

        told.feeds.documents["recent"] = envelope(TOE, RESTORED)
        await told.start()
        await until(lambda: not group.pinned and not any(m["pinned"] for m in channel.messages.values()))

        closed, news = (each.text for each in told.telegram.sees(group))
        shown = [m["content"] for m in channel.messages.values() if m["content"].startswith("**MA-")]
        assert "911 OUTAGE" in card
        assert all("OVER" in text for text in (closed, news, *shown))
        for text in (closed, shown[0]):
            assert "All clear" in text
            assert "I will not change it again" in text
        assert "change it again" not in news
        assert len(shown) == 2
