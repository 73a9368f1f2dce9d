"""Who answered when, without a write at every answer."""

from datetime import timedelta

from bot.domain.reading import Source
from bot.store.advisories import Advisories
from bot.store.database import Database
from bot.store.remembering import Memory
from tests.store.scene import MINUTE, NOON

SECOND = timedelta(seconds=1)


async def test_a_source_is_known_by_when_it_last_answered(advisories: Advisories) -> None:
    """Failing does not change when it last succeeded."""
    await advisories.answered("nws", NOON, ok=True)
    await advisories.answered("rss", NOON, ok=True, authoritative=False)
    await advisories.answered("nws", NOON + MINUTE, ok=False)

    assert await advisories.sources() == (
        Source("nws", ok=False, last_success=NOON),
        Source("rss", ok=True, last_success=NOON, authoritative=False),
    )


async def test_answers_that_follow_each_other_closely_are_written_now_and_then(
    advisories: Advisories,
) -> None:
    """A scenario at full speed, or a source polled every second, must not wear out the disk."""
    for second in range(12):
        await advisories.answered("nws", NOON + second * SECOND, ok=True)

    (source,) = await advisories.sources()
    assert source.last_success == NOON + 10 * SECOND
    assert await advisories.revision() == 3


async def test_falling_silent_and_coming_back_are_noted_at_once(advisories: Advisories) -> None:
    """Readings rest on it."""
    for second, ok in enumerate((True, False, True)):
        await advisories.answered("nws", NOON + second * SECOND, ok=ok)

        (source,) = await advisories.sources()
        assert source.ok is ok
    assert await advisories.revision() == 3


async def test_a_gap_is_known_until_it_is_closed(advisories: Advisories) -> None:
    """Offline for longer than the source keeps its words."""
    await advisories.answered("ipaws", NOON, ok=True)

    await advisories.missed("ipaws", NOON - MINUTE)
    await advisories.answered("ipaws", NOON + MINUTE, ok=True)
    assert [each.gap_since for each in await advisories.sources()] == [NOON - MINUTE]

    await advisories.missed("ipaws", None)
    assert [each.gap_since for each in await advisories.sources()] == [None]


async def test_what_must_outlive_a_restart_is_kept_by_name(database: Database) -> None:
    """A limiter's last slot, an update's number."""
    memory = Memory(database)
    assert await memory.kept("revision") is None

    await memory.keep("telegram slot", "1718726400.25")
    await memory.keep("telegram slot", "1718726401.5")

    assert await Memory(database).kept("telegram slot") == "1718726401.5"
