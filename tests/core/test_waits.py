"""A restart sends nothing into a wait that the platform asked for."""

from pathlib import Path

from bot.clock import ScenarioClock
from bot.core.pacing import Turns
from bot.core.waits import Waits
from bot.domain.delivery import Address
from bot.store.key_file import key_in
from bot.store.limiters import Limiters
from bot.store.opening import MEMORY, open_database
from tests.domain.agencies import NOON

GROUP = Address("telegram", "-1001")
ANA = Address("telegram", "17")


async def test_waits_for_one_chat_and_for_all_outlive_the_process(tmp_path: Path) -> None:
    """Both are kept as soon as they are known, and taken up once by the next process."""
    database = await open_database(MEMORY, key_in(tmp_path / "key"))
    clock = ScenarioClock(NOON)
    before, after = (Turns(30, clock, chat_gap=1.0) for _ in range(2))
    first, second = (Waits("telegram", turns, Limiters(database), clock) for turns in (before, after))

    before.refused(GROUP, 35.0, everyone=False)
    before.refused(ANA, 20.0, everyone=True)
    woken = before.asked_to_wait.is_set()
    await first.look()
    await second.resume()

    assert woken
    now = NOON.timestamp()
    assert after.silent_until >= now + 20.0
    assert after.opens(GROUP) == now + 35.0
    assert after.opens(ANA) == 0.0
    await database.close()


async def test_what_is_over_is_forgotten_and_says_nothing_of_the_chat(tmp_path: Path) -> None:
    """Only the seal of a chat is kept, and no longer than it is needed."""
    database = await open_database(MEMORY, key_in(tmp_path / "key"))
    limiters, now = Limiters(database), NOON.timestamp()

    await limiters.close("telegram", {"-1001": now + 5.0, "-1002": now + 60.0}, now)
    await limiters.close("telegram", {"-1003": now + 90.0}, now + 10.0)
    kept = await limiters.closed("telegram", now)
    elsewhere = await limiters.closed("discord", now)
    async with database.read() as connection:
        written = str((await connection.exec_driver_sql("SELECT * FROM meta")).all())

    assert kept == {"-1002": now + 60.0, "-1003": now + 90.0}
    assert elsewhere == {}
    assert "-100" not in written
    await database.close()
