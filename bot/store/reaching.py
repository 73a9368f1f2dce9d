"""Reaching: who was told what, read off the cursors and their exceptions."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.following import rows_of
from bot.store.tables import cursors, exceptions, in_flight, pushes, subscriptions


def reached() -> ColumnElement[bool]:
    """A subscription joined with a push and its cursor: passed by it, and no exception."""
    missed = select(exceptions.c.push_id).where(
        exceptions.c.push_id == pushes.c.id, exceptions.c.address_id == subscriptions.c.address_id
    )
    flying = select(in_flight.c.push_id).where(
        in_flight.c.push_id == pushes.c.id, in_flight.c.address_id == subscriptions.c.address_id
    )
    return and_(
        subscriptions.c.joined < pushes.c.id,
        subscriptions.c.address_id <= cursors.c.position,
        ~missed.exists(),
        ~flying.exists(),
    )


async def last_reached(connection: AsyncConnection, number: int) -> datetime | None:
    """When the newest push was decided that reached this chat, of states that it still follows."""
    found: datetime | None = await connection.scalar(
        select(func.max(pushes.c.decided))
        .select_from(subscriptions)
        .join(pushes, pushes.c.state == subscriptions.c.state)
        .join(
            cursors,
            and_(cursors.c.push_id == pushes.c.id, cursors.c.platform == subscriptions.c.platform),
        )
        .where(rows_of(number), reached())
    )
    return found
