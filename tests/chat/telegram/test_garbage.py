"""Whatever comes as an update, hearing goes on."""

import random
import resource
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.telegram import Telegram
from bot.chat.telegram.hearing import KINDS, Asked, Me, hear
from tests.chat.telegram.conftest import Core
from tests.doubles.telegram import BotApi, Person

ME = Me(7770001, "outagebot")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=20,
)
MESSAGE = ("message_id", "chat", "id", "type", "from", "text", "entities", "offset", "length", "date", "user")
OTHER = ("location", "latitude", "longitude", "data", "message", "reply_to_message", "sender_chat", "status")
CHANGES = ("old_chat_member", "new_chat_member", "query", "migrate_to_chat_id")
NAMES = st.sampled_from(MESSAGE + OTHER + CHANGES)
LIKELY = st.recursive(
    JSON, lambda inner: st.dictionaries(NAMES, inner, max_size=8) | st.lists(inner, max_size=3), max_leaves=30
)
WILD: tuple[Any, ...] = (None, True, -1, 10**30, "", "x" * 5000, [], {}, [[]], {"id": None}, 1.5)


@given(LIKELY)
def test_no_update_is_too_strange_to_read(content: object) -> None:
    """Any JSON in any kind of update is an event or nothing, never an error."""
    hear(content, ME)
    for kind in KINDS:
        hear({"update_id": 1, kind: content}, ME)


def spoilt(update: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    """An update in which one thing, somewhere, is not what it should be."""
    after = dict(update)
    key = dice.choice([name for name in after if name != "update_id"] or ["update_id"])
    inner = after[key]
    deeper = isinstance(inner, dict) and bool(inner) and dice.random() < 0.7
    after[key] = spoilt(inner, dice) if deeper else dice.choice(WILD)
    return after


async def test_ten_thousand_mixed_updates_leave_nothing_behind(
    api: BotApi, heard: Telegram, core: Core, capsys: pytest.CaptureFixture[str]
) -> None:
    """Half of them garbage, duplicates and edits: every sound question is answered, little memory is kept."""
    dice = random.Random(911)
    people = [api.person(f"P{number}") for number in range(50)]
    levels = []
    for _ in range(20):
        for who in people:
            chatter(api, who, dice)
        await api.pulse.until(lambda: not api.queue.waiting, 30)
        levels.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
        forget(api)

    api.writes(people[0], "and still?")
    await api.pulse.until(lambda: any(question.text == "and still?" for question in core.asked), 10)

    assert levels[-1] - levels[4] < 20_000 * (1024 if sys.platform == "darwin" else 1)
    assert "telegram.failed" not in capsys.readouterr().out


def chatter(api: BotApi, who: Person, dice: random.Random) -> None:
    """Ten updates: questions, one twice and then edited, four spoilt, one that nobody asked for."""
    for number in range(3):
        message = api.writes(who, f"question {number}")
    last = api.queue.waiting[-1]
    api.queue.put(last)
    for _ in range(4):
        api.queue.put(spoilt(last, dice) | {"update_id": api.queue.next_id})
        api.queue.next_id += 1
    api.edits(message, "corrected")
    api.queue.add("message_reaction", {"chat": {"id": who.id}})


def forget(api: BotApi) -> None:
    """The double keeps all it saw; this test looks only at what the adapter keeps."""
    api.told.clear()
    api.calls.clear()
    api.queue.confirmed.clear()
    for room in api.world.rooms.values():
        room.messages.clear()


def test_what_is_not_said_to_us_is_not_heard() -> None:
    """Bots, copies of channel posts and our own inline cards."""
    message = {
        "message_id": 1,
        "date": 1,
        "chat": {"id": -5, "type": "supergroup"},
        "from": {"id": 9, "is_bot": False},
        "text": "/status",
    }
    other_bot = message | {"from": {"id": 9, "is_bot": True}}
    copied = message | {"is_automatic_forward": True, "sender_chat": {"id": -7}}
    card = message | {"via_bot": {"id": ME.id}}

    assert isinstance(hear({"update_id": 1, "message": message}, ME), Asked)
    assert [hear({"update_id": 1, "message": one}, ME) for one in (other_bot, copied, card)] == [None] * 3


@pytest.mark.parametrize("kind", ["sticker", "voice", "photo", "video_note"])
def test_what_is_sent_instead_of_words_is_a_question_in_private(kind: str) -> None:
    """Somebody in need may send a voice message: they are not met with silence."""
    message = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "from": {"id": 5}, kind: {}}
    group = message | {"chat": {"id": -5, "type": "group"}}

    assert isinstance(hear({"update_id": 1, "message": message}, ME), Asked)
    assert hear({"update_id": 1, "message": group}, ME) is None


def test_a_live_location_that_moves_is_no_new_question() -> None:
    """Telegram tells every move as an edit."""
    place = {"latitude": 42.36, "longitude": -71.06}
    message = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "location": place}

    assert isinstance(hear({"update_id": 1, "message": message}, ME), Asked)
    assert hear({"update_id": 2, "edited_message": message}, ME) is None
