"""Chats are answered from memory, and never from an outdated one."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import event

from bot.domain.delivery import Address, Chat
from bot.domain.place import Place
from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.database import Database
from bot.store.fresh import MOST, Fresh
from bot.store.opening import open_database
from bot.store.outbox import Outbox
from tests.store.conftest import KEY
from tests.store.scene import ANA, BEN, NOON

SPANISH = Chat(ANA, Place("MA"), "es")


@pytest.fixture
async def pair(url: str, migrated: Path) -> AsyncIterator[tuple[Database, Database]]:
    """Two processes' databases on one file."""
    shutil.copy(migrated, url.partition("///")[2])
    ours, theirs = await open_database(url, KEY), await open_database(url, KEY)
    yield ours, theirs
    await ours.close()
    await theirs.close()


async def test_a_chat_that_asks_again_is_known_without_a_look_at_the_disk(
    database: Database, chats: Chats
) -> None:
    """Thousands ask in the minutes of an outage; unknown ones too."""
    await chats.settle(SPANISH)
    for address in (ANA, BEN):
        await chats.chat(address)
        await chats.heard_from(address)
    statements: list[str] = []
    event.listen(
        database.engine.sync_engine, "before_cursor_execute", lambda *given: statements.append(given[2])
    )

    known, unknown = await chats.chat(ANA), await chats.chat(BEN)
    await chats.heard_from(ANA)

    assert (known, unknown) == (SPANISH, Chat(BEN))
    assert statements == []


async def test_what_we_change_ourselves_is_known_at_once(chats: Chats) -> None:
    """Settled, moved, forgotten."""
    assert await chats.chat(ANA) == Chat(ANA)
    await chats.settle(SPANISH)
    assert await chats.chat(ANA) == SPANISH
    assert await chats.chat(BEN) == Chat(BEN)

    await chats.move(ANA, BEN)
    assert (await chats.chat(BEN)).language == "es"
    assert await chats.chat(ANA) == Chat(ANA)

    await chats.forget(BEN)
    assert await chats.chat(BEN) == Chat(BEN)


async def test_what_a_neighbour_changes_is_known_after_the_next_look_at_the_revision(
    pair: tuple[Database, Database],
) -> None:
    """That look is taken every second or so."""
    ours, theirs = pair
    assert await Chats(ours).chat(ANA) == Chat(ANA)
    await Chats(ours).settle(Chat(BEN, language="fr"))
    await Chats(theirs).settle(SPANISH)

    await Advisories(ours).revision()

    assert await Chats(ours).chat(ANA) == SPANISH


async def test_a_chat_that_a_neighbour_could_not_reach_is_revived_by_us(
    pair: tuple[Database, Database],
) -> None:
    """One process sends, another hears."""
    ours, theirs = pair
    await Chats(ours).follow(ANA, ["MA"], NOON)
    await Chats(ours).heard_from(ANA)
    await Outbox(theirs).strike(ANA, NOON, final=True)
    assert "unreachable" in await Chats(ours).export(ANA)

    await Advisories(ours).revision()
    await Chats(ours).heard_from(ANA)

    assert "unreachable" not in await Chats(ours).export(ANA)


def test_a_chat_read_before_a_change_is_not_remembered_after_it() -> None:
    """The answer of the disk was on its way while somebody changed the chat."""
    fresh = Fresh()
    before = fresh.generation
    fresh.wrote(1, ANA)

    fresh.keep(Chat(ANA), before)

    assert fresh.chat(ANA) is None


def test_no_more_chats_are_remembered_than_fit() -> None:
    """Those asked for lately stay."""
    fresh = Fresh()
    for number in range(MOST + 1):
        fresh.keep(Chat(Address("telegram", str(number))), 0)
        fresh.chat(Address("telegram", "0"))

    assert fresh.chat(Address("telegram", "0")) is not None
    assert fresh.chat(Address("telegram", "1")) is None
    assert fresh.chat(Address("telegram", str(MOST))) is not None
