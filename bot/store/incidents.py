"""Incidents: as they are kept and found."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.incident import Incident
from bot.domain.place import BY_USPS
from bot.store.bodies import incident_body, incident_of
from bot.store.tables import incidents

AFTERWARDS = timedelta(hours=24)
"""How long after its all clear words are still counted to an incident."""
A_YEAR = timedelta(days=300)
"""Codes name a month and a day: one may come again the next year."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """An incident and its row."""

    id: int
    incident: Incident


async def last_of(connection: AsyncConnection, states: Collection[str] | None = None) -> dict[str, Numbered]:
    """The last incident of each state, or of these states."""
    newest = select(func.max(incidents.c.id)).group_by(incidents.c.state)
    if states is not None:
        newest = newest.where(incidents.c.state.in_(list(states)))
    rows = await connection.execute(
        select(incidents.c.id, incidents.c.body).where(incidents.c.id.in_(newest))
    )
    found = [Numbered(number, incident_of(body)) for number, body in rows]
    return {each.incident.state: each for each in found}


async def today(connection: AsyncConnection, state: str, now: datetime) -> int:
    """How many incidents a state had on this day of its own zone, by their codes."""
    day = now.astimezone(ZoneInfo(BY_USPS[state].zone)).strftime("%m%d")
    return await _count(connection, incidents.c.code.startswith(f"{state}-{day}-"), now)


async def is_taken(connection: AsyncConnection, incident: Incident) -> bool:
    """Whether another incident of this year has its code."""
    same = incidents.c.code == incident.code
    return await _count(connection, same, incident.opened) > 0


async def _count(connection: AsyncConnection, wanted: ColumnElement[bool], now: datetime) -> int:
    counted = select(func.count()).where(wanted, incidents.c.opened > now - A_YEAR)
    return int(await connection.scalar(counted) or 0)


async def save(connection: AsyncConnection, incident: Incident, number: int | None) -> int:
    """Keep an incident in its row, or in a new one; gives the row."""
    row = {
        "state": incident.state,
        "code": incident.code,
        "opened": incident.opened,
        "closed": incident.closed,
        "body": incident_body(incident),
    }
    if number is not None:
        await connection.execute(update(incidents).where(incidents.c.id == number).values(row))
        return number
    made: int = (
        await connection.execute(incidents.insert().values(row).returning(incidents.c.id))
    ).scalar_one()
    return made


async def by_code(connection: AsyncConnection, code: str) -> tuple[Incident, datetime | None] | None:
    """The newest incident of a code, any case, and until when words are counted to it."""
    found = (
        await connection.execute(
            select(incidents.c.id, incidents.c.body)
            .where(incidents.c.code == code.strip().upper())
            .order_by(incidents.c.id.desc())
            .limit(1)
        )
    ).first()
    if found is None:
        return None
    incident = incident_of(found.body)
    following = await connection.scalar(
        select(func.min(incidents.c.opened)).where(
            incidents.c.state == incident.state, incidents.c.id > found.id
        )
    )
    ends = [each for each in (following, incident.closed and incident.closed + AFTERWARDS) if each]
    return incident, min(ends, default=None)


async def first_opened(connection: AsyncConnection, states: Collection[str] | None = None) -> datetime | None:
    """When the oldest incident that is still open was opened."""
    numbered = (await last_of(connection, states)).values()
    return min((each.incident.opened for each in numbered if each.incident.closed is None), default=None)
