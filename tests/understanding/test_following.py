"""A message is completed by the turn before it."""

from bot.domain.place import Place
from bot.domain.talk import Intent, Question
from bot.understanding.following import follow
from tests.understanding.conftest import SOMEONE, Read

ASKED = Question("", SOMEONE)
BOSTON = Place("MA", "25025", "Boston")


def test_and_in_maine_asks_the_same_of_another_place(read: Read) -> None:
    """The intent stays, the place changes."""
    before = read("who do i call in boston")

    after = follow(before, read("and in Maine?"), ASKED)

    assert (after.intent, after.states) == (Intent.HELP, ("ME",))


def test_what_about_text_asks_about_the_same_place(read: Read) -> None:
    """The place stays, the question changes."""
    before = read("is 911 down in boston")

    after = follow(before, read("what about text to 911?"), ASKED)

    assert after.places == (BOSTON,)
    assert "text" in after.topics


def test_tell_me_when_it_is_back_means_the_place_just_asked_about(read: Read) -> None:
    """Nobody repeats the state."""
    before = read("is 911 down in boston")

    after = follow(before, read("tell me when it's back"), ASKED)

    assert (after.intent, after.states) == (Intent.SUBSCRIBE, ("MA",))


def test_a_zip_alone_answers_which_one_we_meant(read: Read) -> None:
    """After an unclear place the next one settles it."""
    before = read("who do i call in springfield")

    after = follow(before, read("01103"), ASKED)

    assert (after.intent, after.states, after.ambiguous) == (Intent.HELP, ("MA",), False)


def test_yes_to_which_one_takes_the_first(read: Read) -> None:
    """What we named first is what a yes means."""
    before = read("is 911 down in springfield", home="IL")

    after = follow(before, read("yes"), ASKED)

    assert (after.intent, after.states) == (Intent.STATUS, ("IL",))


def test_an_emergency_is_never_bent_by_what_went_before(read: Read) -> None:
    """Danger stands for itself."""
    before = read("is 911 down in boston")
    now = read("my house is on fire")

    assert follow(before, now, ASKED) == now


def test_stop_stops_everything_whatever_was_asked_before(read: Read) -> None:
    """An unsubscription does not take over a place."""
    before = read("is 911 down in boston")

    assert follow(before, read("stop"), ASKED).places == ()


def test_thanks_is_thanks(read: Read) -> None:
    """Nothing is carried over into small talk."""
    now = read("thanks")

    after = follow(read("is 911 down in boston"), now, ASKED)

    assert (after, after.intent) == (now, Intent.ABOUT)
