"""HIFLD Local Law Enforcement Locations: a survey of 2006 to 2010, street address, line and point."""

from collections.abc import Iterator
from typing import Final

from bot.domain.imported import Found, Layer, Refused
from bot.domain.place import BY_USPS, Point
from bot.importers.given import Given
from bot.importers.law_names import Law, law
from bot.importers.rows import Row, csv_rows
from bot.importers.tools import Tools, spoken

NEEDED: Final = ("id", "name", "telephone", "address", "city", "state", "x", "y")
SHOWN: Final = frozenset({Law.LOCAL, Law.STATE, Law.SHERIFF})


def read(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """Jails and courts are refused; campus, park, constable and special police are kept and not shown."""
    for row in csv_rows(given, NEEDED):
        yield row if isinstance(row, Refused) else _station(row, tools)


def _station(row: Row, tools: Tools) -> Found | Refused:
    if row["state"] not in BY_USPS:
        return Refused("no state")
    kind = law(row["name"].upper(), row["state"])
    if kind in {Law.CORRECTIONS, Law.COURT}:
        return Refused(f"class: {kind.value}")
    point = coordinates(row["y"], row["x"])
    if point is None:
        return Refused("no point")
    moved = tools.denied.moved("police", row["address"], row["state"], row["city"])
    if moved:
        return Refused(f"moved: {moved.why}")
    phone, note = tools.phone(row["telephone"])
    return Found(
        layer=Layer.POLICE if kind in SHOWN else Layer.OTHER_POLICE,
        key=row["id"],
        name=spoken(row["name"]),
        state=row["state"],
        town=spoken(row["city"]),
        address=spoken(row["address"]),
        point=point,
        phone=phone,
        category=kind.value,
        verified_on=tools.printed,
        note=note,
    )


def coordinates(latitude: str, longitude: str) -> Point | None:
    """A point from two columns, or None where they hold none on this earth."""
    try:
        point = Point(float(latitude), float(longitude))
    except ValueError:
        return None
    on_earth = -90 <= point.latitude <= 90 and -180 <= point.longitude <= 180
    return point if on_earth and (point.latitude, point.longitude) != (0, 0) else None
