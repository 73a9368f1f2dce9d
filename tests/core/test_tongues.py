"""The strip of languages under an answer: one tap, only where somebody may want it."""

import pytest

from bot.core.tongues import taps
from bot.domain.delivery import Chat
from bot.domain.talk import ChatKind, Intent, LocalQuestion, Question, Understood
from tests.doubles.desk import ADDRESS, NOON, WORDS


def offered(
    client: str | None,
    answered: str = "en",
    *,
    command: str = "status",
    intent: Intent = Intent.STATUS,
    kind: ChatKind = ChatKind.DIRECT,
    chosen: str | None = None,
) -> list[str]:
    """What the taps stand for, for a client's language and an answer's."""
    question = LocalQuestion(
        question=Question("911?", ADDRESS, chat=kind, language=client),
        understood=Understood(intent, language=answered, command=command),
        places=(),
        home=None,
        language=answered,
        now=NOON,
    )
    return [choice.does for choice in taps(question, Chat(ADDRESS, language=chosen), WORDS)]


def test_an_answer_in_another_language_than_the_clients_offers_both() -> None:
    """A Spanish phone that asked in English may want either; a region is its language."""
    assert offered("es-MX", "en") == ["/language en", "/language es", "/language"]
    assert offered("en-US", "pt") == ["/language pt", "/language en", "/language"]


@pytest.mark.parametrize(("client", "answered"), [("es", "es"), ("pt-BR", "pt"), (None, "en"), ("sw", "en")])
def test_nothing_is_offered_where_nothing_differs(client: str | None, answered: str) -> None:
    """Nor to a client whose language we do not have."""
    assert offered(client, answered) == []


def test_the_first_message_offers_the_clients_language_first() -> None:
    """Then the most spoken, each once, then all."""
    assert offered("zh-TW", "zh-Hant", command="start", intent=Intent.ABOUT) == [
        "/language zh-Hant",
        "/language en",
        "/language es",
        "/language ht",
        "/language",
    ]
    assert offered("es", "es", command="start")[:2] == ["/language es", "/language en"]


def test_who_has_chosen_is_not_asked_again() -> None:
    """Remembered until it is changed."""
    assert offered("es", "en", chosen="en") == []
    assert offered("es", "en", command="start", chosen="en") == []


def test_groups_keep_their_language() -> None:
    """One member's client does not offer to change it for all."""
    assert offered("es", "en", kind=ChatKind.GROUP) == []


def test_an_emergency_is_answered_with_nothing_beside() -> None:
    """No question, no choice."""
    assert offered("es", "en", command="", intent=Intent.EMERGENCY) == []


def test_every_tap_fits_the_platforms() -> None:
    """64 bytes on Telegram, and a name on each button."""
    assert all(len(does.encode()) <= 64 for does in offered("zh-TW", "zh-Hant", command="start"))
