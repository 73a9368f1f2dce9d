"""CMS Hospital General Information: which hospitals have emergency services; no points of its own."""

from collections.abc import Iterator
from typing import Final

from bot.domain.imported import Found, Layer, Refused
from bot.domain.place import BY_USPS
from bot.importers.given import Given
from bot.importers.rows import Row, csv_rows
from bot.importers.tools import Tools, spoken

NEEDED: Final = (
    "facility_id", "facility_name", "address", "city_town", "state", "zip_code", "telephone_number",
    "hospital_type", "emergency_services",
)  # fmt: skip


def read(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """Hospitals with emergency services; psychiatric ones are kept and not shown."""
    for row in csv_rows(given, NEEDED):
        yield row if isinstance(row, Refused) else _hospital(row, tools)


def _hospital(row: Row, tools: Tools) -> Found | Refused:
    if row["state"] not in BY_USPS:
        return Refused("no state")
    if row["emergency_services"].casefold() != "yes":
        return Refused("no emergency services")
    if why := tools.denied.hospital(row["facility_name"], row["state"], row["city_town"]):
        return Refused(f"denied: {why}")
    phone, note = tools.phone(row["telephone_number"])
    point, precision = tools.by_zip(row["zip_code"])
    psychiatric = row["hospital_type"].casefold() == "psychiatric"
    return Found(
        layer=Layer.OTHER_HOSPITAL if psychiatric else Layer.EMERGENCY,
        key=row["facility_id"],
        name=spoken(row["facility_name"].rstrip(" -")),
        state=row["state"],
        town=spoken(row["city_town"]),
        address=spoken(row["address"]),
        zip=row["zip_code"][:5],
        point=point,
        precision=precision,
        phone=phone,
        category=row["hospital_type"].casefold(),
        verified_on=tools.printed,
        note=note,
    )
