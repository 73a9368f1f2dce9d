"""HIFLD Hospitals: points and lines of every hospital; says nothing of emergency departments."""

from collections.abc import Iterator
from typing import Final

from bot.domain.imported import Found, Layer, Refused
from bot.domain.place import BY_USPS
from bot.importers.given import Given
from bot.importers.hifld_law import coordinates
from bot.importers.rows import Row, csv_rows
from bot.importers.tools import Tools, spoken

NEEDED: Final = (
    "id", "name", "address", "city", "state", "zip", "telephone", "type", "status", "latitude", "longitude"
)  # fmt: skip
ACUTE: Final = frozenset({"GENERAL ACUTE CARE", "CRITICAL ACCESS", "CHILDREN"})


def read(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """Open hospitals; those that are not acute are kept and not shown."""
    for row in csv_rows(given, NEEDED):
        yield row if isinstance(row, Refused) else _hospital(row, tools)


def _hospital(row: Row, tools: Tools) -> Found | Refused:
    if row["state"] not in BY_USPS:
        return Refused("no state of ours")
    if row["status"].upper() != "OPEN":
        return Refused("closed")
    if why := tools.denied.hospital(row["name"], row["state"], row["city"]):
        return Refused(f"denied: {why}")
    point = coordinates(row["latitude"], row["longitude"])
    if point is None:
        return Refused("no point")
    phone, note = tools.phone(row["telephone"])
    return Found(
        layer=Layer.HOSPITAL if row["type"].upper() in ACUTE else Layer.OTHER_HOSPITAL,
        key=row["id"],
        name=spoken(row["name"]),
        state=row["state"],
        town=spoken(row["city"]),
        address=spoken(row["address"]),
        zip=row["zip"].zfill(5)[:5],
        point=point,
        phone=phone,
        category=row["type"].casefold(),
        verified_on=tools.printed,
        note=note,
    )
