"""Which places a message is about."""

import pytest

from bot.domain.place import Place
from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("is 911 down in massachusetts", "MA"),
        ("is 911 down in mass", "MA"),
        ("911 down in massachusets??", "MA"),
        ("wisconsins 911 went out, confirm", "WI"),
        ("¿sirve el 911 en Nueva Jersey?", "NJ"),
        ("麻州911恢复了吗", "MA"),
        ("в Бруклине работает 911?", "NY"),
        ("هل 911 معطل في ديربورن", "MI"),
        ("is 911 out in boston", "MA"),
        ("michigan city indiana 911?", "IN"),
        ("lake charles, la 911 ok", "LA"),
        ("LA county 911 ok", "CA"),
        ("911 down at LAX", "CA"),
        ("02139 911?", "MA"),
        ("anyone in the 617 reach 911", "MA"),
        ("are 911 calls ok in new england", "CT MA ME NH RI VT"),
        ("both carolinas 911 out?", "NC SC"),
        ("DMV 911 outage?", "DC MD VA"),
        ("ME or NH which one has 911", "ME NH"),
        ("OR 911 down?", "OR"),
        ("is 911 down on massachusetts ave in dc", "DC"),
        ("harvard student, is 911 down", "MA"),
        ("911 in dorchester down?", "MA"),
        ("any hoosiers able to reach 911", "IN"),
        ("phoenix to san bernardino, does 911 work", "AZ CA"),
    ],
)
def test_a_place_is_known_by_any_of_its_names(read: Read, text: str, states: str) -> None:
    """Names, slips, nicknames, languages, numbers, regions."""
    understood = read(text)

    assert understood.states == tuple(states.split())
    assert not understood.ambiguous


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("not in NH, I'm in MA. is 911 down", "MA"),
        ("not kansas. ARkansas. is 911 ok", "AR"),
        ("alert says MA, I'm in Nashua NH, are we hit?", "NH"),
        ("got the mass alert but i live in nashua, is 911 out", "NH"),
        ("drop NH but keep me on the maine one", "NH"),
        ("portland as in lobsters, 911?", "ME"),
        ("911 in rochester near mayo clinic?", "MN"),
        ("the siren text was for Idaho. what about pullman washington, 911?", "WA"),
        ("everyone says cincinnati but im in covington kentucky, 911 up?", "KY"),
        ("rochester the kodak one, not the minnesota one, 911?", "NY"),
        ("bristol, next door to tennessee, the virginia one. 911 down?", "VA"),
        ("take off AZ and NM, i live in iowa now", "AZ NM"),
        ("quita nevada, utah déjalo", "NV"),
        ("sign me up for all of new england except vermont", "CT MA ME NH RI"),
        ("maine i already get, add vermont", "VT"),
        ("omaha 911 is back, council bluffs though?", "IA"),
        ("savannah lost 911 they say. is bluffton south carolina ok?", "SC"),
        ("i work in cincinnati and live in covington kentucky, is 911 ok", "KY"),
        ("i live in covington kentucky and work in cincinnati. 911 ok in both?", "KY OH"),
        ("my cell is still 617 but i live in fort collins colorado, 911 up?", "CO"),
        ("driving from tucson to las cruces, is 911 up", "AZ NM"),
        ("windsor ontario, across the river from detroit. is our 911 hit", ""),
        ("moro em Pawtucket, mas o alerta falava de Massachusetts. caiu o 911?", "RI"),
    ],
)
def test_the_place_meant_is_told_from_the_place_mentioned(read: Read, text: str, states: str) -> None:
    """What is denied, what an alert said, what settles a namesake."""
    assert read(text).states == tuple(states.split())


@pytest.mark.parametrize(
    "text",
    [
        "does 911 work for me",
        "hi is 911 ok or not",
        "ok so when is 911 back, oh and who knows",
        "virginia said 911 is down, true?",
        "my va doctor says 911 is down",
        "call 617-555-0142 or 911, is it down?",
        "zip 0213, 911 down?",
        "is 911 working in toronto",
        "mwen pa konnen si 911 la ap mache",
        "pon la mesa que ya viene el 911",
        "mi hermana virginia no contesta",
        "can i walk into the VA if 911 wont ring",
        "is 911 toast everywhere",
    ],
)
def test_words_that_look_like_places_are_none(read: Read, text: str) -> None:
    """Small words, persons, numbers, places abroad."""
    understood = read(text)

    assert understood.states == ()
    assert not understood.ambiguous


@pytest.mark.parametrize(
    "name", ["springfield", "portland", "LA", "washington county", "lake tahoe", "kansas city"]
)
def test_a_name_of_several_states_is_asked_back(read: Read, name: str) -> None:
    """With what it may mean to choose from."""
    understood = read(f"is 911 down in {name}")

    assert understood.ambiguous
    assert understood.places == ()
    assert len({place.state for place in understood.choices}) > 1


def test_the_home_ranks_what_a_name_may_mean(read: Read) -> None:
    """It does not decide."""
    understood = read("is 911 down in springfield", home="OR")

    assert understood.ambiguous
    assert understood.choices[0].state == "OR"


def test_a_place_is_as_precise_as_it_is_known(read: Read) -> None:
    """State, county, town, and in Boston the neighbourhood."""
    assert read("who do i call in dorchester").places == (Place("MA", "25025", "Boston", "Dorchester"),)
    assert read("who do i call in worcester mass").places == (Place("MA", "25027", "Worcester"),)
    assert read("is cook county 911 out").places == (Place("IL", "17031"),)


def test_a_place_abroad_is_said_to_be_elsewhere(read: Read) -> None:
    """So that the answer can say what we know nothing of."""
    assert read("is 911 working in toronto").elsewhere
    assert not read("is 911 working in boston").elsewhere
