"""The contract that every platform keeps, whoever speaks on it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from typing import Any

import pytest

from bot.domain.delivery import Address, Receipt, SendError, Unreachable
from bot.domain.message import Button, Message
from bot.domain.talk import ChatKind, Question
from tests.doubles.discord_stage import discord_stage
from tests.doubles.stage import Stage
from tests.doubles.telegram_stage import telegram_stage

STAGES: dict[str, Callable[[], AbstractAsyncContextManager[Any]]] = {
    "telegram": telegram_stage,
    "discord": discord_stage,
}
OPEN = Message(("Massachusetts: 911 OUTAGE", "Calls may not connect."), (Button("Where", "/where MA"),))


class Core:
    """Stands for the core: answers what it is addressed with, and remembers every question."""

    def __init__(self) -> None:
        self.heard: list[Question] = []

    async def reply(self, question: Question) -> Message | None:
        """Repeat what was asked, where the platform says that we are meant."""
        self.heard.append(question)
        meant = question.chat is ChatKind.DIRECT or question.mentioned or "@outagebot" in question.text
        return Message((f"You asked: {question.text}",)) if meant else None


@pytest.fixture(params=STAGES)
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    """One platform's double with our adapter before it."""
    async with STAGES[request.param]() as opened:
        yield opened


@pytest.fixture
async def core(stage: Stage) -> AsyncIterator[Core]:
    """The core, listening on that platform."""
    core = Core()
    async with listening(stage, core):
        yield core


@asynccontextmanager
async def listening(stage: Stage, core: Core) -> AsyncIterator[None]:
    """The adapter hears people while the test goes on."""
    task = asyncio.create_task(stage.messenger.listen(core.reply))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def address(stage: Stage, chat: str) -> Address:
    """A chat of that platform."""
    return Address(stage.messenger.name, chat)


async def test_a_question_in_private_is_answered_there(stage: Stage, core: Core) -> None:
    """Plain words, no command, no mention."""
    await stage.writes("is 911 down in MA?", chat=stage.person)

    heard = await stage.heard(stage.person)

    assert "is 911 down in MA?" in heard[-1].text
    assert core.heard[0].address == address(stage, stage.person)
    assert core.heard[0].admin


async def test_a_group_is_answered_when_it_calls_us(stage: Stage, core: Core) -> None:
    """Silent until somebody names the bot."""
    await stage.writes("anyone want pizza", chat=stage.group)
    await stage.mentions("is 911 down in MA?", chat=stage.group)

    heard = await stage.heard(stage.group)

    assert len(heard) == 1
    assert "is 911 down in MA?" in heard[0].text
    assert core.heard[-1].chat is ChatKind.GROUP


async def test_a_push_arrives_with_its_buttons(stage: Stage, core: Core) -> None:
    """What is sent is what is seen, and tapping asks."""
    receipt = await _sent(stage, OPEN)
    heard = await stage.heard(stage.person)
    await stage.taps("Where", chat=stage.person)
    await stage.heard(stage.person, count=2)

    assert receipt.message
    assert "911 OUTAGE" in heard[0].text
    assert heard[0].buttons == ("Where",)
    assert core.heard[-1].text == "/where MA"
    assert core.heard[-1].mentioned


async def test_nothing_in_an_agencys_words_can_ping_or_format(stage: Stage, core: Core) -> None:
    """Markup and mentions arrive as the letters that they are."""
    words = "<b>911</b> @everyone *bold* [x](http://example.invalid) <@&1234> `code`"

    await _sent(stage, Message(("Massachusetts", words)))
    heard = await stage.heard(stage.person)

    plain = heard[0].text.replace("\\", "").replace("\u200b", "")
    for word in ("<b>911</b>", "*bold*", "`code`"):
        assert word in plain


async def test_a_long_message_arrives_whole(stage: Stage, core: Core) -> None:
    """Split where the platform must, nothing lost."""
    words = tuple(f"Sentence number {number} says that calls may not connect." for number in range(90))

    await _sent(stage, Message(("Long news", " ".join(words))))
    heard = await stage.heard(stage.person, count=2)

    whole = " ".join(each.text for each in heard)
    assert words[0] in whole
    assert words[-1] in whole


async def test_who_blocked_us_is_unreachable(stage: Stage, core: Core) -> None:
    """The platform's refusal becomes our own word for it."""
    await stage.blocks(stage.person)

    with pytest.raises(Unreachable):
        await _sent(stage, OPEN)


async def test_a_lost_connection_comes_back(stage: Stage, core: Core) -> None:
    """Questions are heard again after the line was cut."""
    await stage.writes("one", chat=stage.person)
    await stage.heard(stage.person)
    await stage.drops()

    await stage.writes("two", chat=stage.person)
    heard = await stage.heard(stage.person, count=2, seconds=15)

    assert "two" in heard[-1].text


async def _sent(stage: Stage, message: Message) -> Receipt:
    """Send to the person, as soon as the platform lets us."""
    for _ in range(200):
        try:
            return await stage.messenger.send(address(stage, stage.person), message)
        except Unreachable:
            raise
        except SendError:
            await asyncio.sleep(0.05)
    raise AssertionError("the platform never took the message")
