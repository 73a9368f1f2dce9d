"""Cards: which message of which chat shows what of an incident."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, and_, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.card import Card, carries, face
from bot.domain.delivery import Delivery, Push, Receipt
from bot.store.bodies import push_of
from bot.store.choosing import CHOSEN, NAMED, told_as
from bot.store.database import Database
from bot.store.tables import addresses, cards, channels, choices, pushes, strikes


class Cards:
    """The port `Cards` on a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def latest(self) -> tuple[Push, ...]:
        """The last push of each state."""
        last = select(func.max(pushes.c.id)).group_by(pushes.c.state)
        async with self._database.read() as connection:
            rows = await connection.execute(
                select(pushes.c.id, pushes.c.body).where(pushes.c.id.in_(last)).order_by(pushes.c.id)
            )
            return tuple(replace(push_of(body), id=number) for number, body in rows)

    async def outdated(self, platform: str, push: Push, face: str, after: int, most: int) -> tuple[Card, ...]:
        """Cards of the push's incident that show something else or wait for their pin, by address row."""
        incident = push.reading.incident
        if incident is None:
            return ()
        async with self._database.read() as connection:
            number = await self._database.platform_id(connection, platform)
            rows = await connection.execute(
                select(cards, addresses.c.sealed, *CHOSEN, NAMED)
                .join(addresses, addresses.c.id == cards.c.address_id)
                .outerjoin(choices, choices.c.address_id == cards.c.address_id)
                .outerjoin(strikes, strikes.c.address_id == cards.c.address_id)
                .outerjoin(
                    channels,
                    (channels.c.state == cards.c.state)
                    & (channels.c.platform == cards.c.platform)
                    & (channels.c.address_id == cards.c.address_id),
                )
                .where(
                    cards.c.state == push.state,
                    cards.c.platform == number,
                    cards.c.address_id > after,
                    cards.c.opened == incident.opened,
                    or_(cards.c.face != face, cards.c.pinned.is_(False)),
                    strikes.c.given_up.is_not(True),
                )
                .order_by(cards.c.address_id)
                .limit(most)
            )
            return tuple(self._card(platform, row) for row in rows)

    async def keep(self, state: str, cards: Sequence[Card]) -> None:
        """Keep what these cards show now; one that is gone meanwhile stays gone."""
        async with self._database.write() as connection:
            for card in cards:
                shows = {"message": card.receipt.message, "face": card.face, "pinned": card.pinned}
                await connection.execute(_one(update, state, card).values(shows))

    async def drop(self, state: str, card: Card) -> None:
        """There is no such message any more."""
        async with self._database.write() as connection:
            await connection.execute(_one(delete, state, card))

    def _card(self, platform: str, row: Row[Any]) -> Card:
        chat = told_as(self._database.seal.open(platform, row.sealed), row)
        return Card(row.address_id, chat, Receipt(row.message), row.face, row.pinned)


def _one(verb: Any, state: str, card: Card) -> Any:
    """A statement on the row of a card."""
    platform = select(addresses.c.platform).where(addresses.c.id == card.address_id).scalar_subquery()
    return verb(cards).where(
        and_(cards.c.state == state, cards.c.platform == platform, cards.c.address_id == card.address_id)
    )


async def begin(
    database: Database, connection: AsyncConnection, reached: Iterable[tuple[Delivery, Receipt, int]]
) -> None:
    """Let pushes that arrived become cards, where the chat has none of that incident yet."""
    faces: dict[int, str] = {}
    rows = []
    for delivery, receipt, platform in reached:
        push = delivery.push
        if push.id not in faces:
            faces[push.id] = face(push.reading)
        rows.append(_row(delivery, receipt, platform, faces[push.id]))
    if not rows:
        return
    insert = database.insert(cards)
    changed = {name: insert.excluded[name] for name in ("opened", "message", "face", "pinned")}
    await connection.execute(
        insert.on_conflict_do_update(
            index_elements=[cards.c.state, cards.c.platform, cards.c.address_id],
            set_=changed,
            where=cards.c.opened != insert.excluded.opened,
        ),
        rows,
    )


def becomes(delivery: Delivery, receipt: Receipt | None) -> bool:
    """Whether a push that arrived may be a card."""
    return receipt is not None and bool(receipt.message) and carries(delivery.push)


def _row(delivery: Delivery, receipt: Receipt, platform: int, shows: str) -> dict[str, object]:
    reading = delivery.push.reading
    return {
        "state": delivery.push.state,
        "platform": platform,
        "address_id": delivery.address_id,
        "opened": reading.incident.opened if reading.incident else None,
        "message": receipt.message,
        "face": shows,
        "pinned": False if receipt.shared else None,
    }
