"""Following, home, language, data: what people may change and see."""

import json

import pytest

from bot.domain.delivery import Chat
from bot.domain.place import Place
from bot.domain.talk import ChatKind, Intent
from tests.doubles.advisories import NINE
from tests.doubles.desk import ADDRESS, NOON, StillDesk, asked, reply, said, taps


async def test_who_follows_a_state_hears_at_once_what_is_known() -> None:
    """Following in the middle of an outage tells of the outage."""
    world = StillDesk()
    world.readings.known["MA"] = NINE[0]

    message = await reply(asked("", Intent.SUBSCRIBE, Place("MA", "25025", "Boston")), world)

    assert message is not None
    assert await world.chats.following(ADDRESS) == ("MA",)
    assert message.paragraphs[0].startswith("You now follow Massachusetts.")
    assert "911 OUTAGE" in message.paragraphs[1]
    assert "/unsubscribe MA" in taps(message)


async def test_the_home_is_followed_where_no_state_is_named() -> None:
    """Tell me when it is back, says somebody with a home."""
    world = StillDesk()

    await said(asked("tell me when it is back", Intent.SUBSCRIBE, home=Place("MA")), world)

    assert await world.chats.following(ADDRESS) == ("MA",)


async def test_stop_alone_stops_everything() -> None:
    """A bare STOP is not limited to the home."""
    world = StillDesk()
    await world.chats.follow(ADDRESS, ("MA", "NH"), NOON)

    text = await said(asked("STOP", Intent.UNSUBSCRIBE, home=Place("MA")), world)

    assert await world.chats.following(ADDRESS) == ()
    assert text.startswith("Stopped: Massachusetts and New Hampshire.")


async def test_what_remains_is_listed_after_a_stop() -> None:
    """One state goes, the other stays, both are said."""
    world = StillDesk()
    await world.chats.follow(ADDRESS, ("MA", "NH"), NOON)

    text = await said(asked("", Intent.UNSUBSCRIBE, Place("MA")), world)

    assert "Stopped: Massachusetts." in text
    assert "You still follow New Hampshire." in text


async def test_each_followed_state_has_a_tap_to_stop_it() -> None:
    """And all of them have one."""
    world = StillDesk()
    await world.chats.follow(ADDRESS, ("MA", "NH"), NOON)

    message = await reply(asked("", Intent.SUBSCRIPTIONS), world)

    assert message is not None
    assert taps(message) == ("/unsubscribe MA", "/unsubscribe NH", "/unsubscribe")
    assert message.private


@pytest.mark.parametrize(
    ("intent", "command", "argument"),
    [
        (Intent.SUBSCRIBE, "", ""),
        (Intent.UNSUBSCRIBE, "", ""),
        (Intent.NONE, "home", "MA"),
        (Intent.NONE, "language", "en"),
        (Intent.NONE, "forget", "yes"),
    ],
)
async def test_only_admins_change_a_groups_settings(intent: Intent, command: str, argument: str) -> None:
    """Everybody else gets one line, and nothing changes."""
    world = StillDesk()
    await world.chats.follow(ADDRESS, ("NH",), NOON)
    question = asked(
        "x", intent, Place("MA"), command=command, argument=argument, chat=ChatKind.GROUP, admin=False
    )

    text = await said(question, world)

    assert text == "Only this group's admins can change that. You can write to me directly."
    assert await world.chats.following(ADDRESS) == ("NH",)
    assert world.chats.chats == {}


async def test_home_is_kept_shown_and_cleared() -> None:
    """A place to fall back on, and a way to be without one."""
    world = StillDesk()
    boston = Place("MA", "25025", "Boston")

    kept = await said(asked("", Intent.NONE, boston, command="home", argument="Boston"), world)
    shown = await said(asked("", Intent.NONE, command="home", home=boston), world)
    cleared = await said(asked("", Intent.NONE, command="home", argument="off"), world)

    assert kept == "Home is now Boston, Massachusetts. When you name no place, I answer for it."
    assert shown == "Home is Boston, Massachusetts."
    assert cleared == "I have forgotten your home."
    assert world.chats.chats[ADDRESS].home is None


async def test_an_unknown_home_changes_nothing() -> None:
    """A typing error does not cost the home that was set."""
    world = StillDesk()
    world.chats.chats[ADDRESS] = Chat(ADDRESS, home=Place("MA"))

    text = await said(asked("", Intent.NONE, command="home", argument="Xyzzy"), world)

    assert text.startswith("I do not know that place.")
    assert world.chats.chats[ADDRESS].home == Place("MA")


async def test_a_language_is_chosen_by_its_own_name() -> None:
    """English says of itself that it is English; an unknown one is offered the list."""
    world = StillDesk()

    chosen = await said(asked("", Intent.NONE, command="language", argument="English"), world)
    unknown = await reply(asked("", Intent.NONE, command="language", argument="Klingon"), world)

    assert chosen == "I will answer in English here."
    assert world.chats.chats[ADDRESS].language == "en"
    assert "/language en" in taps(unknown)


async def test_my_data_comes_as_a_file_for_me_alone() -> None:
    """All that is kept, as JSON that a person can read."""
    world = StillDesk()
    await world.chats.follow(ADDRESS, ("MA",), NOON)

    message = await reply(asked("", Intent.NONE, command="mydata"), world)

    assert message is not None
    assert message.private
    (file,) = message.attachments
    assert json.loads(file.content)["follows"] == ["MA"]


async def test_forgetting_asks_once_and_then_erases() -> None:
    """Nothing goes before yes, everything after it."""
    world = StillDesk()
    await world.chats.follow(ADDRESS, ("MA",), NOON)

    sure = await reply(asked("", Intent.NONE, command="forget"), world)
    before = await world.chats.following(ADDRESS)
    done = await said(asked("", Intent.NONE, command="forget", argument="yes"), world)

    assert taps(sure) == ("/forget yes",)
    assert before == ("MA",)
    assert done.startswith("Done.")
    assert await world.chats.following(ADDRESS) == ()


async def test_the_test_says_that_it_is_one() -> None:
    """Nobody may take it for news; it says when a push last came."""
    world = StillDesk()
    world.chats.reached[ADDRESS] = NOON

    text = await said(asked("", Intent.NONE, command="test", home=Place("MA")), world)

    assert text.startswith("TEST. This is only a test")
    assert "2:25 PM EDT" in text


async def test_banter_is_answered_in_private_only() -> None:
    """In a group the bot stays silent on everything else."""
    world = StillDesk()

    group = await reply(asked("nice weather", chat=ChatKind.GROUP), world)
    direct = await said(asked("nice weather"), world)

    assert group is None
    assert direct.startswith("I only know about 911 outages.")


async def test_outside_the_us_we_know_nothing() -> None:
    """Paris is told to call its own number."""
    world = StillDesk()

    text = await said(asked("is 911 down in Paris", Intent.STATUS, elsewhere=True), world)

    assert "Elsewhere, call your local emergency number." in text


@pytest.mark.parametrize("command", ["start", "help", "about", "privacy"])
async def test_who_we_are_fits_a_screen(command: str) -> None:
    """Short, calm, and clear that no help comes from here."""
    world = StillDesk()

    text = await said(asked(f"/{command}", Intent.ABOUT, command=command), world)

    assert len(text) < 900
    assert command == "privacy" or "cannot send help" in text
