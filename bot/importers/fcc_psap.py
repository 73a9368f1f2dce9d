"""FCC Master PSAP Registry: the centres that answer 911, by state, county and city; no numbers, no points."""

import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, Final

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from bot.domain.imported import Found, Layer, Refused
from bot.domain.place import BY_USPS
from bot.importers.given import BadFile, Given
from bot.importers.rows import column
from bot.importers.tools import Tools

NEEDED: Final = ("psap_id", "psap_name", "state", "county", "city", "type_of_change")
MOST_UNPACKED: Final = 100_000_000
"""Of all parts of the spreadsheet together."""
MOST_TIMES: Final = 200
"""How many times larger than packed a part may be: more is a bomb."""
AS_OF: Final = re.compile(r"as of (\d{1,2})-(\d{1,2})-(\d{4})")


def read(given: Given, tools: Tools) -> Iterator[Found | Refused]:
    """Every centre that is not orphaned."""
    printed, header = tools.printed, None
    for cells in _cells(given):
        if header is None:
            named = [column(str(cell or "")) for cell in cells]
            if as_of := AS_OF.search(str(cells[0] or "")):
                printed = date(int(as_of[3]), int(as_of[1]), int(as_of[2])).isoformat()
            header = named if set(NEEDED) <= set(named) else None
        elif any(cells):
            yield _centre(
                dict(zip(header, (str(cell or "").strip() for cell in cells), strict=False)), printed
            )
    if header is None:
        raise BadFile(f"{given.path.name}: other columns than this source has: no {', '.join(NEEDED)}")


def _centre(row: dict[str, str], printed: str) -> Found | Refused:
    if row["state"] not in BY_USPS:
        return Refused("no state")
    changes = set(re.split(r"[,\s-]+", row["type_of_change"])) - {""}
    if not changes:
        return Refused("no type")
    if "O" in changes:
        return Refused("orphaned")
    return Found(
        layer=Layer.PSAP,
        key=row["psap_id"],
        name=row["psap_name"],
        state=row["state"],
        town=row["city"],
        category="secondary" if "S" in changes else "primary",
        verified_on=printed,
    )


def _cells(given: Given) -> Iterator[Sequence[Any]]:
    """The rows of the first sheet, read as they stream by."""
    _refuse_bombs(given)
    with given.path.open("rb") as file:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                book = openpyxl.load_workbook(file, read_only=True, data_only=True)
            sheet = book.worksheets[0]
        except (InvalidFileException, KeyError, IndexError, ValueError, OSError) as broken:
            raise BadFile(f"{given.path.name}: is not an xlsx workbook") from broken
        yield from sheet.iter_rows(values_only=True, max_col=40)


def _refuse_bombs(given: Given) -> None:
    if not given.is_zip:
        raise BadFile(f"{given.path.name}: is not an xlsx workbook")
    try:
        with zipfile.ZipFile(given.path) as archive:
            parts = archive.infolist()
    except zipfile.BadZipFile as broken:
        raise BadFile(f"{given.path.name}: is not a whole xlsx workbook; the file is cut off") from broken
    total = sum(part.file_size for part in parts)
    swollen = any(part.file_size > MOST_TIMES * max(part.compress_size, 1024) for part in parts)
    if total > MOST_UNPACKED or swollen:
        raise BadFile(f"{given.path.name}: unpacks to more than a workbook may hold")
