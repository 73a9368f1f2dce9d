"""The reader as the bot has it, and questions to put to it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.delivery import Address
from bot.domain.place import Place
from bot.domain.talk import ChatKind, Question, ReplyTo, Understood
from bot.facts.gazetteer import Gazetteer
from bot.understanding.reader import Reader

DATA = Path(__file__).resolve().parents[2] / "data"
SOMEONE = Address("test", "1")
Read = Callable[..., Understood]


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    """Every name there is."""
    return Gazetteer.load(DATA / "places")


@pytest.fixture(scope="session")
def reader(gazetteer: Gazetteer) -> Reader:
    """The reader with all its words."""
    return Reader.load(gazetteer, DATA / "lexicon")


@pytest.fixture(scope="session")
def read(reader: Reader) -> Read:
    """What the reader makes of a text in a direct chat."""

    def reading(text: str, home: str | None = None, language: str | None = None) -> Understood:
        question = Question(text, SOMEONE, language=language)
        return reader.understand(question, Place(home) if home else None)

    return reading


@pytest.fixture(scope="session")
def overhear(reader: Reader) -> Read:
    """What the reader makes of a text in a group."""

    def reading(text: str, reply_to: ReplyTo | None = None, *, mentioned: bool = False) -> Understood:
        chat = ChatKind.GROUP
        return reader.understand(Question(text, SOMEONE, chat, reply_to, mentioned=mentioned), None)

    return reading
