"""Limiters: until when a platform must hear nothing from us, kept through a restart."""

from sqlalchemy import select

from bot.store.database import Database
from bot.store.tables import meta


class Limiters:
    """One moment a platform, seconds since 1970."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def silent_until(self, platform: str) -> float:
        """Before this moment nothing may be sent; 0 where nothing is known."""
        async with self._database.read() as connection:
            kept = await connection.scalar(select(meta.c.value).where(meta.c.name == _name(platform)))
        return float(kept or 0.0)

    async def note(self, platform: str, moment: float) -> None:
        """Keep the moment."""
        row = {"name": _name(platform), "value": f"{moment:.3f}"}
        insert = self._database.insert(meta).values(**row)
        async with self._database.write() as connection:
            await connection.execute(
                insert.on_conflict_do_update(index_elements=[meta.c.name], set_={"value": row["value"]})
            )


def _name(platform: str) -> str:
    return f"limiter of {platform}"
