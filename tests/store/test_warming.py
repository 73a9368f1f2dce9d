"""The first push is rehearsed, and nothing of the rehearsal is kept."""

from functools import partial

from sqlalchemy import text

from bot.core.rehearsal import rehearsed
from bot.domain.judgement import judge
from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.database import Database
from bot.store.outbox import Outbox
from bot.store.warming import warm
from tests.store.scene import ANA, DOWN, MINUTE, NOON

KEPT = ("advisories", "advisory_states", "incidents", "pushes", "cursors", "in_flight", "exceptions", "cards")


async def counts(database: Database) -> dict[str, int]:
    """The rows of all that a push touches, and the revision."""
    async with database.read() as connection:
        rows = {
            name: int(await connection.scalar(text(f"SELECT count(*) FROM {name}")) or 0) for name in KEPT
        }
    return rows | {"revision": await Advisories(database).revision()}


async def test_a_rehearsal_leaves_no_trace(database: Database, chats: Chats, outbox: Outbox) -> None:
    """It goes the whole way of a push, and a real one after it is the first that anybody gets."""
    await chats.follow(ANA, ["MA"], NOON)
    before = await counts(database)

    rehearsal = await warm(database, partial(rehearsed, NOON), partial(judge, now=NOON), NOON)
    after = await counts(database)
    claimed = await outbox.claim(ANA.platform, 9, NOON)
    await Advisories(database).settle([DOWN], (), NOON + MINUTE, partial(judge, now=NOON + MINUTE))
    (real,) = await outbox.claim(ANA.platform, 9, NOON + MINUTE)

    assert [push.state for push in rehearsal] == ["MA"]
    assert after == before
    assert claimed == ()
    assert real.chat.address == ANA
    assert real.push.reading.basis[0].agency == DOWN.agency


async def test_a_rehearsal_during_an_outage_changes_nothing_of_it(
    database: Database, chats: Chats, outbox: Outbox
) -> None:
    """The push that is under way goes on where it was."""
    await chats.follow(ANA, ["MA"], NOON)
    await Advisories(database).settle([DOWN], (), NOON, partial(judge, now=NOON))
    before = await counts(database)

    later = NOON + MINUTE
    await warm(database, partial(rehearsed, later), partial(judge, now=later), later)

    assert await counts(database) == before
    assert [each.chat.address for each in await outbox.claim(ANA.platform, 9, later)] == [ANA]
