"""Opening: from a URL and a key to a database whose tables are those of this version."""

import importlib
import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from platformdirs import user_data_path
from sqlalchemy import URL, StaticPool, event, inspect, make_url, text
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.store.database import Database
from bot.store.door_tables import doors
from bot.store.driver import Driver, keep_cancelled

MEMORY: Final = "sqlite+aiosqlite:///:memory:"
PATIENCE: Final = 30_000
"""Milliseconds that a writer waits for another process."""
HASTE: Final = 50
VERSIONS: Final = Path(__file__).parent / "migrations" / "versions"
ALL: Final = doors.metadata
"""Every table: those of the doors and, through the database, the others are known to it by now."""
DRIVERS: Final = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}


def default_url() -> str:
    """SQLite in the user's data folder."""
    return f"sqlite+aiosqlite:///{user_data_path('callbox') / 'callbox.sqlite'}"


def newest_version() -> str:
    """The number of the last migration that this version of Callbox brings."""
    return max(path.name.split("_")[0] for path in VERSIONS.glob("[0-9]*.py"))


def file_of(url: str) -> Path | None:
    """The file of an SQLite database; None in memory and for PostgreSQL."""
    parts = make_url(url)
    if parts.get_backend_name() != "sqlite" or parts.database in {None, "", ":memory:"}:
        return None
    return Path(str(parts.database))


async def open_database(url: str, key: bytes, *, durable: bool = False) -> Database:
    """Open a database, migrated; WrongKey if sealed with another. durable: survive power loss too."""
    parts = make_url(url)
    parts = parts.set(drivername=DRIVERS.get(parts.drivername, parts.drivername))
    file = file_of(url)
    if file is not None:
        _prepare(file)
    single = parts.get_backend_name() == "sqlite" and file is None
    database = Database(_engine(parts, single=single, durable=durable), key, single=single)
    try:
        await _bring_up(database, single=single)
    except BaseException:
        await database.close()
        raise
    return database


def _prepare(file: Path) -> None:
    """A folder and a file that only their owner reads, with a write-ahead log."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file.touch(mode=0o600)
    # Two who switch a new file over at once block each other: neither may insist for long.
    for _ in range(PATIENCE // HASTE):
        with closing(sqlite3.connect(file, timeout=random.uniform(0.5, 1.5) * HASTE / 1000)) as opened:
            try:
                if opened.execute("PRAGMA journal_mode=WAL").fetchone() == ("wal",):
                    return
            except sqlite3.OperationalError:
                continue
            except sqlite3.DatabaseError as other:
                raise OSError(f"{file} is no database") from other
    raise OSError(f"{file} is locked by another program")


def _engine(parts: URL, *, single: bool, durable: bool) -> AsyncEngine:
    if parts.get_backend_name() != "sqlite":
        return create_async_engine(parts, pool_size=4, max_overflow=4)
    engine = (
        create_async_engine(parts, module=Driver(), poolclass=StaticPool)
        if single
        else create_async_engine(parts, module=Driver(), pool_size=4, max_overflow=4)
    )
    pragmas = (
        f"PRAGMA busy_timeout={PATIENCE}",
        f"PRAGMA synchronous={'FULL' if durable else 'NORMAL'}",
        "PRAGMA foreign_keys=ON",
    )

    def prepare(connection: Any, _record: object) -> None:
        """Transactions are begun by us alone, and every connection behaves alike."""
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    event.listen(engine.sync_engine, "connect", prepare)
    event.listen(engine.sync_engine, "handle_error", keep_cancelled)
    return engine


async def _bring_up(database: Database, *, single: bool) -> None:
    """Make or migrate the tables where due, and check the key."""
    if single:
        async with database.write() as connection:
            await connection.run_sync(ALL.create_all)
            await database.adopt(connection)
        return
    async with database.read() as connection:
        if await connection.run_sync(version) == newest_version() and await database.fits(connection):
            return
    async with database.write() as connection:
        if database.is_sqlite and await connection.run_sync(_is_new):
            await connection.run_sync(_make)
            await database.adopt(connection)
            return
        # Alembic takes longer to import than a start may take: only when a migration is due.
        upgrading = importlib.import_module("bot.store.migrations.upgrading")
        await connection.run_sync(upgrading.upgrade)
        await database.adopt(connection)


def _is_new(connection: Connection) -> bool:
    """Whether nothing was ever made in this file."""
    return not connection.scalar(text("SELECT count(*) FROM sqlite_master"))


def _make(connection: Connection) -> None:
    """The tables as all migrations together would make them: a first start need not live through them."""
    ALL.create_all(connection, checkfirst=False)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version "
        "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (newest_version(),))


def version(connection: Connection) -> str | None:
    """The number of the last migration that was run here."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found
