"""Danger is heard in every language, and not where there is none."""

import pytest

from bot.domain.talk import Intent
from tests.understanding.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "my wife isn't breathing",
        "someone is breaking in",
        "is 911 down?? my dad is unconscious",
        "who do I call, there's a fire in the kitchen",
        "fuck 911 isnt answering my brother got shot",
        "i want to die",
        "911",
        "911!!!",
        "９１１",
        "🆘🆘",
        "HELP ME",
        "mi papá no respira",
        "minha mãe desmaiou e não acorda",
        "manman m pa ka respire",
        "我妈妈没有呼吸",
        "房子失火了",
        "cứu tôi với, cháy nhà",
        "mon père ne respire plus",
        "мама не дышит, помогите",
        "أبي لا يتنفس",
        "nha mai ka ta respira",
        "ម្តាយខ្ញុំមិនដកដង្ហើម",
    ],
)
def test_danger_now_is_an_emergency_in_all_twelve_languages(read: Read, text: str) -> None:
    """Whatever else is asked, and however it is written."""
    assert read(text).intent is Intent.EMERGENCY


@pytest.mark.parametrize(
    "text",
    [
        "if my dad stops breathing and 911 is down who do i call",
        "what if my house catches fire tonight",
        "years ago my grandpa had a heart attack",
        "in the movie he gets shot",
        "we have a fire drill at noon",
        "lol my team is on fire tonight",
        "my phone is dead",
        "where is the fire station",
        "got an emergency alert, is it real?",
        "911?",
        "is 911 down",
    ],
)
def test_danger_imagined_past_filmed_or_joked_is_none(read: Read, text: str) -> None:
    """In case, long ago, on the screen, for a laugh: nobody needs help now."""
    assert read(text).intent is not Intent.EMERGENCY


def test_an_emergency_tells_its_kind(read: Read) -> None:
    """So that the answer can add the line that fits."""
    assert "suicide" in read("i am going to kill myself").topics
    assert "poison" in read("my son swallowed bleach").topics
    assert "violence" in read("he has a knife, hurry").topics


def test_an_emergency_names_the_words_that_decided(read: Read) -> None:
    """Operators can see why."""
    assert any("breathing" in words for words in read("she is not breathing").why)


def test_an_emergency_in_the_middle_of_a_long_message_is_heard(read: Read) -> None:
    """Ten thousand characters hide nothing that matters."""
    chatter = "we were just walking around the park and talking about the weather. " * 70

    assert read(chatter + "my husband is unconscious please. " + chatter).intent is Intent.EMERGENCY
