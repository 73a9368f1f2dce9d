"""Owing: a push is owed to every subscriber of a state by one row for each platform."""

from dataclasses import replace

from sqlalchemy import delete, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import Push
from bot.store.bodies import push_body
from bot.store.channels import owe_first
from bot.store.database import Database
from bot.store.tables import channels, cursors, exceptions, platforms, pushes, subscriptions


async def owe(database: Database, connection: AsyncConnection, push: Push, incident_id: int) -> Push | None:
    """Owe a push to all who follow its state now, in place of older ones; None if it was owed before.

    Costs the same for one subscriber and for a million. Who was passed by an older push and is still
    waiting, hears the newer one alone.
    """
    row = {
        "incident_id": incident_id,
        "version": push.version,
        "state": push.state,
        "decided": push.decided,
        "body": push_body(push),
    }
    adding = database.insert(pushes).values(row).on_conflict_do_nothing().returning(pushes.c.id)
    number = await connection.scalar(adding)
    if number is None:
        return None
    await _supersede(connection, push.state, number)
    await _point(connection, push.state, number)
    await owe_first(connection, push.state, number)
    return replace(push, id=number)


async def _supersede(connection: AsyncConnection, state: str, number: int) -> None:
    """Drop what is not yet sent of older pushes of the state; what is in flight is not called back."""
    superseding = (
        update(pushes)
        .where(pushes.c.state == state, pushes.c.id < number, pushes.c.superseded_by.is_(None))
        .values(superseded_by=number)
        .returning(pushes.c.id)
    )
    older = (await connection.scalars(superseding)).all()
    if not older:
        return
    await connection.execute(
        update(cursors)
        .where(cursors.c.push_id.in_(older), cursors.c.finished.is_(False))
        .values(finished=True)
    )
    await connection.execute(
        delete(exceptions).where(exceptions.c.push_id.in_(older), exceptions.c.due.is_not(None))
    )


async def _point(connection: AsyncConnection, state: str, number: int) -> None:
    """One cursor at the start for each platform where somebody follows the state, or has a channel of it."""
    somebody = (
        select(subscriptions.c.address_id)
        .where(subscriptions.c.state == state, subscriptions.c.platform == platforms.c.id)
        .exists()
    )
    channel = (
        select(channels.c.address_id)
        .where(channels.c.state == state, channels.c.platform == platforms.c.id)
        .exists()
    )
    start = select(literal(number), platforms.c.id, literal(0), literal(False), literal(0.0)).where(
        somebody | channel
    )
    names = ["push_id", "platform", "position", "finished", "slowest"]
    await connection.execute(insert(cursors).from_select(names, start))
