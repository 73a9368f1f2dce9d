"""Owing a push to a million subscribers: our cursor beside a row for each delivery, in one run.

Run: uv run python -m benchmarks.owing [--subscribers 1000000]
"""

import argparse
import asyncio
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import Column, Integer, Table, func, insert, literal, select, text

from bot.domain.advisory import Advisory, Key, Level, Verdict, Wording
from bot.domain.delivery import Address, Outcome
from bot.domain.judgement import judge
from bot.store.advisories import Advisories
from bot.store.bodies import push_of
from bot.store.chats import Chats
from bot.store.columns import Id, metadata
from bot.store.database import Database
from bot.store.opening import open_database
from bot.store.outbox import Outbox
from bot.store.owing import owe as owe_push
from bot.store.tables import addresses, platforms, pushes, subscriptions

PLATFORM = "telegram"
NOON = datetime(2024, 6, 18, 16, 0, tzinfo=UTC)
ROUNDS = 9
BATCH = 100

deliveries = Table(
    "deliveries",
    metadata.__class__(),
    Column("push_id", Id, primary_key=True),
    Column("address_id", Id, primary_key=True),
    Column("status", Integer, nullable=False),
)
"""What most outboxes do: one row for each delivery."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--subscribers", type=int, default=1_000_000)
    count = parser.parse_args().subscribers
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(Path(folder) / "owing.sqlite", count))


async def measure(file: Path, count: int) -> None:
    """Everything in one database, so that the ratios hold whatever the machine does."""
    database = await open_database(f"sqlite:///{file}", secrets.token_bytes(64))
    try:
        before = size_of(file), memory()
        await fill(database, count)
        await tell_size(database, file, count, before)
        owing = [await owe(database, number) for number in range(ROUNDS)]
        alone = [await owe_alone(database, number) for number in range(ROUNDS)]
        claiming = await first_claims(database)
        rows = await owe_rows(database)
        each = await throughput(database, count)
    finally:
        await database.close()
    walls = [wall for wall, _ in owing]
    fast, first = statistics.median(walls), statistics.median(claiming)
    busy = statistics.median([cpu for _, cpu in owing])
    print(f"owing {count:,}: advisory kept, judged and owed in one transaction")
    print(
        f"  cursor         {fast * 1e3:10.2f} ms   (best {min(walls) * 1e3:.2f}, processor {busy * 1e3:.2f})"
    )
    print(f"  the push alone {statistics.median(alone) * 1e3:10.2f} ms   (best {min(alone) * 1e3:.2f})")
    print(f"  row a delivery {rows * 1e3:10.2f} ms   {rows / fast:,.0f} times as long")
    print(f"first claim after it: {first * 1e3:.2f} ms (max {max(claiming) * 1e3:.2f})")
    print(f"claimed and noted, {BATCH} at a time: {each:,.0f} deliveries a second")


def size_of(file: Path) -> int:
    """Bytes on disk."""
    return file.stat().st_size


def memory() -> int:
    """Resident bytes of this process, now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 if sys.platform == "linux" else 0


async def fill(database: Database, count: int) -> None:
    """Subscribers of Massachusetts, the first by the front door, the others in bulk as it writes them."""
    await Chats(database).follow(Address(PLATFORM, "1"), ["MA"], NOON)
    async with database.write() as connection:
        platform = await connection.scalar(select(platforms.c.id))
        for numbers in portions(range(2, count + 1), 20_000):
            sealed = [
                {"id": each, "platform": platform, "sealed": seal_of(database, each)} for each in numbers
            ]
            await connection.execute(insert(addresses), sealed)
            await connection.execute(
                insert(subscriptions),
                [{"state": "MA", "platform": platform, "address_id": each, "joined": 0} for each in numbers],
            )


def seal_of(database: Database, number: int) -> bytes:
    """A chat id as long as Telegram's."""
    return database.seal.close(Address(PLATFORM, str(5_000_000_000 + number * 7)))


def portions(numbers: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """Slices of that size."""
    return (numbers[start : start + size] for start in range(0, len(numbers), size))


async def tell_size(database: Database, file: Path, count: int, before: tuple[int, int]) -> None:
    """Bytes on disk and in memory for each subscriber."""
    async with database.write() as connection:
        sealed = await connection.scalar(select(func.sum(func.length(addresses.c.sealed)))) or 0
    async with database.read() as connection:
        await connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))
    size = size_of(file) - before[0]
    print(f"{count:,} subscribers: {size / 1e6:.1f} MB on disk, {size / count:.1f} B each,")
    print(f"  {(size - sealed) / count:.1f} B each beside the sealed id of {sealed / count:.0f} B;")
    print(f"  memory {(memory() - before[1]) / 1e6:+.1f} MB")


async def owe(database: Database, number: int) -> tuple[float, float]:
    """Seconds from an advisory in hand to everyone owed, by the clock and of processor."""
    at = NOON + timedelta(minutes=number)
    verdict = Verdict.RESTORED if number % 2 else Verdict.OUTAGE
    started, busy = time.perf_counter(), time.process_time()
    pushes = await Advisories(database).settle([words(verdict, at)], (), at, partial(judge, now=at))
    seconds = time.perf_counter() - started, time.process_time() - busy
    assert len(pushes) == 1
    return seconds


async def owe_alone(database: Database, number: int) -> float:
    """Seconds of the transaction that owes a push, without keeping and judging what it rests on."""
    async with database.read() as connection:
        row = (await connection.execute(select(pushes).order_by(pushes.c.id.desc()).limit(1))).one()
    push = replace(push_of(row.body), version=row.version + 1 + number)
    started = time.perf_counter()
    async with database.write(swift=True) as connection:
        assert await owe_push(database, connection, push, row.incident_id)
    return time.perf_counter() - started


def words(verdict: Verdict, at: datetime) -> Advisory:
    """What a State 911 Department says."""
    said = "911 is restored." if verdict is Verdict.RESTORED else "911 is down statewide."
    return Advisory(
        key=Key("state911@example.gov", at.isoformat()),
        verdict=verdict,
        level=Level.STATE,
        agency="State 911 Department",
        states=("MA",),
        area="Massachusetts",
        wordings=(Wording("en", "911 update", said),),
        sent=at,
        first_seen=at,
        source="agency",
    )


async def first_claims(database: Database) -> list[float]:
    """Seconds of the first claims of a push that is under way."""
    outbox, seconds = Outbox(database), []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        (delivery,) = await outbox.claim(PLATFORM, 1, NOON)
        seconds.append(time.perf_counter() - started)
        await outbox.done(delivery, Outcome.REACHED, NOON)
    return seconds


async def owe_rows(database: Database) -> float:
    """Seconds to owe the same with a row for each delivery."""
    async with database.write() as connection:
        await connection.run_sync(deliveries.create)
    started = time.perf_counter()
    async with database.write() as connection:
        owed = select(literal(1), subscriptions.c.address_id, literal(0)).where(subscriptions.c.state == "MA")
        await connection.execute(insert(deliveries).from_select(["push_id", "address_id", "status"], owed))
    return time.perf_counter() - started


async def throughput(database: Database, count: int) -> float:
    """Deliveries a second, claimed and noted as reached."""
    outbox, done = Outbox(database), 0
    started = time.perf_counter()
    while done < min(count - ROUNDS, 20_000):
        taken = await outbox.claim(PLATFORM, BATCH, NOON)
        await asyncio.gather(*[outbox.done(each, Outcome.REACHED, NOON) for each in taken])
        done += len(taken)
    return done / (time.perf_counter() - started)


if __name__ == "__main__":
    main()
