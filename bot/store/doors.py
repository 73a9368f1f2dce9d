"""Doors: the nearest imported stations and hospitals to a point or in a town."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Float,
    Row,
    Select,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.addresses import town_key
from bot.domain.directory import Door, DoorKind, Precision
from bot.domain.distance import miles, span
from bot.domain.imported import KINDS, Layer
from bot.domain.outline import surrounds
from bot.domain.place import Place, Point
from bot.store.database import Database
from bot.store.door_tables import PLANE, boxes, doors, publications

SOUGHT: Final = (Layer.POLICE, Layer.FIRE, Layer.EMERGENCY, Layer.FIREBOX)
START: Final[Mapping[Layer, float]] = {
    Layer.POLICE: 8.0,
    Layer.FIRE: 8.0,
    Layer.EMERGENCY: 20.0,
    Layer.HOSPITAL: 20.0,
    Layer.FIREBOX: 1.0,
}
"""Miles in which the search begins."""
REACH: Final[Mapping[Layer, float]] = {
    Layer.POLICE: 150.0,
    Layer.FIRE: 150.0,
    Layer.EMERGENCY: 300.0,
    Layer.HOSPITAL: 300.0,
    Layer.FIREBOX: 1.0,
}
"""Miles beyond which a door is no help."""
GROWTH: Final = 3.0
NOWHERE: Final = (1.0, -1.0, 1.0, -1.0)
"""West, east, south and north of a box that holds nothing."""

Spot = tuple[float, int, float]
"""Miles with what they may be off, id, miles."""


class Doors:
    """What an operator imported, by place."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def near(self, point: Point, most: int = 5) -> tuple[Door, ...]:
        """The nearest of each kind, nearest first by kind.

        A point that is only a ZIP's or town's middle counts as farther by what it may be off.
        """
        async with self._database.read() as connection:
            found = await self._search(connection, point, most, SOUGHT)
            if not found[Layer.EMERGENCY]:
                # No source names an emergency department around: an acute hospital is the next best.
                found |= await self._search(connection, point, most, (Layer.HOSPITAL,))
            order = (Layer.POLICE, Layer.FIRE, Layer.EMERGENCY, Layer.HOSPITAL, Layer.FIREBOX)
            shown = [spot for layer in order for spot in found.get(layer, ())]
            rows = await self._rows(connection, [number for _, number, _ in shown])
        return tuple(_door(rows[number], away) for _, number, away in shown if number in rows)

    async def at(self, place: Place, most: int = 5) -> tuple[Door, ...]:
        """The doors that name the place's town, as theirs or in their name; empty without a town."""
        if not place.town:
            return ()
        async with self._database.read() as connection:
            found = await connection.execute(
                _full()
                .where(doors.c.state == place.state, _of_town(place.town))
                .where(doors.c.layer.in_([*KINDS]), doors.c.shadowed.is_(False))
                .order_by(doors.c.layer, doors.c.rank, doors.c.id)
            )
            rows = found.all()
        kinds = [kind for kind in DoorKind if kind is not DoorKind.FIREBOX]
        chosen = (
            [row for row in _preferred(rows) if KINDS[Layer(row.layer)] is kind][:most] for kind in kinds
        )
        return tuple(_door(row, None) for group in chosen for row in group)

    async def middle(self, place: Place) -> Point | None:
        """Where the town hall stands, if town halls are imported."""
        if not place.town:
            return None
        async with self._database.read() as connection:
            found = await connection.execute(
                select(doors.c.latitude, doors.c.longitude).where(
                    doors.c.layer == Layer.TOWN,
                    doors.c.state == place.state,
                    doors.c.town_key == town_key(place.town),
                )
            )
            row = found.first()
        return Point(row.latitude, row.longitude) if row else None

    async def district(self, point: Point) -> str | None:
        """The police district at a point, if districts are imported."""
        across = point.longitude + PLANE * Layer.DISTRICT
        async with self._database.read() as connection:
            found = await connection.execute(
                select(doors.c.name, doors.c.shape)
                .join(boxes, boxes.c.id == doors.c.id)
                .where(boxes.c.west <= across, boxes.c.east >= across)
                .where(boxes.c.south <= point.latitude, boxes.c.north >= point.latitude)
            )
            rows = found.all()
        return next((row.name for row in rows if surrounds(json.loads(row.shape), point)), None)

    async def kept(self) -> Mapping[str, int]:
        """How many doors are kept of each source."""
        async with self._database.read() as connection:
            found = await connection.execute(
                select(doors.c.source, func.count().label("kept")).group_by(doors.c.source)
            )
            return {row.source: row.kept for row in found}

    async def _search(
        self, connection: AsyncConnection, point: Point, most: int, layers: Sequence[Layer]
    ) -> dict[Layer, list[Spot]]:
        """Grow a box around the point, layer by layer, until the nearest are surely in it."""
        found: dict[Layer, list[Spot]] = {}
        radius = {layer: START[layer] for layer in layers}
        while radius:
            rows = await connection.execute(_SEARCH, _box_of_each(point, radius))
            spots: dict[Layer, list[Spot]] = {layer: [] for layer in radius}
            for number, latitude, longitude, uncertain, layer in rows:
                away = miles(point, Point(latitude, longitude))
                spots[Layer(layer)].append((away + uncertain, number, away))
            for layer, reach in tuple(radius.items()):
                nearest = sorted(spots[layer])[:most]
                found[layer] = [spot for spot in nearest if spot[2] <= REACH[layer]]
                enough = len(nearest) == most and nearest[-1][0] <= reach
                if enough or reach >= REACH[layer]:
                    del radius[layer]
                else:
                    radius[layer] = min(REACH[layer], _farther(nearest, most, reach))
        return found

    async def _rows(self, connection: AsyncConnection, numbers: Sequence[int]) -> dict[int, Row[Any]]:
        found = await connection.execute(_full().where(doors.c.id.in_(numbers)))
        return {row.id: row for row in found}


def _farther(nearest: Sequence[Spot], most: int, reach: float) -> float:
    """How far the next box must reach: to the last of enough candidates, else some times farther."""
    return nearest[-1][0] * 1.01 if len(nearest) == most else reach * GROWTH


def _box_of_each(point: Point, radius: Mapping[Layer, float]) -> dict[str, float]:
    """West, east, south and north for each layer's branch of the search; nothing for those not sought."""
    sides: dict[str, float] = {}
    for layer in START:
        west, east, south, north = NOWHERE
        if layer in radius:
            height, width = span(point, radius[layer])
            plane = point.longitude + PLANE * layer
            west, east = plane - width, plane + width
            south, north = point.latitude - height, point.latitude + height
        sides |= {f"w{layer:d}": west, f"e{layer:d}": east, f"s{layer:d}": south, f"n{layer:d}": north}
    return sides


def _branch(layer: Layer) -> Select[Any]:
    return select(
        boxes.c.id, boxes.c.latitude, boxes.c.longitude, boxes.c.uncertain, literal_column(str(int(layer)))
    ).where(
        boxes.c.west <= bindparam(f"e{layer:d}", type_=Float),
        boxes.c.east >= bindparam(f"w{layer:d}", type_=Float),
        boxes.c.south <= bindparam(f"n{layer:d}", type_=Float),
        boxes.c.north >= bindparam(f"s{layer:d}", type_=Float),
    )


_SEARCH: Final = union_all(*map(_branch, START))


def _of_town(town: str) -> ColumnElement[bool]:
    """Agawam's police may stand in a village that has a post office of its own."""
    name, shown = func.lower(doors.c.name), town.lower()
    begins = (f"{shown} police", f"{shown} fire", f"town of {shown} ", f"city of {shown} ")
    named = or_(*(name.startswith(begin, autoescape=True) for begin in begins))
    return or_(doors.c.town_key == town_key(town), and_(doors.c.layer.in_([Layer.POLICE, Layer.FIRE]), named))


def _preferred(rows: Sequence[Row[Any]]) -> list[Row[Any]]:
    sure = any(row.layer == Layer.EMERGENCY for row in rows)
    return [row for row in rows if not (sure and row.layer == Layer.HOSPITAL)]


def _full() -> Select[Any]:
    return select(doors, publications.c.title, publications.c.attribution).join(
        publications, publications.c.name == doors.c.source
    )


def _door(row: Row[Any], away: float | None) -> Door:
    return Door(
        kind=KINDS[Layer(row.layer)],
        name=row.name,
        address=row.address,
        place=Place(row.state, None, row.town or None),
        point=Point(row.latitude, row.longitude) if row.latitude is not None else None,
        distance_miles=away,
        precision=Precision(row.precision),
        phone=row.phone,
        source=row.category if row.source == "csv" else row.title,
        verified_on=row.verified_on,
        administrative=row.administrative,
        attribution=row.attribution,
    )
