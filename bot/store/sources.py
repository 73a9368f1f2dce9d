"""Sources: who answered when."""

from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.reading import Source
from bot.store.database import Database
from bot.store.remembering import REVISION, bump
from bot.store.tables import sources

OFTEN = timedelta(seconds=5)
"""A source that goes on answering is noted no more often than this."""


class Answers:
    """Notes which sources answer, without writing at every answer."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._noted: dict[str, tuple[datetime, bool]] = {}

    async def note(self, source: str, now: datetime, *, ok: bool, authoritative: bool) -> None:
        """Note that a source answered, or did not: at once if that is new, else now and then."""
        last = self._noted.get(source)
        if last is not None and last[1] == ok and now - last[0] < OFTEN:
            return
        row: dict[str, object] = {"name": source, "ok": ok, "authoritative": authoritative}
        if ok:
            row["last_success"] = now
        async with self._database.write() as connection:
            insert = self._database.insert(sources).values(row)
            await connection.execute(
                insert.on_conflict_do_update(
                    index_elements=[sources.c.name],
                    set_={name: value for name, value in row.items() if name != "name"},
                )
            )
            await bump(self._database, connection, REVISION)
        self._noted[source] = (now, ok)

    async def missed(self, source: str, since: datetime | None) -> None:
        """Note since when words of a source may have been missed; None: nothing is missing any more."""
        async with self._database.write() as connection:
            await connection.execute(update(sources).where(sources.c.name == source).values(gap_since=since))
            await bump(self._database, connection, REVISION)


async def all_sources(connection: AsyncConnection) -> tuple[Source, ...]:
    """Every source, by name."""
    rows = await connection.execute(select(sources).order_by(sources.c.name))
    return tuple(Source(row.name, row.ok, row.last_success, row.gap_since, row.authoritative) for row in rows)
