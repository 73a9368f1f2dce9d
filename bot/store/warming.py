"""Warming: what the first push will ask of the database is asked once before, and taken back."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.advisory import Advisory
from bot.domain.delivery import Push, Receipt
from bot.ports import Judge
from bot.store import noting
from bot.store.claiming import Claim
from bot.store.database import Database
from bot.store.noting import Fate, Note
from bot.store.settling import Settling
from bot.store.tables import platforms, subscriptions

NOBODY = "DC"
"""The state that is rehearsed where nobody follows any."""


class TakenBack(Exception):
    """Ends the rehearsal: nothing of it is kept, and nobody else ever saw it."""


async def warm(
    database: Database, says: Callable[[str], Advisory], judge: Judge, now: datetime
) -> tuple[Push, ...]:
    """Settle what `says` makes of a state, claim and note its pushes, and roll it all back; gives them.

    Statements are composed when first used: together they would cost the first push a tenth of a second.
    """
    pushes: tuple[Push, ...] = ()
    with suppress(TakenBack):
        async with database.write(swift=True) as connection:
            state = await connection.scalar(select(subscriptions.c.state).limit(1)) or NOBODY
            pushes = await Settling(database, connection, now, judge).settle([says(state)], ())
            await _claim(database, connection, now)
            raise TakenBack
    return pushes


async def _claim(database: Database, connection: AsyncConnection, now: datetime) -> None:
    for number, name in (await connection.execute(select(platforms.c.id, platforms.c.name))).all():
        claim = Claim(database, connection, name, number, now, {})
        taken = await claim.take(2, 0, again=True)
        notes = [Note(each, Fate.REACHED, now, receipt=Receipt("0")) for each in taken]
        await noting.write(database, connection, notes)
