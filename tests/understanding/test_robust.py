"""Nothing that people or programs write breaks the reader, or keeps it busy."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.domain.talk import ChatKind, Intent, Question, ReplyTo
from bot.understanding.reader import Reader
from tests.understanding.conftest import SOMEONE, Read

PIECES = some.sampled_from(  # what is likeliest to trip a reader
    [
        "911",
        "９１１",
        "nine one one",
        "MA",
        "in",
        "or",
        "me",
        "/status",
        "@outagebot",
        "\u200b",
        "\u202e",
        "\n",
        "?",
        "'s",
        "ﷺ",
        "🆘",
        "👩‍👩‍👧‍👦",
        "```",
        "> ",
        '"',
        "St.",
        "la",
        "не дышит",
        "没有呼吸",
        "ម៉ា",
        "a" * 300,
        "02139",
        "617-555-0199",
        "\x00",
    ]
)
TEXTS = some.one_of(
    some.text(max_size=200), some.lists(PIECES, max_size=30).map(" ".join), some.lists(PIECES).map("".join)
)


@settings(max_examples=300, deadline=None)
@given(text=TEXTS, chat=some.sampled_from(ChatKind), reply=some.none() | some.sampled_from(ReplyTo))
def test_no_text_whatever_raises(text: str, chat: ChatKind, reply: ReplyTo | None) -> None:
    """Any Unicode is understood as something."""
    understood = READER[0].understand(Question(text, SOMEONE, chat, reply), None)

    assert not (understood.ambiguous and understood.places)


READER: list[Reader] = []


@pytest.fixture(autouse=True, scope="module")
def _given_to_hypothesis(reader: Reader) -> None:
    """Hypothesis takes no fixtures of a wider scope by name."""
    READER.append(reader)


@pytest.mark.parametrize(
    "text",
    [
        "is ９１１ down in boston",
        "is nine one one down in boston",
        "is 9-1-1 down in boston",
        "is 9\u200b1\u200b1 d\u200bown in bos\u200bton",
        "ιs 911 dоwn in bоston",
        "**is `911` down** in _boston_",
        "¿el nueve once está caído en Boston?",
        "is ٩١١ down in boston",
    ],
)
def test_the_same_question_is_read_however_it_is_typed(read: Read, text: str) -> None:
    """Widths, dashes, look-alikes, invisible signs, markup and speech change nothing."""
    understood = read(text)

    assert (understood.intent, understood.states) == (Intent.STATUS, ("MA",))


@pytest.mark.parametrize(
    "piece",
    ["is 911 down in boston? ", "我妈妈没有呼吸了吗", "la la la ", "🆘", "ម៉ាសាឈូសេត", "a.b.c.", "911-", "x@"],
)
@pytest.mark.timeout(60)
def test_ten_thousand_characters_stop_nobody(reader: Reader, piece: str) -> None:
    """A pattern that goes astray would never come back; benchmarks/understanding.py has the milliseconds."""
    question = Question((piece * 10_000)[:10_000], SOMEONE)

    understood = reader.understand(question, None)

    assert understood.intent in Intent
