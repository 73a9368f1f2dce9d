"""Doubting: what a fall left in flight in private chats, with the numbers of the messages around it."""

from dataclasses import replace

from sqlalchemy import and_, select

from bot.domain.audit import Doubtful
from bot.domain.delivery import Delivery
from bot.store.bodies import push_of
from bot.store.choosing import CHOSEN, chat_of
from bot.store.database import Database
from bot.store.recovering import key_of
from bot.store.slips import Slips
from bot.store.tables import addresses, choices, in_flight, pushes, subscriptions

FEW = 5
"""Deliveries that never left, of which one is to tell where the counter stands."""


async def doubtful(database: Database, slips: Slips, platform: str) -> Doubtful:
    """Those who follow still and are owed it still; groups have counters of their own."""
    written = slips.read()
    follows = and_(
        subscriptions.c.state == pushes.c.state,
        subscriptions.c.platform == in_flight.c.platform,
        subscriptions.c.address_id == in_flight.c.address_id,
    )
    async with database.read() as connection:
        number = await database.platform_id(connection, platform)
        rows = await connection.execute(
            select(in_flight, pushes.c.decided, pushes.c.body, addresses.c.sealed, *CHOSEN)
            .join(pushes, pushes.c.id == in_flight.c.push_id)
            .join(addresses, addresses.c.id == in_flight.c.address_id)
            .join(subscriptions, follows)
            .outerjoin(choices, choices.c.address_id == in_flight.c.address_id)
            .where(in_flight.c.platform == number, pushes.c.superseded_by.is_(None))
            .order_by(in_flight.c.push_id, in_flight.c.address_id)
        )
        flown = rows.all()
    bodies = {row.push_id: row.body for row in flown}
    told = {push: replace(push_of(body), id=push) for push, body in bodies.items()}
    deliveries = {}
    for row in flown:
        chat = chat_of(database.seal.open(platform, row.sealed), row)
        if not chat.address.chat.startswith("-"):
            deliveries[key_of(row)] = Delivery(told[row.push_id], row.address_id, chat, row.attempt)
    left = [key for key in written.left if key in deliveries and key not in written.arrived]
    return Doubtful(
        tuple(deliveries[key] for key in left),
        min((written.left[key] for key in left), default=0),
        frozenset(written.numbers),
        tuple(each for key, each in deliveries.items() if key not in written.left)[:FEW],
    )
