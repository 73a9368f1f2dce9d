"""Updates by webhook are answered inside the response wherever one message is the whole answer."""

import json

import pytest

from bot.chat.telegram import Telegram
from bot.domain.message import Button, Message
from bot.domain.place import Point
from bot.domain.talk import Pin
from tests.chat.telegram.conftest import Core
from tests.doubles.telegram import BotApi, Json


@pytest.fixture
async def hooked(api: BotApi, telegram: Telegram) -> Telegram:
    """The adapter, reached by webhook."""
    await telegram.hook("https://bot.example/hook/x", "s3cret-of-the-hook")
    return telegram


def call(response: bytes | None) -> Json:
    """The call that a response asks for."""
    assert response is not None
    told: Json = json.loads(response)
    return told


def last(api: BotApi) -> Json:
    """The newest update."""
    return api.queue.waiting[-1]


async def test_the_webhook_is_set_with_its_secret(api: BotApi, hooked: Telegram) -> None:
    """And with the kinds of updates that we hear."""
    assert api.webhook["url"] == "https://bot.example/hook/x"
    assert api.secret == "s3cret-of-the-hook"
    assert "my_chat_member" in api.queue.allowed


async def test_the_answer_is_in_the_response(api: BotApi, hooked: Telegram, core: Core) -> None:
    """No call of our own: the response is the call, and it fits the specification."""
    ana = api.person("Ana")
    room = api.group("Street", ana)
    before = len(api.calls)
    api.writes(ana, "hello")
    private = call(await hooked.respond(last(api), core.reply))
    message = api.writes(ana, "/status", room)
    group = call(await hooked.respond(last(api), core.reply))

    assert (private["method"], private["chat_id"]) == ("sendMessage", ana.id)
    assert private["text"].startswith("Heard hello")
    assert group["reply_parameters"]["message_id"] == message["message_id"]
    assert {call.method for call in api.calls[before:]} <= {"getChatMember"}


async def test_what_needs_more_calls_is_sent(api: BotApi, hooked: Telegram, core: Core) -> None:
    """Long answers go out as messages; the response stays empty."""
    ana = api.person("Ana")
    core.answer = Message(("Headline.", *("Word. " * 300 for _ in range(4))))

    api.writes(ana, "hello")
    response = await hooked.respond(last(api), core.reply)

    assert response is None
    assert len(api.sees(api.private(ana))) == 2


async def test_words_are_in_the_response_and_pins_follow(api: BotApi, hooked: Telegram, core: Core) -> None:
    """Who asks where to go need not wait for the turn of a map."""
    ana = api.person("Ana")
    core.answer = Message(("Go there.",), pins=(Pin(Point(42.3, -71.1), "Engine 37", "560 Huntington Ave"),))

    api.writes(ana, "where")
    response = call(await hooked.respond(last(api), core.reply))
    (venue,) = await api.until_called("sendVenue")

    assert response["text"] == "Go there."
    assert venue.params.text("title") == "Engine 37"


async def test_the_question_for_a_location_follows_the_words(
    api: BotApi, hooked: Telegram, core: Core
) -> None:
    """Buttons under the words, the keyboard under a message of its own; the next answer takes it away."""
    ana = api.person("Ana")
    core.answer = Message(("Which town?",), (Button("Again", "/where"),), ask_location="Share my location")
    api.writes(ana, "where")

    response = call(await hooked.respond(last(api), core.reply))
    (asked,) = await api.until_called("sendMessage")
    core.answer = Message(("Thank you.",))
    api.writes(ana, "02119")
    after = await hooked.respond(last(api), core.reply)

    assert "inline_keyboard" in response["reply_markup"]
    assert asked.params.json("reply_markup")["keyboard"][0][0]["request_location"] is True
    assert after is None
    assert api.calls[-1].params.json("reply_markup") == {"remove_keyboard": True}


async def test_pins_that_wait_end_with_the_adapter(api: BotApi, hooked: Telegram, core: Core) -> None:
    """Nothing is sent, and nothing is left running, after it closed."""
    core.answer = Message(("Go there.",), pins=(Pin(Point(42.3, -71.1), "Engine 37", "560 Huntington Ave"),))
    api.writes(api.person("Ana"), "where")

    await hooked.respond(last(api), core.reply)
    await hooked.close()

    assert "sendVenue" not in {each.method for each in api.calls}


async def test_a_tap_is_acknowledged_and_answered(api: BotApi, hooked: Telegram, core: Core) -> None:
    """The acknowledgement goes out by itself, the answer is the response."""
    ana = api.person("Ana")
    old = {"message_id": 3, "date": 0, "chat": api.private(ana).json()}

    tap = api.taps_data(ana, old, "/status MA")
    response = call(await hooked.respond(last(api), core.reply))

    assert len(tap.answers) == 1
    assert response["text"].startswith("Heard /status MA")


async def test_a_repeated_update_is_answered_once(api: BotApi, hooked: Telegram, core: Core) -> None:
    """Telegram repeats what it believes to be unanswered."""
    api.writes(api.person("Ana"), "hello")

    first = await hooked.respond(last(api), core.reply)
    second = await hooked.respond(last(api), core.reply)

    assert first is not None
    assert second is None


@pytest.mark.parametrize("update", [None, [], "x", {}, {"update_id": "x"}, {"update_id": 5, "message": 7}])
async def test_garbage_gets_an_empty_response(hooked: Telegram, core: Core, update: object) -> None:
    """Never an error: Telegram would send it again for a day."""
    assert await hooked.respond(update, core.reply) is None


async def test_the_same_words_reach_each_where_they_asked(api: BotApi, hooked: Telegram, core: Core) -> None:
    """An answer is encoded once; chat, topic and question are everybody's own, groups apart from people."""
    ana, ben = api.person("Ana"), api.person("Ben")
    room = api.group("Street", ana)
    core.answer = Message(
        ("Headline «é» with a link example.org.", "More."), (Button("Again", "/status MA"),)
    )

    said = []
    for who, where in ((ana, None), (ben, None), (ana, room)):
        written = api.writes(who, "/status", where) if where else api.writes(who, "/status")
        said.append((call(await hooked.respond(last(api), core.reply)), written))
    (one, _), (other, _), (grouped, asked) = said

    assert (one.pop("chat_id"), other.pop("chat_id")) == (ana.id, ben.id)
    assert one == other
    assert grouped["chat_id"] == room.id
    assert grouped["reply_parameters"]["message_id"] == asked["message_id"]
    assert grouped["text"] == one["text"] == "Headline «é» with a link example.org.\n\nMore."
    assert grouped["reply_markup"] == one["reply_markup"]
