"""Recovering: what was in flight when the process died: arrived, in doubt, or never sent."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, delete, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import Address, Chat, Delivery
from bot.store.bodies import push_of
from bot.store.database import Database
from bot.store.noting import Fate, Note, exception, keep, write
from bot.store.slips import EPOCH, MICROSECOND, Key, Slips, Written, key
from bot.store.tables import in_flight, pushes

IN_DOUBT = "in doubt"
NEVER_SENT = "never sent"


async def recover(
    database: Database, slips: Slips, platform: str, now: datetime, audited: Collection[Delivery] = ()
) -> int:
    """Note what the slips know, put back the rest but what is being audited; says how many."""
    written = slips.read()
    async with database.write() as connection:
        number = await database.platform_id(connection, platform)
        flown = (
            await connection.execute(
                select(in_flight, pushes.c.decided, pushes.c.superseded_by)
                .join(pushes, pushes.c.id == in_flight.c.push_id)
                .where(in_flight.c.platform == number)
            )
        ).all()
        await _note_arrived(database, connection, platform, flown, written)
        kept = {key(delivery) for delivery in audited}
        pair = tuple_(in_flight.c.push_id, in_flight.c.address_id)
        gone = delete(in_flight).where(
            in_flight.c.platform == number, pair.not_in([(push, address) for push, address, _ in kept])
        )
        await connection.execute(gone)
        back = [row for row in flown if key_of(row) not in kept | written.arrived.keys()]
        rows = [_put_back(row, now, in_doubt=not slips.files or key_of(row) in written.left) for row in back]
        await keep(database, connection, rows)
    slips.empty()
    slips.carry(audited, written)
    return len(back)


async def _note_arrived(
    database: Database,
    connection: AsyncConnection,
    platform: str,
    flown: Sequence[Row[Any]],
    written: Written,
) -> None:
    """Write down what arrived though the database did not get to know it."""
    arrived = [row for row in flown if key_of(row) in written.arrived]
    wanted = select(pushes.c.id, pushes.c.body).where(pushes.c.id.in_({row.push_id for row in arrived}))
    told = {push: push_of(body) for push, body in await connection.execute(wanted)} if arrived else {}
    nobody = Chat(Address(platform, ""))
    notes = []
    for row in arrived:
        at, receipt = written.arrived[key_of(row)]
        push = replace(told[row.push_id], id=row.push_id)
        notes.append(
            Note(Delivery(push, row.address_id, nobody, row.attempt), Fate.REACHED, at, receipt=receipt)
        )
    await write(database, connection, notes)


def _put_back(row: Row[Any], now: datetime, *, in_doubt: bool) -> dict[str, object]:
    """To be sent again; what was superseded meanwhile is not."""
    old = row.superseded_by is not None
    reason = "superseded" if old else IN_DOUBT if in_doubt else NEVER_SENT
    return exception(
        row.push_id,
        row.address_id,
        row.platform,
        Fate.SKIPPED if old else Fate.WAITING,
        due=None if old else now,
        attempt=row.attempt if in_doubt else row.attempt - 1,
        reason=reason,
    )


def key_of(row: Row[Any]) -> Key:
    """What a slip names the delivery of a row by."""
    return row.push_id, row.address_id, (row.decided - EPOCH) // MICROSECOND
