"""Reaching: who was told what, read off the cursors and their exceptions."""

from datetime import datetime
from typing import TypeVar

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import Address
from bot.store.addressing import number_of
from bot.store.database import Database
from bot.store.following import rows_of
from bot.store.tables import cursors, exceptions, in_flight, incidents, pushes, subscriptions

T = TypeVar("T")


class Reach:
    """Who of those who still follow was told of an incident, version by version."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def versions(self, address: Address, code: str) -> tuple[int, ...]:
        """The versions of an incident that reached this chat, in order."""
        async with self._database.read() as connection:
            number = await number_of(self._database, connection, address)
            if number is None:
                return ()
            told = select(pushes.c.version).where(rows_of(number), incidents.c.code == code.upper())
            return tuple(await connection.scalars(_told(told).order_by(pushes.c.id)))

    async def chats(self, code: str, version: int) -> int:
        """How many chats were reached by one version of an incident."""
        counted = select(func.count(subscriptions.c.address_id)).where(
            incidents.c.code == code.upper(), pushes.c.version == version
        )
        async with self._database.read() as connection:
            return int(await connection.scalar(_told(counted)) or 0)


def _told(wanted: Select[T]) -> Select[T]:
    """Over every subscription with each push of its state that reached it."""
    at = and_(cursors.c.push_id == pushes.c.id, cursors.c.platform == subscriptions.c.platform)
    return (
        wanted.select_from(subscriptions)
        .join(pushes, pushes.c.state == subscriptions.c.state)
        .join(incidents, incidents.c.id == pushes.c.incident_id)
        .join(cursors, at)
        .where(reached())
    )


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
    newest = _told(select(func.max(pushes.c.decided)).where(rows_of(number)))
    found: datetime | None = await connection.scalar(newest)
    return found
