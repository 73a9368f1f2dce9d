"""Repeating: an answer that is the same for everybody is made once a second, not once for each who asks."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.domain.delivery import Chat
from bot.domain.message import Message
from bot.domain.place import Place
from bot.domain.talk import ChatKind, Question, ReplyTo, Understood

SAME_FOR_ALL: Final = frozenset({"status", "start", "help", "about", "privacy"})
"""Commands whose answers follow from the readings, the place and the language alone."""
LONGEST: Final = 64
ROOM: Final = 2_048

Key = tuple[str, ChatKind, ReplyTo | None, bool, str, str | None, Place | None, str | None, bool, bool, bool]


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that was given within this second."""

    understood: Understood
    message: Message


class Repeating:
    """The answers of one second; none outlives it, nor a change of what is read."""

    def __init__(self) -> None:
        self._given: dict[Key, Given] = {}
        self._now: tuple[int, int] = (0, 0)

    def find(self, question: Question, chat: Chat, now: datetime, version: int) -> Given | None:
        """What was answered to the same command a moment ago, if anything."""
        moment = (int(now.timestamp()), version)
        if moment != self._now or len(self._given) > ROOM:
            self._given.clear()
            self._now = moment
            return None
        return self._given.get(_key(question, chat))

    def keep(self, question: Question, chat: Chat, understood: Understood, message: Message) -> None:
        """Remember the answer to a command; plain sentences are never kept."""
        if understood.command in SAME_FOR_ALL and question.text[:1] == "/" and len(question.text) <= LONGEST:
            self._given[_key(question, chat)] = Given(understood, message)


def _key(question: Question, chat: Chat) -> Key:
    return (
        question.text,
        question.chat,
        question.reply_to,
        question.mentioned,
        question.handle,
        question.language,
        chat.home,
        chat.language,
        question.point is not None,
        chat.plain,
        question.pictures,
    )
