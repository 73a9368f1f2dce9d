"""Stations that the tests import."""

from dataclasses import replace

from bot.domain.imported import Found, Layer, Publication
from bot.domain.place import Point

CITY = Publication("boston-police", "City", "City", "open", "City", 10, "2020-02-10", "there")
NATION = Publication("hifld-law", "Nation", "DHS", "open", "Nation", 60, "2010", "there")
COMMON = Point(42.3550, -71.0656)


def station(
    key: str, latitude: float, longitude: float, layer: Layer = Layer.POLICE, **more: object
) -> Found:
    """One row of a publisher."""
    row = Found(
        layer=layer,
        key=key,
        name=f"Station {key}",
        state="MA",
        town="Boston",
        address=f"{key} Main St",
        point=Point(latitude, longitude),
        verified_on="2010",
    )
    return replace(row, **more)  # type: ignore[arg-type]


def square(west: float, south: float, side: float) -> list[list[float]]:
    """A ring of four sides."""
    east, north = west + side, south + side
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]
