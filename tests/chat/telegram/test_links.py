"""A short answer leads to the message that holds the whole: by a link, or by standing under it."""

import pytest

from bot.chat.telegram import Telegram
from bot.chat.telegram.links import link
from bot.domain.delivery import Address
from bot.domain.message import Button, Message
from bot.domain.talk import Question
from tests.chat.telegram.conftest import at, listening
from tests.doubles.telegram import BotApi


@pytest.mark.parametrize(
    ("to", "opens"),
    [
        (Address("telegram", "-1001234567890"), "https://t.me/c/1234567890/42"),
        (Address("telegram", "-1001234567890", "7"), "https://t.me/c/1234567890/7/42"),
        (Address("telegram", "-4321"), ""),
        (Address("telegram", "99"), ""),
    ],
    ids=["supergroup", "topic", "small group", "direct"],
)
def test_only_supergroups_and_channels_have_links(to: Address, opens: str) -> None:
    """As the Bot API numbers them."""
    assert link(to, "42") == opens


async def test_the_link_is_a_button_and_without_one_the_answer_stands_under_the_card(
    api: BotApi, telegram: Telegram
) -> None:
    """What points somewhere replies to that, not to the question."""
    room = api.group("Street", api.person())
    card = await telegram.send(at(room), Message(("911 is down.",)))
    opens = await telegram.link(Address("telegram", "-1005", ""), card.message)

    async def reply(question: Question) -> Message | None:
        tap = (Button("Open", url=opens),) if "first" in question.text else ()
        return Message(("As above.",), tap, under="" if tap else card.message)

    async with listening(telegram, reply):
        asked = api.writes(api.person(), "/status@outagebot first", room)
        await api.until_told(room, 2)
        api.writes(api.person(), "/status@outagebot second", room)
        _, linked, under = await api.until_told(room, 3)

    assert [button["url"] for button in linked.buttons] == [opens]
    assert linked.message["reply_to_message"]["message_id"] == asked["message_id"]
    assert str(under.message["reply_to_message"]["message_id"]) == card.message
