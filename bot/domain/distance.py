"""Miles between two points, and the box that holds all within some miles."""

from math import asin, cos, radians, sin, sqrt
from typing import Final

from bot.domain.place import Point

EARTH_MILES: Final = 3958.76
MILES_PER_DEGREE: Final = 69.09
"""Along a meridian."""


def miles(here: Point, there: Point) -> float:
    """The great-circle distance in statute miles."""
    north = radians(there.latitude - here.latitude)
    east = radians(there.longitude - here.longitude)
    chord = (
        sin(north / 2) ** 2 + cos(radians(here.latitude)) * cos(radians(there.latitude)) * sin(east / 2) ** 2
    )
    return 2 * EARTH_MILES * asin(min(1.0, sqrt(chord)))


def span(point: Point, radius: float) -> tuple[float, float]:
    """Half the height and half the width, in degrees, of the box around all within `radius` miles."""
    height = radius / MILES_PER_DEGREE
    reach = min(89.0, abs(point.latitude) + height)
    return height, min(180.0, height / cos(radians(reach)))
