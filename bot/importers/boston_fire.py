"""City of Boston: firehouses, and the fire alarm boxes on its streets."""

import re
from collections.abc import Iterator
from typing import Final

from bot.domain.imported import Found, Layer, Refused
from bot.importers.given import Given
from bot.importers.hifld_law import coordinates
from bot.importers.rows import Row, csv_rows
from bot.importers.shapes import Feature, features, point_of, written
from bot.importers.tools import Tools, spoken

NEEDED: Final = ("name", "street", "lat", "lon")
CORNER: Final = re.compile(r"&|\b(AT|NR|OPP)\b")
INDOORS: Final = re.compile(
    r"^(BNHP|LOGAN INTERNATIONAL|HARVARD UNIVERSITY|UNIVERSITY OF|BOSTON MARINE|NARO)|\bBUILDING \d"
)


def houses(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """The firehouses; what is no engine or ladder house is kept and not shown."""
    for row in csv_rows(given, NEEDED):
        yield row if isinstance(row, Refused) else _house(row, tools)


def boxes(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """Boxes at street corners inside the city: none of other towns, on islands or in buildings."""
    for feature in features(given, "BOX", "LOCATION", "DISTRICT"):
        yield feature if isinstance(feature, Refused) else _box(feature, tools)


def _house(row: Row, tools: Tools) -> Found | Refused:
    point = coordinates(row["lat"], row["lon"])
    if point is None:
        return Refused("no point")
    name = row["name"] if row["name"] != "nan" else ""
    staffed = re.match(r"engine|ladder|tower|rescue", name, re.I)
    return Found(
        layer=Layer.FIRE if staffed else Layer.OTHER_FIRE,
        key=f"{name} {row['street']}".strip(),
        name=f"Boston Fire, {spoken(name)}" if name else "Boston Fire",
        state="MA",
        town="Boston",
        address=row["street"],
        point=point,
        category="firehouse" if staffed else "unit",
        verified_on=tools.printed,
        note="no number",
    )


def _box(feature: Feature, tools: Tools) -> Found | Refused:
    row, geometry = feature
    location, point = written(row["LOCATION"]), point_of(geometry)
    if not written(row["DISTRICT"]):
        return Refused("outside the city or on an island")
    if point is None:
        return Refused("no point")
    if not CORNER.search(location.upper()) or INDOORS.search(location.upper()):
        return Refused("in a building or on private ground")
    return Found(
        layer=Layer.FIREBOX,
        key=f"{written(row['BOX'])} {written(row.get('OBJECTID'))}".strip(),
        name=f"Box {written(row['BOX'])}",
        state="MA",
        town="Boston",
        address=spoken(location.upper()).replace(" Nr ", " near ").replace(" At ", " at "),
        point=point,
        category="street",
        verified_on=tools.printed,
    )
