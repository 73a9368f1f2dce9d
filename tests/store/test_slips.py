"""What was known when the process died is known to the next one, whatever the database had been told."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.delivery import Outcome, Receipt
from bot.store.advisories import Advisories
from bot.store.cards import Cards
from bot.store.chats import Chats
from bot.store.counts import Counts
from bot.store.database import Database
from bot.store.opening import open_database
from bot.store.outbox import Outbox
from bot.store.slips import Slips
from tests.store.conftest import KEY
from tests.store.scene import ANA, DOWN, NOON, announce, deliver, people


@pytest.fixture
async def database(url: str, migrated: Path) -> AsyncIterator[Database]:
    """A database in a file: the slips lie beside it."""
    shutil.copy(migrated, url.partition("///")[2])
    opened = await open_database(url, KEY)
    yield opened
    await opened.close()


async def test_an_arrival_that_the_database_did_not_hear_of_is_not_sent_again(
    database: Database, advisories: Advisories, chats: Chats
) -> None:
    """Three left, one of them arrived, one more never left: only the arrival is over."""
    for address in people(4):
        await chats.follow(address, ["MA"], NOON)
    (push,) = await announce(advisories, DOWN)
    dying, next_one = Outbox(database), Outbox(database)
    await dying.recover("telegram", NOON)
    first, second, third, fourth = await dying.claim("telegram", 4, NOON)
    for each in (first, second, third):
        dying.leaving(each)
    noting = dying.done(first, Outcome.REACHED, NOON + timedelta(seconds=2), receipt=Receipt("77"))
    noting.send(None)  # the answer came, and waits to be written down together with others
    noting.close()

    back = await next_one.recover("telegram", NOON)

    (progress,) = await Counts(database).deliveries()
    assert back == 3
    assert (progress.reached, progress.in_doubt, progress.pending) == (1, 2, 3)
    assert progress.slowest == 2.0
    cards = await Cards(database).outdated("telegram", push, "another face", 0, 9)
    assert [card.receipt.message for card in cards] == ["77"]
    told = [address for address, _ in await deliver(next_one, "telegram", NOON)]
    assert sorted(told) == sorted(each.chat.address for each in (second, third, fourth))


async def test_slips_of_another_database_say_nothing_here(
    database: Database, advisories: Advisories, chats: Chats
) -> None:
    """The file was lost and begun anew: the same numbers, another push, and nobody passed over."""
    await chats.follow(ANA, ["MA"], NOON)
    await announce(advisories, DOWN)
    outbox = Outbox(database)
    (delivery,) = await outbox.claim("telegram", 1, NOON)
    old = Slips(database, "telegram")
    earlier = replace(delivery, push=replace(delivery.push, decided=NOON - timedelta(days=1)))
    old.left(earlier)
    old.arrived(earlier, NOON, Receipt("5"))

    back = await outbox.recover("telegram", NOON)

    assert back == 1
    assert await deliver(outbox, "telegram", NOON) == [(ANA, "outage")]


async def test_a_long_push_keeps_the_slips_short_and_forgets_nobody_on_the_way(
    database: Database, advisories: Advisories, chats: Chats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files are begun anew again and again; who left long ago is still known to have left."""
    monkeypatch.setattr("bot.store.slips.ENOUGH", 100)
    for address in people(40):
        await chats.follow(address, ["MA"], NOON)
    await announce(advisories, DOWN)
    outbox = Outbox(database)
    await outbox.recover("telegram", NOON)
    slow, *others = await outbox.claim("telegram", 40, NOON)
    outbox.leaving(slow)
    for each in others:
        outbox.leaving(each)
        await outbox.done(each, Outcome.REACHED, NOON, receipt=Receipt("1"))

    written = Slips(database, "telegram").read()
    back = await Outbox(database).recover("telegram", NOON)

    assert {address for _, address, _ in written.left} >= {slow.address_id}
    assert len(written.arrived) < 10
    assert back == 1
