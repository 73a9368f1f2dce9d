"""Cards: the first push that arrives of an incident is kept up to date, whatever becomes of its chat."""

from dataclasses import replace

from bot.domain.advisory import Verdict
from bot.domain.card import Card, face
from bot.domain.delivery import Chat, Outcome, Push, Receipt
from bot.domain.quiet import hours
from bot.store.advisories import Advisories
from bot.store.cards import Cards
from bot.store.chats import Chats
from bot.store.database import Database
from bot.store.outbox import Outbox
from tests.store.scene import ANA, BACK, BEN, CYD, DOWN, MINUTE, NOON, announce, says


async def told(outbox: Outbox, *, shared: bool = False) -> None:
    """Everybody on Telegram who is owed a push gets it, as message 7."""
    for delivery in await outbox.claim("telegram", 10, NOON + 20 * MINUTE):
        receipt = Receipt("7", shared=shared)
        await outbox.done(delivery, Outcome.REACHED, NOON + 20 * MINUTE, receipt=receipt)


async def owed(database: Database, push: Push, shows: str = "other") -> tuple[Card, ...]:
    """The cards that do not show this."""
    return await Cards(database).outdated("telegram", push, shows, 0, 10)


async def test_the_first_push_of_an_incident_is_its_card(
    database: Database, advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """It shows what the push told, and needs no edit until that changes."""
    await chats.follow(ANA, ["MA"], NOON)
    (push,) = await announce(advisories, DOWN)
    await told(outbox)

    (card,) = await owed(database, push)

    assert (card.chat.address, card.receipt, card.pinned) == (ANA, Receipt("7"), None)
    assert await owed(database, push, face(push.reading)) == ()


async def test_in_a_group_it_waits_for_its_pin(
    database: Database, advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Also while it shows the right thing; pinned, it is left alone."""
    await chats.follow(CYD, ["MA"], NOON)
    (push,) = await announce(advisories, DOWN)
    await told(outbox, shared=True)
    shows = face(push.reading)
    (card,) = await owed(database, push, shows)

    await Cards(database).keep("MA", [replace(card, pinned=True)])

    assert card.pinned is False
    assert await owed(database, push, shows) == ()


async def test_an_all_clear_is_no_card_and_replaces_none(
    database: Database, advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Who heard of the outage keeps the card; who heard only of its end needs none."""
    await chats.follow(ANA, ["MA"], NOON)
    await announce(advisories, DOWN)
    await told(outbox)
    await chats.follow(BEN, ["MA"], NOON)
    (push,) = await announce(advisories, BACK)
    await told(outbox)

    cards = await owed(database, push)

    assert [card.chat.address for card in cards] == [ANA]
    assert (await Cards(database).latest())[-1].id == push.id


async def test_a_new_incident_has_a_new_card(
    database: Database, advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """One row a chat and state, however many outages there were."""
    await chats.follow(ANA, ["MA"], NOON)
    (first,) = await announce(advisories, DOWN)
    await told(outbox)
    await announce(advisories, BACK)
    await told(outbox)
    (second,) = await announce(advisories, says(Verdict.OUTAGE, at=NOON + 15 * MINUTE))
    await told(outbox)

    assert await owed(database, first) == ()
    assert len(await owed(database, second)) == 1


async def test_who_stops_or_moves_has_no_card_any_more(
    database: Database, advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Nothing is edited for who unsubscribed, and message ids mean nothing elsewhere."""
    await chats.follow(ANA, ["MA"], NOON)
    await chats.follow(CYD, ["MA"], NOON)
    (push,) = await announce(advisories, DOWN)
    await told(outbox)

    await chats.unfollow(ANA, ["MA"])
    await chats.move(CYD, replace(CYD, chat="-100777"))

    assert await owed(database, push) == ()


async def test_what_a_chat_chose_comes_with_its_deliveries(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Quiet hours and brevity are kept, read back and known when a push is due."""
    chosen = Chat(CYD, plain=True, quiet=hours("22:00-07:00"), brief=True)
    await chats.settle(chosen)
    await chats.follow(CYD, ["MA"], NOON)
    await announce(advisories, DOWN)

    (delivery,) = await outbox.claim("telegram", 1, NOON)

    assert await chats.chat(CYD) == chosen
    assert delivery.chat == chosen


async def test_the_card_of_a_chat_is_found_by_the_incident_that_opened_then(
    database: Database, advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Never the card of another day, nor somebody else's."""
    await chats.follow(ANA, ["MA"], NOON)
    (push,) = await announce(advisories, DOWN)
    await told(outbox)
    assert push.reading.incident is not None
    opened = push.reading.incident.opened

    assert await chats.card(ANA, "MA", opened) == "7"
    assert await chats.card(ANA, "MA", opened - MINUTE) == ""
    assert await chats.card(ANA, "NH", opened) == ""
    assert await chats.card(BEN, "MA", opened) == ""
