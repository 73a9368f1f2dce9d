"""Erasing: everything that is kept about a chat, or all that nobody needs any more."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.following import drop_cards, followed, unfollow
from bot.store.tables import addresses, channels, choices, exceptions, in_flight, strikes


async def erase(connection: AsyncConnection, number: int) -> None:
    """Leave no row of a chat in any table."""
    await unfollow(connection, number, await followed(connection, number))
    await drop_cards(connection, number)
    for table in (channels, choices, strikes, in_flight, exceptions):
        await connection.execute(delete(table).where(table.c.address_id == number))
    await connection.execute(delete(addresses).where(addresses.c.id == number))


async def erase_if_idle(connection: AsyncConnection, number: int) -> None:
    """Keep no address that follows nothing, has chosen nothing and is no channel."""
    chosen = await connection.scalar(select(choices.c.address_id).where(choices.c.address_id == number))
    named = await connection.scalar(select(channels.c.state).where(channels.c.address_id == number).limit(1))
    if chosen is None and named is None and not await followed(connection, number):
        await erase(connection, number)
