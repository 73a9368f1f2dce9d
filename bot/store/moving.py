"""Moving: a chat whose id has changed keeps all that it had."""

from sqlalchemy import delete, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import Address
from bot.store.addressing import number_of
from bot.store.database import Database
from bot.store.erasing import erase
from bot.store.following import drop_cards, rows_of
from bot.store.striking import revive
from bot.store.tables import addresses, channels, choices, cursors, exceptions, pushes, subscriptions


async def move(database: Database, connection: AsyncConnection, address: Address, to: Address) -> None:
    """Carry a chat over; its row stays the same, so that no push comes twice and none is missed."""
    old = await number_of(database, connection, address)
    new = await number_of(database, connection, to)
    if old is None or old == new:
        return
    if new is not None:
        await _take_over(connection, old, new)
    await connection.execute(
        update(addresses).where(addresses.c.id == old).values(sealed=database.seal.close(to))
    )
    await drop_cards(connection, old)  # the ids of its messages mean nothing at the new address
    await revive(connection, [old])


async def _take_over(connection: AsyncConnection, old: int, new: int) -> None:
    """Give the old row what the new address had already: its own choices win, its states are added."""
    await _keep_owed(connection, old, new)
    await _keep_channels(connection, old, new)
    already = select(subscriptions.c.state).where(rows_of(old))
    mine = select(
        subscriptions.c.state, subscriptions.c.platform, literal(old), subscriptions.c.joined
    ).where(rows_of(new), subscriptions.c.state.not_in(already))
    names = ["state", "platform", "address_id", "joined"]
    await connection.execute(insert(subscriptions).from_select(names, mine))
    chosen = await connection.scalar(select(choices.c.address_id).where(choices.c.address_id == new))
    if chosen is not None:
        await connection.execute(delete(choices).where(choices.c.address_id == old))
        await connection.execute(update(choices).where(choices.c.address_id == new).values(address_id=old))
    await erase(connection, new)


async def _keep_owed(connection: AsyncConnection, old: int, new: int) -> None:
    """A push that has passed the old row but not the new one, whose state only the new one followed."""
    already = select(subscriptions.c.state).where(rows_of(old))
    owed = (
        select(cursors.c.push_id, literal(old), cursors.c.platform, literal("waiting"), pushes.c.decided)
        .add_columns(literal(0), literal("moved"))
        .join(pushes, pushes.c.id == cursors.c.push_id)
        .join(
            subscriptions,
            (subscriptions.c.state == pushes.c.state)
            & (subscriptions.c.platform == cursors.c.platform)
            & (subscriptions.c.address_id == new)
            & (subscriptions.c.joined < pushes.c.id),
        )
        .where(cursors.c.finished.is_(False), cursors.c.position >= old, cursors.c.position < new)
        .where(pushes.c.state.not_in(already))
    )
    names = ["push_id", "address_id", "platform", "fate", "due", "attempt", "reason"]
    await connection.execute(insert(exceptions).from_select(names, owed))


async def _keep_channels(connection: AsyncConnection, old: int, new: int) -> None:
    """The states whose channel the new address was, with what it was still owed as such."""
    already = select(channels.c.state).where(channels.c.address_id == old)
    taken = (
        update(channels)
        .where(channels.c.address_id == new, channels.c.state.not_in(already))
        .values(address_id=old)
        .returning(channels.c.state)
    )
    states = (await connection.scalars(taken)).all()
    if not states:
        return
    theirs = select(pushes.c.id).where(pushes.c.state.in_(states))
    told = select(exceptions.c.push_id).where(exceptions.c.address_id == old)
    await connection.execute(
        update(exceptions)
        .where(exceptions.c.address_id == new, exceptions.c.due.is_not(None))
        .where(exceptions.c.push_id.in_(theirs), exceptions.c.push_id.not_in(told))
        .values(address_id=old)
    )
