"""The shipped tables, and a directory over them."""

from pathlib import Path

import pytest

from bot.facts.directory import Directory
from bot.facts.directory_tables import Tables, read_tables

DATA = Path(__file__).resolve().parents[2] / "data" / "directory"


@pytest.fixture(scope="session")
def tables() -> Tables:
    """What data/directory holds."""
    return read_tables(DATA)


@pytest.fixture
def directory(tables: Tables) -> Directory:
    """A directory without any import."""
    return Directory(tables)
