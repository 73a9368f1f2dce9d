"""How quickly the nearest doors are found among 60,000, beside a look at every one of them.

Run: uv run python benchmarks/near.py [--places 60000] [--questions 1000]
Lays synthetic stations around the middles of real ZIPs into a database of its own, asks for the nearest
five of four kinds from random ZIPs, and scans the same table for the same questions. Prints p50 and p99 in
milliseconds, their ratio to the scan, the time of the import and the memory; says if an answer differs.
"""

import argparse
import asyncio
import random
import resource
import tempfile
import time
from collections import defaultdict
from pathlib import Path

from sqlalchemy import select

from bot.domain.distance import miles
from bot.domain.imported import Found, Layer, Publication
from bot.domain.place import Point
from bot.store.database import Database
from bot.store.door_exchange import DoorExchange
from bot.store.door_tables import doors
from bot.store.doors import REACH, SOUGHT, Doors
from bot.store.opening import open_database

ZIPS = Path(__file__).resolve().parents[1] / "data" / "places" / "zips.tsv"
SOURCE = Publication("csv", "Synthetic", "nobody", "none", "Synthetic", 5, "2026", "")
SHARES = {Layer.POLICE: 0.40, Layer.FIRE: 0.49, Layer.EMERGENCY: 0.08, Layer.FIREBOX: 0.03}
MOST = 5


def middles() -> list[Point]:
    """The middles of the ZIPs that the gazetteer knows."""
    rows = (line.replace("\t", "|").split("|") for line in ZIPS.read_text("utf-8").splitlines())
    return [Point(float(row[-2]), float(row[-1])) for row in rows]


def stations(count: int, around: list[Point], chance: random.Random) -> list[Found]:
    """As many stations of each kind as their share, each within a few miles of some ZIP."""
    made = []
    for layer, share in SHARES.items():
        for number in range(int(count * share)):
            middle = chance.choice(around)
            point = Point(middle.latitude + chance.gauss(0, 0.03), middle.longitude + chance.gauss(0, 0.03))
            made.append(
                Found(layer, f"{layer}-{number}", f"Station {number}", "MA", f"{number}", point=point)
            )
    return made


async def scan(database: Database, here: Point) -> dict[Layer, list[float]]:
    """The miles to the nearest of each kind, by looking at every row."""
    found: dict[Layer, list[float]] = defaultdict(list)
    async with database.read() as connection:
        rows = await connection.execute(
            select(doors.c.layer, doors.c.latitude, doors.c.longitude).where(doors.c.shadowed.is_(False))
        )
        for layer, latitude, longitude in rows:
            found[layer].append(miles(here, Point(latitude, longitude)))
    return {layer: [each for each in sorted(found[layer])[:MOST] if each <= REACH[layer]] for layer in SOUGHT}


def share(times: list[float], part: float) -> float:
    """The time in milliseconds that this part of all stays under."""
    return sorted(times)[int(len(times) * part)] * 1000


async def main(places: int, questions: int) -> None:
    """Lay the stations, ask, scan, print."""
    chance, around = random.Random(911), middles()
    with tempfile.TemporaryDirectory() as folder:
        database = await open_database(f"sqlite+aiosqlite:///{folder}/near.sqlite", bytes(range(64)))
        began = time.perf_counter()
        rows = stations(places, around, chance)
        await DoorExchange(database).exchange(SOURCE, "", rows)
        print(f"{len(rows):,} places laid in {time.perf_counter() - began:.1f} s")
        asked = [chance.choice(around) for _ in range(questions)]
        found, times = Doors(database), []
        for point in asked:
            began = time.perf_counter()
            await found.near(point, MOST)
            times.append(time.perf_counter() - began)
        scans, wrong = [], 0
        for point in asked[: max(20, questions // 50)]:
            began = time.perf_counter()
            nearest = await scan(database, point)
            scans.append(time.perf_counter() - began)
            near = [door.distance_miles for door in await found.near(point, MOST)]
            wrong += near != [each for layer in SOUGHT for each in nearest[layer]]
        await database.close()
    print(f"{'':<10}{'p50 ms':>10}{'p99 ms':>10}{'worst ms':>10}")
    for name, measured in (("index", times), ("scan", scans)):
        middle, most = share(measured, 0.5), share(measured, 0.99)
        print(f"{name:<10}{middle:>10.2f}{most:>10.2f}{max(measured) * 1e3:>10.2f}")
    ratio = share(scans, 0.5) / share(times, 0.5)
    print(f"the index is {ratio:,.0f} times as fast at p50; answers that differ: {wrong}")
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--places", type=int, default=60_000)
    parser.add_argument("--questions", type=int, default=1_000)
    chosen = parser.parse_args()
    asyncio.run(main(chosen.places, chosen.questions))
