"""Opening a database: quick, private, migrated, and only with its own key."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from bot.domain.delivery import Chat
from bot.store.chats import Chats
from bot.store.key_file import new_key
from bot.store.migrations.upgrading import upgrade
from bot.store.opening import MEMORY, default_url, file_of, newest_version, open_database
from bot.store.sealing import WrongKey
from bot.store.versions import FromTheFuture
from tests.store.conftest import KEY
from tests.store.scene import ANA, NOON

VERSION = "SELECT version_num FROM alembic_version"


async def test_a_new_database_is_made_with_its_folder_for_its_owner_alone(tmp_path: Path) -> None:
    """At the first start nothing is there."""
    file = tmp_path / "data" / "callbox" / "callbox.sqlite"

    await (await open_database(f"sqlite:///{file}", KEY)).close()

    modes = [stat.S_IMODE(each.stat().st_mode) for each in (file, file.parent)]
    assert modes == [0o600, 0o700]


async def test_what_was_kept_is_there_after_a_restart(url: str) -> None:
    """Choices and subscriptions."""
    first = await open_database(url, KEY)
    await Chats(first).follow(ANA, ["MA"], NOON)
    await Chats(first).settle(Chat(ANA, language="es"))
    await first.close()

    second = await open_database(url, KEY)

    assert await Chats(second).following(ANA) == ("MA",)
    assert await Chats(second).chat(ANA) == Chat(ANA, language="es")
    await second.close()


async def test_a_database_has_the_pragmas_that_keep_it_safe(url: str) -> None:
    """Write-ahead log, foreign keys, patience with other processes."""
    database = await open_database(url, KEY)

    async with database.read() as connection:
        found = [
            (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "foreign_keys", "busy_timeout", "synchronous")
        ]

    assert found == ["wal", 1, 30_000, 1]
    await database.close()


async def test_another_key_is_refused(url: str) -> None:
    """Its chats would never be found."""
    await (await open_database(url, KEY)).close()

    with pytest.raises(WrongKey):
        await open_database(url, new_key())


async def test_a_database_from_a_newer_callbox_is_refused(url: str) -> None:
    """Rather than written to by rules of yesterday."""
    await (await open_database(url, KEY)).close()
    with closing(sqlite3.connect(url.partition("///")[2])) as opened:
        opened.execute("UPDATE alembic_version SET version_num = '9999'")
        opened.commit()

    with pytest.raises(FromTheFuture):
        await open_database(url, KEY)


async def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    """Somebody mistyped the path."""
    file = tmp_path / "notes.txt"
    file.write_text("remember the milk " * 100)

    with pytest.raises(OSError, match="no database"):
        await open_database(f"sqlite:///{file}", KEY)

    assert file.read_text().startswith("remember the milk")


def test_migrations_make_the_very_tables_that_the_code_uses(migrated: Path, tmp_path: Path) -> None:
    """A new database is made without them: both must be the same, row by row of their plans."""
    engine = create_engine(f"sqlite:///{tmp_path / 'migrated.sqlite'}")
    with engine.begin() as connection:
        upgrade(connection)
    engine.dispose()

    with (
        closing(sqlite3.connect(migrated)) as made,
        closing(sqlite3.connect(tmp_path / "migrated.sqlite")) as due,
    ):
        assert _columns(made) == _columns(due)
        assert _rules(made) == _rules(due)
        assert made.execute(VERSION).fetchall() == due.execute(VERSION).fetchall() == [(newest_version(),)]


def _rules(connection: sqlite3.Connection) -> dict[str, str]:
    """Which rows each partial index holds."""
    indexes = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql LIKE '% WHERE %'").fetchall()
    return {name: sql.partition(" WHERE ")[2] for name, sql in indexes}


def _columns(connection: object) -> dict[str, list[object]]:
    """Each table's columns and each index's, as SQLite has them."""
    assert isinstance(connection, sqlite3.Connection)
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        name: sorted(
            [
                *connection.execute(f"PRAGMA table_xinfo({name})").fetchall(),
                *[
                    (row[2], row[4], connection.execute(f"PRAGMA index_xinfo({row[1]})").fetchall())
                    for row in connection.execute(f"PRAGMA index_list({name})").fetchall()
                ],
                *[row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()],
            ],
            key=str,
        )
        for (name,) in names
    }


@pytest.mark.parametrize(
    ("url", "file"),
    [
        ("sqlite:////var/lib/callbox.sqlite", Path("/var/lib/callbox.sqlite")),
        ("sqlite+aiosqlite:///here.sqlite", Path("here.sqlite")),
        (MEMORY, None),
        ("sqlite://", None),
        ("postgresql+asyncpg://localhost/callbox", None),
    ],
)
def test_the_file_of_a_url_is_known(url: str, file: Path | None) -> None:
    """For copies, and for saying where the data lie."""
    assert file_of(url) == file


def test_the_default_is_a_file_in_the_users_data_folder() -> None:
    """Nothing to set for a start."""
    file = file_of(default_url())

    assert file is not None
    assert file.is_absolute()
    assert file.name == "callbox.sqlite"


def test_versions_are_numbers_of_four_digits() -> None:
    """So that the newest is the greatest."""
    assert newest_version().isdigit()
    assert len(newest_version()) == 4
