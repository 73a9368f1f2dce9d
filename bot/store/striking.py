"""Striking: chats that could not be reached, and when they are given up."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import Address
from bot.store.database import Database
from bot.store.tables import addresses, platforms, strikes

ENOUGH = 3
"""Strikes before a chat is given up…"""
OVER = timedelta(days=3)
"""…and the time over which they must be spread."""


async def strike(
    database: Database, connection: AsyncConnection, number: int, now: datetime, *, final: bool
) -> None:
    """Count a strike; a final one gives the chat up at once."""
    before = (await connection.execute(select(strikes).where(strikes.c.address_id == number))).first()
    count = before.times + 1 if before else 1
    first = before.first if before else now
    given_up = final or bool(before and before.given_up) or (count >= ENOUGH and now - first >= OVER)
    row = {"times": count, "first": first, "given_up": given_up}
    insert = database.insert(strikes).values(address_id=number, **row)
    await connection.execute(insert.on_conflict_do_update(index_elements=[strikes.c.address_id], set_=row))


async def tell(database: Database, connection: AsyncConnection, number: int, now: datetime) -> bool:
    """Note that its admins know that we may not write there; False if they knew already."""
    known = await connection.scalar(select(strikes.c.told).where(strikes.c.address_id == number))
    row = {"times": 0, "first": now, "given_up": False, "told": True}
    insert = database.insert(strikes).values(address_id=number, **row)
    await connection.execute(
        insert.on_conflict_do_update(index_elements=[strikes.c.address_id], set_={"told": True})
    )
    return not known


async def refusing(database: Database, connection: AsyncConnection, platform: str) -> frozenset[Address]:
    """The addresses of a platform whose admins know that we may not write there."""
    rows = await connection.scalars(
        select(addresses.c.sealed)
        .join(platforms, platforms.c.id == addresses.c.platform)
        .join(strikes, strikes.c.address_id == addresses.c.id)
        .where(platforms.c.name == platform, strikes.c.told.is_(True))
    )
    return frozenset(database.seal.open(platform, sealed) for sealed in rows)


async def all_struck(database: Database, connection: AsyncConnection) -> set[Address]:
    """Every chat with a strike."""
    rows = await connection.execute(
        select(platforms.c.name, addresses.c.sealed)
        .join(platforms, platforms.c.id == addresses.c.platform)
        .join(strikes, strikes.c.address_id == addresses.c.id)
    )
    return {database.seal.open(name, sealed) for name, sealed in rows}


async def take_back(connection: AsyncConnection, number: int) -> None:
    """Somebody writes there: it is not given up any more. Whether we may write there is another matter."""
    await connection.execute(
        delete(strikes).where(strikes.c.address_id == number, strikes.c.given_up.is_(True))
    )


async def revive(connection: AsyncConnection, numbers: list[int]) -> None:
    """They are reachable: forget every strike."""
    await connection.execute(delete(strikes).where(strikes.c.address_id.in_(numbers)))
