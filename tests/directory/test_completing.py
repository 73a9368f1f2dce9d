"""What is offered while somebody types a place."""

import pytest

from bot.app import DATA
from bot.facts.completing import Completing
from bot.facts.gazetteer import Gazetteer


@pytest.fixture(scope="module")
def completing() -> Completing:
    """Over the real places."""
    return Completing(Gazetteer.load(DATA / "places"))


def test_before_anything_is_typed_states_are_offered(completing: Completing) -> None:
    """The first of them; one letter still means a state."""
    assert completing.places("", 25)[:2] == ["Alabama", "Alaska"]
    assert "Massachusetts" in completing.places("m", 25)
    assert not any("," in place for place in completing.places("m", 25))


def test_towns_are_offered_largest_first_behind_states(completing: Completing) -> None:
    """By any case, without the state; a code is its state."""
    assert completing.places("BOST", 25)[0] == "Boston, Massachusetts"
    assert completing.places("new h", 25)[0] == "New Hampshire"
    assert "New Haven, Connecticut" in completing.places("new h", 25)
    assert "Massachusetts" in completing.places("ma", 25)


def test_never_more_than_can_be_shown_and_none_twice(completing: Completing) -> None:
    """Springfield is in half of the country."""
    offered = completing.places("spring", 25)

    assert len(offered) == len(set(offered)) == 25
    assert completing.places("zzzz", 25) == []
