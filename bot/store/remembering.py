"""Remembering: a few named values, the revision first of all."""

from sqlalchemy import Integer, String, cast, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.tables import meta

REVISION = "revision"
CHATS = "chats"


async def bump(database: Database, connection: AsyncConnection, name: str) -> None:
    """Raise a counter by one."""
    raised = cast(cast(meta.c.value, Integer) + 1, String)
    insert = database.insert(meta).values(name=name, value="1")
    await connection.execute(
        insert.on_conflict_do_update(index_elements=[meta.c.name], set_={"value": raised})
    )


async def counted(connection: AsyncConnection, name: str) -> int:
    """What a counter stands at."""
    return int(await connection.scalar(select(meta.c.value).where(meta.c.name == name)) or 0)


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
