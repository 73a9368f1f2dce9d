"""The driver: aiosqlite with one step into its thread for each statement, each ended even when cancelled."""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

import aiosqlite
from sqlalchemy import ExceptionContext
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_cursor,
    AsyncAdapt_aiosqlite_dbapi,
)
from sqlalchemy.util import immutabledict
from sqlalchemy.util.concurrency import await_

FEW = 64
"""Rows that are written at once rather than handed over."""


@dataclass(slots=True)
class Ran:
    """What is left of a cursor after its statement ran: all that SQLAlchemy asks of it."""

    description: Any = None
    rowcount: int = -1
    lastrowid: int | None = None
    arraysize: int = 1

    def close(self) -> None:
        """It is closed already."""


class Cursor(AsyncAdapt_aiosqlite_cursor):
    """Makes a cursor, executes, fetches and closes in one go."""

    __slots__ = ()
    _awaitable_cursor_close = False

    def __init__(self, adapt_connection: AsyncAdapt_aiosqlite_connection) -> None:
        self._adapt_connection = adapt_connection
        self._connection = adapt_connection._connection
        self._soft_closed_memoized = immutabledict()
        self._cursor = cast(Any, Ran())
        self._rows = deque()

    async def _execute_async(self, operation: str, parameters: Any) -> None:
        async with self._adapt_connection._execute_mutex:
            if getattr(self._adapt_connection, "swift", False):
                ran, self._rows = execute(self._connection._conn, operation, parameters or ())
                self._cursor = cast(Any, ran)
                return
            self._cursor, self._rows = await to_the_end(
                self._connection, execute, operation, parameters or ()
            )

    async def _executemany_async(self, operation: str, seq_of_parameters: Any) -> None:
        async with self._adapt_connection._execute_mutex:
            if getattr(self._adapt_connection, "swift", False) and len(seq_of_parameters) <= FEW:
                self._cursor = cast(Any, executemany(self._connection._conn, operation, seq_of_parameters))
                return
            self._cursor = await to_the_end(self._connection, executemany, operation, seq_of_parameters)


class Connection(AsyncAdapt_aiosqlite_connection):
    """A connection with such cursors.

    swift: it holds the write lock, so nothing can block it, and its few small statements run at once, in the
    caller's own thread: handing each over and back costs more than the statement. Ends with the transaction.
    """

    __slots__ = ("swift",)
    _cursor_cls = cast(Any, Cursor)

    def commit(self) -> None:
        """Commit, to the end."""
        self._finish(sqlite3.Connection.commit)

    def rollback(self) -> None:
        """Roll back, to the end."""
        self._finish(sqlite3.Connection.rollback)

    def _finish(self, end: Callable[[sqlite3.Connection], None]) -> None:
        self.swift = False
        if not self._connection._connection:
            return
        try:
            await_(to_the_end(self._connection, end))
        except Exception as error:
            self._handle_exception(error)


class Driver(AsyncAdapt_aiosqlite_dbapi):
    """What an engine is given as its DBAPI module."""

    def __init__(self) -> None:
        super().__init__(aiosqlite, sqlite3)

    def connect(self, *arg: Any, **kw: Any) -> Connection:
        """A connection, in a thread of its own that ends with the process."""
        connection = self.aiosqlite.connect(*arg, **kw)
        connection._thread.daemon = True
        return Connection(self, await_(connection))


async def to_the_end(connection: Any, work: Callable[..., Any], *arguments: Any) -> Any:
    """Have the connection's thread do something; who is cancelled meanwhile still waits for its end.

    Otherwise SQLAlchemy would have to throw the connection away, and a database in memory with it.
    """
    if not connection._running:
        raise ValueError("Connection closed")
    done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    connection._tx.put_nowait((done, partial(work, connection._conn, *arguments)))
    try:
        return await asyncio.shield(done)
    except asyncio.CancelledError:
        while not done.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([done])
        done.exception()
        raise


def keep_cancelled(error: ExceptionContext) -> None:
    """A connection whose statement came to its end is as good as before."""
    if isinstance(error.original_exception, asyncio.CancelledError):
        error.is_disconnect = False


def execute(connection: sqlite3.Connection, operation: str, parameters: Any) -> tuple[Ran, deque[Any]]:
    """Run a statement and fetch all that it gives, in the connection's thread."""
    cursor = connection.execute(operation, parameters)
    try:
        rows = deque(cursor.fetchall() if cursor.description else ())
        return Ran(cursor.description, cursor.rowcount, cursor.lastrowid), rows
    finally:
        cursor.close()


def executemany(connection: sqlite3.Connection, operation: str, parameters: Sequence[Any]) -> Ran:
    """Run a statement many times, in the connection's thread."""
    cursor = connection.executemany(operation, parameters)
    try:
        return Ran(cursor.description, cursor.rowcount, cursor.lastrowid)
    finally:
        cursor.close()
