"""Who was told what, read off the cursors and their exceptions."""

from bot.domain.delivery import Outcome
from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.database import Database
from bot.store.outbox import Outbox
from bot.store.reaching import Reach
from tests.store.scene import ANA, BACK, BEN, CYD, DEE, DOWN, NOON, announce, deliver


async def test_who_was_told_which_version_can_be_answered(
    database: Database, advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Ana heard both; Ben was refused the first; Cyd came in between; Dee's platform has not begun."""
    for address in (ANA, BEN, DEE):
        await chats.follow(address, ["MA", "ME"], NOON)
    await announce(advisories, DOWN)
    first, second = await outbox.claim("telegram", 10, NOON)
    await outbox.done(first, Outcome.REACHED, NOON)
    await outbox.done(second, Outcome.FAILED, NOON, reason="rights")
    await chats.follow(CYD, ["MA"], NOON)
    await announce(advisories, BACK)
    await deliver(outbox, "telegram", BACK.sent)

    reach = Reach(database)

    told = {each: await reach.versions(each, "ma-0618-1") for each in (ANA, BEN, CYD, DEE)}
    assert told == {ANA: (1, 2), BEN: (2,), CYD: (2,), DEE: ()}
    assert [await reach.chats("MA-0618-1", version) for version in (1, 2, 3)] == [1, 3, 0]


async def test_what_is_in_flight_or_waits_has_not_reached_anybody(
    database: Database, advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """The cursor has passed them all the same."""
    for address in (ANA, BEN):
        await chats.follow(address, ["MA"], NOON)
    await announce(advisories, DOWN)
    _, waiting = await outbox.claim("telegram", 10, NOON)
    await outbox.later(waiting, NOON)

    assert await Reach(database).chats("MA-0618-1", 1) == 0
    assert await Reach(database).versions(ANA, "MA-0618-1") == ()


async def test_who_has_left_is_not_counted_among_those_told(
    database: Database, advisories: Advisories, chats: Chats, outbox: Outbox
) -> None:
    """Nothing about them is kept."""
    await chats.follow(ANA, ["MA"], NOON)
    await announce(advisories, DOWN)
    await deliver(outbox, "telegram", NOON)

    await chats.forget(ANA)

    assert await Reach(database).chats("MA-0618-1", 1) == 0
