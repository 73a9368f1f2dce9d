"""What Discord's JSON means, told as questions."""

from typing import Any

import pytest

from bot.chat.discord.hearing import interaction_question, message_question, moment
from bot.domain.talk import ChatKind, ReplyTo

ME = "42"
WRITTEN: dict[str, Any] = {
    "id": "1300000000000000000",
    "channel_id": "7",
    "guild_id": "8",
    "type": 0,
    "author": {"id": "9", "username": "ana"},
    "content": "is 911 down?",
    "mentions": [],
}


def test_words_between_people_are_not_for_us() -> None:
    """Even where Discord lets us read them."""
    assert message_question(WRITTEN, ME, "outagebot", admin=False) is None


@pytest.mark.parametrize(
    "content", ["<@42> is 911 down?", "<@!42>, is 911 down?", "<@42>: is 911 down?", "is 911 down?<@42>"]
)
def test_our_mention_is_taken_out_of_the_words(content: str) -> None:
    """What is asked is what is left."""
    question = message_question({**WRITTEN, "content": content}, ME, "outagebot", admin=False)

    assert question is not None
    assert (question.text, question.mentioned, question.handle) == ("is 911 down?", True, "outagebot")


def test_others_are_called_by_their_names() -> None:
    """A number in angle brackets means nothing to anybody."""
    said = {**WRITTEN, "content": "<@42> ask <@9>", "mentions": [{"id": "9", "username": "ana"}]}

    question = message_question(said, ME, "outagebot", admin=False)

    assert question is not None
    assert question.text == "ask @ana"


def test_a_reply_to_somebody_else_says_so() -> None:
    """The core is more careful then."""
    said = {**WRITTEN, "content": "<@42> ?", "type": 19, "referenced_message": {"author": {"id": "9"}}}

    question = message_question(said, ME, "outagebot", admin=False)

    assert question is not None
    assert question.reply_to is ReplyTo.PERSON


@pytest.mark.parametrize("change", [{"type": 6}, {"webhook_id": "5"}, {"author": {"id": "9", "bot": True}}])
def test_what_nobody_wrote_is_no_question(change: dict[str, Any]) -> None:
    """Pins, webhooks and machines."""
    assert (
        message_question({**WRITTEN, "content": "<@42> hi", **change}, ME, "outagebot", admin=False) is None
    )


@pytest.mark.parametrize(
    ("change", "place", "chat", "admin"),
    [
        ({"member": {"permissions": "32", "user": {"id": "9"}}}, "7", ChatKind.GROUP, True),
        ({"member": {"permissions": "8", "user": {"id": "9"}}}, "7", ChatKind.GROUP, True),
        ({"member": {"permissions": "2048", "user": {"id": "9"}}}, "7", ChatKind.GROUP, False),
        ({"guild_id": None, "user": {"id": "9"}}, "7", ChatKind.DIRECT, True),
        ({"guild_id": None, "user": {"id": "9"}, "context": 2}, "@9", ChatKind.DIRECT, True),
        (
            {
                "member": {"permissions": "0", "user": {"id": "9"}},
                "authorizing_integration_owners": {"1": "9"},
            },
            "@9",
            ChatKind.DIRECT,
            True,
        ),
    ],
)
def test_where_and_by_whom_a_command_is_used(
    change: dict[str, Any], place: str, chat: ChatKind, admin: bool
) -> None:
    """In a server, alone with us, in others' direct messages, in a server that does not know us."""
    used = {"id": "1300000000000000000", "type": 2, "guild_id": "8", "channel_id": "7", "locale": "es-419"}
    data = {"name": "status", "options": [{"name": "state", "type": 3, "value": "MA"}]}

    question = interaction_question({**used, "data": data, **change}, "outagebot")

    assert question is not None
    assert (question.address.chat, question.chat, question.admin) == (place, chat, admin)
    assert (question.text, question.language, question.mentioned) == ("/status MA", "es-419", True)


def test_an_id_tells_when() -> None:
    """Discord's documentation gives this example."""
    assert moment("175928847299117063").isoformat() == "2016-04-30T11:18:25.796000+00:00"
