"""What the tables of the directory refuse."""

from pathlib import Path

import pytest

from bot.domain.directory import Line
from bot.domain.phone import ten_digits
from bot.facts.directory_rows import BadRow, read_denied, read_lines, read_towns
from bot.facts.directory_tables import Tables

GOOD = {
    "id": "a",
    "kind": "police",
    "name": "A Police",
    "area": "A",
    "state": "MA",
    "source": "A",
    "url": "https://a.example",
    "verified_on": "2024-06-18",
    "confidence": "A",
}


def table(folder: Path, **changed: str) -> Path:
    """A table of one line with something changed."""
    row = {**GOOD, **changed}
    path = folder / "lines.toml"
    numbers = row.pop("numbers", "617-343-4240")
    text = "\n".join(f'{name} = "{value}"' for name, value in row.items())
    path.write_text(f'[[line]]\n{text}\nrank = 1\nnumbers = ["{numbers}"]\n')
    return path


def test_a_whole_row_is_read(tmp_path: Path) -> None:
    """The row that the refusals below spoil is good."""
    assert read_lines(table(tmp_path))[0].line.numbers == ("617-343-4240",)


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("source", "", "no source"),
        ("url", "", "no url"),
        ("area", " ", "no area"),
        ("verified_on", "", "no verified_on"),
        ("verified_on", "last year", "is no date"),
        ("verified_on", "2024-13", "is no date"),
        ("state", "ZZ", "is no state"),
        ("confidence", "D", "confidence"),
        ("kind", "ambulance", "kind"),
        ("numbers", "987-939-887", "North American"),
        ("numbers", "617-103-4260", "North American"),
        ("numbers", "(617) 343-4240", "North American"),
        ("numbers", "911", "North American"),
    ],
)
def test_a_row_that_lacks_what_people_need_is_refused(
    tmp_path: Path, name: str, value: str, complaint: str
) -> None:
    """A number without source, date or area must not reach anybody."""
    path = table(tmp_path, **{name: value})

    with pytest.raises(BadRow, match=complaint) as refused:
        read_lines(path)

    assert "lines.toml: a" in str(refused.value)


def test_a_town_that_names_an_unknown_line_is_refused(tmp_path: Path) -> None:
    """A typing mistake must not leave a town without its line."""
    path = tmp_path / "towns.csv"
    path.write_text("town,county,lines,small\nSalem,25009,nort-shore,\n")

    with pytest.raises(BadRow, match="nort-shore"):
        read_towns(path, frozenset({"north-shore"}))


def test_a_denial_says_why(tmp_path: Path) -> None:
    """Nobody can review a denial without its reason."""
    path = tmp_path / "denied.toml"
    path.write_text('[[number]]\nnumber = "508-485-3235"\nsource = "a page"\n')

    with pytest.raises(BadRow, match="no why"):
        read_denied(path)


def test_every_shipped_number_has_area_source_and_date(tables: Tables) -> None:
    """The promise of the directory, over the whole of it."""
    shipped: list[Line] = [row.line for row in tables.lines]

    assert len(shipped) > 30
    for line in shipped:
        assert line.area
        assert line.source
        assert line.verified_on
        assert all(ten_digits(number) == number for number in line.numbers)


@pytest.mark.parametrize(
    ("written", "digits"),
    [
        ("(334) 222-8466", "334-222-8466"),
        ("1-800-222-1222", "800-222-1222"),
        ("617.343.4240", "617-343-4240"),
        ("911-343-4240", None),
        ("617-911-4240", None),
        ("617-043-4240", None),
        ("117-343-4240", None),
        ("617-343-424", None),
        ("617-343-4240 x12", None),
        ("617-222-2222", None),
        ("٦١٧-343-4240", None),
        ("", None),
    ],
)
def test_only_numbers_of_the_plan_are_numbers(written: str, digits: str | None) -> None:
    """Placeholders and service codes are not lines."""
    assert ten_digits(written) == digits
