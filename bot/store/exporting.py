"""Exporting: all that is kept about a chat, for the person who asks."""

import json
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import Address
from bot.store.addressing import number_of
from bot.store.database import Database
from bot.store.following import followed
from bot.store.tables import cards, channels, choices, exceptions, incidents, pushes, strikes


async def export(database: Database, connection: AsyncConnection, address: Address) -> Mapping[str, object]:
    """Everything, as plain JSON values; an unknown chat has nothing but the address that asked."""
    data: dict[str, object] = {
        "platform": address.platform,
        "chat": address.chat,
        "thread": address.thread,
        "subscriptions": [],
    }
    number = await number_of(database, connection, address)
    if number is None:
        return data
    data["subscriptions"] = list(await followed(connection, number))
    data |= await _chosen(connection, number)
    data |= await _unreached(connection, number)
    kept = await connection.execute(
        select(cards.c.state, cards.c.message).where(cards.c.address_id == number)
    )
    data["cards"] = [dict(row._mapping) for row in kept]
    named = await connection.execute(
        select(channels.c.state, channels.c.language, channels.c.link).where(channels.c.address_id == number)
    )
    if states := [dict(row._mapping) for row in named]:
        data["channel_of"] = states
    return data


async def _chosen(connection: AsyncConnection, number: int) -> dict[str, object]:
    row = (await connection.execute(select(choices).where(choices.c.address_id == number))).first()
    if row is None:
        return {}
    home = json.loads(row.home) if row.home else None
    return {
        "home": home,
        "language": row.language,
        "plain": row.plain,
        "quiet": row.quiet,
        "brief": bool(row.brief),
        "ping": row.ping,
    }


async def _unreached(connection: AsyncConnection, number: int) -> dict[str, object]:
    """What could not be delivered, or is on its way."""
    data: dict[str, object] = {}
    struck = (await connection.execute(select(strikes).where(strikes.c.address_id == number))).first()
    if struck is not None:
        data["unreachable"] = {
            "times": struck.times,
            "since": struck.first.isoformat(),
            "given_up": struck.given_up,
            "admins_told": bool(struck.told),
        }
    missed = await connection.execute(
        select(incidents.c.code, pushes.c.version, exceptions.c.fate, exceptions.c.reason)
        .join(pushes, pushes.c.id == exceptions.c.push_id)
        .join(incidents, incidents.c.id == pushes.c.incident_id)
        .where(exceptions.c.address_id == number)
    )
    data["not_delivered"] = [dict(row._mapping) for row in missed]
    return data
