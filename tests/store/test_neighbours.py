"""Several processes on one database file, and processes that are killed: nobody is locked out or lost."""

import asyncio
import os
import random
import sqlite3
import sys
import tempfile
from asyncio.subprocess import PIPE, Process
from collections import Counter
from contextlib import closing
from pathlib import Path

from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.checking import check
from bot.store.database import Database
from bot.store.opening import newest_version, open_database
from bot.store.outbox import Outbox
from tests.store.conftest import KEY
from tests.store.scene import BACK, DOWN, NOON, announce, deliver, people

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 60.0
COMPILED = Path(tempfile.gettempdir()) / "callbox-tests-compiled"
"""Where neighbours find their modules compiled: they start three times as fast."""


async def neighbour(role: str, url: str, count: int = 0) -> Process:
    """Start another process in that role."""
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.store.neighbour", role, url, str(count)),
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(COMPILED)},
        stdout=PIPE,
        stderr=PIPE,
    )


async def ends(process: Process) -> list[str]:
    """What it said until it ended well."""
    async with asyncio.timeout(LIMIT):
        out, errors = await process.communicate()
    assert (process.returncode, errors.decode()) == (0, "")
    return out.decode().split("\n")[:-1]


async def killed_after(process: Process, words: int) -> list[str]:
    """What it said until it was killed, after that many words, without a chance to tidy up."""
    assert process.stdout
    said: list[bytes] = []
    async with asyncio.timeout(LIMIT):
        while len(said) < words and (line := await process.stdout.readline()):
            said.append(line)
        if process.returncode is None:
            process.kill()
        said += (await process.stdout.read()).splitlines(keepends=True)
        await process.wait()
    return [line.decode().strip() for line in said if line.endswith(b"\n")]


async def test_processes_that_start_together_on_a_new_file_migrate_it_once(url: str, tmp_path: Path) -> None:
    """A `run` and a `post` where neither ever ran; the next start is quick: it loads no Alembic."""
    processes = [await neighbour("opens", url) for _ in range(3)]

    for process in processes:
        await ends(process)

    assert await ends(await neighbour("opens", url)) == ["nothing"]
    with closing(sqlite3.connect(tmp_path / "callbox.sqlite")) as opened:
        assert opened.execute("SELECT version_num FROM alembic_version").fetchall() == [(newest_version(),)]


async def test_a_run_and_two_others_on_one_file_do_not_lock_each_other_out(url: str) -> None:
    """Each writes as fast as it can; all of it is there in the end."""
    mine = await open_database(url, KEY)
    processes = [await neighbour("posts", url, 60), await neighbour("subscribes", url, 60)]
    for address in people(100):
        await Chats(mine).follow(address, ["MA"], NOON)

    posted, subscribed = [await ends(process) for process in processes]

    with closing(sqlite3.connect(Path(url.partition("///")[2]))) as opened:
        counts = [
            opened.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("pushes", "subscriptions", "addresses")
        ]
    assert (len(posted), len(subscribed), counts) == (60, 60, [60, 160, 160])
    assert await Advisories(mine).revision() == 60
    await mine.close()


async def test_who_delivers_is_killed_again_and_again_and_everyone_is_told(url: str) -> None:
    """Twice at most for what was under way at a kill; nobody never."""
    database = await open_database(url, KEY)
    crowd = people(120)
    for address in crowd:
        await Chats(database).follow(address, ["MA"], NOON)
    await announce(Advisories(database), DOWN)
    seed = random.randrange(1 << 32)
    print("seed", seed)
    dice = random.Random(seed)

    told: list[str] = []
    for _ in range(4):
        told += await killed_after(await neighbour("delivers", url), dice.randrange(1, 30))
    told += await ends(await neighbour("delivers", url))

    counted = Counter(told)
    assert set(counted) == {address.chat for address in crowd}
    assert sum(counted.values()) - len(crowd) <= 4 * 2
    assert all(finding.ok for finding in await check(database))
    await database.close()


async def test_who_posts_is_killed_and_nothing_is_half_done(url: str) -> None:
    """Every word that is kept was judged and owed; every word that was said to be owed is kept."""
    database = await open_database(url, KEY)
    await Chats(database).follow(people(1)[0], ["MA"], NOON)
    seed = random.randrange(1 << 32)
    print("seed", seed)

    said = await killed_after(await neighbour("posts", url, 1000), random.Random(seed).randrange(1, 60))

    with closing(sqlite3.connect(Path(url.partition("///")[2]))) as opened:
        kept, owed, pointed, undone = (
            opened.execute(statement).fetchone()[0]
            for statement in (
                "SELECT count(*) FROM advisories",
                "SELECT count(*) FROM pushes",
                "SELECT count(*) FROM cursors",
                "SELECT count(*) FROM cursors WHERE NOT finished",
            )
        )
    assert kept == owed == pointed
    assert kept - len(said) in (0, 1)
    assert undone == 1
    assert all(finding.ok for finding in await check(database))
    await database.close()


async def test_a_neighbours_news_is_delivered_by_who_runs(url: str) -> None:
    """`callbox post` owes, `callbox run` sends, and its readings learn of it by the revision."""
    database = await open_database(url, KEY)
    await Chats(database).follow(people(1)[0], ["MA"], NOON)
    before = await Advisories(database).revision()

    await ends(await neighbour("posts", url, 1))

    assert await Advisories(database).revision() > before
    assert await deliver(Outbox(database), "telegram", NOON) == [(people(1)[0], "outage")]
    assert [each.verdict for each in await Advisories(database).current(NOON)] == [DOWN.verdict]
    await database.close()


async def test_a_writer_that_is_cancelled_leaves_the_database_usable(database: Database) -> None:
    """Also one in memory, which lives in a single connection: half a settlement is rolled back."""
    advisories, chats = Advisories(database), Chats(database)
    await chats.follow(people(1)[0], ["MA"], NOON)
    for delay in range(12):
        task = asyncio.create_task(announce(advisories, DOWN))
        for _ in range(delay * 3):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    again = await announce(advisories, DOWN)
    pushes = [*again, *await announce(advisories, BACK)]

    assert [push.version for push in pushes][-1] == 2
    assert await deliver(Outbox(database), "telegram", BACK.sent) == [(people(1)[0], "restored")]
