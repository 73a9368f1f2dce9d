"""Following: which states a chat wants to hear of."""

from collections.abc import Iterable

from sqlalchemy import ColumnElement, and_, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.place import BY_USPS
from bot.store.database import Database
from bot.store.tables import addresses, cards, pushes, subscriptions


def rows_of(number: int, states: Iterable[str] = BY_USPS) -> ColumnElement[bool]:
    """The subscriptions of a chat: one step into the table for each state, instead of a second index."""
    platform = select(addresses.c.platform).where(addresses.c.id == number).scalar_subquery()
    return and_(
        subscriptions.c.state.in_(list(states)),
        subscriptions.c.platform == platform,
        subscriptions.c.address_id == number,
    )


async def follow(database: Database, connection: AsyncConnection, number: int, states: Iterable[str]) -> None:
    """Follow these states from the next push on; where it follows already, nothing changes."""
    joined = await connection.scalar(select(func.max(pushes.c.id))) or 0
    platform = await connection.scalar(select(addresses.c.platform).where(addresses.c.id == number))
    rows = [
        {"state": state, "platform": platform, "address_id": number, "joined": joined}
        for state in sorted(set(states))
    ]
    if rows:
        await connection.execute(database.insert(subscriptions).on_conflict_do_nothing(), rows)


async def followed(
    connection: AsyncConnection, number: int, states: Iterable[str] = BY_USPS
) -> tuple[str, ...]:
    """Which of these states it follows, sorted."""
    found = await connection.scalars(select(subscriptions.c.state).where(rows_of(number, states)))
    return tuple(sorted(found))


async def unfollow(connection: AsyncConnection, number: int, states: Iterable[str]) -> None:
    """Follow these no longer; their cards are left as they are."""
    states = list(states)
    await connection.execute(delete(subscriptions).where(rows_of(number, states)))
    await drop_cards(connection, number, states)


async def drop_cards(connection: AsyncConnection, number: int, states: Iterable[str] = BY_USPS) -> None:
    """Keep no message of this chat up to date any more."""
    platform = select(addresses.c.platform).where(addresses.c.id == number).scalar_subquery()
    mine = and_(cards.c.state.in_(list(states)), cards.c.platform == platform, cards.c.address_id == number)
    await connection.execute(delete(cards).where(mine))
