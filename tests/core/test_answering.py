"""A question goes in, a message comes out: calm when we fail, silent when not meant."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import House, open_house
from bot.clock import ScenarioClock
from bot.core.answering import Answering
from bot.domain.delivery import Address
from bot.domain.place import Place
from bot.domain.talk import Answer, ChatKind, Intent, LocalQuestion, Question, Understood, say
from bot.ports import Desk
from bot.settings import Settings
from tests.domain.agencies import NOON, outage, restored

ANA = Address("telegram", "1")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A house of its own in memory, at noon."""
    settings = Settings(
        database_url="sqlite+aiosqlite:///:memory:", key_file=tmp_path / "key", _env_file=None
    )
    async with open_house(settings, ScenarioClock(NOON)) as opened:
        await opened.advisories.answered("ipaws", NOON, ok=True)
        await opened.board.refresh()
        yield opened


async def said(house: House, text: str, address: Address = ANA, **more: object) -> str:
    """What is answered."""
    message = await house.answering.answer(Question(text, address, **more))  # type: ignore[arg-type]
    return message.text if message else ""


async def test_the_same_command_tells_the_news_at_once(house: House) -> None:
    """An answer kept for a second never outlives the reading that it told."""
    before = await said(house, "/status MA")
    await house.reporting.report([outage(0)])
    down = await said(house, "/status MA")
    await house.reporting.report([restored(0, id="up")])
    after = await said(house, "/status MA")

    assert "no official 911 outage notice" in before
    assert "911 OUTAGE" in down
    assert "OVER" in after


async def test_what_one_chat_chose_is_not_anothers_answer(house: House) -> None:
    """Home and language belong to the chat."""
    ben = Address("telegram", "2")
    await house.chats.settle(replace(await house.chats.chat(ANA), home=Place("MA")))
    await house.chats.settle(replace(await house.chats.chat(ben), home=Place("ME")))

    assert "Massachusetts" in await said(house, "/status")
    assert "Maine" in await said(house, "/status", ben)


async def test_the_same_meaning_in_other_words_is_answered_alike(house: House) -> None:
    """Answers to sentences are kept for a second by what they mean: home, news and language still decide."""
    await house.chats.settle(replace(await house.chats.chat(ANA), home=Place("MA")))

    one = await said(house, "is 911 down in vermont?", Address("telegram", "8"))
    other = await said(house, "vermont: is 911 out?", Address("telegram", "9"))
    at_home = await said(house, "is 911 down?")
    await house.reporting.report([outage(0, states=("VT",), area="Vermont")])
    news = await said(house, "is 911 down in vermont?", Address("telegram", "8"))

    assert one == other
    assert "Massachusetts" in at_home
    assert "911 OUTAGE" in news


async def test_a_follow_up_takes_the_place_of_the_turn_before(house: House) -> None:
    """Status of one state, then "and in Maine?"; in a group there is no memory."""
    await said(house, "is 911 down in Massachusetts?")
    follow = await said(house, "and in Maine?")

    assert "Maine" in follow
    assert "notice" in follow


async def test_memory_ends_after_ten_minutes(house: House) -> None:
    """What was asked long ago completes nothing."""
    await said(house, "is 911 down in Massachusetts?")
    assert isinstance(house.clock, ScenarioClock)
    house.clock.move(NOON + timedelta(minutes=11))
    before = house.answering._memory.last(ANA, house.clock.now())

    assert before is None


async def test_a_group_that_does_not_call_us_hears_nothing(house: House) -> None:
    """Not even an emergency is answered unaddressed."""
    group = Address("telegram", "-100")

    assert await said(house, "my house is on fire", group, chat=ChatKind.GROUP) == ""
    assert await said(house, "@outagebot is 911 down in MA?", group, chat=ChatKind.GROUP) != ""


@dataclass
class Broken:
    """A handler that fails."""

    heard: list[Intent] = field(default_factory=list)

    def hears(self, question: LocalQuestion) -> bool:
        """Everything."""
        self.heard.append(question.understood.intent)
        return True

    async def answer(self, question: LocalQuestion, desk: Desk) -> Answer | None:
        """Never."""
        raise RuntimeError("ours")


async def test_our_own_fault_is_one_calm_sentence(house: House) -> None:
    """No traceback for people, and still what to do in an emergency."""
    answering = Answering(house.understanding, _as_is, [Broken()], house.desk, house.clock)

    message = await answering.answer(Question("is 911 down in MA?", ANA))

    assert message is not None
    assert "call 911" in message.text
    assert "Traceback" not in message.text


def _as_is(_before: Understood, now: Understood, _question: Question) -> Understood:
    return now


class Echo:
    """A handler that says in which language it was asked."""

    def hears(self, question: LocalQuestion) -> bool:
        """Everything."""
        return True

    async def answer(self, question: LocalQuestion, desk: Desk) -> Answer | None:
        """The language as a name."""
        return Answer((say("own-name", name=question.language),))


@pytest.mark.parametrize(
    ("text", "client", "chosen", "expected"),
    [
        ("¿está caído el 911 en Miami?", "en", None, "es"),
        ("/status MA", "es", None, "es"),
        ("/status MA", "en", "es", "es"),
        ("/status MA", None, None, "en"),
        ("is 911 down in Boston right now?", "es", "es", "en"),
    ],
)
async def test_the_message_decides_the_language_then_the_choice_then_the_client(
    house: House, text: str, client: str | None, chosen: str | None, expected: str
) -> None:
    """A bare command shows no language of its own."""
    await house.chats.settle(replace(await house.chats.chat(ANA), language=chosen))
    answering = Answering(house.understanding, _as_is, [Echo()], house.desk, house.clock)

    message = await answering.answer(Question(text, ANA, language=client))

    assert message is not None
    assert message.paragraphs == (expected,)


async def test_emergencies_are_not_remembered(house: House) -> None:
    """Nothing of them is kept, not even for ten minutes."""
    await said(house, "my house is on fire in Boston")

    assert house.answering._memory.last(ANA, house.clock.now()) is None


NASTY: Sequence[str] = (
    "\x00\x00\x00",
    "😀" * 500,
    "\u202e911 nwod si\u202c",
    "a" * 10_000,
    "9" * 10_000,
    "\u200b" * 1000,
    "`" * 3000 + "@everyone <b>",
    "\ud800 lone surrogate",
    "",
    " \n\t ",
    "/",
    "/unknown command",
    "/status " + "x" * 5000,
)


@pytest.mark.parametrize("text", NASTY, ids=range(len(NASTY)))
async def test_whatever_people_send_gets_one_clear_answer(house: House, text: str) -> None:
    """Null bytes, emoji, right-to-left, ten thousand letters."""
    message = await house.answering.answer(Question(text, ANA))

    assert message is not None
    assert message.paragraphs
    assert "Something failed" not in message.text
    assert len(message.text) < 4000
