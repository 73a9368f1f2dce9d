"""What chats have chosen, whom they follow, and that nothing of it outlives them."""

from datetime import timedelta

import pytest
from sqlalchemy import inspect, select, text

from bot.domain.advisory import Verdict
from bot.domain.delivery import Address, Chat, Outcome, Receipt
from bot.domain.place import Place
from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.columns import metadata
from bot.store.database import Database
from bot.store.limiters import Limiters
from bot.store.outbox import Outbox
from tests.store.scene import ANA, BACK, BEN, CYD, DOWN, MINUTE, NOON, announce, deliver, heard, says


async def cells(database: Database) -> list[object]:
    """Every value of every column of every table that is really there."""
    async with database.read() as connection:
        names = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
        rows = [await connection.execute(select(text("*")).select_from(text(name))) for name in names]
        return [value for each in rows for row in each for value in row]


async def test_an_unknown_chat_has_chosen_nothing_and_is_not_written_down(
    database: Database, chats: Chats
) -> None:
    """Asking leaves no trace."""
    before = await cells(database)

    chat = await chats.chat(ANA)
    await chats.heard_from(ANA)

    assert chat == Chat(ANA)
    assert await chats.following(ANA) == ()
    assert await cells(database) == before


@pytest.mark.parametrize(
    "chosen",
    [
        Chat(ANA, Place("MA", "25025", "Boston", "Roxbury"), "es", plain=True),
        Chat(ANA, language="zh-Hans"),
        Chat(CYD, Place("PR")),
        Chat(ANA, plain=True),
    ],
)
async def test_what_a_chat_has_chosen_is_kept(chats: Chats, chosen: Chat) -> None:
    """The last choice counts, whatever was chosen before."""
    await chats.settle(Chat(chosen.address, Place("VT"), "fr"))

    await chats.settle(chosen)

    assert await chats.chat(chosen.address) == chosen


async def test_each_topic_is_a_chat_of_its_own(chats: Chats) -> None:
    """A topic that follows Maine does not subscribe the whole group."""
    await chats.follow(CYD, ["ME"], NOON)

    assert await chats.following(Address(CYD.platform, CYD.chat)) == ()
    assert await chats.following(CYD) == ("ME",)


async def test_unfollowing_says_what_was_left(chats: Chats) -> None:
    """States that it never followed are not among them."""
    await chats.follow(ANA, ["NH", "MA", "ME"], NOON)

    assert await chats.unfollow(ANA, ["ME", "TX"]) == ("ME",)
    assert await chats.following(ANA) == ("MA", "NH")
    assert await chats.unfollow(ANA, None) == ("MA", "NH")
    assert await chats.unfollow(ANA, None) == ()


async def test_following_twice_is_following_once(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Also if the second time is during a push."""
    await chats.follow(ANA, ["MA"], NOON)
    await announce(advisories, DOWN)
    await chats.follow(ANA, ["MA", "MA"], NOON)

    assert await deliver(outbox, "telegram", NOON) == [(ANA, "outage")]


async def test_a_chat_that_follows_and_has_chosen_nothing_is_not_kept(
    database: Database, chats: Chats
) -> None:
    """Who leaves leaves nothing behind."""
    await chats.follow(ANA, ["MA"], NOON)
    await chats.settle(Chat(ANA, language="es"))
    assert database.seal.close(ANA) in await cells(database)

    await chats.settle(Chat(ANA))
    assert database.seal.close(ANA) in await cells(database)
    await chats.unfollow(ANA, None)

    assert database.seal.close(ANA) not in await cells(database)


async def test_forgetting_leaves_no_trace_in_any_column_of_any_table(
    database: Database, advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Neither in plain nor sealed nor by its row's number, wherever the chat stood in a push."""
    await chats.settle(Chat(ANA, Place("MA", town="Boston"), "es"))
    await chats.follow(ANA, ["MA", "ME", "NH"], NOON)
    for state in ("MA", "ME", "NH"):
        await announce(advisories, says(Verdict.OUTAGE, states=(state,)))
    reached, waiting, _flying = await outbox.claim("telegram", 3, NOON)
    await outbox.done(reached, Outcome.REACHED, NOON, receipt=Receipt("77"))
    assert "77" in await cells(database)
    await outbox.later(waiting, NOON + MINUTE)
    await outbox.strike(ANA, NOON, final=False)
    await Limiters(database).close("telegram", {ANA.chat: 9e9, BEN.chat: 9e9}, 0.0)
    sealed = database.seal.close(ANA)
    assert sealed in await cells(database)
    assert any(sealed.hex() in str(each) for each in await cells(database))

    await chats.forget(ANA)

    left = await cells(database)
    assert sealed not in left
    assert not [
        each
        for each in left
        if ANA.chat in str(each) or sealed.hex() in str(each) or (isinstance(each, bytes) and each in sealed)
    ]
    assert await Limiters(database).closed("telegram", 0.0) == {BEN.chat: 9e9}
    assert not await rows_about(database, reached.address_id)
    assert await chats.chat(ANA) == Chat(ANA)


async def rows_about(database: Database, number: int) -> list[str]:
    """The tables that still have a row about the address with this number."""
    columns = [table.c.address_id for table in metadata.tables.values() if "address_id" in table.c]
    assert len(columns) >= 5
    async with database.read() as connection:
        return [
            str(column.table)
            for column in columns
            if (await connection.execute(select(column).where(column == number))).first()
        ]


async def test_no_chat_id_is_readable_in_the_database(database: Database, chats: Chats) -> None:
    """A stolen copy names nobody."""
    await chats.settle(Chat(ANA, Place("MA"), "es"))
    await chats.follow(CYD, ["MA"], NOON)

    values = await cells(database)

    for secret in (ANA.chat, CYD.chat, CYD.thread + ":"):
        assert not [
            each
            for each in values
            if (secret.encode() in each if isinstance(each, bytes) else secret in str(each))
        ]


async def test_the_export_holds_all_that_is_kept(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Choices, subscriptions, and what could not be delivered."""
    await chats.settle(Chat(ANA, Place("MA", town="Boston"), "es", ping="4321"))
    await chats.follow(ANA, ["MA"], NOON)
    await announce(advisories, DOWN)
    (delivery,) = await outbox.claim("telegram", 1, NOON)
    await outbox.done(delivery, Outcome.FAILED, NOON, reason="blocked")
    await outbox.strike(ANA, NOON, final=True)

    data = await chats.export(ANA)

    assert data == {
        "platform": "telegram",
        "chat": "1001",
        "thread": "",
        "home": {"state": "MA", "town": "Boston"},
        "language": "es",
        "plain": False,
        "quiet": None,
        "brief": False,
        "ping": "4321",
        "cards": [],
        "subscriptions": ["MA"],
        "unreachable": {
            "times": 1,
            "since": "2024-06-18T16:00:00+00:00",
            "given_up": True,
            "admins_told": False,
        },
        "not_delivered": [{"code": "MA-0618-1", "version": 1, "fate": "failed", "reason": "blocked"}],
    }
    assert (await chats.export(BEN))["subscriptions"] == []


async def test_a_chat_that_moved_keeps_what_it_had(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """A group becomes a supergroup in the middle of a push: told once, under its new id."""
    for address in (ANA, BEN):
        await chats.follow(address, ["MA"], NOON)
    await chats.settle(Chat(ANA, Place("MA"), "es"))
    await announce(advisories, DOWN)
    (first,) = await outbox.claim("telegram", 1, NOON)
    new = Address("telegram", "-1009")

    await chats.move(ANA, new)
    await outbox.later(first, NOON, reason="moved")

    assert sorted(await deliver(outbox, "telegram", NOON)) == [(new, "outage"), (BEN, "outage")]
    assert await chats.chat(new) == Chat(new, Place("MA"), "es")
    assert (await chats.following(ANA), await chats.following(new)) == ((), ("MA",))


async def test_a_chat_that_moves_onto_a_known_one_becomes_one_with_it(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Neither loses its states, nobody is told twice, nobody is left out."""
    for address in (ANA, BEN, CYD):
        await chats.follow(address, ["MA"], NOON)
    await chats.follow(CYD, ["ME"], NOON)
    await chats.settle(Chat(CYD, language="fr"))
    await announce(advisories, DOWN)
    (first,) = await outbox.claim("telegram", 1, NOON)
    await outbox.done(first, Outcome.REACHED, NOON)
    await announce(advisories, says(Verdict.OUTAGE, states=("ME",)))

    await chats.move(ANA, CYD)

    told = await deliver(outbox, "telegram", NOON)
    assert heard(first) == (ANA, "outage")
    assert sorted(told) == [(CYD, "outage"), (BEN, "outage")]
    assert await chats.following(CYD) == ("MA", "ME")
    assert (await chats.chat(CYD)).language == "fr"
    assert await chats.chat(ANA) == Chat(ANA)


async def test_a_chat_that_moves_back_past_a_cursor_is_still_told(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """The push had passed the row that stays, but not the one whose state it is."""
    await chats.follow(ANA, ["VT"], NOON)
    for address in (BEN, CYD):
        await chats.follow(address, ["MA"], NOON)
    await announce(advisories, DOWN)
    (first,) = await outbox.claim("telegram", 1, NOON)

    await chats.move(ANA, CYD)

    assert heard(first) == (BEN, "outage")
    assert await deliver(outbox, "telegram", NOON) == [(CYD, "outage")]


async def test_last_reached_tells_the_newest_push_that_arrived(
    advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """What failed did not reach it."""
    await chats.follow(ANA, ["MA"], NOON)
    assert await chats.last_reached(ANA) is None
    await announce(advisories, DOWN)
    await deliver(outbox, "telegram", NOON)
    await announce(advisories, BACK)
    (delivery,) = await outbox.claim("telegram", 1, BACK.sent)

    await outbox.done(delivery, Outcome.FAILED, BACK.sent + timedelta(seconds=1), reason="rights")

    assert await chats.last_reached(ANA) == NOON
