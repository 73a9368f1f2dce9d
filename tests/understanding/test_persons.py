"""First names that are also places, and neighbours who are only near."""

import pytest

from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("my son austin says 911 is down in denver", ("CO",)),
        ("carolina, austin and dallas are my kids, what number should they dial", ()),
        ("is 911 down in austin", ("TX",)),
        ("georgia and south carolina 911 down?", ("GA", "SC")),
        ("im in southaven mississippi, memphis is right there, 911 ok?", ("MS",)),
        ("visiting from ohio, staying on cape cod, is 911 ok here", ("MA",)),
        ("crossing from portsmouth nh into kittery maine, 911 ok?", ("ME", "NH")),
        ("concord nh 911 affected by the mass outage?", ("NH",)),
        ("sign me up for maine and new hampshire alerts", ("ME", "NH")),
        ("a que numero llamo en mi pueblo", ()),
    ],
)
def test_a_name_is_a_place_only_where_a_place_is_meant(
    read: Read, text: str, states: tuple[str, ...]
) -> None:
    """People, the neighbour's state and where somebody came from are not what is asked about."""
    understood = read(text)

    assert understood.states == states


@pytest.mark.parametrize("text", ["georgia and i broke up", "jackson and madison are getting married"])
def test_people_are_left_in_peace(read: Read, text: str) -> None:
    """Their news asks nothing of us."""
    assert read(text).intent == "none"


@pytest.mark.parametrize("text", ["is 911 down in erie? what do i dial", "is 911 out and who do i call then"])
def test_who_asks_for_both_wants_help(read: Read, text: str) -> None:
    """The number says more than the state of 911."""
    assert read(text).intent == "help"


def test_asking_whether_one_can_call_is_no_cry(read: Read) -> None:
    """But asking somebody to call is."""
    assert read("can we call 911 again in tulsa").intent == "status"
    assert read("please call 911 for my dad").intent == "emergency"


def test_small_words_of_spanish_show_it_beside_a_code(read: Read) -> None:
    """A state's code is of no language."""
    assert read("¿se cayó el 911 en MA?").language == "es"
