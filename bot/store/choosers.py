"""Choosers: who has chosen anything, known in memory, so that nobody else's question waits for the disk."""

import asyncio
from typing import Final

from sqlalchemy import select

from bot.domain.delivery import Address
from bot.store.database import Database
from bot.store.tables import addresses, choices

MOST: Final = 20_000
"""Choosers that are known by heart; where there are more, everybody is looked up."""
BEGINNING: Final = 8
"""How many bytes of a seal are remembered: two that are alike cost one look."""


class Choosers:
    """The beginnings of their seals, good until another process changes a chat."""

    def __init__(self, database: Database, most: int = MOST) -> None:
        self._database = database
        self._most = most
        self._learning = asyncio.Lock()

    async def may_hold(self, address: Address) -> bool:
        """Whether this chat may have chosen something; False is sure."""
        fresh = self._database.fresh
        await self.learn()
        known = fresh.choosers
        if known is None or len(known) > self._most or address in fresh.changed:
            return True
        return self._database.seal.close(address)[:BEGINNING] in known

    async def learn(self) -> None:
        """Know them, unless they are known."""
        if self._database.fresh.choosers is None:
            async with self._learning:
                if self._database.fresh.choosers is None:
                    await self._read()

    async def _read(self) -> None:
        """Read them all, unless they are too many, or one of them changed meanwhile."""
        fresh = self._database.fresh
        generation = fresh.generation
        wanted = select(addresses.c.sealed).join(choices, choices.c.address_id == addresses.c.id)
        async with self._database.read() as connection:
            sealed = (await connection.scalars(wanted.limit(self._most + 1))).all()
        if generation == fresh.generation:
            fresh.choosers = {bytes(each[:BEGINNING]) for each in sealed}
