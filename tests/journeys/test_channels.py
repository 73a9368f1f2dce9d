"""Channels through a real run: named by the operator, told before the subscribers, each once."""

from collections import Counter
from pathlib import Path

from bot.domain.delivery import Address
from bot.store.chats import Chats
from bot.store.key_file import key_in
from bot.store.opening import open_database
from tests.domain.agencies import NOON
from tests.doubles.discord.world import NEWS, Channel
from tests.doubles.telegram import Room
from tests.journeys.running import World, until, world
from tests.journeys.test_outage_on_both_platforms import RESTORED, TOE, envelope, subscribe_many, texts

SEND_MESSAGES = 1 << 11


async def name(told: World, *words: str) -> None:
    """The operator names a channel of Massachusetts."""
    code, _, complaint = await told.run("channels", "add", "MA", *words)
    assert code == 0, complaint


def public_channel(told: World) -> Room:
    """A channel on Telegram with a name of its own."""
    room = told.telegram.channel("911 in Massachusetts")
    room.username = "ma_911"
    room.rights.add("pin")
    return room


def announcements(told: World) -> Channel:
    """A channel on Discord that servers can follow."""
    discord = told.discord.world
    return discord.channel(discord.server("state", discord.person("owner")), "announcements", NEWS)


async def follow(told: World, address: Address) -> None:
    """A chat follows Massachusetts before the run."""
    database = await open_database(told.environment["CALLBOX_DATABASE_URL"], key_in(told.folder / "key"))
    try:
        await Chats(database).follow(address, ["MA"], NOON)
    finally:
        await database.close()


async def test_the_channels_are_told_first_then_everyone_each_once(tmp_path: Path) -> None:
    """A named channel that follows too, a Spanish one, an announcement channel; cards to the all clear."""
    async with world(tmp_path) as told:
        news, noticias, feed = public_channel(told), told.telegram.channel("Noticias"), announcements(told)
        people = await subscribe_many(told, "MA", 12)
        await follow(told, Address("telegram", str(news.id)))
        await name(told, "telegram", "@ma_911")
        await name(told, "telegram", str(noticias.id), "--link", "https://t.me/+es", "--language", "es")
        await name(told, "discord", str(feed.id), "--link", "https://discord.gg/ma911")
        await told.start()
        ana = told.telegram.person("Ana")
        told.telegram.writes(ana, "/subscribe MA")
        mine = told.telegram.private(ana)
        await until(lambda: texts(told, mine))
        _, listed, _ = await told.run("channels", "list", "--json")
        offer = len(told.telegram.told)

        told.feeds.documents["recent"] = envelope(TOE)
        await until(lambda: all(texts(told, room) for room in (*people, news, noticias)))
        await until(lambda: told.discord.rest.published and news.pinned)
        order = [each.room for each in told.telegram.told[offer:]]
        english, spanish = texts(told, people[0])[0], texts(told, noticias)[0]
        told.feeds.documents["recent"] = envelope(TOE, RESTORED)
        await until(lambda: all("OVER" in texts(told, room)[-1] for room in (*people, mine, news)))
        await until(lambda: len(feed.messages) == 2 and not news.pinned)
        await until(lambda: texts(told, noticias)[0] != spanish and "All clear" in texts(told, news)[0])
        assert await told.stop() == 0

        assert "https://t.me/ma_911" in texts(told, mine)[0]
        assert "ma_911" in listed
        assert set(map(id, order[:2])) == {id(news), id(noticias)}
        assert set(Counter(id(room) for room in order).values()) == {1}
        assert "911 OUTAGE" in english
        assert "911 OUTAGE" not in spanish
        assert "All clear" not in texts(told, noticias)[0]
        assert all("OVER" in text for text in texts(told, news))
        assert [len(texts(told, room)) for room in (*people, news, noticias)] == [2] * 14


async def test_a_killed_process_tells_the_channel_at_most_once_more(tmp_path: Path) -> None:
    """kill -9 while the push is on its way: nobody is lost, the channel neither."""
    async with world(tmp_path, CALLBOX_TELEGRAM_RATE="200") as told:
        told.telegram.delay = 0.02
        news, feed = public_channel(told), announcements(told)
        people = await subscribe_many(told, "MA", 120)
        await name(told, "telegram", "@ma_911")
        await name(told, "discord", str(feed.id), "--link", "https://discord.gg/ma911")
        told.feeds.documents["recent"] = envelope(TOE)
        await told.start()
        await until(lambda: texts(told, news))

        await told.kill()
        await told.start()
        await until(lambda: all(texts(told, room) for room in people) and feed.messages)

        assert len(texts(told, news)) in {1, 2}
        assert len(feed.messages) == 1


async def test_check_tells_where_the_bot_may_not_post(tmp_path: Path) -> None:
    """An administrator, a stranger, an announcement channel that is closed to it, one that is none."""
    async with world(tmp_path) as told:
        public_channel(told)
        closed = told.telegram.channel("Closed")
        closed.bot = "left"
        feed, silent = announcements(told), announcements(told)
        silent.denied = SEND_MESSAGES
        await name(told, "telegram", "@ma_911")
        await name(told, "telegram", str(closed.id), "--link", "https://t.me/+es", "--language", "es")
        await name(told, "discord", str(feed.id), "--link", "https://discord.gg/1")
        await name(told, "discord", str(silent.id), "--link", "https://discord.gg/2", "--language", "es")
        await name(told, "discord", str(feed.id + 9), "--link", "https://discord.gg/3", "--language", "fr")

        code, out, _ = await told.run("check")

        wrong = [line for line in out.splitlines() if "channel MA" in line and line.startswith("FAIL")]
        assert code == 1
        assert len(wrong) == 3
        assert sum("the bot may post there" in line for line in out.splitlines()) == 2
        assert any("administrator" in line or "let it in" in line for line in wrong)
        assert any("send messages" in line for line in wrong)
