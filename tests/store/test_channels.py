"""Channels that an operator named are told first, once, in their own language, like every other chat."""

import asyncio

import pytest

from bot.domain.advisory import Verdict
from bot.domain.channel import AlreadyNamed, Channel
from bot.domain.delivery import Address, Chat, Outcome
from bot.domain.quiet import hours
from bot.store.advisories import Advisories
from bot.store.channels import Channels
from bot.store.chats import Chats
from bot.store.counts import Counts
from bot.store.database import Database
from bot.store.outbox import Outbox
from tests.store.scene import ANA, BACK, BEN, DEE, DOWN, MINUTE, NOON, announce, deliver, heard, people, says

NEWS = Address("telegram", "-1001999888777")
NOTICIAS = Address("telegram", "-1001999888778")
FEED = Address("discord", "800719925474099001")
LINK = "https://t.me/ma_911"


@pytest.fixture
def channels(database: Database) -> Channels:
    """Those that an operator named."""
    return Channels(database)


def channel(address: Address = NEWS, state: str = "MA", language: str = "en") -> Channel:
    """A channel of a state."""
    return Channel(state, address, LINK, language)


async def test_channels_are_told_before_anybody_else_and_each_once(
    advisories: Advisories, chats: Chats, outbox: Outbox, channels: Channels
) -> None:
    """Though every subscriber was there before them."""
    crowd = people(20)
    for person in (*crowd, DEE):
        await chats.follow(person, ["MA"], NOON)
    for each in (channel(), channel(NOTICIAS, language="es"), channel(FEED), channel(NEWS, "ME")):
        await channels.add(each)

    await announce(advisories, DOWN)

    told = [address for address, _ in await deliver(outbox, "telegram", NOON, most=4)]
    assert set(told[:2]) == {NEWS, NOTICIAS}
    assert told[2:] == list(crowd)
    assert await deliver(outbox, "discord", NOON) == [(FEED, "outage"), (DEE, "outage")]
    assert await deliver(outbox, "telegram", NOON + MINUTE) == []


async def test_a_channel_is_told_where_nobody_follows(
    advisories: Advisories, outbox: Outbox, channels: Channels, database: Database
) -> None:
    """One send, and the progress counts it."""
    await channels.add(channel())

    await announce(advisories, DOWN)

    assert await deliver(outbox, "telegram", NOON) == [(NEWS, "outage")]
    (progress,) = await Counts(database).deliveries()
    assert (progress.reached, progress.pending) == (1, 0)


async def test_a_crowd_that_is_tried_again_does_not_delay_a_channel(
    advisories: Advisories, chats: Chats, outbox: Outbox, channels: Channels
) -> None:
    """Maine has waited longer than Massachusetts has been down, and Ana is next there."""
    await chats.follow(ANA, ["MA"], NOON)
    for person in people(10):
        await chats.follow(person, ["ME"], NOON)
    for address, language in ((NEWS, "en"), (NOTICIAS, "es")):
        await channels.add(channel(address, language=language))
    await announce(advisories, says(Verdict.OUTAGE, states=("ME",)))
    for delivery in await outbox.claim("telegram", 10, NOON):
        await outbox.later(delivery, NOON)
    await announce(advisories, DOWN)

    claimed = await outbox.claim("telegram", 2, NOON + MINUTE)

    assert {each.chat.address for each in claimed} == {NEWS, NOTICIAS}


async def test_a_chat_that_follows_too_is_told_once(
    advisories: Advisories, chats: Chats, outbox: Outbox, channels: Channels, database: Database
) -> None:
    """As the channel it is, and counted once while it waits."""
    for person in (ANA, NEWS):
        await chats.follow(person, ["MA"], NOON)
    await channels.add(channel())

    await announce(advisories, DOWN)
    (before,) = await Counts(database).deliveries()
    told = await deliver(outbox, "telegram", NOON)
    (after,) = await Counts(database).deliveries()

    assert told == [(NEWS, "outage"), (ANA, "outage")]
    assert (before.pending, after.reached, after.pending) == (2, 2, 0)


async def test_named_or_removed_in_the_middle_of_a_push_it_is_still_told_once(
    advisories: Advisories, chats: Chats, outbox: Outbox, channels: Channels
) -> None:
    """The push that is under way is owed once; the next one too."""
    for person in (ANA, NEWS):
        await chats.follow(person, ["MA"], NOON)
    await announce(advisories, DOWN)
    await channels.add(channel())
    first = await deliver(outbox, "telegram", NOON)
    await announce(advisories, BACK)
    (claimed,) = await outbox.claim("telegram", 1, NOON + MINUTE)
    await outbox.done(claimed, Outcome.REACHED, NOON + MINUTE)

    await channels.remove("MA", "telegram", "en")

    assert first == [(ANA, "outage"), (NEWS, "outage")]
    assert heard(claimed) == (NEWS, "restored")
    assert await deliver(outbox, "telegram", NOON + MINUTE) == [(ANA, "restored")]


async def test_newer_news_takes_the_place_of_what_a_channel_was_not_told(
    advisories: Advisories, outbox: Outbox, channels: Channels
) -> None:
    """And does not overtake what is on its way there."""
    await channels.add(channel())
    await channels.add(channel(NOTICIAS, language="es"))
    await announce(advisories, DOWN)
    (flying,) = await outbox.claim("telegram", 1, NOON)

    await announce(advisories, BACK)
    now = NOON + 10 * MINUTE
    meanwhile = await outbox.claim("telegram", 10, now)
    await outbox.done(flying, Outcome.REACHED, now)
    last = await deliver(outbox, "telegram", now + MINUTE)

    other = NOTICIAS if flying.chat.address == NEWS else NEWS
    assert [heard(each) for each in meanwhile] == [(other, "restored")]
    assert last == [(flying.chat.address, "restored")]


async def test_a_channel_has_its_own_language_and_no_quiet_hours(
    advisories: Advisories, chats: Chats, outbox: Outbox, channels: Channels
) -> None:
    """Whatever somebody chose in it."""
    await channels.add(channel(language="es"))
    await chats.settle(Chat(NEWS, language="vi", quiet=hours("22-7")))

    await announce(advisories, DOWN)

    (delivery,) = await outbox.claim("telegram", 10, NOON)
    assert delivery.chat == Chat(NEWS, language="es")
    assert delivery.attempt == 1


async def test_what_was_in_doubt_or_put_back_comes_again(
    advisories: Advisories, outbox: Outbox, channels: Channels
) -> None:
    """A flood wait, then a fall in the middle of the second try."""
    await channels.add(channel())
    await announce(advisories, DOWN)
    (first,) = await outbox.claim("telegram", 10, NOON)
    await outbox.later(first, NOON + MINUTE)

    early = await outbox.claim("telegram", 10, NOON)
    (second,) = await outbox.claim("telegram", 10, NOON + MINUTE)
    outbox.leaving(second)
    await outbox.recover("telegram", NOON + MINUTE)
    (third,) = await outbox.claim("telegram", 10, NOON + MINUTE)

    assert early == ()
    assert [each.attempt for each in (first, second, third)] == [1, 2, 3]


async def test_a_channel_that_was_given_up_is_told_again_once_it_is_named_anew(
    advisories: Advisories, chats: Chats, outbox: Outbox, channels: Channels
) -> None:
    """Removed from it, the bot does not knock for ever; the chat has a row of its own all the time."""
    await chats.follow(NEWS, ["VT"], NOON)
    await channels.add(channel())
    await outbox.strike(NEWS, NOON, final=True)
    await announce(advisories, DOWN)
    silent = await deliver(outbox, "telegram", NOON)

    await channels.remove("MA", "telegram", "en")
    await channels.add(channel())
    await announce(advisories, BACK)

    assert silent == []
    assert await deliver(outbox, "telegram", NOON + MINUTE) == [(NEWS, "restored")]


@pytest.mark.parametrize("second", [channel(NOTICIAS), channel(language="es")])
async def test_a_place_that_is_taken_is_not_given_twice(channels: Channels, second: Channel) -> None:
    """One channel a state and language, one language a chat; nothing is left of the refused one."""
    await channels.add(channel())

    with pytest.raises(AlreadyNamed):
        await channels.add(second)

    assert await channels.list() == (channel(),)


async def test_the_list_is_read_once_and_follows_every_change(
    database: Database, chats: Chats, channels: Channels
) -> None:
    """Added, moved, forgotten; also where it was remembered before."""
    moved = Address("telegram", "-1001999888000")
    seen = [await channels.list()]
    await channels.add(channel())
    seen.append(await channels.list())
    async with asyncio.timeout(5), database.write():  # nobody else could read the single connection now
        seen.append(await channels.list())
    await chats.move(NEWS, moved)
    seen.append(await channels.list())
    await chats.forget(moved)
    seen.append(await channels.list())

    assert seen == [(), (channel(),), (channel(),), (channel(moved),), ()]


async def test_a_channel_is_kept_while_it_is_one_and_gone_with_its_last_state(
    database: Database, chats: Chats, channels: Channels
) -> None:
    """Unfollowing or choosing nothing does not erase it; removing it leaves no address behind."""
    await channels.add(channel())
    await chats.follow(NEWS, ["MA"], NOON)
    await chats.unfollow(NEWS, None)
    await chats.settle(Chat(NEWS))
    kept = await channels.list()
    exported = await chats.export(NEWS)

    removed = await channels.remove("MA", "telegram", "en")

    assert kept == (channel(),) == (removed,)
    assert exported["channel_of"] == [{"state": "MA", "language": "en", "link": LINK}]
    assert await channels.remove("MA", "telegram", "en") is None
    async with database.read() as connection:
        rows = await connection.exec_driver_sql("SELECT count(*) FROM addresses")
        assert rows.scalar_one() == 0


async def test_a_chat_that_moves_onto_a_channel_is_the_channel(
    advisories: Advisories, chats: Chats, outbox: Outbox, channels: Channels
) -> None:
    """What the channel was still owed goes with it, once."""
    await channels.add(channel())
    await chats.follow(BEN, ["MA"], NOON)
    await announce(advisories, DOWN)

    await chats.move(BEN, NEWS)

    assert await channels.list() == (channel(),)
    assert await deliver(outbox, "telegram", NOON) == [(NEWS, "outage")]
