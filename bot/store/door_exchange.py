"""Exchanging imported doors: a source's new rows in the place of its old ones, in one transaction."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, bindparam, delete, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.addresses import street_key, town_key
from bot.domain.directory import Precision
from bot.domain.imported import KINDS, Change, Found, Layer, Publication
from bot.store.database import Database
from bot.store.door_points import REFINED, refine
from bot.store.door_tables import PLANE, boxes, doors, publications

BATCH: Final = 1000
UNCERTAIN: Final[Mapping[str, float]] = {Precision.STREET: 0.0, Precision.TOWN: 1.0, Precision.ZIP: 2.0}
"""Miles that a point may be off."""


class DoorExchange:
    """The shelf that imports fill: bot.importers.importing.Shelf."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def standing(self, source: str, part: str) -> int:
        """How many doors of a source's part are kept now."""
        async with self._database.read() as connection:
            return (
                await connection.scalar(
                    select(func.count()).where(doors.c.source == source, doors.c.part == part)
                )
                or 0
            )

    async def exchange(self, publication: Publication, part: str, found: Sequence[Found]) -> Change:
        """Put these in the place of the part's old doors; what is the same stays untouched."""
        values = {row.key: _values(row, publication) for row in found}
        async with self._database.write() as connection:
            await self._name(connection, publication)
            old = await self._old(connection, publication.name)
            new = [each for key, each in values.items() if key not in old]
            changed = [
                {**each, "number": old[key][0]}
                for key, each in values.items()
                if key in old and old[key][1] != each["digest"]
            ]
            gone = [number for key, (number, _, kept) in old.items() if kept == part and key not in values]
            await self._apply(connection, new, changed, gone)
            if new or changed or gone:
                layers = {row.layer for row in found}
                moved = await refine(connection) if layers & REFINED else []
                await _index(connection, [*gone, *(each["number"] for each in changed), *moved])
        same = len(values) - len(new) - len(changed)
        return Change(len(new), len(changed), len(gone), same)

    async def _name(self, connection: AsyncConnection, publication: Publication) -> None:
        named = {
            "title": publication.title,
            "attribution": publication.attribution,
            "licence": publication.licence,
        }
        statement = self._database.insert(publications).values(name=publication.name, **named)
        await connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=named))

    async def _old(self, connection: AsyncConnection, source: str) -> dict[str, tuple[int, int, str]]:
        rows = await connection.execute(
            select(doors.c.key, doors.c.id, doors.c.digest, doors.c.part).where(doors.c.source == source)
        )
        return {key: (number, digest, part) for key, number, digest, part in rows}

    async def _apply(
        self,
        connection: AsyncConnection,
        new: Sequence[Mapping[str, Any]],
        changed: Sequence[Mapping[str, Any]],
        gone: Sequence[int],
    ) -> None:
        for at in range(0, len(new), BATCH):
            await connection.execute(insert(doors), new[at : at + BATCH])
        mend = update(doors).where(doors.c.id == bindparam("number"))
        for at in range(0, len(changed), BATCH):
            await connection.execute(mend, changed[at : at + BATCH])
        for at in range(0, len(gone), BATCH):
            await connection.execute(delete(doors).where(doors.c.id.in_(gone[at : at + BATCH])))


def _values(row: Found, publication: Publication) -> dict[str, Any]:
    return {
        "source": publication.name,
        "part": row.part,
        "key": row.key,
        "layer": int(row.layer),
        "name": row.name,
        "state": row.state,
        "town": row.town,
        "town_key": town_key(row.town),
        "address": row.address,
        "street_key": street_key(row.address),
        "zip": row.zip,
        "latitude": row.point.latitude if row.point else None,
        "longitude": row.point.longitude if row.point else None,
        "precision": row.precision.value,
        "phone": row.phone,
        "administrative": row.administrative,
        "category": row.category,
        "verified_on": row.verified_on,
        "rank": publication.rank,
        "shadowed": False,
        "digest": _digest(row, publication.rank),
        "shape": row.shape,
    }


def _digest(row: Found, rank: int) -> int:
    """A number that changes whenever the publisher's row does."""
    text = f"{rank} {row!r}"
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), signed=True)


async def _index(connection: AsyncConnection, moved: Sequence[int]) -> None:
    """Take what moved out of the index, then lay in every shown door that is not there."""
    for at in range(0, len(moved), BATCH):
        await connection.execute(delete(boxes).where(boxes.c.id.in_(moved[at : at + BATCH])))
    d = doors.c
    shown = d.layer.in_([*KINDS]) & d.latitude.is_not(None) & d.shadowed.is_(False)
    # In the order of the map, so that the tree grows without overlaps; read whole before the tree is written.
    points = await connection.execute(
        select(d.id, d.layer, d.latitude, d.longitude, d.precision)
        .where(shown, _missing())
        .order_by(d.layer, func.round(d.latitude), d.longitude)
    )
    laid = [_laid(*row) for row in points]
    shapes = await connection.execute(select(d.id, d.shape).where(d.layer == Layer.DISTRICT, _missing()))
    laid += [_outlined(row.id, row.shape) for row in shapes]
    for at in range(0, len(laid), BATCH):
        await connection.execute(insert(boxes), laid[at : at + BATCH])


def _laid(number: int, layer: int, latitude: float, longitude: float, precision: str) -> dict[str, float]:
    across = longitude + PLANE * layer
    return {
        "id": number,
        "west": across,
        "east": across,
        "south": latitude,
        "north": latitude,
        "latitude": latitude,
        "longitude": longitude,
        "uncertain": UNCERTAIN[precision],
    }


def _missing() -> ColumnElement[bool]:
    return ~exists().where(boxes.c.id == doors.c.id)


def _outlined(number: int, shape: str) -> dict[str, float]:
    rings = json.loads(shape)
    across = [x for ring in rings for x, _ in ring]
    up = [y for ring in rings for _, y in ring]
    plane = PLANE * Layer.DISTRICT
    return {
        "id": number,
        "west": min(across) + plane,
        "east": max(across) + plane,
        "south": min(up),
        "north": max(up),
        "latitude": (min(up) + max(up)) / 2,
        "longitude": (min(across) + max(across)) / 2,
        "uncertain": 0.0,
    }
