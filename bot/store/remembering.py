"""Remembering: a few named values, the revision first of all."""

from sqlalchemy import Integer, String, cast, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.tables import meta

REVISION = "revision"
"""Raised by whatever a reading may rest on."""
CHATS = "chats"
"""Raised by whatever a process remembers of chats."""
COUNTERS = (REVISION, CHATS)


async def bump(database: Database, connection: AsyncConnection, name: str) -> int:
    """Raise a counter by one; gives what it stands at."""
    raised = cast(cast(meta.c.value, Integer) + 1, String)
    insert = database.insert(meta).values(name=name, value="1")
    raising = insert.on_conflict_do_update(index_elements=[meta.c.name], set_={"value": raised})
    return int((await connection.execute(raising.returning(meta.c.value))).scalar_one())


async def counted(connection: AsyncConnection) -> dict[str, int]:
    """What the counters stand at."""
    rows = await connection.execute(select(meta.c.name, meta.c.value).where(meta.c.name.in_(COUNTERS)))
    return dict.fromkeys(COUNTERS, 0) | {name: int(value) for name, value in rows}


class Memory:
    """What must outlive a restart and fits a line: a limiter's last slot, an offset, a digest."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def keep(self, name: str, value: str) -> None:
        """Keep a value under a name, instead of the one before."""
        async with self._database.write() as connection:
            insert = self._database.insert(meta).values(name=f"kept:{name}", value=value)
            await connection.execute(
                insert.on_conflict_do_update(index_elements=[meta.c.name], set_={"value": value})
            )

    async def kept(self, name: str) -> str | None:
        """The value kept under a name, if any."""
        async with self._database.read() as connection:
            found: str | None = await connection.scalar(
                select(meta.c.value).where(meta.c.name == f"kept:{name}")
            )
            return found
