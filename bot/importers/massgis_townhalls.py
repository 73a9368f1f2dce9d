"""MassGIS town halls, a zipped shapefile: the middle of each of the 351 towns."""

import struct
import zipfile
from collections.abc import Iterator
from typing import Final

from bot.domain.directory import Precision
from bot.domain.imported import Found, Layer, Refused
from bot.importers.given import BadFile, Given
from bot.importers.lambert import MASSACHUSETTS
from bot.importers.tools import Tools, spoken

MOST_PART: Final = 20_000_000
POINTS: Final = 1
"""The shapefile's code for a file of points."""


def read(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """One row a town: its name, its hall's address and point."""
    parts = _parts(given)
    if b"Massachusetts_Mainland" not in parts[".prj"]:
        raise BadFile(f"{given.path.name}: is not in Massachusetts state plane metres")
    try:
        points, rows = list(_points(parts[".shp"])), list(_rows(parts[".dbf"]))
    except (struct.error, UnicodeDecodeError, IndexError) as broken:
        raise BadFile(f"{given.path.name}: is not a whole shapefile of points") from broken
    if len(points) != len(rows) or not rows or "CITY" not in rows[0]:
        raise BadFile(f"{given.path.name}: other columns than this source has: no CITY")
    for spot, row in zip(points, rows, strict=True):
        yield _town(spot, row, tools)


def _town(spot: tuple[float, float] | None, row: dict[str, str], tools: Tools) -> Found | Refused:
    if spot is None or not row["CITY"]:
        return Refused("no point or no town")
    return Found(
        layer=Layer.TOWN,
        key=row["CITY"],
        name=spoken(row.get("NAME", "")),
        state="MA",
        town=spoken(row["CITY"]),
        address=spoken(row.get("ADDRESS", "")),
        zip=row.get("ZIP", ""),
        point=MASSACHUSETTS.point(*spot),
        precision=Precision.TOWN,
        category="town hall",
        verified_on=tools.printed,
    )


def _parts(given: Given) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(given.path) as archive:
            named = {name[-4:].lower(): name for name in archive.namelist()}
            wanted = {ending: named[ending] for ending in (".shp", ".dbf", ".prj")}
            if any(archive.getinfo(name).file_size > MOST_PART for name in wanted.values()):
                raise BadFile(f"{given.path.name}: unpacks to more than town halls may hold")
            return {ending: archive.read(name) for ending, name in wanted.items()}
    except (zipfile.BadZipFile, KeyError) as broken:
        raise BadFile(f"{given.path.name}: is not a whole zip with a shapefile in it") from broken


def _points(shp: bytes) -> Iterator[tuple[float, float] | None]:
    at = 100
    while at < len(shp):
        (words,) = struct.unpack_from(">i", shp, at + 4)
        (kind,) = struct.unpack_from("<i", shp, at + 8)
        yield struct.unpack_from("<2d", shp, at + 12) if kind == POINTS else None
        at += 8 + words * 2


def _rows(dbf: bytes) -> Iterator[dict[str, str]]:
    count, header, size = struct.unpack_from("<IHH", dbf, 4)
    columns = []
    at = 32
    while dbf[at] != 0x0D:
        columns.append((dbf[at : at + 11].split(b"\0")[0].decode("ascii"), dbf[at + 16]))
        at += 32
    for number in range(count):
        at = header + number * size + 1
        row = {}
        for name, width in columns:
            row[name] = dbf[at : at + width].decode("utf-8").strip()
            at += width
        yield row
