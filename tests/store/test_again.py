"""Again: what failed at a chat that refused us is owed once more when it lets us in."""

from bot.domain.delivery import Outcome
from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.outbox import Outbox
from tests.store.scene import ANA, BACK, BEN, DOWN, MINUTE, NOON, announce


async def refuse(outbox: Outbox) -> None:
    """Whoever is owed something refuses it, for now."""
    for delivery in await outbox.claim("telegram", 10, NOON):
        await outbox.strike(delivery.chat.address, NOON, final=False)
        await outbox.done(delivery, Outcome.FAILED, NOON, reason="no-rights")


async def test_what_failed_there_is_owed_once_more(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """There, and nowhere else; once."""
    await chats.follow(ANA, ["MA"], NOON)
    await chats.follow(BEN, ["MA"], NOON)
    await announce(advisories, DOWN)
    await refuse(outbox)

    counts = [await outbox.again(ANA, NOON + MINUTE), await outbox.again(ANA, NOON + MINUTE)]
    claimed = await outbox.claim("telegram", 10, NOON + MINUTE)

    assert counts[0] == 1
    assert [delivery.chat.address for delivery in claimed] == [ANA]


async def test_old_news_is_not_owed_again(advisories: Advisories, chats: Chats, outbox: Outbox) -> None:
    """Neither what newer news has replaced, nor what is a day old, nor to who is unknown."""
    await chats.follow(ANA, ["MA"], NOON)
    await announce(advisories, DOWN)
    await refuse(outbox)

    late = await outbox.again(ANA, NOON + 25 * 60 * MINUTE)
    await announce(advisories, BACK)
    replaced = await outbox.again(ANA, NOON + 11 * MINUTE)

    assert (late, replaced, await outbox.again(BEN, NOON)) == (0, 0, 0)


async def test_a_chat_that_was_given_up_is_reached_again(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Also what was passed over because of it."""
    await chats.follow(ANA, ["MA"], NOON)
    await outbox.strike(ANA, NOON, final=True)
    await announce(advisories, DOWN)
    assert await outbox.claim("telegram", 10, NOON) == ()

    await outbox.again(ANA, NOON + MINUTE)

    assert len(await outbox.claim("telegram", 10, NOON + MINUTE)) == 1
