"""USFA National Fire Department Registry: departments by their headquarters, and further stations."""

import re
from collections.abc import Iterator
from typing import Final

from bot.domain.addresses import plain
from bot.domain.imported import Found, Layer, Refused
from bot.domain.place import BY_USPS
from bot.importers.given import Given
from bot.importers.rows import Row, csv_rows
from bot.importers.tools import Tools

DEPARTMENT: Final = (
    "fdid",
    "fire_dept_name",
    "hq_addr1",
    "hq_city",
    "hq_state",
    "hq_zip",
    "hq_phone",
    "dept_type",
)
STATION: Final = ("fdid", "station_name", "station_addr1", "station_city", "station_state", "station_zip")
POST_BOX: Final = re.compile(r"p\.? ?o\.? ?box", re.I)
CLOSED_TO_PEOPLE: Final = re.compile(r"department of defense|private or industrial", re.I)


def departments(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """One row a department: its line is a business line, its point no better than its ZIP."""
    for row in csv_rows(given, DEPARTMENT):
        yield row if isinstance(row, Refused) else _department(row, tools)


def stations(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """One row a station beside the headquarters; no numbers."""
    for row in csv_rows(given, STATION):
        yield row if isinstance(row, Refused) else _station(row, tools)


def _department(row: Row, tools: Tools) -> Found | Refused:
    if row["hq_state"] not in BY_USPS:
        return Refused("no state")
    point, precision = tools.by_zip(row["hq_zip"])
    if point is None:
        return Refused("ZIP unknown: nobody can say where it is")
    phone, note = tools.phone(row["hq_phone"])
    return Found(
        layer=_layer(row, row["hq_addr1"]),
        key=f"{row['hq_state']}-{row['fdid']}-{plain(row['fire_dept_name'])}",
        name=row["fire_dept_name"],
        state=row["hq_state"],
        town=row["hq_city"],
        address=row["hq_addr1"],
        zip=row["hq_zip"][:5],
        point=point,
        precision=precision,
        phone=phone,
        administrative=True,
        category=row["dept_type"].casefold(),
        verified_on=tools.printed,
        note=note,
    )


def _station(row: Row, tools: Tools) -> Found | Refused:
    if row["station_state"] not in BY_USPS:
        return Refused("no state")
    if not row["station_addr1"]:
        return Refused("no address")
    point, precision = tools.by_zip(row["station_zip"])
    if point is None:
        return Refused("ZIP unknown: nobody can say where it is")
    department = row.get("fire_dept_name", "")
    name = row["station_name"]
    if department and plain(department) not in plain(name):
        name = f"{department}, {name}" if name else department
    return Found(
        layer=_layer(row, row["station_addr1"]),
        key=f"{row['station_state']}-{row['fdid']}-{plain(name)}-{plain(row['station_addr1'])}",
        name=name,
        state=row["station_state"],
        town=row["station_city"],
        address=row["station_addr1"],
        zip=row["station_zip"][:5],
        point=point,
        precision=precision,
        category="station",
        verified_on=tools.printed,
        note="no number",
    )


def _layer(row: Row, address: str) -> Layer:
    """Bases, private brigades and post boxes are no doors to walk to."""
    private = CLOSED_TO_PEOPLE.search(row.get("organization_type", ""))
    return Layer.OTHER_FIRE if private or not address or POST_BOX.match(address) else Layer.FIRE
