"""The tables of data/directory, read and checked together."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.domain.addresses import town_key
from bot.domain.denied import Denied
from bot.domain.directory import Door, DoorKind, Line, Precision
from bot.domain.distance import miles
from bot.domain.place import Place, Point
from bot.facts.coverage import CoverageTable, read_coverage
from bot.facts.directory_rows import BadRow, LineRow, TownRow, read_denied, read_lines, read_towns
from bot.facts.districts import Districts, read_districts


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


def station_door(line: Line, place: Place) -> Door:
    """The station behind a line that has an address."""
    return Door(
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


def merged(own: Sequence[Door], around: Sequence[Door], middle: Point | None, most: int) -> tuple[Door, ...]:
    """By kind, a town's own doors before its neighbours', nearest first; each once, so many a kind."""
    nearest = {(door.kind, door.name, door.address): door for door in around}
    for door in own:
        away = miles(middle, door.point) if middle and door.point else None
        nearest.setdefault((door.kind, door.name, door.address), replace(door, distance_miles=away))
    named = {(door.kind, door.name, door.address) for door in own if door.kind is not DoorKind.HOSPITAL}
    chosen: list[Door] = []
    for kind in DoorKind:
        mine = [
            (key not in named, door.distance_miles or 0.0, door.name, key) for key, door in nearest.items()
        ]
        chosen += [nearest[key] for *_, key in sorted(mine) if key[0] is kind][:most]
    return tuple(chosen)


def latest(printed: str) -> date:
    """The last day that a printed date may mean: "2018" is 31 December 2018."""
    year, month, day = (*map(int, printed.split("-")), 0, 0)[:3]
    if not month:
        return date(year, 12, 31)
    if day:
        return date(year, month, day)
    after = date(year + month // 12, month % 12 + 1, 1)
    return date.fromordinal(after.toordinal() - 1)
