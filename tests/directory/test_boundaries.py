"""Which state and county a point lies in, and which line is near."""

import csv
import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.place import BY_USPS, Place, Point
from bot.facts.boundaries import Boundaries, steps

BOUNDARIES = Boundaries(Path(__file__).resolve().parents[2] / "data" / "boundaries")


@pytest.mark.parametrize(
    ("name", "latitude", "longitude", "county"),
    [
        ("Boston Common", 42.3550, -71.0656, "25025"),
        ("Long Wharf, on the water", 42.3601, -71.0490, "25025"),
        ("Provincetown", 42.0526, -70.1864, "25001"),
        ("Nantucket", 41.2835, -70.0995, "25019"),
        ("Avalon on its island", 33.3428, -118.3278, "06037"),
        ("Attu, beyond the date line", 52.9, 172.9, "02016"),
        ("Guam", 13.47, 144.75, "66010"),
        ("Pago Pago, below the equator", -14.28, -170.70, "60010"),
        ("Saint Croix", 17.73, -64.75, "78010"),
        ("Hartford, an old county", 41.7658, -72.6734, "09003"),
    ],
)
def test_a_point_gives_its_state_and_county(
    name: str, latitude: float, longitude: float, county: str
) -> None:
    """Wherever in the 56 jurisdictions somebody stands."""
    places = BOUNDARIES.locate(Point(latitude, longitude))

    assert [place.county for place in places] == [county], name


@pytest.mark.parametrize(
    ("name", "latitude", "longitude", "states"),
    [
        ("Salem, NH by Methuen", 42.7655, -71.2, ["NH", "MA"]),
        ("Kansas City, MO", 39.1, -94.607, ["MO", "KS"]),
        ("Texarkana, AR", 33.4255, -94.0350, ["AR", "TX"]),
    ],
)
def test_near_a_state_line_both_states_are_named_nearest_first(
    name: str, latitude: float, longitude: float, states: list[str]
) -> None:
    """Whose 911 is down matters to who lives on the line."""
    found = [place.state for place in BOUNDARIES.locate(Point(latitude, longitude))]

    assert found == states, name


@pytest.mark.parametrize(
    ("name", "latitude", "longitude"),
    [
        ("Windsor, Ontario", 42.3149, -83.0364),
        ("Tijuana", 32.5149, -117.0382),
        ("Ciudad Juárez", 31.7390, -106.4850),
        ("Niagara Falls, Ontario", 43.0896, -79.0849),
        ("Stanstead, Québec", 45.0167, -72.0956),
        ("Matamoros", 25.8690, -97.5027),
        ("London", 51.5, -0.12),
        ("mid Atlantic", 35.0, -50.0),
        ("the north pole", 90.0, 0.0),
    ],
)
def test_outside_the_states_there_is_no_place(name: str, latitude: float, longitude: float) -> None:
    """A neighbour's town across the river is not ours to answer for."""
    assert BOUNDARIES.locate(Point(latitude, longitude)) == (), name


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_any_point_of_the_earth_is_answered(latitude: float, longitude: float) -> None:
    """A shared location is whatever a phone says."""
    places = BOUNDARIES.locate(Point(latitude, longitude))

    assert len(places) == len({place.state for place in places})
    assert all(place.county and place.county[:2] == BY_USPS[place.state].fips for place in places)


def test_the_text_of_an_arc_reads_back_as_its_numbers() -> None:
    """Digits above 31 go on; odd numbers are negative."""
    assert steps("012Z2X4") == [0, -1, 1, -34, -65]


def test_county_names_and_lists_are_at_hand() -> None:
    """The state's picture names its counties."""
    assert BOUNDARIES.county_name("25025") == "Suffolk"
    assert BOUNDARIES.county_name("00000") is None
    assert len(BOUNDARIES.counties("25")) == 14
    assert Place("MA", "25025") in BOUNDARIES.locate(Point(42.36, -71.06))


def test_nearly_every_hospital_lies_in_the_state_it_states(shared: Path) -> None:
    """Measured over the federal list: 99.9 % name the right state, 99.5 % the right county."""
    path = shared / "places" / "raw" / "hifld_hospitals" / "Hospitals_2023.csv.gz"
    with gzip.open(path, "rt", encoding="utf-8-sig") as file:
        rows = [row for row in csv.DictReader(file) if row["STATE"] in BY_USPS]

    located = [
        (row, BOUNDARIES.locate(Point(float(row["LATITUDE"]), float(row["LONGITUDE"])))) for row in rows
    ]

    named = sum(row["STATE"] in {place.state for place in places} for row, places in located)
    county = sum(bool(places) and places[0].county == row["COUNTYFIPS"].zfill(5) for row, places in located)
    assert named / len(rows) > 0.999
    assert county / len(rows) > 0.995
