"""Counts: how many follow, and how far pushes have come."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.progress import Following, Progress
from bot.store.bodies import push_of
from bot.store.channels import told_first
from bot.store.database import Database
from bot.store.noting import Fate, seconds_of
from bot.store.tables import arrivals, cursors, exceptions, in_flight, platforms, pushes, subscriptions

Buckets = Sequence[tuple[int, int]]
"""Bucket and how many are in it, in order."""
DOUBT = "in doubt"


class Counts:
    """The port `Counts` on a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def subscribers(self) -> tuple[Following, ...]:
        """How many chats follow each state on each platform, by state; no row for none."""
        wanted = (
            select(platforms.c.name, subscriptions.c.state, func.count())
            .join(platforms, platforms.c.id == subscriptions.c.platform)
            .group_by(platforms.c.name, subscriptions.c.state)
            .order_by(subscriptions.c.state, platforms.c.name)
        )
        async with self._database.read() as connection:
            return tuple(Following(*row) for row in await connection.execute(wanted))

    async def deliveries(self, most: int = 20) -> tuple[Progress, ...]:
        """The newest pushes, newest first, one value for each platform they went out on."""
        newest = select(pushes.c.id).order_by(pushes.c.id.desc()).limit(most)
        wanted = (
            select(cursors, platforms.c.name, pushes.c.state, pushes.c.superseded_by, pushes.c.body)
            .join(pushes, pushes.c.id == cursors.c.push_id)
            .join(platforms, platforms.c.id == cursors.c.platform)
            .where(cursors.c.push_id.in_(newest))
            .order_by(cursors.c.push_id.desc(), platforms.c.name)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(wanted)).all()
            return tuple([await _progress(connection, row) for row in rows])


async def _progress(connection: AsyncConnection, row: Row[Any]) -> Progress:
    push = push_of(row.body)
    buckets = await _buckets(connection, row)
    fates = await _fates(connection, row)
    reached = sum(chats for _, chats in buckets)
    waiting = fates[Fate.WAITING]
    failed = sorted(fates[Fate.FAILED].items(), key=lambda each: (-each[1], each[0]))
    return Progress(
        push_id=row.push_id,
        incident=push.incident,
        version=push.version,
        state=push.state,
        news=push.news.value,
        platform=row.name,
        decided=push.decided,
        reached=reached,
        pending=sum(waiting.values()) + await _ahead(connection, row),
        in_flight=await _flying(connection, row),
        in_doubt=waiting[DOUBT],
        failed=tuple(failed),
        skipped=sum(fates[Fate.SKIPPED].values()),
        superseded=row.superseded_by is not None,
        p50=percentile(buckets, 0.5, row.slowest),
        p95=percentile(buckets, 0.95, row.slowest),
        slowest=row.slowest if reached else None,
    )


def percentile(buckets: Buckets, share: float, slowest: float) -> float | None:
    """The seconds within which that share was reached; a twentieth too long at most."""
    wanted, passed = share * sum(chats for _, chats in buckets), 0
    for number, chats in buckets:
        passed += chats
        if passed >= wanted:
            return min(seconds_of(number), slowest)
    return None


async def _buckets(connection: AsyncConnection, row: Row[Any]) -> Buckets:
    found = await connection.execute(
        select(arrivals.c.bucket, arrivals.c.chats)
        .where(arrivals.c.push_id == row.push_id, arrivals.c.platform == row.platform)
        .order_by(arrivals.c.bucket)
    )
    return [(number, chats) for number, chats in found]


async def _fates(connection: AsyncConnection, row: Row[Any]) -> dict[Fate, dict[str, int]]:
    """How many exceptions of each fate for each reason."""
    found = await connection.execute(
        select(exceptions.c.fate, exceptions.c.reason, func.count())
        .where(exceptions.c.push_id == row.push_id, exceptions.c.platform == row.platform)
        .group_by(exceptions.c.fate, exceptions.c.reason)
    )
    fates: dict[Fate, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for fate, reason, chats in found:
        fates[Fate(fate)][reason] += chats
    return fates


async def _flying(connection: AsyncConnection, row: Row[Any]) -> int:
    counted = select(func.count()).where(
        in_flight.c.push_id == row.push_id, in_flight.c.platform == row.platform
    )
    return int(await connection.scalar(counted) or 0)


async def _ahead(connection: AsyncConnection, row: Row[Any]) -> int:
    """How many the cursor has still before it."""
    if row.finished:
        return 0
    counted = select(func.count()).where(
        subscriptions.c.state == row.state,
        subscriptions.c.platform == row.platform,
        subscriptions.c.address_id > row.position,
        subscriptions.c.joined < row.push_id,
        ~told_first(row.push_id),
    )
    return int(await connection.scalar(counted) or 0)
