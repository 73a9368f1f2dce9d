"""Channels: chats that an operator named for a state, which are told before anybody else."""

from datetime import UTC, datetime
from typing import Final

from sqlalchemy import ColumnElement, Exists, and_, delete, func, insert, literal, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.channel import AlreadyNamed, Channel
from bot.store.addressing import numbered
from bot.store.columns import Instant
from bot.store.database import Database
from bot.store.erasing import erase_if_idle
from bot.store.following import rows_of
from bot.store.noting import Fate
from bot.store.remembering import CHATS, bump
from bot.store.striking import revive
from bot.store.tables import addresses, channels, exceptions, platforms, pushes, subscriptions

FIRST: Final = datetime(1970, 1, 1, tzinfo=UTC)
"""When a channel's first try is due: before everybody else who waits, by the same index."""


class Channels:
    """The port `Channels` on a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def list(self) -> tuple[Channel, ...]:
        """Every channel, by state, platform and language; in memory while nobody changes one."""
        fresh = self._database.fresh
        if fresh.channels is not None:
            return fresh.channels
        generation = fresh.generation
        found = await self._read()
        if generation == fresh.generation:
            fresh.channels = found
        return found

    async def _read(self) -> tuple[Channel, ...]:
        wanted = (
            select(channels, addresses.c.sealed, platforms.c.name)
            .join(addresses, addresses.c.id == channels.c.address_id)
            .join(platforms, platforms.c.id == channels.c.platform)
            .order_by(channels.c.state, platforms.c.name, channels.c.language)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
        seal = self._database.seal
        return tuple(
            Channel(row.state, seal.open(row.name, row.sealed), row.link, row.language) for row in rows
        )

    async def add(self, channel: Channel) -> None:
        """Name a channel: it is told from the next push on. AlreadyNamed if that place is taken."""
        async with self._database.write() as connection:
            number = await numbered(self._database, connection, channel.address)
            platform = await connection.scalar(select(addresses.c.platform).where(addresses.c.id == number))
            taken = or_(channels.c.language == channel.language, channels.c.address_id == number)
            here = and_(channels.c.state == channel.state, channels.c.platform == platform, taken)
            if await connection.scalar(select(channels.c.language).where(here)):
                raise AlreadyNamed
            row = {
                "state": channel.state,
                "platform": platform,
                "address_id": number,
                "language": channel.language,
                "link": channel.link,
                "joined": await _last_push(connection),
            }
            await connection.execute(insert(channels).values(row))
            await revive(connection, [number])
            counter = await bump(self._database, connection, CHATS)
        self._database.fresh.wrote(counter)

    async def remove(self, state: str, platform: str, language: str) -> Channel | None:
        """Tell it no more; gives what was named, None if nothing was."""
        async with self._database.write() as connection:
            number = await self._database.platform_id(connection, platform)
            mine = and_(
                channels.c.state == state, channels.c.platform == number, channels.c.language == language
            )
            seal = select(addresses.c.sealed).where(addresses.c.id == channels.c.address_id).scalar_subquery()
            row = (await connection.execute(select(channels, seal.label("sealed")).where(mine))).first()
            if row is None:
                return None
            await connection.execute(delete(channels).where(mine))
            await _go_on_as_subscriber(connection, row.address_id, state)
            await erase_if_idle(connection, row.address_id)
            counter = await bump(self._database, connection, CHATS)
        self._database.fresh.wrote(counter)
        return Channel(state, self._database.seal.open(platform, row.sealed), row.link, language)


async def _last_push(connection: AsyncConnection) -> int:
    return int(await connection.scalar(select(func.max(pushes.c.id))) or 0)


async def _go_on_as_subscriber(connection: AsyncConnection, number: int, state: str) -> None:
    """What it was owed as a channel, it is not owed once more by the cursor."""
    last = await _last_push(connection)
    await connection.execute(update(subscriptions).where(rows_of(number, [state])).values(joined=last))


async def owe_first(connection: AsyncConnection, state: str, push: int) -> None:
    """Owe a push to the channels of its state, due before anybody else; costs a look where there are none."""
    first = select(literal(push), channels.c.address_id, channels.c.platform, literal(Fate.WAITING.value))
    first = first.add_columns(literal(FIRST, Instant), literal(0), literal("channel"))
    names = ["push_id", "address_id", "platform", "fate", "due", "attempt", "reason"]
    await connection.execute(insert(exceptions).from_select(names, first.where(channels.c.state == state)))


def told_first(push: int | ColumnElement[int]) -> Exists:
    """A subscription whose chat is owed the push as a channel already: the cursor passes over it."""
    same = and_(
        channels.c.state == subscriptions.c.state,
        channels.c.platform == subscriptions.c.platform,
        channels.c.address_id == subscriptions.c.address_id,
        channels.c.joined < push,
    )
    return select(channels.c.address_id).where(same).exists()
