"""Checking: whether the database is whole, current and ours."""

from dataclasses import dataclass

from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.opening import newest_version, version
from bot.store.sealing import WrongKey
from bot.store.tables import addresses, platforms, subscriptions


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    name: str
    """"file", "relations", "version", "subscriptions" or "key"."""
    ok: bool
    detail: str = ""


async def check(database: Database) -> tuple[Finding, ...]:
    """Look at everything that can be wrong with a database; takes seconds on a large one."""
    async with database.read() as connection:
        findings = await _file(connection) if database.is_sqlite else []
        found = await connection.run_sync(version)
        current = found is None or found == newest_version()
        findings.append(Finding("version", current, found or "in memory"))
        findings.append(await _subscriptions(connection))
        findings.append(await _key(database, connection))
    return tuple(findings)


async def _file(connection: AsyncConnection) -> list[Finding]:
    verdict = str(await connection.scalar(text("PRAGMA quick_check(1)")))
    broken = (await connection.execute(text("PRAGMA foreign_key_check"))).all()
    return [
        Finding("file", verdict == "ok", verdict),
        Finding("relations", not broken, f"{len(broken)} rows point nowhere" if broken else "ok"),
    ]


async def _subscriptions(connection: AsyncConnection) -> Finding:
    """A subscription without an address would never be told: there must be none."""
    lost = await connection.scalar(
        select(func.count())
        .select_from(subscriptions)
        .outerjoin(addresses, addresses.c.id == subscriptions.c.address_id)
        .where(addresses.c.id.is_(None))
    )
    return Finding("subscriptions", not lost, f"{lost} without a chat" if lost else "ok")


async def _key(database: Database, connection: AsyncConnection) -> Finding:
    """One chat is opened to prove that the key is the right one."""
    row = (
        await connection.execute(
            select(platforms.c.name, addresses.c.sealed)
            .join(platforms, platforms.c.id == addresses.c.platform)
            .limit(1)
        )
    ).first()
    try:
        await database.fits(connection)
        if row is not None:
            database.seal.open(row.name, row.sealed)
    except WrongKey as wrong:
        return Finding("key", False, str(wrong))
    return Finding("key", True, "ok")
