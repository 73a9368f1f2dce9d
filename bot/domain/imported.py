"""Imported doors: what a publisher's file says of one place, and what became of an import."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from bot.domain.directory import DoorKind, Precision
from bot.domain.place import Point


class Layer(IntEnum):
    """What a door is good for: the first four are shown to people, the rest is only kept."""

    POLICE = 1
    """Local, state and sheriff's police."""
    FIRE = 2
    EMERGENCY = 3
    """A hospital whose emergency department its source names."""
    FIREBOX = 4
    HOSPITAL = 5
    """An acute hospital whose source says nothing of an emergency department."""
    OTHER_POLICE = 6
    """Campus, park, constable, special: may turn people away."""
    OTHER_FIRE = 7
    """Military bases and private brigades: no door for the public."""
    OTHER_HOSPITAL = 8
    PSAP = 9
    TOWN = 10
    """The middle of a town: its town hall."""
    DISTRICT = 11


KINDS: Mapping[Layer, DoorKind] = {
    Layer.POLICE: DoorKind.POLICE,
    Layer.FIRE: DoorKind.FIRE,
    Layer.EMERGENCY: DoorKind.HOSPITAL,
    Layer.FIREBOX: DoorKind.FIREBOX,
    Layer.HOSPITAL: DoorKind.HOSPITAL,
}

Box = tuple[float, float, float, float]
"""West, south, east, north, in degrees."""


@dataclass(frozen=True, slots=True)
class Found:
    """One row of a publisher's file that may be kept."""

    layer: Layer
    key: str
    """The publisher's own id of the row, or one made of what does not change."""
    name: str
    state: str
    """USPS."""
    town: str
    address: str = ""
    zip: str = ""
    point: Point | None = None
    precision: Precision = Precision.STREET
    phone: str = ""
    administrative: bool = False
    category: str = ""
    """The publisher's or our class: "sheriff", "critical access"."""
    verified_on: str = ""
    part: str = ""
    """The piece of the source that the row came in: another piece does not replace it."""
    shape: str = ""
    """Of a district: its rings as JSON, each a list of [longitude, latitude]."""
    box: Box | None = None
    note: str = ""
    """What was left out of the row, if anything: "number outside the plan"."""


@dataclass(frozen=True, slots=True)
class Refused:
    """One row that is not kept, and why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Change:
    """What an import changed."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    same: int = 0


@dataclass(frozen=True, slots=True)
class Publication:
    """A source that can be imported: whose it is and how good."""

    name: str
    """As typed: "hifld-law"."""
    title: str
    """As printed with every row: "HIFLD Local Law Enforcement"."""
    publisher: str
    licence: str
    attribution: str
    rank: int
    """Lower is better: of two rows for one station the better one's is shown."""
    vintage: str
    """When the known edition was printed: "2010", "2023-03-18"."""
    download: str
    """Where an operator finds the file, in words."""
    update: tuple[str, ...] = ()
    """Stable official addresses that `callbox places update` fetches."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of an import."""

    source: str
    kept: int
    refused: Mapping[str, int] = field(default_factory=dict)
    """Reason to rows."""
    noted: Mapping[str, int] = field(default_factory=dict)
    """What kept rows lack to rows."""
    change: Change = Change()
