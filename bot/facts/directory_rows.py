"""Reads and checks the tables of data/directory: no row without source, date, area and a real number."""

import csv
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.domain.addresses import town_key
from bot.domain.denied import ClosedHospital, Denied, MovedStation
from bot.domain.directory import Line, LineKind
from bot.domain.phone import ten_digits
from bot.domain.place import BY_USPS

_DAY: Final = re.compile(r"(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_CONFIDENCE: Final = frozenset("ABC")

Row = Mapping[str, Any]


class BadRow(ValueError):
    """A row that must not be shipped: says which one and what it lacks."""


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line and whom it serves."""

    key: str
    line: Line
    state: str
    counties: frozenset[str]
    towns: frozenset[str]
    districts: frozenset[str]
    whole_state: bool


@dataclass(frozen=True, slots=True)
class TownRow:
    """A town of the state whose regional lines we know."""

    name: str
    county: str
    lines: tuple[str, ...]
    small: bool


def read_toml(path: Path) -> dict[str, Any]:
    """A table file, or BadRow if it is not TOML."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as broken:
        raise BadRow(f"{path.name}: {broken}") from broken


def needed(row: Row, where: str, *names: str) -> None:
    """Refuse a row in which one of these is missing or empty."""
    for name in names:
        if not str(row.get(name, "")).strip():
            raise BadRow(f"{where}: no {name}")
    if "state" in names and row["state"] not in BY_USPS:
        raise BadRow(f"{where}: {row['state']} is no state")
    if "verified_on" in names and not _DAY.fullmatch(str(row["verified_on"])):
        raise BadRow(f"{where}: {row['verified_on']} is no date")


def read_lines(path: Path) -> tuple[LineRow, ...]:
    """Every ten-digit line of the table, or BadRow."""
    return tuple(_line(row, f"{path.name}: {row.get('id', '?')}") for row in read_toml(path).get("line", ()))


def _line(row: Row, where: str) -> LineRow:
    needed(row, where, "id", "kind", "name", "numbers", "area", "state", "rank")
    needed(row, where, "source", "url", "verified_on", "confidence")
    for number in row["numbers"]:
        if ten_digits(number) != number:
            raise BadRow(f"{where}: {number} is outside the North American plan")
    if row["confidence"] not in _CONFIDENCE or row["kind"] not in set(LineKind):
        raise BadRow(f"{where}: unknown kind or confidence")
    return LineRow(
        key=row["id"],
        line=Line(
            kind=LineKind(row["kind"]),
            name=row["name"],
            numbers=tuple(row["numbers"]),
            area=row["area"],
            source=row["source"],
            url=row["url"],
            verified_on=row["verified_on"],
            confidence=row["confidence"],
            rank=row["rank"],
            address=row.get("address", ""),
            inferred=row.get("inferred", False),
            administrative=row.get("administrative", False),
        ),
        state=row["state"],
        counties=frozenset(row.get("counties", ())),
        towns=frozenset(map(town_key, row.get("towns", ()))),
        districts=frozenset(row.get("districts", ())),
        whole_state=row.get("whole_state", False),
    )


def read_towns(path: Path, known: frozenset[str]) -> tuple[TownRow, ...]:
    """The towns of a state and the keys of the regional lines that serve them, or BadRow."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(_town(row, f"{path.name}: {row.get('town')}", known) for row in csv.DictReader(file))


def _town(row: Mapping[str, str], where: str, known: frozenset[str]) -> TownRow:
    needed(row, where, "town", "county", "lines")
    lines = tuple(row["lines"].split())
    if not set(lines) <= known:
        raise BadRow(f"{where}: no line is called {' or '.join(set(lines) - known)}")
    return TownRow(row["town"], row["county"], lines, row["small"] == "yes")


def read_denied(path: Path) -> Denied:
    """The deny-list, or BadRow where a row says neither why nor who said so."""
    table = read_toml(path)
    for row in (row for rows in table.values() for row in rows):
        needed(row, path.name, "why", "source")
    return Denied(
        numbers=tuple((row["number"], row["why"]) for row in table["number"]),
        hospitals=tuple(
            ClosedHospital(row["name"], tuple(row["like"]), row["state"], tuple(row["towns"]), row["why"])
            for row in table["hospital"]
        ),
        addresses=tuple(
            MovedStation(
                row["kind"], row["address"], row["state"], tuple(row["towns"]), row["why"], row.get("now", "")
            )
            for row in table["address"]
        ),
    )
