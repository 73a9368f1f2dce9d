"""Whose admins were told that we may not write: kept until the chat takes a message again."""

from bot.core.household import Housekeeping
from bot.domain.delivery import Address, Outcome
from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.database import Database
from bot.store.outbox import Outbox
from tests.doubles.desk import WORDS
from tests.doubles.telegram_stage import SwiftClock
from tests.store.scene import ANA, BACK, BEN, DOWN, MINUTE, NOON, announce


async def test_admins_are_told_once_also_after_a_restart(database: Database, chats: Chats) -> None:
    """Another process asks the same database."""
    await chats.follow(ANA, ["MA"], NOON)

    first = await Outbox(database).told(ANA, NOON)
    second = await Outbox(database).told(ANA, NOON + MINUTE)

    assert (first, second) == (True, False)
    assert await Outbox(database).refusing(ANA.platform) == {ANA}
    assert await Outbox(database).refusing("discord") == frozenset()


async def test_it_begins_anew_once_the_chat_took_a_message(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """The next refusal is news again."""
    await chats.follow(ANA, ["MA"], NOON)
    await outbox.told(ANA, NOON)
    await announce(advisories, DOWN)
    (delivery,) = await outbox.claim(ANA.platform, 1, NOON)
    await outbox.done(delivery, Outcome.REACHED, NOON)

    assert await outbox.refusing(ANA.platform) == frozenset()
    assert await outbox.told(ANA, NOON)


async def test_a_chat_whose_admins_were_told_is_still_owed_every_push(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """To be told is no strike, and who writes there has not let us in."""
    await chats.follow(ANA, ["MA"], NOON)
    await outbox.told(ANA, NOON)
    await outbox.strike(ANA, NOON, final=False)
    await chats.heard_from(ANA)
    await announce(advisories, BACK)

    assert len(await outbox.claim(ANA.platform, 5, BACK.sent)) == 1
    assert await outbox.refusing(ANA.platform) == {ANA}


async def test_nothing_is_kept_of_who_is_not_known(outbox: Outbox) -> None:
    """A refused welcome in a strange group leaves no row."""
    assert await outbox.told(BEN, NOON)
    assert await outbox.refusing(BEN.platform) == frozenset()


async def test_a_group_that_takes_us_back_is_told_again_what_it_follows(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Kicked and added again, its subscription was kept."""
    group = Address("telegram", "-1007")
    house = Housekeeping(chats, outbox, WORDS, SwiftClock(NOON))
    await chats.follow(group, ["MA"], NOON)
    await house.gone(group, "kicked")
    await announce(advisories, DOWN)
    before = await outbox.claim("telegram", 5, NOON)

    welcome = await house.joined(group)
    told = await house.refused(group, "Street")
    again = await house.refused(group, "Street")
    await announce(advisories, BACK)
    after = await outbox.claim("telegram", 5, BACK.sent)

    assert before == ()
    assert [delivery.chat.address for delivery in after] == [group]
    assert welcome is not None
    assert told is not None
    assert "I may not write in Street" in told.text
    assert again is None
