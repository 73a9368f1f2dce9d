"""Outlines: whether rings surround a point."""

from collections.abc import Sequence
from itertools import pairwise

from bot.domain.place import Point

Ring = Sequence[Sequence[float]]
"""Longitude and latitude of each corner; the last is the first."""


def surrounds(rings: Sequence[Ring], point: Point) -> bool:
    """Whether an odd number of rings lies around a point: holes are rings too."""
    x, y = point.longitude, point.latitude
    odd = False
    for ring in rings:
        for (x1, y1), (x2, y2) in pairwise(ring):
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
                odd = not odd
    return odd
