"""Everyone is told once, newest news only, whatever happens in between."""

from datetime import timedelta

from bot.domain.advisory import Verdict
from bot.domain.delivery import Chat, Outcome
from bot.domain.place import Place
from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.outbox import Outbox
from tests.store.scene import (
    ANA,
    BACK,
    BEN,
    CYD,
    DEE,
    DOWN,
    MINUTE,
    NOON,
    announce,
    deliver,
    heard,
    people,
    says,
)

SECOND = timedelta(seconds=1)


async def test_every_subscriber_of_the_state_is_told_once_on_each_platform(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """And nobody else."""
    for address in (ANA, CYD, DEE):
        await chats.follow(address, ["MA", "VT"], NOON)
    await chats.follow(BEN, ["ME"], NOON)

    await announce(advisories, DOWN)

    assert await deliver(outbox, "telegram", NOON) == [(ANA, "outage"), (CYD, "outage")]
    assert await deliver(outbox, "discord", NOON) == [(DEE, "outage")]
    assert await deliver(outbox, "telegram", NOON + MINUTE) == []


async def test_a_range_is_claimed_in_portions_of_any_size(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """No portion skips or repeats anybody."""
    crowd = people(23)
    for address in crowd:
        await chats.follow(address, ["MA"], NOON)
    await announce(advisories, DOWN)

    told = [address for address, _ in await deliver(outbox, "telegram", NOON, most=5)]

    assert told == list(crowd)


async def test_a_delivery_carries_what_the_chat_has_chosen(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Language and plain text are known when the message is written."""
    chosen = Chat(ANA, Place("MA", "25025", "Boston"), "es", plain=True)
    await chats.settle(chosen)
    await chats.follow(ANA, ["MA"], NOON)
    (push,) = await announce(advisories, DOWN)

    (delivery,) = await outbox.claim("telegram", 10, NOON)

    assert (delivery.chat, delivery.push, delivery.attempt) == (chosen, push, 1)


async def test_newer_news_takes_the_place_of_older(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Nobody hears "down" after it has been restored."""
    for address in (ANA, BEN):
        await chats.follow(address, ["MA"], NOON)
    await announce(advisories, DOWN)
    (first,) = await outbox.claim("telegram", 1, NOON)
    await outbox.done(first, Outcome.REACHED, NOON)

    await announce(advisories, BACK)

    assert await deliver(outbox, "telegram", BACK.sent) == [(ANA, "restored"), (BEN, "restored")]


async def test_newer_news_waits_for_older_news_on_its_way_to_the_same_chat(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """What is on the wire cannot be called back: overtaking it would leave "down" as the last word."""
    await chats.follow(ANA, ["MA"], NOON)
    await announce(advisories, DOWN)
    (flying,) = await outbox.claim("telegram", 10, NOON)
    await announce(advisories, BACK)

    early = await outbox.claim("telegram", 10, BACK.sent)
    await outbox.done(flying, Outcome.REACHED, BACK.sent)

    assert early == ()
    assert await outbox.next_due("telegram") == BACK.sent + SECOND
    assert await deliver(outbox, "telegram", BACK.sent + SECOND) == [(ANA, "restored")]


async def test_a_delivery_put_back_comes_when_it_is_due(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Not sooner, and counted as another attempt."""
    await chats.follow(ANA, ["MA"], NOON)
    await announce(advisories, DOWN)
    (first,) = await outbox.claim("telegram", 10, NOON)

    await outbox.later(first, NOON + MINUTE, reason="flood")

    assert await outbox.claim("telegram", 10, NOON + MINUTE - SECOND) == ()
    (second,) = await outbox.claim("telegram", 10, NOON + MINUTE)
    assert (heard(second), second.attempt) == ((ANA, "outage"), 2)


async def test_old_news_put_back_never_comes_again_once_newer_is_out(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Whether it was put back before the newer news or after."""
    for address in (ANA, BEN):
        await chats.follow(address, ["MA"], NOON)
    await announce(advisories, DOWN)
    before, after = await outbox.claim("telegram", 10, NOON)
    await outbox.later(before, NOON + MINUTE)
    await announce(advisories, BACK)
    await outbox.later(after, NOON + MINUTE)

    told = await deliver(outbox, "telegram", BACK.sent + MINUTE)

    assert sorted(told) == [(ANA, "restored"), (BEN, "restored")]


async def test_who_leaves_or_is_forgotten_during_a_push_hears_nothing_more(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Also if the delivery had been put back to be tried again."""
    for address in (ANA, BEN, CYD):
        await chats.follow(address, ["MA"], NOON)
    await announce(advisories, DOWN)
    (first,) = await outbox.claim("telegram", 1, NOON)
    await outbox.later(first, NOON)

    await chats.unfollow(ANA, ["MA"])
    await chats.forget(BEN)

    assert await deliver(outbox, "telegram", NOON) == [(CYD, "outage")]


async def test_who_comes_or_returns_during_a_push_is_not_told_it_twice(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """The push is owed to those who followed when it was decided; others read the status."""
    for address in (ANA, BEN):
        await chats.follow(address, ["MA"], NOON)
    await announce(advisories, DOWN)
    (first,) = await outbox.claim("telegram", 1, NOON)
    await outbox.done(first, Outcome.REACHED, NOON)

    await chats.unfollow(ANA, None)
    await chats.follow(ANA, ["MA"], NOON)
    await chats.follow(CYD, ["MA"], NOON)

    assert await deliver(outbox, "telegram", NOON) == [(BEN, "outage")]


async def test_what_was_in_flight_when_the_process_died_is_put_back(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Nobody is lost; old news stays down."""
    for address in (ANA, BEN, DEE):
        await chats.follow(address, ["MA"], NOON)
    await announce(advisories, DOWN)
    taken = await outbox.claim("telegram", 1, NOON)
    await outbox.claim("discord", 1, NOON)

    recovered = await outbox.recover("telegram", NOON)

    assert (len(taken), recovered) == (1, 1)
    assert sorted(await deliver(outbox, "telegram", NOON)) == [(ANA, "outage"), (BEN, "outage")]
    await announce(advisories, BACK)
    assert await outbox.recover("discord", BACK.sent) == 1
    assert await deliver(outbox, "discord", BACK.sent) == [(DEE, "restored")]


async def test_a_small_push_does_not_wait_for_a_large_one(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Maine's few hear of Maine while Massachusetts' many are being told."""
    for address in people(200):
        await chats.follow(address, ["MA"], NOON)
    await chats.follow(BEN, ["ME"], NOON)
    await announce(advisories, DOWN)
    await outbox.claim("telegram", 10, NOON)

    await announce(advisories, says(Verdict.OUTAGE, states=("ME",)))

    states = [each.push.state for _ in range(2) for each in await outbox.claim("telegram", 10, NOON)]
    assert "ME" in states


async def test_a_note_on_what_is_not_in_flight_changes_nothing(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """A worker that comes back from the dead does not undo what its successor did."""
    await chats.follow(ANA, ["MA"], NOON)
    await announce(advisories, DOWN)
    (delivery,) = await outbox.claim("telegram", 10, NOON)
    await outbox.done(delivery, Outcome.REACHED, NOON)

    await outbox.later(delivery, NOON)
    await outbox.done(delivery, Outcome.FAILED, NOON, reason="blocked")

    assert await outbox.claim("telegram", 10, NOON + MINUTE) == ()
    assert await chats.last_reached(ANA) == NOON


async def test_a_chat_given_up_is_passed_over_until_somebody_writes_there(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Its subscription stays."""
    for address in (ANA, BEN):
        await chats.follow(address, ["MA"], NOON)
    await outbox.strike(ANA, NOON, final=True)
    await announce(advisories, DOWN)
    assert await deliver(outbox, "telegram", NOON) == [(BEN, "outage")]

    await chats.heard_from(ANA)
    await announce(advisories, BACK)

    assert await deliver(outbox, "telegram", BACK.sent) == [(ANA, "restored"), (BEN, "restored")]


async def test_a_chat_is_given_up_after_strikes_over_days_not_over_minutes(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """A bad hour of a platform loses nobody."""
    for address in (ANA, BEN):
        await chats.follow(address, ["MA"], NOON)
    for minute in range(10):
        await outbox.strike(ANA, NOON + minute * MINUTE, final=False)
    for day in (0, 2, 4):
        await outbox.strike(BEN, NOON + timedelta(days=day), final=False)

    await announce(advisories, DOWN)

    assert await deliver(outbox, "telegram", NOON) == [(ANA, "outage")]
