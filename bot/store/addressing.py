"""Addressing: from a chat to its row and back."""

from sqlalchemy import ColumnElement, and_, func, literal_column, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import Address
from bot.store.database import Database
from bot.store.tables import addresses, platforms

SEEN = 4
"""How many bytes of a seal are in the index."""


def sealed_as(sealed: bytes) -> ColumnElement[bool]:
    """The row with this seal, found by the index on its first bytes."""
    beginning = func.substr(addresses.c.sealed, literal_column("1"), literal_column(str(SEEN)))
    return and_(beginning == sealed[:SEEN], addresses.c.sealed == sealed)


async def number_of(database: Database, connection: AsyncConnection, address: Address) -> int | None:
    """The row of a chat, if it is known; WrongKey if the key was changed under us."""
    found: int | None = await connection.scalar(
        select(addresses.c.id).where(sealed_as(database.seal.close(address)))
    )
    if found is None:
        await database.fits(connection)
    return found


async def numbered(database: Database, connection: AsyncConnection, address: Address) -> int:
    """The row of a chat, made if it is new."""
    number = await number_of(database, connection, address)
    if number is not None:
        return number
    row = {
        "platform": await _platform(database, connection, address.platform),
        "sealed": database.seal.close(address),
    }
    made: int = (
        await connection.execute(addresses.insert().values(row).returning(addresses.c.id))
    ).scalar_one()
    return made


async def _platform(database: Database, connection: AsyncConnection, name: str) -> int:
    number = await database.platform_id(connection, name)
    if number is not None:
        return number
    made: int = (
        await connection.execute(platforms.insert().values(name=name).returning(platforms.c.id))
    ).scalar_one()
    return made
