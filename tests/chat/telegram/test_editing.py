"""A question that is edited edits its answer."""

from bot.chat.telegram import Telegram
from bot.domain.message import Message
from tests.chat.telegram.conftest import Core
from tests.doubles.telegram import BotApi, Kind


async def test_the_answer_changes_in_its_place(api: BotApi, heard: Telegram, core: Core) -> None:
    """One question, one answer, however often somebody corrects a typo."""
    ana = api.person("Ana")
    message = api.writes(ana, "status NA")
    first = (await api.until_told(api.private(ana)))[0]

    api.edits(message, "status MA")
    await api.until_called("editMessageText")

    assert first.text == "Heard status MA.\n\nNothing more."
    assert len(api.sees(api.private(ana))) == 1


async def test_an_edit_without_new_words_asks_nothing(api: BotApi, heard: Telegram, core: Core) -> None:
    """Telegram tells of an edit also when a preview or a reaction came."""
    ana = api.person("Ana")
    message = api.writes(ana, "status MA")
    await api.until_told(api.private(ana))

    api.edits(message, "status MA")
    api.writes(ana, "thanks")
    await api.until_told(api.private(ana), 2)

    assert [question.text for question in core.asked] == ["status MA", "thanks"]


async def test_an_answer_that_grew_takes_the_place_of_the_old_one(
    api: BotApi, heard: Telegram, core: Core
) -> None:
    """Where the parts do not match, the old answer goes and the new one comes."""
    ana = api.person("Ana")
    message = api.writes(ana, "short")
    await api.until_told(api.private(ana))

    core.answers["long"] = Message(("Headline.", *("Word. " * 300 for _ in range(4))))
    api.edits(message, "long")
    await api.until_called("sendMessage", 3)

    assert len(api.sees(api.private(ana))) == 2


async def test_an_answer_that_is_gone_is_given_again(api: BotApi, heard: Telegram, core: Core) -> None:
    """Somebody deleted it: the edit is answered all the same."""
    ana = api.person("Ana")
    message = api.writes(ana, "status NA")
    told = (await api.until_told(api.private(ana)))[0]
    del api.private(ana).messages[told.message["message_id"]]

    api.edits(message, "status MA")
    told = (await api.until_told(api.private(ana), 2))[1]

    assert told.text.startswith("Heard status MA")


async def test_an_old_question_that_is_edited_is_left_alone(api: BotApi, heard: Telegram, core: Core) -> None:
    """Nobody waits for an answer to last week's question."""
    ana = api.person("Ana")
    message = api.writes(ana, "hello")
    await api.until_told(api.private(ana))
    old = message | {"message_id": 4711, "date": message["date"] - 86_400}

    api.edits(old, "is 911 down?")
    api.writes(ana, "thanks")
    await api.until_told(api.private(ana), 2)

    assert [question.text for question in core.asked] == ["hello", "thanks"]


async def test_an_edit_that_fails_is_sent_anew(api: BotApi, heard: Telegram, core: Core) -> None:
    """Rather twice than not at all."""
    ana = api.person("Ana")
    message = api.writes(ana, "status NA")
    await api.until_told(api.private(ana))
    api.fail(Kind.REFUSE, "editMessageText", code=400, description="Bad Request: message can't be edited")

    api.edits(message, "status MA")
    await api.until_called("sendMessage", 2)

    assert [told.text for told in api.sees(api.private(ana))] == ["Heard status MA.\n\nNothing more."]


async def test_an_edit_that_changes_nothing_in_the_answer_leaves_it(
    api: BotApi, heard: Telegram, core: Core
) -> None:
    """Telegram refuses to change a message into itself: the message stays the one it is."""
    ana = api.person("Ana")
    core.answer = Message(("No notice for MA.",))
    message = api.writes(ana, "status MA")
    first = (await api.until_told(api.private(ana)))[0]

    api.edits(message, "status mass")
    await api.until_called("editMessageText")
    api.writes(ana, "thanks")
    told = await api.until_told(api.private(ana), 2)

    assert told[0].message["message_id"] == first.message["message_id"]
    assert "deleteMessage" not in [call.method for call in api.calls]
