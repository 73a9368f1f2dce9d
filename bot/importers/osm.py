"""OpenStreetMap through Overpass (`out center`): police, fire stations, hospitals that say emergency=yes."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from bot.domain.imported import Found, Layer, Refused
from bot.importers.given import BadFile, Given
from bot.importers.hifld_law import coordinates
from bot.importers.rows import json_items
from bot.importers.shapes import written
from bot.importers.tools import Tools

KINDS: Final = {"police": Layer.POLICE, "fire_station": Layer.FIRE, "hospital": Layer.EMERGENCY}
GONE: Final = (
    "disused",
    "abandoned",
    "was",
    "demolished",
    "disused:amenity",
    "abandoned:amenity",
    "was:amenity",
)
BASE: Final = re.compile(r'"timestamp_osm_base"\s*:\s*"(\d{4}-\d\d-\d\d)')
DAY: Final = re.compile(r"(19|20)\d\d")
NAMES: Final = {Layer.POLICE: "Police station", Layer.FIRE: "Fire station", Layer.EMERGENCY: "Hospital"}


def read(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """One row an element; one file a region, each replaces only what it brought itself."""
    printed = _printed(given, tools)
    for element in json_items(given, "elements"):
        if not isinstance(element, Mapping) or "type" not in element or "id" not in element:
            raise BadFile(f"{given.path.name}: is no answer of Overpass")
        yield _door(element, tools, printed, given.path.name)


def _printed(given: Given, tools: Tools) -> str:
    """The day of the map: what the operator says, else what the answer's head says."""
    with given.text() as text:
        base = BASE.search(text.read(4096))
    printed = tools.printed if DAY.match(tools.printed) else base[1] if base else ""
    if not printed:
        raise BadFile(f"{given.path.name}: does not say of which day it is")
    return printed


def _door(element: Mapping[str, Any], tools: Tools, printed: str, part: str) -> Found | Refused:
    tags = element.get("tags") or {}
    layer = KINDS.get(tags.get("amenity", ""))
    if layer is None or any(tag in tags for tag in GONE):
        return Refused("no police, fire station or hospital in use")
    if layer is Layer.EMERGENCY and tags.get("emergency") != "yes":
        return Refused("hospital without emergency=yes")
    middle = element.get("center") or element
    point = coordinates(written(middle.get("lat")), written(middle.get("lon")))
    if point is None:
        return Refused("no point")
    state, town = tools.state_of(point), written(tags.get("addr:city"))
    if not state:
        return Refused("outside the US")
    name = written(tags.get("name")) or NAMES[layer]
    if why := tools.denied.hospital(name, state, town):
        return Refused(f"denied: {why}")
    phone, note = tools.phone(written(tags.get("phone") or tags.get("contact:phone")))
    number, street = written(tags.get("addr:housenumber")), written(tags.get("addr:street"))
    return Found(
        layer=layer,
        key=f"{element['type']}/{element['id']}",
        name=name,
        state=state,
        town=town,
        address=f"{number} {street}".strip(),
        zip=written(tags.get("addr:postcode"))[:5],
        point=point,
        phone=phone,
        administrative=True,
        category=written(tags.get("amenity")),
        verified_on=written(element.get("timestamp"))[:10] or printed,
        part=part,
        note=note,
    )
