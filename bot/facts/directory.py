"""The directory: verified lines from our own tables, doors from what an operator imported."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from bot.domain.addresses import town_key
from bot.domain.denied import Denied
from bot.domain.directory import Coverage, Door, DoorKind, Line, Precision
from bot.domain.phone import ten_digits
from bot.domain.place import Place, Point
from bot.facts.coverage import CoverageTable, read_coverage
from bot.facts.directory_rows import BadRow, LineRow, TownRow, read_denied, read_lines, read_towns
from bot.facts.districts import Districts, read_districts

Middle = Callable[[Place], Point | None]
"""The middle of a town or county, where somebody knows it."""


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


@dataclass(frozen=True, slots=True)
class Tables:
    """Everything in data/directory, checked."""

    lines: tuple[LineRow, ...]
    towns: Mapping[tuple[str, str], TownRow]
    """By state and compared name."""
    districts: Districts
    coverage: CoverageTable
    denied: Denied


def read_tables(folder: Path) -> Tables:
    """Read data/directory; BadRow says what must be mended."""
    lines = read_lines(folder / "lines.toml")
    keys = frozenset(row.key for row in lines)
    if len(keys) != len(lines):
        raise BadRow("lines.toml: two lines have one id")
    denied = read_denied(folder / "denied.toml")
    for row in lines:
        for number in row.line.numbers:
            if why := denied.number(number):
                raise BadRow(f"lines.toml: {row.key}: {number} is denied: {why}")
    towns = read_towns(folder / "massachusetts.csv", keys)
    return Tables(
        lines=lines,
        towns={("MA", town_key(town.name)): town for town in towns},
        districts=read_districts(folder / "boston.toml"),
        coverage=read_coverage(folder / "coverage.toml"),
        denied=denied,
    )


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

    def lines(self, place: Place) -> tuple[Line, ...]:
        """Verified ten-digit lines for a place, best first; empty where none is known."""
        place = self._tables.districts.placed(place)
        regions = self._regions(place)
        codes = self._tables.districts.codes(place.district or "")
        found = [
            (_order(row, place, regions, codes), row.line)
            for row in self._tables.lines
            if row.state == place.state and _serves(row, place, regions, codes)
        ]
        lines = (line for _, line in sorted(found, key=lambda entry: entry[0]))
        if place == place.whole_state:
            # Nothing is inferred where each line stands beside the region that its source printed.
            return tuple(replace(line, inferred=False) for line in lines)
        return tuple(lines)

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
        """The nearest police and fire stations and emergency departments, nearest first by kind."""
        if self._doors is None:
            return ()
        return tuple(filter(None, map(self._allowed, await self._doors.near(point, most))))

    async def doors(self, place: Place, most: int = 5) -> tuple[Door, ...]:
        """Those of a town, else those around its middle, else the verified stations of our own tables."""
        place = self._tables.districts.placed(place)
        stations = self._stations(place)
        if self._doors is None:
            return stations
        middle = await self._doors.middle(place) or (self._middle(place) if self._middle else None)
        if middle is not None and place.county is not None:
            found = await self._doors.near(middle, most)
        else:
            found = await self._doors.at(place, most)
        allowed = filter(None, map(self._allowed, found))
        known = {ten_digits(station.phone) for station in stations}
        return stations + tuple(door for door in allowed if not door.phone or door.phone not in known)

    async def district(self, point: Point) -> Place | None:
        """Boston's police district at a point, where its districts are imported; None elsewhere."""
        code = await self._doors.district(point) if self._doors is not None else None
        codes = self._tables.districts.codes(code or "")
        return Place("MA", "25025", "Boston", codes[0]) if codes else None

    def older_than(self, day: date) -> tuple[Line, ...]:
        """Lines that their source printed before that day: `callbox check` names them."""
        return tuple(row.line for row in self._tables.lines if latest(row.line.verified_on) < day)

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

    def _stations(self, place: Place) -> tuple[Door, ...]:
        """Our own verified stations that have an address: something to walk to without any import."""
        return tuple(
            Door(
                kind=DoorKind(line.kind.value),
                name=line.name,
                address=line.address,
                place=place,
                point=None,
                distance_miles=None,
                precision=Precision.STREET,
                phone=line.numbers[0],
                source=line.source,
                verified_on=line.verified_on,
            )
            for line in self.lines(place)
            if line.address and line.kind.value in set(DoorKind)
        )

    def _allowed(self, door: Door) -> Door | None:
        """The door as it may be shown: without denied numbers, or None for a closed or moved one."""
        denied, town = self._tables.denied, door.place.town or ""
        if door.kind is DoorKind.HOSPITAL and denied.hospital(door.name, door.place.state, town):
            return None
        if denied.moved(door.kind, door.address, door.place.state, town):
            return None
        phone = ten_digits(door.phone) or ""
        return replace(door, phone="" if denied.number(phone) else phone)


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


def latest(printed: str) -> date:
    """The last day that a printed date may mean: "2018" is 31 December 2018."""
    year, month, day = (*map(int, printed.split("-")), 0, 0)[:3]
    if not month:
        return date(year, 12, 31)
    if day:
        return date(year, month, day)
    after = date(year + month // 12, month % 12 + 1, 1)
    return date.fromordinal(after.toordinal() - 1)
