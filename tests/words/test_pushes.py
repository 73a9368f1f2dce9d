"""What a push says, by how the meaning changed."""

from datetime import timedelta

import pytest

from bot.core.telling import telling
from bot.domain.delivery import Change, News, Push
from bot.domain.reading import Kind, Reading
from tests.doubles.advisories import BOSTON, DENIAL, NINE, STATE_OUTAGE, reading, word
from tests.doubles.desk import NOON, WORDS

OUTAGE, LOCAL = NINE[0], NINE[2]


def pushed(said: Reading, news: News, change: Change) -> str:
    push = Push(1, said.place.state, "MA-0618-1", 1, news, change, said, NOON)
    return WORDS.render(telling(push), "en").text


@pytest.mark.parametrize(
    ("news", "change", "first"),
    [
        (News.OUTAGE, Change.NEW, "MA-0618-1 · Massachusetts: 911 OUTAGE\n\nState 911 Department"),
        (
            News.UPDATE,
            Change.WIDENED,
            "MA-0618-1 · UPDATE · Massachusetts: 911 OUTAGE\n\nWider than in my last message:",
        ),
        (
            News.UPDATE,
            Change.CHANGED,
            "MA-0618-1 · UPDATE · Massachusetts: 911 OUTAGE\n\nNew since my last message:",
        ),
        (
            News.CORRECTION,
            Change.CHANGED,
            "MA-0618-1 · CORRECTION · Massachusetts: 911 OUTAGE\n\nMy last message was wrong. Now:",
        ),
    ],
)
def test_the_first_lines_say_what_kind_of_news_it_is(news: News, change: Change, first: str) -> None:
    """New, wider, changed or corrected: each has its own words, and the code comes first."""
    assert pushed(OUTAGE, news, change).startswith(first)


def test_a_notice_that_its_author_calls_a_mistake_is_corrected_by_name() -> None:
    """Everyone who was told of it hears that there was none, in the agency's own words."""
    denied = reading(Kind.NO_NOTICE, DENIAL, ended=(STATE_OUTAGE,), incident=OUTAGE.incident)

    text = pushed(denied, News.CORRECTION, Change.WITHDRAWN)

    assert text.startswith("MA-0618-1 · CORRECTION · Massachusetts: 911 outage notice WITHDRAWN")
    assert "I passed on a 911 outage notice from State 911 Department (2:22 PM EDT). It was a mistake" in text
    assert "Massachusetts Emergency Management Agency, 2:23 PM EDT: “There is no 911 outage in Mass" in text
    assert "That does not mean 911 is working." in text


def test_a_wordless_cancel_is_not_an_all_clear() -> None:
    """The notice is gone; nobody said that 911 is back."""
    gone = reading(Kind.STALE, STATE_OUTAGE, withdrawn=True)

    text = pushed(gone, News.CORRECTION, Change.WITHDRAWN)

    assert text.startswith("MA-0618-1 · CORRECTION · Massachusetts: 911 outage notice WITHDRAWN")
    assert "It did not say that 911 is restored." in text
    assert "OVER" not in text


def test_the_all_clear_gives_both_times_and_the_agencys_words() -> None:
    """Restored 3:15 and announced 3:43 are two times; in-between nobody knew."""
    restored = NINE[5].basis[0]
    ended = word(
        restored.verdict,
        agency="EOPSS",
        text="Restored.",
        at=restored.sent,
        occurred=restored.sent - timedelta(minutes=28),
    )
    over = reading(Kind.RESTORED, ended, ended=(STATE_OUTAGE, BOSTON))

    text = pushed(over, News.RESTORED, Change.RESTORED)

    assert text.startswith("MA-0618-1 · Massachusetts: 911 outage OVER")
    assert "EOPSS says it ended at 3:15 PM EDT; that was announced at 3:43 PM EDT." in text
    assert "First official word: 1:41 PM EDT. All clear 2 hours, 2 minutes later." in text
    assert "If you still need help, call now." in text


def test_every_push_has_a_tap_to_hear_no_more() -> None:
    """One tap, under each message."""
    push = Push(1, "LA", "LA-0618-1", 1, News.OUTAGE, Change.NEW, LOCAL, NOON)

    does = [button.does for button in WORDS.render(telling(push), "en").buttons]

    assert does == ["/where Louisiana", "/status Louisiana full", "/unsubscribe Louisiana"]
