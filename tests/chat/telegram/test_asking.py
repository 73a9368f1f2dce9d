"""People ask on Telegram, in private and in groups, and are answered where they asked."""

from bot.chat.telegram import Telegram
from bot.domain.place import Point
from bot.domain.talk import ChatKind, ReplyTo
from tests.chat.telegram.conftest import Core, at
from tests.doubles.telegram import BotApi


async def test_a_private_question_is_answered_with_words_and_buttons(
    api: BotApi, heard: Telegram, core: Core
) -> None:
    """The headline is bold, the buttons are there, and the platform may ring."""
    ana = api.person("Ana", "es")

    api.writes(ana, "¿funciona el 911?")
    told = (await api.until_told(api.private(ana)))[0]

    assert told.text == "Heard ¿funciona el 911?.\n\nNothing more."
    assert told.message["entities"] == [{"type": "bold", "offset": 0, "length": 24}]
    assert [button["callback_data"] for button in told.buttons] == ["/status MA", "/where MA"]
    assert (core.asked[0].chat, core.asked[0].admin, core.asked[0].language) == (ChatKind.DIRECT, True, "es")


async def test_a_tap_is_acknowledged_and_asks_its_command(api: BotApi, heard: Telegram, core: Core) -> None:
    """Who taps sees the waiting end, and gets the answer to the command behind the button."""
    ana = api.person("Ana")
    api.writes(ana, "hello")
    told = (await api.until_told(api.private(ana)))[0]

    tap = api.taps(ana, told.message, "Where to go")
    await api.until_told(api.private(ana), 2)

    assert len(tap.answers) == 1
    assert (core.asked[1].text, core.asked[1].mentioned) == ("/where MA", True)


async def test_in_a_group_the_core_learns_who_is_addressed(api: BotApi, heard: Telegram, core: Core) -> None:
    """Names, commands and replies to us count; names and commands of other bots do not."""
    ana = api.person("Ana")
    room = api.group("Street", ana)

    for text in (
        "@OutageBot is 911 down",
        "/status@outagebot MA",
        "/status MA",
        "@other hi",
        "/status@other",
    ):
        api.writes(ana, text, room)
    await api.pulse.until(lambda: len(core.asked) == 5)

    assert [question.mentioned for question in core.asked] == [True, True, True, False, False]
    assert {question.chat for question in core.asked} == {ChatKind.GROUP}


async def test_a_reply_in_a_group_tells_whose_message_it_answers(
    api: BotApi, heard: Telegram, core: Core
) -> None:
    """A reply to us is for us; a reply to a neighbour is not."""
    ana = api.person("Ana")
    room = api.group("Street", ana)
    neighbour = api.writes(ana, "@outagebot hello", room)
    ours = (await api.until_told(room))[0]

    api.writes(ana, "and now?", room, reply_to_message=ours.message)
    api.writes(ana, "and now?", room, reply_to_message=neighbour)
    await api.pulse.until(lambda: len(core.asked) == 3)

    assert [question.reply_to for question in core.asked] == [None, ReplyTo.BOT, ReplyTo.PERSON]
    assert ours.message["reply_to_message"]["message_id"] == neighbour["message_id"]


async def test_a_shared_location_is_asked_once(api: BotApi, heard: Telegram, core: Core) -> None:
    """The point reaches the core; a live location that moves on does not ask again."""
    ana = api.person("Ana")

    message = api.shares_location(ana, 42.36, -71.06)
    api.queue.add("edited_message", message | {"edit_date": 1})
    api.writes(ana, "thanks")
    await api.until_told(api.private(ana), 2)

    assert [question.point for question in core.asked] == [Point(42.36, -71.06), None]


async def test_a_topic_is_answered_in_the_topic(api: BotApi, heard: Telegram, core: Core) -> None:
    """The answer to a question in a forum's topic goes there, not to the forum at large."""
    ana = api.person("Ana")
    room = api.group("Street", ana, forum=True)
    topic = api.topic(room)

    api.writes(ana, "@outagebot status", room, thread=topic)
    told = (await api.until_told(room))[0]

    assert told.message["message_thread_id"] == topic
    assert core.asked[0].address == at(room, topic)


async def test_a_thread_of_replies_is_no_topic(api: BotApi, heard: Telegram, core: Core) -> None:
    """Telegram numbers chains of replies too; only a forum has topics."""
    ana = api.person("Ana")
    room = api.group("Street", ana)

    message = api.writes(ana, "@outagebot status", room)
    message["message_thread_id"] = 77
    await api.until_told(room)

    assert core.asked[0].address == at(room)
