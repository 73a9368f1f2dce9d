"""Points and polygons out of GeoJSON features."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from bot.domain.imported import Box, Refused
from bot.domain.place import Point
from bot.importers.given import BadFile, Given
from bot.importers.rows import json_items

Feature = tuple[Mapping[str, Any], Mapping[str, Any]]
"""Properties and geometry."""


def features(given: Given, *needed: str) -> Iterator[Feature | Refused]:
    """The features of a GeoJSON file; BadFile where the first has other properties."""
    first = True
    for item in json_items(given, "features"):
        known = isinstance(item, Mapping) and isinstance(item.get("properties"), Mapping)
        if first and not (known and set(needed) <= set(item["properties"])):
            raise BadFile(f"{given.path.name}: other properties than this source has: no {', '.join(needed)}")
        first = False
        if not known or not isinstance(item.get("geometry"), Mapping):
            yield Refused("no geometry")
            continue
        yield item["properties"], item["geometry"]


def written(value: object) -> str:
    """A property as text."""
    return "" if value is None else str(value).strip()


def point_of(geometry: Mapping[str, Any]) -> Point | None:
    """The point of a geometry in degrees, or None where it is none."""
    place = geometry.get("coordinates")
    if geometry.get("type") != "Point" or not isinstance(place, list) or len(place) < 2:
        return None
    longitude, latitude = place[:2]
    if not all(isinstance(number, int | float) for number in (longitude, latitude)):
        return None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return Point(float(latitude), float(longitude))


def rings_of(geometry: Mapping[str, Any]) -> list[list[list[float]]]:
    """All rings of a polygon, to about a metre; empty where it is none or not in degrees."""
    kind, found = geometry.get("type"), geometry.get("coordinates") or []
    polygons: list[Any] = [found] if kind == "Polygon" else found if kind == "MultiPolygon" else []
    rings = [[[round(x, 5), round(y, 5)] for x, y, *_ in ring] for polygon in polygons for ring in polygon]
    inside = all(-180 <= x <= 180 and -90 <= y <= 90 for ring in rings for x, y in ring)
    return rings if inside else []


def shape_of(rings: list[list[list[float]]]) -> tuple[str, Box]:
    """The rings as text to keep, and the box around them."""
    across = [x for ring in rings for x, _ in ring]
    up = [y for ring in rings for _, y in ring]
    return json.dumps(rings, separators=(",", ":")), (min(across), min(up), max(across), max(up))
