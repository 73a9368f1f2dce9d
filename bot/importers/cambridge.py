"""City of Cambridge: police stations, firehouses and hospitals, one GeoJSON file each."""

from collections.abc import Iterator
from typing import Final

from bot.domain.imported import Found, Layer, Refused
from bot.importers.given import Given
from bot.importers.shapes import Feature, features, point_of, written
from bot.importers.tools import Tools

PARTS: Final = {
    "police": (Layer.POLICE, "Cambridge Police, "),
    "fire": (Layer.FIRE, "Cambridge Fire, "),
    "hospital": (Layer.HOSPITAL, ""),
}
NO_EMERGENCY: Final = "spaulding"
"""A rehabilitation hospital."""


def read(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """What one of the three files holds; each replaces only its own part."""
    for feature in features(given, "SITE_NAME", "ADDRESS", "PHONE"):
        yield feature if isinstance(feature, Refused) else _site(feature, tools)


def _site(feature: Feature, tools: Tools) -> Found | Refused:
    row, geometry = feature
    site, point = written(row["SITE_NAME"]), point_of(geometry)
    part = next((word for word in PARTS if word in site.casefold()), None)
    if part is None or point is None:
        return Refused("no police, fire or hospital" if part is None else "no point")
    layer, owner = PARTS[part]
    phone, note = tools.phone(written(row["PHONE"]))
    return Found(
        layer=Layer.OTHER_HOSPITAL if NO_EMERGENCY in site.casefold() else layer,
        key=f"{part} {written(row['ADDRESS'])}",
        name=f"{owner}{site}",
        state="MA",
        town="Cambridge",
        address=written(row["ADDRESS"]),
        point=point,
        phone=phone,
        administrative=part == "fire",
        category=part,
        verified_on=tools.printed,
        part=part,
        note=note,
    )
