"""From the metres of a Lambert conformal conic map back to degrees, on the GRS 80 ellipsoid (Snyder 1987)."""

from dataclasses import dataclass
from math import atan, cos, degrees, log, pi, radians, sin, sqrt, tan

from bot.domain.place import Point

RADIUS = 6_378_137.0
ECCENTRICITY = sqrt(2 / 298.257222101 - (1 / 298.257222101) ** 2)


@dataclass(frozen=True, slots=True)
class Lambert:
    """A map with two standard parallels; degrees and metres."""

    meridian: float
    origin: float
    south: float
    north: float
    false_easting: float
    false_northing: float

    def point(self, easting: float, northing: float) -> Point:
        """Where on earth a spot of the map lies; good to a metre."""
        cone = log(_scale(self.south) / _scale(self.north)) / log(_flat(self.south) / _flat(self.north))
        factor = _scale(self.south) / (cone * _flat(self.south) ** cone)
        zero = RADIUS * factor * _flat(self.origin) ** cone
        x, y = easting - self.false_easting, zero - (northing - self.false_northing)
        flat = (sqrt(x * x + y * y) / (RADIUS * factor)) ** (1 / cone)
        return Point(_latitude(flat), self.meridian + degrees(atan(x / y) / cone))


def _scale(latitude: float) -> float:
    angle = radians(latitude)
    return cos(angle) / sqrt(1 - (ECCENTRICITY * sin(angle)) ** 2)


def _flat(latitude: float) -> float:
    angle = radians(latitude)
    bulge = ECCENTRICITY * sin(angle)
    return tan(pi / 4 - angle / 2) / float(((1 - bulge) / (1 + bulge)) ** (ECCENTRICITY / 2))


def _latitude(flat: float) -> float:
    angle = pi / 2 - 2 * atan(flat)
    for _ in range(6):
        bulge = ECCENTRICITY * sin(angle)
        angle = pi / 2 - 2 * atan(flat * float(((1 - bulge) / (1 + bulge)) ** (ECCENTRICITY / 2)))
    return degrees(angle)


MASSACHUSETTS = Lambert(-71.5, 41.0, 41.71666666666667, 42.68333333333333, 200_000, 750_000)
"""EPSG 26986, the mainland's state plane in metres."""
