"""Where the states and counties lie: a point gives its county, and the state across a line nearby."""

import json
from functools import cached_property
from itertools import pairwise
from math import cos, hypot, radians
from pathlib import Path
from typing import Any, Final

from bot.domain.distance import MILES_PER_DEGREE
from bot.domain.outline import surrounds
from bot.domain.place import BY_FIPS, BY_USPS, Place, Point

NEAR_LINE: Final = 1.0
"""Miles from a state line within which both states are named; the outlines are good to half of that."""
SHORE: Final = 0.3
"""Miles off every county that still count as its shore: piers and islets that the outline leaves out."""
_DIGITS: Final = {
    digit: value
    for value, digit in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_")
}

Ring = tuple[tuple[float, float], ...]
"""Longitude and latitude; the last point is the first."""


def steps(text: str) -> list[int]:
    """The whole numbers that data/refresh/boundaries.py wrote as text."""
    numbers, value, place = [], 0, 1
    for digit in text:
        part = _DIGITS[digit]
        value += part % 32 * place
        place *= 32
        if part < 32:
            numbers.append(value // 2 if value % 2 == 0 else -(value + 1) // 2)
            value, place = 0, 1
    return numbers


class Boundaries:
    """The bot.ports.Boundaries over data/boundaries, read at the first question."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "counties.json"
        self._arcs: dict[int, Ring] = {}
        self._rings: dict[str, tuple[Ring, ...]] = {}

    def locate(self, point: Point) -> tuple[Place, ...]:
        """The state and county at a point; two near a state line, nearest first; none outside the US."""
        candidates = self._candidates(point)
        inside = [fips for fips in candidates if surrounds(self.rings(fips), point)]
        away = {
            fips: 0.0 if fips in inside else _distance(point, self.rings(fips))
            for fips in candidates
            if fips in inside or not inside or fips[:2] != inside[0][:2]
        }
        limit = NEAR_LINE if inside else SHORE
        if not any(miles <= limit for miles in away.values()):
            return ()
        nearest: dict[str, str] = {}
        for fips in sorted(away, key=away.__getitem__):
            if away[fips] <= NEAR_LINE:
                nearest.setdefault(fips[:2], fips)
        return tuple(Place(BY_FIPS[state].usps, fips) for state, fips in nearest.items())

    def county_name(self, fips: str) -> str | None:
        """The bare name of a county: "Suffolk"."""
        county = self._table["counties"].get(fips)
        return county[0] if county else None

    def counties(self, state: str) -> tuple[str, ...]:
        """The FIPS of a state's counties (its two digits given), in order."""
        return tuple(fips for fips in self._table["counties"] if fips[:2] == state)

    def outlines(self, state: str) -> dict[str, tuple[Ring, ...]]:
        """The rings of every county of a state, the state by USPS, the counties by FIPS."""
        return {fips: self.rings(fips) for fips in self.counties(BY_USPS[state].fips)}

    def rings(self, fips: str) -> tuple[Ring, ...]:
        """The rings of a county, holes among them: inside is where an odd number surrounds a point."""
        if fips not in self._rings:
            numbers = self._table["counties"][fips][2]
            self._rings[fips] = tuple(self._ring(ring) for ring in numbers)
        return self._rings[fips]

    @cached_property
    def _table(self) -> dict[str, Any]:
        table: dict[str, Any] = json.loads(self._path.read_bytes())
        return table

    @cached_property
    def _boxes(self) -> tuple[tuple[str, float, float, float, float], ...]:
        (across, up), (west, south) = self._table["scale"], self._table["origin"]
        return tuple(
            (fips, west + a * across, south + b * up, west + c * across, south + d * up)
            for fips, (_, (a, b, c, d), _) in self._table["counties"].items()
            if fips[:2] in BY_FIPS
        )

    def _candidates(self, point: Point) -> list[str]:
        """Counties whose box holds the point or lies within a mile of it."""
        high = NEAR_LINE / MILES_PER_DEGREE
        wide = high / max(0.05, cos(radians(point.latitude)))
        x, y = point.longitude, point.latitude
        return [
            fips
            for fips, west, south, east, north in self._boxes
            if west - wide <= x <= east + wide and south - high <= y <= north + high
        ]

    def _arc(self, number: int) -> Ring:
        if number not in self._arcs:
            (across, up), (west, south) = self._table["scale"], self._table["origin"]
            numbers = steps(self._table["arcs"][number])
            x = y = 0
            points = []
            for right, higher in zip(numbers[::2], numbers[1::2], strict=True):
                x, y = x + right, y + higher
                points.append((west + x * across, south + y * up))
            self._arcs[number] = tuple(points)
        return self._arcs[number]

    def _ring(self, numbers: list[int]) -> Ring:
        points: list[tuple[float, float]] = []
        for number in numbers:
            arc = self._arc(number) if number >= 0 else self._arc(~number)[::-1]
            points.extend(arc[1:] if points else arc)
        return tuple(points)


def _distance(point: Point, rings: tuple[Ring, ...]) -> float:
    """Miles to the nearest line of the rings, on a plane that is good for a few miles."""
    wide = MILES_PER_DEGREE * cos(radians(point.latitude))
    nearest = float("inf")
    for ring in rings:
        flat = [((x - point.longitude) * wide, (y - point.latitude) * MILES_PER_DEGREE) for x, y in ring]
        for (x1, y1), (x2, y2) in pairwise(flat):
            along, up = x2 - x1, y2 - y1
            length = along * along + up * up
            share = 0.0 if length == 0 else max(0.0, min(1.0, -(x1 * along + y1 * up) / length))
            nearest = min(nearest, hypot(x1 + share * along, y1 + share * up))
    return nearest
