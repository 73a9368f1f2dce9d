"""Recalling: what a group was answered a few minutes ago, so that it need not hear it all again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.card import face
from bot.domain.delivery import Address, Chat
from bot.domain.place import Place
from bot.domain.statement import brief
from bot.domain.talk import Answer, ChatKind, Intent, LocalQuestion, say
from bot.ports import Readings

WITHIN: Final = timedelta(minutes=10)
ROOM: Final = 4_096
REPEATED: Final = frozenset({Intent.STATUS, Intent.HELP})
"""What many people ask at once; settings, goodbyes and emergencies are each one's own."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is the same question: the same wish about the same places in one group."""

    address: Address
    intent: Intent
    command: str
    argument: str
    places: tuple[Place, ...]
    language: str


class Recalling:
    """The answers that groups got within the last minutes: when, and what was known then."""

    def __init__(self) -> None:
        self._given: dict[Asked, tuple[datetime, tuple[str, ...]]] = {}

    def short(self, question: LocalQuestion, chat: Chat, readings: Readings) -> Answer | None:
        """One line where this was answered here a moment ago and nothing has changed; else None."""
        asked = _asked(question) if chat.brief else None
        if asked is None:
            return None
        given = self._given.get(asked)
        if given is None or question.now - given[0] > WITHIN or given[1] != _known(asked, readings):
            return None
        age = max(question.now - given[0], timedelta(minutes=1))
        now = tuple(brief(readings.reading(place), question.now) for place in asked.places)
        status = now if asked.intent is Intent.STATUS else ()
        return Answer((*status, say("answered-above", age=age)), quiet=True)

    def keep(self, question: LocalQuestion, chat: Chat, readings: Readings) -> None:
        """Remember that this was answered in full now."""
        asked = _asked(question) if chat.brief else None
        if asked is None:
            return
        self._given.pop(asked, None)
        self._given[asked] = (question.now, _known(asked, readings))
        if len(self._given) > ROOM:
            del self._given[next(iter(self._given))]


def _asked(question: LocalQuestion) -> Asked | None:
    """The question without who asks it; None where each deserves a whole answer."""
    meant = question.understood
    if question.question.chat is not ChatKind.GROUP or meant.intent not in REPEATED or meant.topics:
        return None
    if question.question.point is not None or meant.ambiguous or meant.elsewhere or not question.places:
        return None
    argument = " ".join(meant.argument.casefold().split())
    return Asked(
        question.question.address, meant.intent, meant.command, argument, question.places, question.language
    )


def _known(asked: Asked, readings: Readings) -> tuple[str, ...]:
    return tuple(face(readings.reading(place)) for place in asked.places)
