"""Is 911 down here?"""

from dataclasses import replace

from bot.domain.incident import Incident
from bot.domain.place import Place
from bot.domain.reading import Kind
from bot.domain.talk import ChatKind, Intent
from tests.doubles.advisories import BOSTON, INCIDENT, MAINE, NINE, STATE_OUTAGE, reading, word
from tests.doubles.desk import NOON, StillDesk, asked, reply, said, taps

MASSACHUSETTS = NINE[0]


async def test_a_neighbour_hears_whose_alert_it_is_and_that_silence_is_not_health() -> None:
    """Maine asks while Massachusetts is down: the alert is for Massachusetts, no notice for Maine."""
    world = StillDesk()
    world.readings.known["MA"] = MASSACHUSETTS

    message = await reply(asked("am I affected", Intent.STATUS, Place("ME")), world)

    assert message is not None
    assert (
        message.paragraphs[0] == "The 911 alert from State 911 Department (2:22 PM EDT) is for Massachusetts."
    )
    assert message.paragraphs[1].startswith(
        "I have seen no official 911 outage notice for Maine (checked 2:25 PM"
    )
    assert "That does not mean 911 is working." in message.paragraphs[1]


async def test_a_neighbours_own_words_are_quoted_with_name_and_time() -> None:
    """Once Maine has spoken, Maine's words are told, as Maine's."""
    world = StillDesk()
    world.readings.known["MA"] = MASSACHUSETTS
    world.readings.known["ME"] = reading(Kind.NO_NOTICE, MAINE, state="ME")

    text = await said(asked("", Intent.STATUS, Place("ME")), world)

    assert "is for Massachusetts." in text
    assert "Maine Emergency Management Agency, 2:20 PM EDT: “Maine 911 fully operational, disregard" in text
    assert "That does not mean 911 is working." in text


async def test_a_local_report_is_told_to_neighbours_as_local() -> None:
    """Boston's word stays Boston's, across the border too."""
    world = StillDesk()
    world.readings.known["MA"] = reading(Kind.LOCAL_REPORT, BOSTON)

    text = await said(asked("", Intent.STATUS, Place("NH")), world)

    assert "Boston Fire Department (1:55 PM EDT) is for Boston, Massachusetts." in text


async def test_a_far_outage_is_not_told_where_nobody_asked() -> None:
    """Colorado does not hear of Massachusetts."""
    world = StillDesk()
    world.readings.known["MA"] = MASSACHUSETTS

    text = await said(asked("", Intent.STATUS, Place("CO")), world)

    assert "Massachusetts" not in text


async def test_a_town_is_echoed_with_its_state() -> None:
    """What was understood can be checked by who asked."""
    world = StillDesk()
    world.readings.known["MA"] = MASSACHUSETTS

    message = await reply(asked("", Intent.STATUS, Place("MA", "25025", "Boston")), world)

    assert message is not None
    assert message.paragraphs[0] == "MA-0618-1 · Boston, Massachusetts: 911 OUTAGE"
    assert "/where Boston, MA" in taps(message)


async def test_several_states_are_told_one_line_each() -> None:
    """Each state keeps its own word; what to do is said once."""
    world = StillDesk()
    world.readings.known["MA"] = MASSACHUSETTS

    text = await said(asked("", Intent.STATUS, Place("MA"), Place("ME")), world)

    assert "Massachusetts, MA-0618-1: 911 OUTAGE (State 911 Department, 2:22 PM EDT)." in text
    assert "Maine: I have seen no official 911 outage notice." in text
    assert text.count("In an emergency call 911") == 1


async def test_without_a_place_the_state_is_asked_for_and_the_way_to_help_told() -> None:
    """Nobody is left with a question alone."""
    world = StillDesk()

    text = await said(asked("is 911 down", Intent.STATUS), world)

    assert text.startswith("Which state? For example: /status MA. With /home MA I will remember it.")
    assert "In an emergency call 911 first." in text


async def test_an_ambiguous_place_is_asked_back_with_a_tap_for_each() -> None:
    """Springfield: which one?"""
    choices = (Place("MA", "25013", "Springfield"), Place("IL", "17167", "Springfield"))
    world = StillDesk()

    message = await reply(asked("", Intent.STATUS, ambiguous=True, choices=choices), world)

    assert message is not None
    assert [button.label for button in message.buttons] == [
        "Springfield, Massachusetts",
        "Springfield, Illinois",
    ]
    assert taps(message) == ("/status Springfield, MA", "/status Springfield, IL")


async def test_long_words_are_cut_at_a_sentence_and_told_in_full_on_a_tap() -> None:
    """What an agency says beyond the core is one tap away."""
    long = word(
        text=f"911 is down. Call your local police directly at 617-555-0100. {'More will follow. ' * 20}END."
    )
    world = StillDesk()
    world.readings.known["MA"] = reading(Kind.OUTAGE, long)

    short = await reply(asked("", Intent.STATUS, Place("MA")), world)
    full = await said(asked("", Intent.STATUS, Place("MA"), command="status", argument="MA full"), world)

    assert short is not None
    assert "/status MA full" in taps(short)
    assert "Call your local police directly at 617-555-0100." in short.text
    assert "END." not in short.text
    assert "END." in full


async def test_a_code_tells_what_holds_now() -> None:
    """A forwarded message is checked by its code."""
    world = StillDesk()
    world.readings.known["MA"] = MASSACHUSETTS
    world.readings.incidents["MA"] = INCIDENT

    text = await said(asked("/status ma-0618-1", Intent.STATUS, command="status"), world)

    assert text.startswith(
        "MA-0618-1 is one of my codes: a 911 outage in Massachusetts, first official word 1:41 PM"
    )
    assert "911 OUTAGE" in text


async def test_an_old_code_says_when_it_was_over() -> None:
    """An old screenshot is recognized as old, with its dates."""
    world = StillDesk()
    old = Incident("MA", INCIDENT.opened.replace(year=2022), "MA-0618-1", closed=NOON.replace(year=2022))
    world.advisories.known["MA-0618-1"] = old

    text = await said(asked("MA-0618-1", Intent.NONE, chat=ChatKind.GROUP), world)

    assert "first official word June 18, 2022, 1:41 PM EDT, all clear June 18, 2022, 2:25 PM EDT" in text
    assert "That does not mean 911 is working." in text


async def test_an_unknown_code_is_not_trusted() -> None:
    """Somebody may make up a message like ours."""
    world = StillDesk()

    text = await said(asked("/status MA-0101-9", Intent.STATUS, command="status"), world)

    assert text.startswith("I know no message with the code MA-0101-9.")


async def test_only_a_safe_link_is_shown() -> None:
    """A link that is not https is not handed on."""
    unsafe = replace(STATE_OUTAGE, url="http://mass.gov/911")
    world = StillDesk()
    world.readings.known["MA"] = reading(Kind.OUTAGE, unsafe)

    text = await said(asked("", Intent.STATUS, Place("MA")), world)

    assert "http" not in text
