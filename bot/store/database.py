"""The database: one door for reading, one for writing, and the seal of its chat ids."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from importlib import import_module
from typing import Any, cast

from sqlalchemy import Table, event, select, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Connection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store.fresh import Fresh
from bot.store.sealing import Seal, WrongKey, seals
from bot.store.tables import meta, platforms

DOOR = "callbox_door"
SWIFT = "callbox_swift"
WRITERS = 911
"""The name of the lock that makes PostgreSQL's writers take turns, as SQLite's do by themselves."""


class Database:
    """An engine with two doors: many may read at once, one writes at a time, also across processes."""

    def __init__(self, engine: AsyncEngine, keys: bytes, *, single: bool) -> None:
        """A single connection (a database in memory) lets one through at a time, reading or writing."""
        self.engine = engine
        self._seals = seals(keys)
        self.seal = self._seals[0]
        self.is_sqlite = engine.dialect.name == "sqlite"
        # PostgreSQL's dialect is loaded only where it is spoken: it costs a start 40 ms.
        self._insert = import_module(f"sqlalchemy.dialects.{engine.dialect.name}").insert
        self.fresh = Fresh()
        self._turn = asyncio.Lock()
        self._single = single
        self._readers = engine.execution_options(**{DOOR: ""})
        self._writers = engine.execution_options(**{DOOR: "BEGIN IMMEDIATE"})
        self._swift_readers = self._readers.execution_options(**{SWIFT: not single})
        self._swift = self._writers.execution_options(**{SWIFT: not single})
        self._platforms: dict[str, int] = {}
        if self.is_sqlite:
            event.listen(engine.sync_engine, "begin", _begin)

    @asynccontextmanager
    async def read(self, *, swift: bool = False) -> AsyncIterator[AsyncConnection]:
        """A connection for looking things up; swift: one small thing, that somebody waits for."""
        async with AsyncExitStack() as stack:
            if self._single:
                await stack.enter_async_context(self._turn)
            readers = self._swift_readers if swift else self._readers
            yield await stack.enter_async_context(readers.connect())

    @asynccontextmanager
    async def write(self, *, swift: bool = False) -> AsyncIterator[AsyncConnection]:
        """A transaction: all of it or nothing; others wait, nobody is refused.

        swift: a few small statements that somebody waits for; never for what grows with the crowd.
        """
        async with self._turn, (self._swift if swift else self._writers).begin() as connection:
            if not self.is_sqlite:
                await connection.execute(text("SELECT pg_advisory_xact_lock(:name)"), {"name": WRITERS})
            yield connection

    def insert(self, table: Table) -> sqlite.Insert:
        """An insert that can say what to do on conflict; PostgreSQL's is written alike."""
        made: sqlite.Insert = self._insert(table)
        return made

    async def platform_id(self, connection: AsyncConnection, name: str) -> int | None:
        """The number of a platform, if anybody there was ever kept."""
        if name not in self._platforms:
            found = await connection.scalar(select(platforms.c.id).where(platforms.c.name == name))
            if found is None:
                return None
            self._platforms[name] = found
        return self._platforms[name]

    async def fits(self, connection: AsyncConnection) -> bool:
        """Whether the key is the database's own; False where it has none yet; WrongKey if it is another."""
        mark = await connection.scalar(select(meta.c.value).where(meta.c.name == "key"))
        if mark is None:
            return False
        fitting = [seal for seal in self._seals if seal.mark == mark]
        if not fitting:
            raise WrongKey("the database was sealed with another key than that of CALLBOX_KEY_FILE")
        self.seal = fitting[0]
        return True

    async def adopt(self, connection: AsyncConnection) -> None:
        """Make the key the database's own, unless it has one: then it must fit."""
        if not await self.fits(connection):
            await connection.execute(self.insert(meta).values(name="key", value=self.seal.mark))

    def adopted(self, seal: Seal) -> None:
        """Go on with the seal that the database has now."""
        self._seals, self.seal = (seal,), seal

    async def close(self) -> None:
        """Let go of every connection."""
        await self.engine.dispose()


def _begin(connection: Connection) -> None:
    """Begin a transaction as its door asks; a reader needs none."""
    options = connection.get_execution_options()
    statement = options.get(DOOR, "BEGIN IMMEDIATE")
    if statement:
        connection.exec_driver_sql(statement)
    if options.get(SWIFT):
        cast(Any, connection.connection.dbapi_connection).swift = True
