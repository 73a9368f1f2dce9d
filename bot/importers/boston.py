"""City of Boston: police stations and the polygons of the police districts."""

import re
from collections.abc import Iterator
from typing import Final

from bot.domain.directory import Precision
from bot.domain.imported import Found, Layer, Refused
from bot.domain.place import Point
from bot.importers.given import Given
from bot.importers.shapes import Feature, features, point_of, rings_of, shape_of, written
from bot.importers.tools import Tools

DISTRICT: Final = re.compile(r"([A-E])-?(\d{1,2})")


def police(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """The stations; one that has moved is shown at its new address, near its ZIP's middle."""
    for feature in features(given, "NAME", "ADDRESS"):
        yield feature if isinstance(feature, Refused) else _station(feature, tools)


def districts(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """The districts' outlines: they tell in which district a point lies."""
    for feature in features(given, "DISTRICT"):
        yield feature if isinstance(feature, Refused) else _district(feature, tools)


def _station(feature: Feature, tools: Tools) -> Found | Refused:
    row, geometry = feature
    point, address = point_of(geometry), written(row["ADDRESS"])
    if point is None:
        return Refused("no point")
    zip_code, precision, where, note = written(row.get("ZIP")), Precision.STREET, address, "no number"
    if moved := tools.denied.moved("police", address, "MA", "Boston"):
        if not moved.now:
            return Refused(f"moved: {moved.why}")
        where, note = moved.now, f"moved: {moved.why}"
        precision = Precision.ZIP
        point = tools.locate_zip(zip_code)
    return Found(
        layer=Layer.POLICE,
        key=written(row["NAME"]),
        name=f"Boston Police, {written(row['NAME'])}",
        state="MA",
        town="Boston",
        address=where,
        zip=zip_code,
        point=point,
        precision=precision,
        category="local",
        verified_on=tools.printed,
        note=note,
    )


def _district(feature: Feature, tools: Tools) -> Found | Refused:
    row, geometry = feature
    code = DISTRICT.fullmatch(written(row["DISTRICT"]).upper())
    rings = rings_of(geometry)
    if code is None or not rings:
        return Refused("no district" if code is None else "no outline in degrees")
    shape, box = shape_of(rings)
    west, south, east, north = box
    return Found(
        layer=Layer.DISTRICT,
        key=f"{code[1]}-{int(code[2])}",
        name=f"{code[1]}-{int(code[2])}",
        state="MA",
        town="Boston",
        point=Point((south + north) / 2, (west + east) / 2),
        category="police district",
        verified_on=tools.printed,
        shape=shape,
        box=box,
    )
