"""Wrong files: each is refused in one clear line, and what was imported before stays."""

import gzip
import io
import zipfile
from collections import deque
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest

from bot.domain.imported import Change, Found, Publication
from bot.importers.given import MOST_BYTES, BadFile, Given
from bot.importers.importing import bring, read
from bot.importers.tools import Tools

LAW = "OBJECTID,ID,NAME,TELEPHONE,ADDRESS,CITY,STATE,COUNTY,X,Y\n"
ROW = "1,{id},GROVE HILL POLICE DEPARTMENT,251-275-3153,111 MAIN STREET,GROVE HILL,AL,CLARKE,-87.77,31.70\n"
HIFLD = Publication("hifld-law", "Law", "DHS", "open", "DHS", 60, "2010", "there")


class Kept:
    """A shelf in memory."""

    def __init__(self) -> None:
        self.rows: dict[str, Sequence[Found]] = {}

    async def standing(self, source: str, part: str) -> int:
        """How many are kept."""
        return len(self.rows.get(f"{source} {part}", ()))

    async def exchange(self, publication: Publication, part: str, found: Sequence[Found]) -> Change:
        """Keep these instead."""
        self.rows[f"{publication.name} {part}"] = found
        return Change(added=len(found))


def workbook(sheet: Sequence[Sequence[str]]) -> bytes:
    """An xlsx file."""
    book = openpyxl.Workbook()
    for row in sheet:
        book.worksheets[0].append(list(row))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def bomb() -> bytes:
    """A workbook whose sheet unpacks to hundreds of times its size."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"<row/>" * 4_000_000)
    return file.getvalue()


WRONG: dict[str, tuple[str, bytes, str]] = {
    "an empty file": ("hifld-law", b"", "is empty"),
    "an error page": ("hifld-law", b"\xef\xbb\xbf <!DOCTYPE html><html>404", "web page"),
    "other columns": ("hifld-law", b"NAME,CITY\na,b\n", "no id, telephone"),
    "a row cut off": (
        "hifld-law", (LAW + ROW.format(id=1) + "2,3,HALF A").encode(), "middle of a row"
    ),
    "another encoding": ("hifld-law", LAW.encode() + b"1,2,CA\xd1ON", "not UTF-8"),
    "two-byte text": ("hifld-law", LAW.encode("utf-16"), "not UTF-8"),
    "a binary file": ("hifld-law", b"\x89PNG\r\n\x1a\n\x00\x00", "not UTF-8"),
    "a gzip cut off": ("hifld-law", gzip.compress((LAW + ROW * 99).encode())[:-20], "cut off"),
    "a broken gzip": ("hifld-law", b"\x1f\x8b" + b"\x00" * 40, "damaged or cut off"),
    "a field without end": ("hifld-law", (LAW + '1,2,"' + "x" * 200_000).encode(), "CSV"),
    "nothing to keep": ("hifld-law", (LAW + ROW.format(id=1).replace(",AL,", ",ZZ,")).encode(), "state"),
    "a workbook in place of text": ("hifld-law", workbook([["a"]]), "spreadsheet"),
    "no list": ("boston-police", b'{"type": "FeatureCollection"}', "no list of features"),
    "a list cut off": (
        "boston-police", b'{"features": [{"properties": {"NAME": "a", "ADDR', "cut off"
    ),
    "other properties": (
        "boston-police", b'{"features": [{"properties": {"A": 1}, "geometry": {}}]}', "no NAME"
    ),
    "a list of numbers": ("boston-police", b'{"features": [1, 2, 3]}', "no NAME"),
    "no Overpass": ("osm", b'{"timestamp_osm_base":"2026-01-01","elements": [{}]}', "Overpass"),
    "no workbook": ("fcc-psap", b"PSAP ID,PSAP Name\n", "not an xlsx"),
    "a workbook cut off": ("fcc-psap", workbook([["PSAP ID"]])[:-100], "cut off"),
    "other sheets": ("fcc-psap", workbook([["Name"], ["x"]]), "no psap_id"),
    "a zip without parts": ("fcc-psap", b"PK\x05\x06" + b"\x00" * 18, "not an xlsx"),
    "no shapefile": ("massgis-townhalls", workbook([["a"]]), "shapefile"),
    "no zip": ("massgis-townhalls", b"town,hall\n", "shapefile"),
}  # fmt: skip


@pytest.mark.parametrize("wrong", WRONG)
async def test_a_wrong_file_is_refused_in_one_line_and_the_old_data_stays(
    tmp_path: Path, tools: Tools, wrong: str
) -> None:
    """An operator sees what is wrong; people still see yesterday's stations."""
    source, content, complaint = WRONG[wrong]
    path = tmp_path / "given"
    path.write_bytes(content)
    shelf = Kept()
    publication = Publication(source, "", "", "", "", 1, "", "")

    with pytest.raises(BadFile) as refused:
        await bring(publication, path, shelf, tools)

    assert complaint in str(refused.value)
    assert "\n" not in str(refused.value)
    assert shelf.rows == {}


def test_a_workbook_that_swells_is_refused_before_it_is_read(tmp_path: Path, tools: Tools) -> None:
    """Megabytes of empty rows in a small file."""
    path = tmp_path / "bomb.xlsx"
    path.write_bytes(bomb())

    with pytest.raises(BadFile, match="unpacks to more"):
        read("fcc-psap", path, tools)


async def test_no_file_at_all_is_said(tmp_path: Path, tools: Tools) -> None:
    """A typing mistake in the path."""
    with pytest.raises(BadFile, match="No such file"):
        await bring(HIFLD, tmp_path / "nothing.csv", Kept(), tools)


def test_a_file_that_unpacks_without_end_is_given_up(tmp_path: Path) -> None:
    """Gigabytes of the same in a megabyte of gzip."""
    path = tmp_path / "bomb.csv.gz"
    path.write_bytes(gzip.compress((LAW + ROW * 20_000).encode()))

    with pytest.raises(BadFile, match="unpacks to more"), Given(path, most=1_000_000).text() as text:
        deque(text, maxlen=0)


def test_a_file_larger_than_any_is_not_opened(tmp_path: Path) -> None:
    """The size is looked at before anything is unpacked."""
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)

    with pytest.raises(BadFile, match="larger than"):
        Given(path)


async def test_a_file_of_less_than_half_is_taken_for_cut_off(tmp_path: Path, tools: Tools) -> None:
    """A table cut at the end of a line looks whole; the operator may insist."""
    path, shelf = tmp_path / "law.csv", Kept()
    path.write_text(LAW + "".join(ROW.format(id=number) for number in range(10)))
    await bring(HIFLD, path, shelf, tools)
    path.write_text(LAW + "".join(ROW.format(id=number) for number in range(4)))

    with pytest.raises(BadFile, match="holds 4 doors where 10 are kept"):
        await bring(HIFLD, path, shelf, tools)
    kept_before = await shelf.standing("hifld-law", "")
    insisted = await bring(HIFLD, path, shelf, tools, shrink=True)

    assert kept_before == 10
    assert insisted.kept == 4


async def test_progress_is_told_to_the_end(tmp_path: Path, tools: Tools) -> None:
    """The bar reaches the file's end."""
    path, told = tmp_path / "law.csv.gz", [(0, 0)]
    path.write_bytes(gzip.compress((LAW + "".join(ROW.format(id=n) for n in range(5000))).encode()))

    await bring(HIFLD, path, Kept(), tools, advance=lambda done, whole: told.append((done, whole)))

    assert told[-1] == (path.stat().st_size, path.stat().st_size)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
