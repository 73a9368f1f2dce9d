"""What the tests of the store ask for."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.database import Database
from bot.store.opening import MEMORY, open_database
from bot.store.outbox import Outbox

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
    """A database file without a row, migrated once for all tests."""
    file = tmp_path_factory.mktemp("migrated") / "callbox.sqlite"

    async def make() -> None:
        await (await open_database(f"sqlite+aiosqlite:///{file}", KEY)).close()

    asyncio.run(make())
    return file


@pytest.fixture(params=["memory", "file"])
async def database(
    request: pytest.FixtureRequest, url: str, migrated: Path, tmp_path: Path
) -> AsyncIterator[Database]:
    """A new database: everything holds in memory and in a file."""
    shutil.copy(migrated, tmp_path / "callbox.sqlite")
    opened = await open_database(MEMORY if request.param == "memory" else url, KEY)
    yield opened
    await opened.close()


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
