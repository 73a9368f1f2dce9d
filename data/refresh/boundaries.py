"""Makes data/boundaries/counties.json from the npm package us-atlas: `python data/refresh/boundaries.py`."""

import json
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

PACKAGE: Final = "us-atlas@3.0.1"
TABLE: Final = Path(__file__).resolve().parents[1] / "boundaries" / "counties.json"
DIGITS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_"


def fetch(folder: Path) -> dict[str, Any]:
    """The counties of us-atlas as TopoJSON, through npm."""
    packed = subprocess.run(
        ["npm", "pack", PACKAGE, "--silent"], cwd=folder, check=True, capture_output=True, text=True
    )
    with tarfile.open(folder / packed.stdout.split()[-1]) as archive:
        file = archive.extractfile("package/counties-10m.json")
        if file is None:
            raise SystemExit(f"{PACKAGE} holds no counties-10m.json")
        topology: dict[str, Any] = json.load(file)
    return topology


def written(number: int) -> str:
    """A whole number in base 32, low digits first; a digit above 31 says that more follow."""
    left = number * 2 if number >= 0 else -number * 2 - 1
    text = ""
    while left > 31:
        text += DIGITS[32 + left % 32]
        left //= 32
    return text + DIGITS[left]


def rings(geometry: dict[str, Any]) -> Iterator[list[int]]:
    """The rings of a county, holes among them: inside is where an odd number of rings surrounds a point."""
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    for polygon in polygons:
        yield from polygon


def box(arcs: list[list[list[int]]], numbers: list[list[int]]) -> list[int]:
    """West, south, east and north of some rings, in steps of the grid."""
    points = []
    for number in (number for ring in numbers for number in ring):
        x = y = 0
        for step in arcs[number if number >= 0 else ~number]:
            x, y = x + step[0], y + step[1]
            points.append((x, y))
    across, up = zip(*points, strict=True)
    return [min(across), min(up), max(across), max(up)]


def table(topology: dict[str, Any]) -> dict[str, Any]:
    """The small table: arcs as text, and of each county its name, its box and the arcs of its rings."""
    arcs = topology["arcs"]
    counties = {}
    for geometry in sorted(topology["objects"]["counties"]["geometries"], key=lambda county: county["id"]):
        numbers = list(rings(geometry))
        counties[geometry["id"]] = [geometry["properties"]["name"], box(arcs, numbers), numbers]
    return {
        "source": f"npm {PACKAGE}, ISC; US Census Bureau cartographic boundaries, 2017",
        "verified_on": "2017",
        "scale": topology["transform"]["scale"],
        "origin": topology["transform"]["translate"],
        "arcs": ["".join(written(step) for point in arc for step in point) for arc in arcs],
        "counties": counties,
    }


def main() -> None:
    """Fetch, convert and write the table."""
    with tempfile.TemporaryDirectory() as folder:
        made = table(fetch(Path(folder)))
    lines = [f"{json.dumps(key)}: {json.dumps(value, separators=(',', ':'))}" for key, value in made.items()]
    TABLE.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
    sys.stdout.write(f"{TABLE.name}: {len(made['counties'])} counties, {TABLE.stat().st_size:,} bytes\n")


if __name__ == "__main__":
    main()
