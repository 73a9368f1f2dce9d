"""The shipped tables, a directory over them, and databases for imported doors."""

from collections.abc import AsyncIterator, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.facts.directory import Directory
from bot.facts.directory_tables import Tables, read_tables
from bot.store.database import Database
from bot.store.door_exchange import DoorExchange
from bot.store.doors import Doors
from bot.store.opening import MEMORY, open_database
from tests.store.postgres import program, server

DATA = Path(__file__).resolve().parents[2] / "data" / "directory"


@pytest.fixture(scope="session")
def tables() -> Tables:
    """What data/directory holds."""
    return read_tables(DATA)


@pytest.fixture
def directory(tables: Tables) -> Directory:
    """A directory without any import."""
    return Directory(tables)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A PostgreSQL server of these tests' own; skips where that or its driver is not installed."""
    if not program("initdb") or not find_spec("asyncpg"):
        pytest.skip("needs PostgreSQL and asyncpg")
    with server() as url:
        yield f"{url}/postgres"


@pytest.fixture(params=["memory", "postgres"])
async def database(request: pytest.FixtureRequest) -> AsyncIterator[Database]:
    """A new database, with an R*Tree in memory and with an ordinary index on PostgreSQL."""
    url = MEMORY if request.param == "memory" else request.getfixturevalue("postgres")
    opened = await open_database(url, bytes(range(64)))
    yield opened
    if request.param == "postgres":
        async with opened.write() as connection:
            await connection.execute(text("TRUNCATE doors, publications, door_boxes"))
    await opened.close()


@pytest.fixture
def exchange(database: Database) -> DoorExchange:
    """Where imports go."""
    return DoorExchange(database)


@pytest.fixture
def doors(database: Database) -> Doors:
    """Where they are found again."""
    return Doors(database)
