"""Better points and no doubles: what one source knows of a station that another lists too."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from sqlalchemy import bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.addresses import plain
from bot.domain.directory import Precision
from bot.domain.distance import miles
from bot.domain.imported import Layer
from bot.domain.place import Point
from bot.store.door_tables import doors

POLICE: Final = frozenset({Layer.POLICE, Layer.OTHER_POLICE})
HOSPITALS: Final = frozenset({Layer.EMERGENCY, Layer.HOSPITAL, Layer.OTHER_HOSPITAL})
ONCE: Final = frozenset({Layer.POLICE, Layer.FIRE, Layer.EMERGENCY, Layer.HOSPITAL})
"""Layers in which a station is to be shown once."""
REFINED: Final = frozenset({*ONCE, *POLICE, *HOSPITALS, Layer.OTHER_FIRE, Layer.TOWN})
"""Layers of which another row may know more."""
SAME_SPOT: Final = 0.06
"""Miles within which two sources mean one station."""
SAME_LINE: Final = 3.0
"""Miles within which one number means one station."""
BATCH: Final = 1000

Key = tuple[str | int, ...]


@dataclass(slots=True)
class Standing:
    """A kept door, as far as it matters here."""

    id: int
    source: str
    rank: int
    layer: int
    name: str
    state: str
    town: str
    street: str
    phone: str
    latitude: float | None
    longitude: float | None
    precision: str
    shadowed: bool

    @property
    def point(self) -> Point | None:
        """Where it lies, if anybody knows."""
        if self.latitude is None or self.longitude is None:
            return None
        return Point(self.latitude, self.longitude)

    @property
    def exact(self) -> bool:
        """Whether the point is its own."""
        return self.latitude is not None and self.precision == Precision.STREET


async def refine(connection: AsyncConnection) -> list[int]:
    """Lend coarse rows better points and hide doubles; says which rows changed."""
    d = doors.c
    found = await connection.execute(
        select(
            d.id, d.source, d.rank, d.layer, d.name, d.state, d.town_key, d.street_key, d.phone,
            d.latitude, d.longitude, d.precision, d.shadowed,
        ).where(d.layer.in_([*REFINED]))
    )  # fmt: skip
    rows = [Standing(*cast(tuple[Any, ...], row)) for row in found]
    before = [_shown(row) for row in rows]
    lend_points(rows)
    hide_doubles(rows)
    touched = [row for row, was in zip(rows, before, strict=True) if was != _shown(row)]
    mend = update(doors).where(doors.c.id == bindparam("number"))
    for at in range(0, len(touched), BATCH):
        await connection.execute(
            mend, [{"number": row.id, **_shown(row)} for row in touched[at : at + BATCH]]
        )
    return [row.id for row in touched]


def _shown(row: Standing) -> dict[str, object]:
    """What may be mended in a row."""
    return {
        "latitude": row.latitude,
        "longitude": row.longitude,
        "precision": row.precision,
        "shadowed": row.shadowed,
    }


def lend_points(rows: Sequence[Standing]) -> None:
    """Departments take the point of what stands at their address, else of their town hall."""
    exact = [row for row in rows if row.exact]
    stations = _by(_address, (row for row in exact if row.layer in POLICE or row.layer == Layer.FIRE))
    hospitals = [row for row in exact if row.layer in HOSPITALS]
    same = (_by(_address, hospitals), _by(_line, hospitals), _by(_named, hospitals))
    halls = _by(_town, (row for row in rows if row.layer == Layer.TOWN))
    for row in rows:
        if row.exact or row.layer not in {Layer.FIRE, Layer.OTHER_FIRE, *HOSPITALS}:
            continue
        if row.layer in HOSPITALS:
            keys = (_address(row), _line(row), _named(row))
            lender = next((known[key] for known, key in zip(same, keys, strict=True) if key in known), None)
            _take(row, lender, Precision.STREET)
        elif (lender := stations.get(_address(row))) is not None:
            _take(row, lender, Precision.STREET)
        elif row.precision == Precision.ZIP:
            _take(row, halls.get(_town(row)), Precision.TOWN)


def hide_doubles(rows: Sequence[Standing]) -> None:
    """Of rows of several sources for one station, the best source's is shown."""
    for layer in ONCE:
        kept: dict[Key, list[Standing]] = defaultdict(list)
        for row in sorted((row for row in rows if row.layer == layer), key=lambda row: (row.rank, row.id)):
            better = [other for key in _sought(row) for other in kept.get(key, ()) if other.rank < row.rank]
            row.shadowed = any(_same(row, other) for other in better) or _covered(row, kept)
            if not row.shadowed:
                for key in _filed(row):
                    kept[key].append(row)


def _covered(row: Standing, kept: Mapping[Key, Sequence[Standing]]) -> bool:
    """Whether a row without a point of its own lies in a town of which a better source has the stations."""
    if row.exact or not row.town:
        return False
    return any(other.exact and other.rank < row.rank for other in kept.get(("town", *_town(row)), ()))


def _same(row: Standing, other: Standing) -> bool:
    here, there = row.point, other.point
    if here is None or there is None:
        return True
    away, exact = miles(here, there), row.exact and other.exact
    alike = _address(row) is not None and _address(row) == _address(other)
    alike = alike or (row.phone != "" and row.phone == other.phone)
    return (exact and away <= SAME_SPOT) or (alike and away <= (SAME_LINE if exact else 4 * SAME_LINE))


def _filed(row: Standing) -> list[Key]:
    """Under which a row is found: its cell, its address, its line, its town."""
    keys: list[Key] = [("town", *_town(row))]
    if row.exact:
        keys.append(_cell(row, 0, 0))
    if address := _address(row):
        keys.append(("street", *address))
    if line := _line(row):
        keys.append(("line", *line))
    return keys


def _sought(row: Standing) -> list[Key]:
    """Under which its doubles are found: the cells around it as well."""
    around = [_cell(row, i, j) for i in (-1, 0, 1) for j in (-1, 0, 1)] if row.exact else []
    return [*_filed(row)[1:], *around]


def _cell(row: Standing, across: int, up: int) -> Key:
    """The cell of about a tenth of a mile that holds the row, or a neighbour of it."""
    return ("cell", round((row.longitude or 0) * 500) + across, round((row.latitude or 0) * 500) + up)


def _by(
    key: Callable[[Standing], tuple[str, ...] | None], rows: Iterable[Standing]
) -> dict[tuple[str, ...] | None, Standing]:
    """Rows by key, the best source's where several share it; without those that have none."""
    found: dict[tuple[str, ...] | None, Standing] = {}
    for row in sorted(rows, key=lambda row: (-row.rank, -row.id)):
        if key(row) is not None:
            found[key(row)] = row
    return found


def _address(row: Standing) -> tuple[str, ...] | None:
    return (row.state, row.town, row.street) if row.street and row.street[0].isdigit() else None


def _line(row: Standing) -> tuple[str, ...] | None:
    return (row.state, row.phone) if row.phone else None


def _named(row: Standing) -> tuple[str, ...] | None:
    return (row.state, row.town, plain(row.name))


def _town(row: Standing) -> tuple[str, ...]:
    return (row.state, row.town)


def _take(row: Standing, lender: Standing | None, precision: Precision) -> None:
    if lender is not None:
        row.latitude, row.longitude, row.precision = lender.latitude, lender.longitude, precision.value
