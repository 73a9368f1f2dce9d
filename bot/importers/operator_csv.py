"""An operator's own table, with columns as data/directory/sources.toml documents them."""

import re
from collections.abc import Iterator
from typing import Final

from bot.domain.directory import Precision
from bot.domain.imported import Found, Layer, Refused
from bot.domain.place import BY_USPS
from bot.importers.given import Given
from bot.importers.hifld_law import coordinates
from bot.importers.rows import Row, csv_rows
from bot.importers.tools import Tools

NEEDED: Final = ("kind", "name", "address", "town", "state", "phone", "source", "verified_on")
LAYERS: Final = {
    "police": Layer.POLICE,
    "fire": Layer.FIRE,
    "hospital": Layer.EMERGENCY,
    "firebox": Layer.FIREBOX,
}
DAY: Final = re.compile(r"(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def read(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """One row a door; latitude and longitude, or zip, say where. One file replaces only what it brought."""
    for row in csv_rows(given, NEEDED):
        yield row if isinstance(row, Refused) else _door(row, tools, given.path.name)


def _door(row: Row, tools: Tools, part: str) -> Found | Refused:
    if missing := _missing(row):
        return Refused(missing)
    layer = LAYERS[row["kind"].casefold()]
    if why := tools.denied.hospital(row["name"], row["state"], row["town"]):
        return Refused(f"denied: {why}")
    point, precision = coordinates(row.get("latitude", ""), row.get("longitude", "")), Precision.STREET
    if point is None:
        point, precision = tools.by_zip(row.get("zip", ""))
    if point is None:
        return Refused("no point and no known ZIP")
    phone, note = tools.phone(row["phone"])
    return Found(
        layer=layer,
        key=f"{row['kind']} {row['name']} {row['address']} {row['town']} {row['state']}".casefold(),
        name=row["name"],
        state=row["state"],
        town=row["town"],
        address=row["address"],
        zip=row.get("zip", "")[:5],
        point=point,
        precision=precision,
        phone=phone,
        administrative=row.get("administrative", "").casefold() in {"yes", "true", "1"},
        category=row["source"],
        verified_on=row["verified_on"],
        part=part,
        note=note,
    )


def _missing(row: Row) -> str:
    """What the row lacks, or ""."""
    if row["kind"].casefold() not in LAYERS:
        return "kind is none of police, fire, hospital, firebox"
    if row["state"] not in BY_USPS:
        return "no state"
    if not (row["name"] and row["address"] and row["town"]):
        return "no name, address or town"
    if not row["source"]:
        return "no source"
    return "" if DAY.fullmatch(row["verified_on"]) else "no date of its source"
