"""Chats that are asked for in the same moment are looked up together."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import Address, Chat
from bot.store.chats import Chats
from bot.store.database import Database
from bot.store.gathering import PORTION, Gathering


class Counting:
    """A database that counts how often it was read, and may be broken."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.seal = database.seal
        self.reads = 0
        self.broken = False

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A connection, counted."""
        self.reads += 1
        if self.broken:
            raise OSError("the disk is gone")
        async with self._database.read() as connection:
            yield connection


async def test_a_storm_is_one_look_at_the_disk_and_everyone_gets_their_own(
    database: Database, chats: Chats
) -> None:
    """Three hundred ask at once, every third has chosen a language, two platforms share a number."""
    asking = [Address(name, str(number)) for name in ("telegram", "discord") for number in range(150)]
    for address in asking[::3]:
        await chats.settle(Chat(address, language="es" if address.platform == "telegram" else "fr"))
    counting = Counting(database)
    gathering = Gathering(counting)  # type: ignore[arg-type]

    found = await asyncio.gather(*[gathering.chat(address) for address in asking])

    assert [chat.address for chat in found] == asking
    assert {chat.language for chat in found[:150:3]} == {"es"}
    assert {chat.language for chat in found[1::3]} == {None}
    assert counting.reads == -(-len(asking) // PORTION)


async def test_a_failed_look_is_told_to_each_and_the_next_question_looks_again(database: Database) -> None:
    """Nobody waits for ever, and nothing stays broken."""
    counting = Counting(database)
    gathering = Gathering(counting)  # type: ignore[arg-type]
    counting.broken = True
    failed = await asyncio.gather(
        *[gathering.chat(Address("telegram", str(number))) for number in range(3)], return_exceptions=True
    )
    counting.broken = False

    found = await gathering.chat(Address("telegram", "1"))

    assert [type(each) for each in failed] == [OSError] * 3
    assert found == Chat(Address("telegram", "1"))


@pytest.mark.parametrize("gone", [0, 1])
async def test_who_stops_waiting_takes_nobodys_answer_along(database: Database, gone: int) -> None:
    """Two ask for the same chat, one gives up."""
    gathering = Gathering(database)
    asking = [asyncio.create_task(gathering.chat(Address("telegram", "7"))) for _ in range(2)]
    await asyncio.sleep(0)
    asking[gone].cancel()

    assert await asking[1 - gone] == Chat(Address("telegram", "7"))
