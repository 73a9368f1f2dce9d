"""What the tests of the store ask for."""

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.columns import metadata
from bot.store.database import Database
from bot.store.opening import MEMORY, open_database
from bot.store.outbox import Outbox
from tests.store.postgres import program, server

KEY = bytes(range(64))


@pytest.fixture
def key() -> bytes:
    """The key of every test's database."""
    return KEY


@pytest.fixture
def url(tmp_path: Path) -> str:
    """Where a database file of the test's own lies."""
    return f"sqlite+aiosqlite:///{tmp_path / 'callbox.sqlite'}"


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new database file without a row, made once for all tests."""
    file = tmp_path_factory.mktemp("migrated") / "callbox.sqlite"

    async def make() -> None:
        await (await open_database(f"sqlite+aiosqlite:///{file}", KEY)).close()

    asyncio.run(make())
    return file


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The one database of a PostgreSQL server; skips where that or its driver is not installed."""
    if not program("initdb") or not find_spec("asyncpg"):
        pytest.skip("needs PostgreSQL and asyncpg")
    with server() as url:
        yield f"{url}/postgres"


@pytest.fixture(params=["memory", "file", "postgres"])
async def database(request: pytest.FixtureRequest, url: str, migrated: Path) -> AsyncIterator[Database]:
    """A new database: everything holds in memory, in a file and on PostgreSQL."""
    if request.param == "file":
        shutil.copy(migrated, str(url).partition("///")[2])
    if request.param == "memory":
        url = MEMORY
    if request.param == "postgres":
        url = request.getfixturevalue("postgres")
    opened = await open_database(url, KEY)
    yield opened
    if request.param == "postgres":
        await empty(opened)
    await opened.close()


async def empty(database: Database) -> None:
    """Make it new again for the next test."""
    async with database.write() as connection:
        names = ", ".join(metadata.tables)
        await connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))


@pytest.fixture
def advisories(database: Database) -> Advisories:
    """What agencies said."""
    return Advisories(database)


@pytest.fixture
def chats(database: Database) -> Chats:
    """Who wants to know."""
    return Chats(database)


@pytest.fixture
def outbox(database: Database) -> Outbox:
    """What they are owed."""
    return Outbox(database)
