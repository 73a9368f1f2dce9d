"""Noting: what became of deliveries, many in one transaction."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import delete, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import Delivery, Receipt
from bot.store import cards
from bot.store.database import Database
from bot.store.striking import revive
from bot.store.tables import arrivals, cursors, exceptions, in_flight, pushes

GROWTH = 1.05
"""From one bucket of arrivals to the next: percentiles are good to a twentieth."""
FIRST = 0.001
"""Seconds: what arrives sooner is in the first bucket."""
PORTION = 400


class Fate(StrEnum):
    """What became of a delivery; all but reached is an exception to the cursor."""

    REACHED = "reached"
    WAITING = "waiting"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Note:
    """What became of one delivery."""

    delivery: Delivery
    fate: Fate
    at: datetime
    """When it was reached or failed; when it is due if it waits."""
    reason: str = ""
    receipt: Receipt | None = None


Flown = dict[tuple[int, int], int]
"""The platform of each (push, address) that was in flight."""


def bucket(seconds: float) -> int:
    """The bucket of a time to arrive."""
    return max(0, math.ceil(math.log(max(seconds, FIRST) / FIRST, GROWTH) - 1e-9))


def seconds_of(number: int) -> float:
    """The longest time of a bucket."""
    return FIRST * GROWTH**number


async def write(database: Database, connection: AsyncConnection, notes: Sequence[Note]) -> None:
    """Write down what became of these; a note on what is not in flight any more changes nothing."""
    for start in range(0, len(notes), PORTION):
        portion = notes[start : start + PORTION]
        flown = await _land(connection, portion)
        landed = [note for note in portion if _key(note) in flown]
        reached = [note for note in landed if note.fate is Fate.REACHED]
        if reached:
            await _arrive(database, connection, reached, flown)
        missed = [note for note in landed if note.fate is not Fate.REACHED]
        if missed:
            await _except(database, connection, missed, flown)


def _key(note: Note) -> tuple[int, int]:
    return note.delivery.push.id, note.delivery.address_id


async def _land(connection: AsyncConnection, notes: Iterable[Note]) -> Flown:
    """Take these out of flight; gives those that were in it."""
    pair = tuple_(in_flight.c.push_id, in_flight.c.address_id)
    landing = delete(in_flight).where(pair.in_([_key(note) for note in notes]))
    rows = await connection.execute(
        landing.returning(in_flight.c.push_id, in_flight.c.address_id, in_flight.c.platform)
    )
    return {(push, address): platform for push, address, platform in rows}


async def _arrive(
    database: Database, connection: AsyncConnection, notes: Sequence[Note], flown: Flown
) -> None:
    """Count those reached by how long it took, and forget their strikes."""
    counts: Counter[tuple[int, int, int]] = Counter()
    slowest: dict[tuple[int, int], float] = {}
    for note in notes:
        seconds = max(0.0, (note.at - note.delivery.push.decided).total_seconds())
        cursor = (note.delivery.push.id, flown[_key(note)])
        counts[(*cursor, bucket(seconds))] += 1
        slowest[cursor] = max(seconds, slowest.get(cursor, 0.0))
    insert = database.insert(arrivals)
    await connection.execute(
        insert.on_conflict_do_update(
            index_elements=[arrivals.c.push_id, arrivals.c.platform, arrivals.c.bucket],
            set_={"chats": arrivals.c.chats + insert.excluded.chats},
        ),
        [
            {"push_id": push, "platform": platform, "bucket": number, "chats": chats}
            for (push, platform, number), chats in counts.items()
        ],
    )
    for (push, platform), seconds in slowest.items():
        await connection.execute(
            update(cursors)
            .where(cursors.c.push_id == push, cursors.c.platform == platform, cursors.c.slowest < seconds)
            .values(slowest=seconds)
        )
    await revive(connection, [note.delivery.address_id for note in notes])
    begun = [
        (note.delivery, note.receipt, flown[_key(note)])
        for note in notes
        if note.receipt is not None and cards.becomes(note.delivery, note.receipt)
    ]
    await cards.begin(database, connection, begun)


async def _except(
    database: Database, connection: AsyncConnection, notes: Sequence[Note], flown: Flown
) -> None:
    """Keep those not reached; what waits while newer news is out is dropped."""
    ids = {note.delivery.push.id for note in notes}
    found = await connection.scalars(
        select(pushes.c.id).where(pushes.c.id.in_(ids), pushes.c.superseded_by.is_not(None))
    )
    old = set(found)
    rows = [_row(note, flown[_key(note)], is_old=note.delivery.push.id in old) for note in notes]
    await keep(database, connection, rows)


def _row(note: Note, platform: int, *, is_old: bool) -> dict[str, object]:
    push, address = _key(note)
    waits = note.fate is Fate.WAITING
    fate, reason = (Fate.SKIPPED, "superseded") if waits and is_old else (note.fate, note.reason)
    due = note.at if fate is Fate.WAITING else None
    return exception(push, address, platform, fate, due=due, attempt=note.delivery.attempt, reason=reason)


def exception(
    push: int,
    address: int,
    platform: int,
    fate: Fate,
    *,
    due: datetime | None = None,
    attempt: int = 0,
    reason: str = "",
) -> dict[str, object]:
    """A row of exceptions."""
    return {
        "push_id": push,
        "address_id": address,
        "platform": platform,
        "fate": fate.value,
        "due": due,
        "attempt": attempt,
        "reason": reason[:80],
    }


async def keep(database: Database, connection: AsyncConnection, rows: Sequence[dict[str, object]]) -> None:
    """Keep exceptions, each in place of the one before."""
    if not rows:
        return
    insert = database.insert(exceptions)
    await connection.execute(
        insert.on_conflict_do_update(
            index_elements=[exceptions.c.push_id, exceptions.c.address_id],
            set_={name: insert.excluded[name] for name in ("platform", "fate", "due", "attempt", "reason")},
        ),
        rows,
    )
