"""The promise over all places: no number without its area, source and date."""

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.phone import ten_digits
from bot.domain.place import STATES, Place
from bot.facts.directory import Directory
from bot.facts.directory_tables import Tables

names = st.one_of(
    st.none(),
    st.text(max_size=20),
    st.sampled_from(["Boston", "boston", "Dorchester", "Southborough", "Mt. Washington", "Foxboro", "Logan"]),
)
places = st.builds(
    Place,
    st.sampled_from([state.usps for state in STATES]),
    st.one_of(st.none(), st.sampled_from(["25025", "25017", "25013", "39035", "00000", ""])),
    names,
    names,
)


@given(place=places)
async def test_any_place_shows_only_numbers_that_can_be_checked(tables: Tables, place: Place) -> None:
    """Whatever the gazetteer makes of what somebody wrote."""
    directory = Directory(tables)

    lines, doors = directory.lines(place), await directory.doors(place)

    for line in lines:
        assert line.area and line.source and line.verified_on  # noqa: PT018
        assert line.numbers and all(ten_digits(number) == number for number in line.numbers)  # noqa: PT018
    for door in doors:
        assert door.address and door.source and door.verified_on and ten_digits(door.phone)  # noqa: PT018
    assert place.state == "MA" or lines == ()


async def test_every_town_of_massachusetts_has_somebody_to_call(tables: Tables) -> None:
    """With its county and without, however it is shouted."""
    directory = Directory(tables)

    for (state, _), town in tables.towns.items():
        known = directory.lines(Place(state, town.county, town.name))
        shouted = directory.lines(Place(state, None, town.name.upper()))

        assert known
        assert shouted == known
