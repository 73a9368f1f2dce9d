"""The short answer to a repeated question shows where the whole stands."""

from dataclasses import replace

import pytest

from bot.core.pointing import pointed
from bot.core.recalling import Recalling
from bot.domain.delivery import Address, Chat
from bot.domain.incident import Incident
from bot.domain.message import Message
from bot.domain.place import Place
from bot.domain.rights import Rights
from bot.domain.talk import ChatKind, Intent, LocalQuestion
from tests.doubles.advisories import NINE
from tests.doubles.desk import NOON, WORDS, StillDesk, asked

GROUP = Address("telegram", "-1007", "5")
OPEN = Incident("MA", NOON, "MA-0618-1")


class Linking:
    """A platform that has links, or none."""

    def __init__(self, link: str) -> None:
        self._link = link

    async def rights(self, to: Address) -> Rights | None:
        """Whatever we like."""
        return Rights()

    async def link(self, to: Address, message: str) -> str:
        """The link to a message."""
        return self._link and f"{self._link}/{message}"


def status() -> LocalQuestion:
    """Somebody in a topic of the group asks of Massachusetts."""
    question = asked("is 911 down in MA?", Intent.STATUS, Place("MA"), chat=ChatKind.GROUP)
    return replace(question, question=replace(question.question, address=GROUP))


async def again(world: StillDesk) -> Message:
    """The answer to the same question a moment later, in a group that wants it short."""
    recalling, chat = Recalling(), Chat(GROUP, brief=True)
    recalling.keep(status(), chat, world.readings)
    short = recalling.short(status(), chat, world.readings)
    assert short is not None
    return WORDS.render(await pointed(short, status(), world.desk), "en")


def world(link: str, *, card: Address | None = GROUP) -> StillDesk:
    """Massachusetts is down, and perhaps the group has a card of it."""
    desk = StillDesk(permits=Linking(link))
    desk.readings.known["MA"] = NINE[0]
    desk.readings.incidents["MA"] = OPEN
    if card is not None:
        desk.chats.cards[card, "MA"] = "42"
    return desk


async def test_the_short_answer_links_to_the_card() -> None:
    """One line on how it is, one that says where the rest stands, one button that opens it."""
    message = await again(world("https://t.me/c/7/5"))

    assert [button.url for button in message.buttons] == ["https://t.me/c/7/5/42"]
    assert "911 OUTAGE" in message.text
    assert "keep up to date in this chat" in message.text
    assert message.under == ""
    assert len(message.text) < 400


async def test_where_there_are_no_links_it_stands_under_the_card() -> None:
    """A small group of Telegram has none."""
    message = await again(world(""))

    assert message.buttons == ()
    assert message.under == "42"


async def test_from_a_topic_the_whole_groups_card_is_shown() -> None:
    """A reply cannot cross topics; a link can."""
    linked = await again(world("https://t.me/c/7", card=replace(GROUP, thread="")))
    without = await again(world("", card=replace(GROUP, thread="")))

    assert linked.buttons[0].url == "https://t.me/c/7/42"
    assert without.under == ""


@pytest.mark.parametrize("over", [True, False], ids=["closed", "never pushed"])
async def test_without_an_open_card_it_says_that_it_was_answered_above(over: bool) -> None:
    """A card of last week must not be shown as today's."""
    desk = world("https://t.me/c/7", card=GROUP if over else None)
    desk.readings.incidents["MA"] = replace(OPEN, closed=NOON if over else None)

    message = await again(desk)

    assert message.buttons == ()
    assert "see above" in message.text
