"""Whom to call in Massachusetts, best first."""

from datetime import date

import pytest

from bot.domain.place import STATES, Place
from bot.facts.directory import Directory
from bot.facts.directory_tables import Tables, latest

BOSTON = Place("MA", "25025", "Boston")


def first(directory: Directory, place: Place) -> str:
    """The first number of the first line."""
    return directory.lines(place)[0].numbers[0]


@pytest.mark.parametrize(
    ("town", "county", "number"),
    [
        ("Worcester", "25027", "508-799-8606"),
        ("Brockton", "25023", "508-941-0200"),
        ("Cambridge", "25017", "617-349-3300"),
        ("Athol", "25027", "978-249-3232"),
        ("Southborough", "25027", "508-485-2121"),
        ("Southboro", None, "508-485-2121"),
        ("Tyngsborough", "25017", "978-649-7504"),
        ("Carver", "25023", "508-866-2000"),
        ("Salem", "25009", "978-538-6180"),
        ("Pittsfield", "25003", "413-587-5700"),
        ("Greenfield", "25011", "413-625-8326"),
        ("Hardwick", "25027", "508-867-5181"),
        ("Fitchburg", "25027", "508-829-8420"),
        ("Nantucket", "25019", "508-397-3192"),
        ("Framingham", "25017", "508-820-2121"),
        ("Quincy", "25021", "617-946-3080"),
        ("Brimfield", "25013", "508-867-5181"),
        ("Manchester", "25009", None),
    ],
)
def test_a_town_gets_its_own_line_first_else_its_region(
    directory: Directory, town: str, county: str | None, number: str | None
) -> None:
    """A wrong region sends the call to a dispatcher across the state."""
    place = Place("MA", county, town)

    found = first(directory, place)

    assert found == (number or "978-538-6180")


def test_every_town_of_the_state_has_one_or_two_regional_lines(directory: Directory, tables: Tables) -> None:
    """Nobody in Massachusetts is left without somebody to call."""
    towns = [Place(state, town.county, town.name) for (state, _), town in tables.towns.items()]

    regional = [
        [line for line in directory.lines(place) if line.rank == 30 and line.area != "Logan Airport"]
        for place in towns
    ]

    assert len(towns) == 351
    assert {len(lines) for lines in regional} == {1, 2}
    assert all(line.inferred for lines in regional for line in lines)


@pytest.mark.parametrize(
    ("district", "number"),
    [
        ("North End", "617-343-4240"),
        ("Eastie", "617-343-4220"),
        ("Charlestown", "617-343-4888"),
        ("Roxbury", "617-343-4270"),
        ("Mattapan", "617-343-4700"),
        ("Southie", "617-343-4730"),
        ("c11", "617-343-4330"),
        ("Back Bay", "617-343-4250"),
        ("Allston", "617-343-4260"),
        ("West Roxbury", "617-343-4560"),
        ("JP", "617-343-5630"),
        ("E-18 Hyde Park", "617-343-5600"),
        ("Logan Airport", "617-568-7301"),
    ],
)
def test_a_boston_neighbourhood_gets_its_police_district(
    directory: Directory, district: str, number: str
) -> None:
    """The twelve districts answer their own lines."""
    place = Place("MA", "25025", "Boston", district)

    found = first(directory, place)

    assert found == number
    assert directory.coverage(place).districts == ()


def test_dorchester_asks_which_of_its_districts(directory: Directory) -> None:
    """Dorchester lies in four districts: guessing one would be wrong for four people in ten."""
    asked_as_town = Place("MA", None, "Dorchester")

    coverage = directory.coverage(asked_as_town)
    police = [line for line in directory.lines(asked_as_town) if line.rank <= 11]

    assert coverage.districts == ("C-11 Dorchester", "B-3 Mattapan", "C-6 South Boston", "B-2 Roxbury")
    assert [line.name[-4:].strip() for line in police] == ["C-11", "B-3", "C-6", "B-2"]


def test_boston_without_a_neighbourhood_offers_all_twelve_districts(directory: Directory) -> None:
    """The fire outage line comes first, the district is still to choose."""
    lines = directory.lines(BOSTON)

    assert lines[0].numbers == ("617-343-2880",)
    assert len(directory.coverage(BOSTON).districts) == 12


def test_the_newest_address_of_east_boston_is_shown(directory: Directory) -> None:
    """69 Paris St has been left."""
    [station] = [
        line for line in directory.lines(Place("MA", "25025", "Boston", "A-7")) if "A-7" in line.name
    ]

    assert station.address == "300 E Eagle St, Boston 02128"


def test_a_neighbourhood_name_in_another_county_stays_a_town(directory: Directory) -> None:
    """The South End of Springfield is not Boston's."""
    lines = directory.lines(Place("MA", "25013", "South End"))

    assert lines[0].numbers == ("413-587-5700",)


def test_a_state_without_rows_is_empty_and_not_wrong(directory: Directory) -> None:
    """We know nothing for Ohio and say nothing."""
    place = Place("OH", "39035", "Cleveland")

    assert directory.lines(place) == ()
    assert directory.coverage(place).text_to_911 == ""


def test_lines_of_the_whole_state_are_as_printed(directory: Directory) -> None:
    """Each region beside its number infers nothing."""
    lines = directory.lines(Place("MA"))

    assert len(lines) >= 8
    assert not any(line.inferred for line in lines)


def test_the_administrative_fire_line_of_southborough_is_nowhere(tables: Tables) -> None:
    """The department asked that it not be used."""
    numbers = {number for row in tables.lines for number in row.line.numbers}

    assert "508-485-3235" not in numbers
    assert tables.denied.number("508-485-3235")


def test_small_towns_are_told_that_stations_may_be_empty(directory: Directory) -> None:
    """Ashfield says so itself; Worcester is staffed."""
    ashfield = directory.coverage(Place("MA", "25011", "Ashfield"))
    worcester = directory.coverage(Place("MA", "25027", "Worcester"))

    assert ashfield.cautions == ("caution-unstaffed",)
    assert worcester.cautions == ()


@pytest.mark.parametrize(("town", "boxes"), [("Boston", True), ("Brockton", True), ("Stoughton", False)])
def test_fire_boxes_only_where_the_fire_department_names_them(
    directory: Directory, town: str, boxes: bool
) -> None:
    """Stoughton's boxes have been dead since 2017."""
    assert directory.coverage(Place("MA", None, town)).fire_boxes is boxes


def test_text_to_911_is_known_in_three_states_only(directory: Directory) -> None:
    """Everywhere else it is unknown, never "no"."""
    known = {state.usps for state in STATES if directory.coverage(Place(state.usps)).text_to_911}

    assert known == {"MA", "ME", "VT"}


@pytest.mark.parametrize(
    ("printed", "last"),
    [("2018", date(2018, 12, 31)), ("2014-02", date(2014, 2, 28)), ("2020-12", date(2020, 12, 31))],
)
def test_a_partial_date_counts_to_its_last_day(printed: str, last: date) -> None:
    """A line is called old only when it surely is."""
    assert latest(printed) == last


def test_lines_older_than_a_year_are_named(directory: Directory) -> None:
    """`callbox check` says what to verify again."""
    old = directory.older_than(date(2019, 6, 1))

    assert {line.verified_on for line in old} == {"2010", "2018-12-28"}
