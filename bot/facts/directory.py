"""The directory: verified lines from our own tables, doors from what an operator imported."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final, Protocol

from bot.domain.addresses import town_key
from bot.domain.denied import Denied
from bot.domain.directory import Coverage, Door, DoorKind, Line
from bot.domain.phone import ten_digits
from bot.domain.place import Place, Point
from bot.facts.directory_rows import LineRow, TownRow
from bot.facts.directory_tables import Tables, latest, merged, read_tables, station_door

__all__ = ["Directory", "Doors", "Middle", "Tables", "read_tables"]

Middle = Callable[[Place], Point | None]
"""The middle of a town or county, where somebody knows it."""
DISTRICT: Final = re.compile(r"District ([A-E]-?\d{1,2})\b")


class Doors(Protocol):
    """Imported places to walk to."""

    async def near(self, point: Point, most: int) -> tuple[Door, ...]:
        """The nearest of each kind, nearest first by kind; administrative lines say so."""
        ...

    async def at(self, place: Place, most: int) -> tuple[Door, ...]:
        """Those that name the place's town, or its county where it has no town."""
        ...

    async def middle(self, place: Place) -> Point | None:
        """Where the town hall stands, if town halls are imported."""
        ...

    async def district(self, point: Point) -> str | None:
        """The police district at a point, "C-11", if districts are imported."""
        ...


class Directory:
    """The bot.ports.Directory over our tables, and over imported doors where there are any."""

    def __init__(self, tables: Tables, doors: Doors | None = None, middle: Middle | None = None) -> None:
        self._tables = tables
        self._doors = doors
        self._middle = middle

    @classmethod
    def load(cls, folder: Path, doors: Doors | None = None, middle: Middle | None = None) -> "Directory":
        """Read data/directory; BadRow says what must be mended."""
        return cls(read_tables(folder), doors, middle)

    @property
    def denied(self) -> Denied:
        """The deny-list: imports ask it too."""
        return self._tables.denied

    def lines(self, place: Place) -> tuple[Line, ...]:
        """Verified ten-digit lines for a place, best first; empty where none is known."""
        place = self._tables.districts.placed(place)
        lines = tuple(row.line for row in self._rows(place))
        if place == place.whole_state:
            # Nothing is inferred where each line stands beside the region that its source printed.
            return tuple(replace(line, inferred=False) for line in lines)
        return lines

    def coverage(self, place: Place) -> Coverage:
        """What else is known there: text-to-911, fire boxes, cautions, choices still to make."""
        place = self._tables.districts.placed(place)
        town = self._town(place)
        return self._tables.coverage.coverage(
            place.state,
            town_key(place.town or ""),
            small=town is not None and town.small,
            districts=self._choices(place),
        )

    async def near(self, point: Point, most: int = 5) -> tuple[Door, ...]:
        """The nearest police and fire stations and emergency departments, nearest first by kind.

        In Boston the station of the point's own police district is among them, first if it lies farther.
        """
        if self._doors is None:
            return ()
        found = tuple(filter(None, map(self._allowed, await self._doors.near(point, most))))
        place = await self.district(point)
        lines = {door.phone for door in found}
        own = self._stations(place, of_district=True) if place else ()
        return (*(station for station in own if station.phone not in lines), *found)

    async def doors(self, place: Place, most: int = 5) -> tuple[Door, ...]:
        """Our own verified stations, then by kind a town's own, then what lies around its middle."""
        place = self._tables.districts.placed(place)
        stations = self._stations(place)
        if self._doors is None or not (place.town or place.county):
            return stations
        middle = await self._doors.middle(place) or (self._middle(place) if self._middle else None)
        own = await self._doors.at(place, most)
        around = await self._doors.near(middle, most) if middle else ()
        known = {station.phone for station in stations}
        allowed = filter(None, map(self._allowed, merged(own, around, middle, most)))
        return stations + tuple(door for door in allowed if door.phone not in known)

    async def district(self, point: Point) -> Place | None:
        """Boston's police district at a point, where its districts are imported; None elsewhere."""
        code = await self._doors.district(point) if self._doors is not None else None
        codes = self._tables.districts.codes(code or "")
        return Place("MA", "25025", "Boston", codes[0]) if codes else None

    def older_than(self, day: date) -> tuple[Line, ...]:
        """Lines that their source printed before that day: `callbox check` names them."""
        return tuple(row.line for row in self._tables.lines if latest(row.line.verified_on) < day)

    def _rows(self, place: Place) -> list[LineRow]:
        """The rows that serve a place, best first."""
        regions = self._regions(place)
        codes = self._tables.districts.codes(place.district or "")
        return sorted(
            (
                row
                for row in self._tables.lines
                if row.state == place.state and _serves(row, place, regions, codes)
            ),
            key=lambda row: _order(row, place, regions, codes),
        )

    def _town(self, place: Place) -> TownRow | None:
        return self._tables.towns.get((place.state, town_key(place.town or "")))

    def _regions(self, place: Place) -> tuple[str, ...]:
        """Keys of the regional lines of a town; of a county's or state's towns, most towns first."""
        if town := self._town(place):
            return town.lines
        counted: Counter[str] = Counter()
        for (state, _), town in self._tables.towns.items():
            if state == place.state and place.county in {None, town.county}:
                counted.update(town.lines[:1])
        return tuple(key for key, _ in counted.most_common())

    def _choices(self, place: Place) -> tuple[str, ...]:
        if place.state != "MA" or town_key(place.town or "") != "boston":
            return ()
        codes = self._tables.districts.codes(place.district or "") or tuple(self._tables.districts.names)
        return tuple(map(self._tables.districts.label, codes)) if len(codes) > 1 else ()

    def _stations(self, place: Place, *, of_district: bool = False) -> tuple[Door, ...]:
        """Our own verified stations that have an address: something to walk to without any import."""
        rows = self._rows(place)
        return tuple(
            station_door(row.line, place)
            for row in rows
            if row.line.address
            and row.line.kind.value in set(DoorKind)
            and (row.districts or not of_district)
        )

    def _allowed(self, door: Door) -> Door | None:
        """The door as it may be shown: without denied numbers, or None for a closed or moved one."""
        denied, town = self._tables.denied, door.place.town or ""
        if door.kind is DoorKind.HOSPITAL and denied.hospital(door.name, door.place.state, town):
            return None
        if denied.moved(door.kind, door.address, door.place.state, town):
            return None
        phone = ten_digits(door.phone) or ""
        door = replace(door, phone="" if denied.number(phone) else phone)
        return self._with_line(door) if door.kind is DoorKind.POLICE and not door.phone else door

    def _with_line(self, door: Door) -> Door:
        """A station of Boston Police with the line of its district; the older date counts for both."""
        named = DISTRICT.search(door.name)
        if named is None or town_key(door.place.town or "") != "boston":
            return door
        own = self._stations(replace(door.place, district=named[1]), of_district=True)
        if not own:
            return door
        return replace(
            door,
            phone=own[0].phone,
            source=f"{door.source}; {own[0].source}",
            verified_on=min(door.verified_on, own[0].verified_on),
        )


def _serves(row: LineRow, place: Place, regions: tuple[str, ...], codes: tuple[str, ...]) -> bool:
    if row.whole_state or row.key in regions:
        return True
    if place.county is not None and place.county in row.counties:
        return True
    if not place.town or town_key(place.town) not in row.towns:
        return False
    named = {*codes, place.district}
    return not row.districts or bool(named & row.districts)


def _order(
    row: LineRow, place: Place, regions: tuple[str, ...], codes: tuple[str, ...]
) -> tuple[int, int, str]:
    """Named outright first, then by rank, then the town's main region or district first."""
    rank = 0 if place.district and place.district in row.districts else row.line.rank
    if row.key in regions:
        return rank, regions.index(row.key), row.key
    mine = [codes.index(code) for code in row.districts if code in codes]
    return rank, min(mine, default=0), row.key
