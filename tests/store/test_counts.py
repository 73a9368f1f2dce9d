"""How many follow, and how far a push has come."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.delivery import Outcome
from bot.domain.progress import Following
from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.counts import Counts, percentile
from bot.store.database import Database
from bot.store.noting import bucket, seconds_of
from bot.store.outbox import Outbox
from tests.store.scene import ANA, BACK, BEN, DEE, DOWN, MINUTE, NOON, announce, people


@pytest.fixture
def counts(database: Database) -> Counts:
    """The counts of this database."""
    return Counts(database)


async def test_subscribers_are_counted_for_each_state_and_platform(chats: Chats, counts: Counts) -> None:
    """A chat that follows two states counts in both."""
    await chats.follow(ANA, ["MA", "ME"], NOON)
    await chats.follow(BEN, ["MA"], NOON)
    await chats.follow(DEE, ["MA"], NOON)

    assert await counts.subscribers() == (
        Following("discord", "MA", 1),
        Following("telegram", "MA", 2),
        Following("telegram", "ME", 1),
    )


async def test_a_push_is_counted_from_owed_to_reached(
    advisories: Advisories, chats: Chats, outbox: Outbox, counts: Counts
) -> None:
    """At every moment each subscriber is in exactly one count."""
    for address in people(10):
        await chats.follow(address, ["MA"], NOON)
    await announce(advisories, DOWN)
    taken = await outbox.claim("telegram", 7, NOON)
    for second, delivery in enumerate(taken[:4], start=1):
        await outbox.done(delivery, Outcome.REACHED, NOON + timedelta(seconds=second))
    await outbox.done(taken[4], Outcome.FAILED, NOON, reason="blocked")
    await outbox.later(taken[5], NOON + MINUTE, reason="flood")

    (push,) = await counts.deliveries()

    assert (push.incident, push.version, push.state, push.news) == ("MA-0618-1", 1, "MA", "outage")
    assert (push.reached, push.pending, push.in_flight, push.skipped) == (4, 4, 1, 0)
    assert push.failed == (("blocked", 1),)
    assert push.slowest == 4.0
    assert push.p50 == pytest.approx(2, rel=0.05)
    assert push.p95 == pytest.approx(4, rel=0.05)
    assert not push.is_over


async def test_what_a_fall_left_behind_is_counted_as_in_doubt(
    advisories: Advisories, chats: Chats, outbox: Outbox, counts: Counts
) -> None:
    """It may have arrived."""
    await chats.follow(ANA, ["MA"], NOON)
    await announce(advisories, DOWN)
    (delivery,) = await outbox.claim("telegram", 1, NOON)
    outbox.leaving(delivery)

    await outbox.recover("telegram", NOON)

    (push,) = await counts.deliveries()
    assert (push.pending, push.in_doubt, push.in_flight) == (1, 1, 0)


async def test_a_superseded_push_is_over_and_says_so(
    advisories: Advisories, chats: Chats, counts: Counts
) -> None:
    """Newest first."""
    await chats.follow(ANA, ["MA"], NOON)
    await announce(advisories, DOWN)
    await announce(advisories, BACK)

    newest, oldest = await counts.deliveries()

    assert (newest.news, newest.superseded, newest.pending) == ("restored", False, 1)
    assert (oldest.news, oldest.superseded, oldest.is_over) == ("outage", True, True)
    assert (oldest.p50, oldest.slowest) == (None, None)


@given(st.floats(0, 1e6))
def test_a_bucket_is_a_twentieth_wide(seconds: float) -> None:
    """No time is told shorter than it was, nor more than a twentieth longer."""
    told = seconds_of(bucket(seconds))

    assert max(seconds, 0.001) * 0.999999 <= told <= max(seconds, 0.001) * 1.0500001


@given(st.lists(st.floats(0.001, 1e4), min_size=1, max_size=50), st.sampled_from([0.5, 0.95]))
def test_percentiles_are_near_the_true_ones(seconds: list[float], share: float) -> None:
    """At least that share was reached within the time told."""
    buckets = sorted({bucket(each): 0 for each in seconds})
    counted = [(number, sum(bucket(each) == number for each in seconds)) for number in buckets]

    told = percentile(counted, share, max(seconds))

    assert told is not None
    assert sum(each <= told * 1.000001 for each in seconds) >= share * len(seconds)
    assert told <= max(seconds)
