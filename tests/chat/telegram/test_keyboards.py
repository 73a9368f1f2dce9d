"""Buttons, the location keyboard, pins and files, as they stand in the chat."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.telegram import Telegram
from bot.chat.telegram.keyboards import data, inline
from bot.domain.message import Button, Message
from bot.domain.place import Point
from bot.domain.talk import Attachment, Pin
from tests.chat.telegram.conftest import Core, at, listening
from tests.doubles.telegram import BotApi, Kind
from tests.doubles.telegram_stage import SwiftClock

ASKING = Message(("Where are you?", "Tell me a town."), (Button("Help", "/help"),), ask_location="Share it")


@given(st.text(max_size=200))
def test_what_a_button_does_always_fits(does: str) -> None:
    """At most 64 bytes, and the beginning of what was meant."""
    short = data(does)

    assert len(short.encode("utf-8", "replace")) <= 64
    assert does.strip().startswith(short)


def test_a_long_command_is_cut_between_words() -> None:
    """It asks for a little less, not for half a word."""
    assert data("/where " + "Münster " * 20) == "/where " + "Münster " * 5 + "Münster"


def test_a_button_without_a_purpose_is_left_out() -> None:
    """Neither a command nor a link that Telegram takes: nothing to tap."""
    assert inline((Button("Nothing"), Button("Call", url="tel:+16173434911"))) is None


def test_short_buttons_share_a_row_and_long_ones_do_not() -> None:
    """What fits a small phone."""
    rows = inline((Button("Yes", "/y"), Button("No", "/n"), Button("A very long label indeed, yes", "/l")))

    assert rows is not None
    assert [len(row) for row in rows["inline_keyboard"]] == [2, 1]


async def test_the_location_button_is_offered_in_private_and_taken_away_after(
    api: BotApi, heard: Telegram, core: Core
) -> None:
    """Buttons and the location keyboard both arrive; the next answer removes the keyboard."""
    ana = api.person("Ana")
    room = api.private(ana)
    core.answers["where"] = ASKING

    api.writes(ana, "where")
    asked = await api.until_told(room, 2)
    api.shares_location(ana, 42.36, -71.06)
    answered = (await api.until_told(room, 4))[2:]

    assert [button["text"] for button in asked[0].buttons] == ["Help"]
    assert asked[1].keyboard == {
        "keyboard": [[{"text": "Share it", "request_location": True}]],
        "one_time_keyboard": True,
        "resize_keyboard": True,
    }
    assert answered[0].keyboard == {"remove_keyboard": True}
    assert [button["text"] for button in answered[1].buttons] == ["Status", "Where to go"]


async def test_in_a_group_nobody_is_asked_where_they_are(api: BotApi, heard: Telegram, core: Core) -> None:
    """Telegram refuses it there, and rightly."""
    ana = api.person("Ana")
    room = api.group("Street", ana)
    core.answer = ASKING

    api.writes(ana, "@outagebot where", room)
    told = await api.until_told(room)

    assert [one.keyboard for one in told] == [None]


async def test_a_place_is_shown_on_a_map(api: BotApi, telegram: Telegram) -> None:
    """With name and address a venue, without them a point; neither rings a second time."""
    room = api.private(api.person())
    pins = (
        Pin(Point(42.36, -71.06), "District A-1", "40 Sudbury St"),
        Pin(Point(42.35, -71.05), "Station", ""),
    )

    await telegram.send(at(room), Message(("Go here.",), pins=pins))

    text, venue, point = api.sees(room)
    assert venue.message["venue"]["title"] == "District A-1"
    assert "venue" not in point.message
    assert point.message["location"]["latitude"] == 42.35
    assert (text.silent, venue.silent, point.silent) == (False, True, True)


async def test_a_picture_comes_with_its_words(api: BotApi, telegram: Telegram) -> None:
    """What the picture shows is said too; a picture that Telegram cannot read goes as a file."""
    room = api.private(api.person())
    picture = Attachment("map.png", "image/png", b"\x89PNG")
    message = Message(("Look.",), attachments=(picture,), alts=("Massachusetts in red: 911 is down.",))
    api.fail(Kind.REFUSE, "sendPhoto", code=400, description="Bad Request: IMAGE_PROCESS_FAILED")

    await telegram.send(at(room), message)
    await telegram.send(at(room), message)

    _, file, _, photo = api.sees(room)
    assert file.message["document"]["file_name"] == "map.png"
    assert photo.message["photo"]
    assert photo.text == file.text == message.alts[0]


async def test_a_file_arrives_whole(api: BotApi, telegram: Telegram) -> None:
    """What somebody is owed of their data."""
    room = api.private(api.person())
    file = Attachment("mydata.json", "application/json", b'{"home": "MA"}')

    await telegram.send(at(room), Message(("Yours.",), attachments=(file,)))

    assert api.files["mydata.json"] == file.content


async def test_what_cannot_be_attached_does_not_cost_the_words(api: BotApi, telegram: Telegram) -> None:
    """The words arrived: the push is done."""
    room = api.private(api.person())
    room.rights.discard("media")
    file = Attachment("map.png", "image/png", b"\x89PNG")

    receipt = await telegram.send(at(room), Message(("Words.",), attachments=(file,)))

    assert receipt.message
    assert [told.text for told in api.sees(room)] == ["Words."]


@pytest.mark.parametrize("late", [True, False])
async def test_a_button_works_after_a_restart_and_when_it_is_old(
    api: BotApi, heard: Telegram, core: Core, late: bool
) -> None:
    """The message is a week old, or Telegram no longer shows it: the command is all that is needed."""
    ana = api.person("Ana")
    old = {"message_id": 3, "date": 0, "chat": api.private(ana).json()}

    api.taps_data(ana, old, "/status MA", late=late)
    told = await api.until_told(api.private(ana))

    assert told[0].text.startswith("Heard /status MA")


async def test_a_foreign_button_gets_one_calm_line(api: BotApi, core: Core) -> None:
    """Of another bot, or of a card in somebody else's chat: a line, and nothing in the chat."""
    adapter = Telegram(
        api.token, api.url, clock=SwiftClock(), calm=lambda language: f"Old button ({language})."
    )
    ana = api.person("Ana", "es")
    message = {"message_id": 3, "date": 0, "chat": api.private(ana).json()}

    async with listening(adapter, core.reply):
        taps = [api.taps_data(ana, message, "game:42"), api.taps_data(ana, None, "/status MA")]
        await api.until_called("answerCallbackQuery", 2)
    await adapter.close()

    assert [tap.answers[0]["text"] for tap in taps] == ["Old button (es)."] * 2
    assert core.asked == []
