"""Brevity: in a group that wants it, what was answered a moment ago gets one short line."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.recalling import WITHIN, Recalling
from bot.domain.delivery import Chat
from bot.domain.place import Place
from bot.domain.talk import ChatKind, Intent, LocalQuestion
from tests.doubles.advisories import NINE
from tests.doubles.desk import ADDRESS, WORDS, StillDesk, asked

GROUP = Chat(ADDRESS, brief=True)
MA = Place("MA")


def status(**more: object) -> LocalQuestion:
    """Somebody in the group asks of Massachusetts."""
    return asked("is 911 down in MA?", Intent.STATUS, MA, chat=ChatKind.GROUP, **more)  # type: ignore[arg-type]


def after(question: LocalQuestion, minutes: float) -> LocalQuestion:
    """The same, asked later."""
    return replace(question, now=question.now + timedelta(minutes=minutes))


@pytest.fixture
def world() -> StillDesk:
    """Massachusetts is down."""
    world = StillDesk()
    world.readings.known["MA"] = NINE[0]
    return world


@pytest.fixture
def recalling(world: StillDesk) -> Recalling:
    """Somebody was answered in full just now."""
    recalling = Recalling()
    recalling.keep(status(), GROUP, world.readings)
    return recalling


def test_the_second_who_asks_gets_one_line_that_says_how_it_is(
    world: StillDesk, recalling: Recalling
) -> None:
    """Short, true by itself, and it points above."""
    answer = recalling.short(after(status(), 3), GROUP, world.readings)

    assert answer is not None
    text = WORDS.render(answer, "en").text
    assert "911 OUTAGE" in text
    assert "3 minutes ago" in text
    assert len(text) < 300


@pytest.mark.parametrize(
    "question",
    [
        after(status(), WITHIN.total_seconds() / 60 + 1),
        asked("and NH?", Intent.STATUS, Place("NH"), chat=ChatKind.GROUP),
        asked("where to go in MA?", Intent.HELP, MA, chat=ChatKind.GROUP),
        asked("help", Intent.EMERGENCY, MA, chat=ChatKind.GROUP),
        asked("is 911 down in MA?", Intent.STATUS, MA),
        status(topics=frozenset({"deaf"})),
    ],
    ids=["later", "another state", "another wish", "an emergency", "in private", "a need of one's own"],
)
def test_everything_else_is_answered_in_full(
    world: StillDesk, recalling: Recalling, question: LocalQuestion
) -> None:
    """An emergency above all."""
    assert recalling.short(question, GROUP, world.readings) is None


def test_what_has_changed_is_told_in_full(world: StillDesk, recalling: Recalling) -> None:
    """The all clear came between the two who ask."""
    world.readings.known["MA"] = next(each for each in NINE if each.kind == "restored")

    assert recalling.short(after(status(), 1), GROUP, world.readings) is None


def test_a_group_that_did_not_choose_it_hears_everything(world: StillDesk, recalling: Recalling) -> None:
    """Brevity is an admin's choice; nothing is remembered of other groups."""
    assert recalling.short(after(status(), 1), Chat(ADDRESS), world.readings) is None
