"""The directory: numbers that answer and doors to walk through, each with its area, source and date."""

from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.place import Place, Point


class LineKind(StrEnum):
    """Who answers."""

    POLICE = "police"
    FIRE = "fire"
    DISPATCH = "dispatch"
    STATE_POLICE = "state_police"


class DoorKind(StrEnum):
    """What stands there."""

    POLICE = "police"
    FIRE = "fire"
    HOSPITAL = "hospital"
    FIREBOX = "firebox"


class Precision(StrEnum):
    """How exactly a door's point is known."""

    STREET = "street"
    TOWN = "town"
    ZIP = "zip"


@dataclass(frozen=True, slots=True)
class Line:
    """A ten-digit line: reaches police, fire or dispatch without 911."""

    kind: LineKind
    name: str
    numbers: tuple[str, ...]
    """As printed: "617-343-4240"."""
    area: str
    """Whom it serves, in words; printed with the number always."""
    source: str
    """Who printed it, in a few words: "State 911 Department via CBS Boston"."""
    url: str
    verified_on: str
    """When the source printed it: "2024-06-18", "2024-06" or "2018"; never the day we copied it."""
    confidence: str
    """A two sources, B one good source, C conflict."""
    rank: int
    """Lower first."""
    address: str = ""
    inferred: bool = False
    """That it serves this place is our inference."""
    administrative: bool = False
    """A business line: may be unstaffed."""


@dataclass(frozen=True, slots=True)
class Door:
    """A place to walk to."""

    kind: DoorKind
    name: str
    address: str
    place: Place
    point: Point | None
    distance_miles: float | None
    precision: Precision
    phone: str
    source: str
    verified_on: str
    administrative: bool = False
    attribution: str = ""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What else is known of a place; empty means unknown, never no."""

    text_to_911: str = ""
    """Since when, as the source printed it ("2018-12-14"); empty where unknown."""
    text_area: str = ""
    text_source: str = ""
    text_verified_on: str = ""
    fire_boxes: bool = False
    """The city's fire department itself names its boxes."""
    fire_box_area: str = ""
    fire_box_source: str = ""
    fire_box_verified_on: str = ""
    cautions: tuple[str, ...] = ()
    """Keys of catalog sentences."""
    districts: tuple[str, ...] = field(default=())
    """Where the town alone does not tell the station: what to choose from."""
