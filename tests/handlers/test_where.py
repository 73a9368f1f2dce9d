"""Where do I get help?"""

from dataclasses import replace

import pytest

from bot.domain.advisory import Health, Service, Verdict
from bot.domain.directory import Coverage, Door, DoorKind, Precision
from bot.domain.place import STATES, Place, Point
from bot.domain.reading import Kind
from bot.domain.talk import ChatKind, Intent
from tests.doubles.advisories import STATE_OUTAGE, reading, word
from tests.doubles.desk import StillDesk, asked, reply, said, taps
from tests.handlers.test_emergency import FIRE, POLICE

BOSTON = Place("MA", "25025", "Boston")
HERE = Point(42.36, -71.06)
DOOR = Door(
    DoorKind.FIRE,
    "Engine 4",
    "200 Cambridge St, Boston",
    BOSTON,
    HERE,
    0.4,
    Precision.STREET,
    "617-343-3550",
    "Boston Fire",
    "2026-01",
    administrative=True,
)


@pytest.mark.parametrize("state", [state.usps for state in STATES])
async def test_every_state_has_something_to_dial_and_a_place_to_go(state: str) -> None:
    """Without any data, there is still a way to help."""
    world = StillDesk()

    text = await said(asked("", Intent.HELP, Place(state)), world)

    assert "In an emergency call 911 first." in text
    assert "call local police or fire directly" in text
    assert "to the nearest police or fire station" in text
    assert "If nobody answers, go on to the next step. Do not wait." in text


async def test_the_agencys_instruction_comes_first() -> None:
    """While Massachusetts says to call the local police, 911 is not put before it."""
    world = StillDesk()
    world.readings.known["MA"] = reading(Kind.OUTAGE, STATE_OUTAGE)

    message = await reply(asked("", Intent.HELP, BOSTON), world)

    assert message is not None
    assert message.paragraphs[1].startswith("State 911 Department: 911 may not connect here: “Individuals")
    assert "In an emergency call 911 first." not in message.text


async def test_short_first_and_more_behind_a_tap() -> None:
    """Two numbers at first; every number, text and relay behind the tap."""
    world = StillDesk()
    world.directory.known["Boston"] = (POLICE, FIRE, replace(POLICE, name="District A-7"))

    short = await reply(asked("", Intent.HELP, BOSTON), world)
    more = await said(asked("", Intent.HELP, BOSTON, command="where", argument="Boston, MA more"), world)

    assert short is not None
    assert "District A-7" not in short.text
    assert "/where Boston, MA more" in taps(short)
    assert "District A-7" in more
    assert "TTY or a relay service" in more


async def test_districts_are_offered_and_a_named_one_is_taken() -> None:
    """Where the town does not tell the station, the neighbourhood does."""
    world = StillDesk()
    world.directory.covered["Boston"] = Coverage(districts=("Dorchester", "Roslindale"))

    asked_back = await reply(asked("", Intent.HELP, BOSTON), world)
    chosen = await said(asked("/where Dorchester, Boston, MA", Intent.HELP, BOSTON, command="where"), world)

    assert "/where Dorchester, Boston, MA" in taps(asked_back)
    assert chosen.startswith("Getting help in Dorchester, Boston, Massachusetts")


async def test_a_shared_location_gives_the_nearest_doors_and_is_forgotten() -> None:
    """Distance, street, source and date in one line; a map; an office line is called one."""
    world = StillDesk()
    world.boundaries.places = (Place("MA", "25025"),)
    world.directory.found = (DOOR,)

    message = await reply(asked("", point=HERE), world)

    assert message is not None
    assert (
        "Fire: Engine 4, 200 Cambridge St, Boston, 0.4 miles (source: Boston Fire, January 2026)"
        in message.text
    )
    assert "Phone 617-343-3550, for Boston, Massachusetts: office line, may not be staffed." in message.text
    assert "I have not kept your location." in message.text
    assert message.pins[0].name == "Engine 4"
    assert any(button.url.startswith("https://www.openstreetmap.org/") for button in message.buttons)


async def test_near_a_state_line_both_states_are_named() -> None:
    """Nobody is sent to the wrong state's numbers unawares."""
    world = StillDesk()
    world.boundaries.places = (Place("MA"), Place("NH"))

    text = await said(asked("", point=HERE), world)

    assert text.startswith("You are near a state line: Massachusetts and New Hampshire")


async def test_a_point_outside_the_us_says_so() -> None:
    """Paris has other numbers."""
    world = StillDesk()

    text = await said(asked("", point=Point(48.85, 2.35)), world)

    assert text.startswith("I only know about 911 in the United States")


async def test_texts_are_not_offered_while_they_fail() -> None:
    """A deaf person is not sent to a service that an authority calls down."""
    services = ((Service.TEXT, Health.DOWN),)
    world = StillDesk()
    bad = word(Verdict.DEGRADED, services=services)
    world.readings.known["MA"] = reading(Kind.INTERMITTENT, bad, services=services)

    text = await said(asked("", Intent.HELP, Place("MA"), topics=frozenset({"deaf"})), world)

    assert "Texts to 911 may not get through here now, officials say." in text
    assert "text 911" not in text
    assert "TTY or a relay service" in text


async def test_where_text_is_offered_is_said_with_source_and_date() -> None:
    """Offered, never promised."""
    world = StillDesk()
    world.directory.covered["MA"] = Coverage(
        text_to_911="2018-12-14",
        text_area="Massachusetts",
        text_source="State 911 Department",
        text_verified_on="2019-02-01",
    )

    text = await said(asked("can I text 911", Intent.HELP, Place("MA"), topics=frozenset({"text"})), world)

    assert (
        "Text to 911: offered in Massachusetts since December 14, 2018 (source: State 911 Department, "
        "printed February 1, 2019). If you get no reply or an error, move on."
    ) in text


async def test_the_location_button_is_for_direct_messages() -> None:
    """Nobody shares where they are with a group."""
    world = StillDesk()

    direct = await reply(asked("who do I call", Intent.HELP), world)
    group = await reply(asked("who do I call", Intent.HELP, chat=ChatKind.GROUP), world)

    assert direct is not None
    assert group is not None
    assert direct.ask_location == "Share my location"
    assert group.ask_location == ""


async def test_a_card_can_be_kept_before_an_outage() -> None:
    """The steps and the numbers of a place, each with area, source and date."""
    world = StillDesk()
    world.directory.known["Boston"] = (POLICE,)

    text = await said(asked("/card", Intent.HELP, BOSTON, command="card"), world)

    assert text.startswith("Keep this card: Boston, Massachusetts")
    assert (
        "617-343-4240 (for Downtown; source: State 911 Department via CBS Boston, printed May 1, 2023)"
        in text
    )
