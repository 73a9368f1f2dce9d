"""When a message in a group is meant for us, and which command it is."""

import pytest

from bot.domain.place import Place
from bot.domain.talk import Intent, ReplyTo
from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "@outagebot is 911 down",
        "hey @OutageBot, help",
        "(@outagebot)",
        "@outagebot西雅图的911恢复了吗",
        "/status",
        "/status@outagebot MA",
        "/X",
    ],
)
def test_a_group_addresses_us_by_handle_or_command(overhear: Read, text: str) -> None:
    """The whole handle in any case, or a slash command at the start."""
    assert overhear(text).addressed


@pytest.mark.parametrize(
    "text",
    [
        "outagebot is 911 down",
        "@outage_bot hello",
        "@outagebotfan99 hello",
        "help@outagebot.example",
        "/status@weatherbot",
        "try /status MA",
        "/ status",
        "/",
        "my house is on fire",
    ],
)
def test_a_group_does_not_address_us_by_anything_else(overhear: Read, text: str) -> None:
    """Not even an emergency makes us speak where nobody spoke to us."""
    assert not overhear(text).addressed


def test_a_reply_to_us_is_for_us_and_one_to_a_person_is_not(overhear: Read) -> None:
    """Who is replied to decides."""
    assert overhear("is it back?", ReplyTo.BOT).addressed
    assert not overhear("is it back?", ReplyTo.PERSON).addressed


def test_the_platform_may_say_that_we_are_addressed(overhear: Read) -> None:
    """A mention that the platform resolved needs no handle in the text."""
    assert overhear("is it back?", mentioned=True).addressed


@pytest.mark.parametrize(
    ("text", "command", "argument", "intent", "states"),
    [
        ("/status MA", "status", "MA", Intent.STATUS, ("MA",)),
        ("/STATUS texas", "status", "texas", Intent.STATUS, ("TX",)),
        ("/where 02139", "where", "02139", Intent.HELP, ("MA",)),
        (
            "/subscribe new england",
            "subscribe",
            "new england",
            Intent.SUBSCRIBE,
            ("CT", "MA", "ME", "NH", "RI", "VT"),
        ),
        ("/stop", "stop", "", Intent.UNSUBSCRIBE, ()),
        ("/home la", "home", "la", Intent.ABOUT, ()),
        ("/privacy", "privacy", "", Intent.ABOUT, ()),
        ("/check MA-0618-1", "check", "MA-0618-1", Intent.STATUS, ("MA",)),
    ],
)
def test_a_command_is_known_with_its_argument(
    read: Read, text: str, command: str, argument: str, intent: Intent, states: tuple[str, ...]
) -> None:
    """Commands come before anything else, and their argument names the place."""
    understood = read(text)

    assert (understood.command, understood.argument) == (command, argument)
    assert (understood.intent, understood.states) == (intent, states)


def test_a_command_wants_what_it_does(read: Read) -> None:
    """A word of danger in its argument is what it asks for."""
    assert read("/where help fire").intent is Intent.HELP


def test_danger_told_behind_a_command_is_heard(read: Read) -> None:
    """Who typed a command first may need help now."""
    understood = read("/status topeka my wife just passed out and wont wake up")

    assert (understood.intent, understood.states) == (Intent.EMERGENCY, ("KS",))


def test_a_command_for_another_bot_asks_us_nothing(overhear: Read) -> None:
    """Not even what it seems to ask."""
    understood = overhear("/status@weatherbot miami")

    assert (understood.intent, understood.addressed) == (Intent.NONE, False)


def test_the_code_of_an_incident_is_told_on(read: Read) -> None:
    """So that a push can be checked."""
    assert "code:MA-0618-1" in read("is ma-0618-1 real?").topics
    assert "code:MA-0618-1" in read("/check MA-0618-1").topics


def test_a_home_is_read_from_the_command(read: Read) -> None:
    """The town with its county, as precise as it is known."""
    assert read("/home boston").places == (Place("MA", "25025", "Boston"),)
