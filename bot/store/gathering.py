"""Gathering: chats that are asked for in the same moment are looked up together."""

import asyncio
from collections.abc import Sequence

from sqlalchemy import func, literal_column, select

from bot.domain.delivery import Address, Chat
from bot.store.addressing import SEEN
from bot.store.choosing import CHOSEN, chat_of
from bot.store.database import Database
from bot.store.tables import addresses, choices

PORTION = 200
"""Chats in one statement."""


class Gathering:
    """One look at the disk for all who write at the same time, so that a storm costs what one person does."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._asked: dict[Address, asyncio.Future[Chat]] = {}
        self._looking: asyncio.Task[None] | None = None

    async def chat(self, address: Address) -> Chat:
        """What a chat has chosen; an unknown one has chosen nothing."""
        found = self._asked.get(address)
        if found is None:
            found = self._asked[address] = asyncio.get_running_loop().create_future()
            if self._looking is None:
                self._looking = asyncio.create_task(self._look())
        return await asyncio.shield(found)

    async def _look(self) -> None:
        """Look up all who ask, also those who come meanwhile."""
        try:
            while self._asked:
                asked, self._asked = self._asked, {}
                wanted = list(asked.items())
                for start in range(0, len(wanted), PORTION):
                    await self._answer(wanted[start : start + PORTION])
        finally:
            self._looking = None

    async def _answer(self, asked: Sequence[tuple[Address, asyncio.Future[Chat]]]) -> None:
        try:
            chats = await self._read([address for address, _ in asked])
        except Exception as error:
            # Each who asked hears it; who asks next is looked up anew.
            for _, found in asked:
                found.set_exception(error)
            return
        for address, found in asked:
            found.set_result(chats.get(address) or Chat(address))

    async def _read(self, asked: Sequence[Address]) -> dict[Address, Chat]:
        seals = {self._database.seal.close(address): address for address in asked}
        beginning = func.substr(addresses.c.sealed, literal_column("1"), literal_column(str(SEEN)))
        wanted = (
            select(addresses.c.sealed, *CHOSEN)
            .join(choices, choices.c.address_id == addresses.c.id)
            .where(beginning.in_([sealed[:SEEN] for sealed in seals]), addresses.c.sealed.in_(list(seals)))
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
        return {seals[bytes(row.sealed)]: chat_of(seals[bytes(row.sealed)], row) for row in rows}
