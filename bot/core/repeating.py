"""Repeating: an answer that is the same for everybody is made once a second, not once for each who asks."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final, TypeAlias

from bot.domain.delivery import Chat
from bot.domain.message import Message
from bot.domain.talk import Intent, LocalQuestion, Question, Understood

SAME_FOR_ALL: Final = frozenset({"status", "start", "help", "about", "privacy"})
"""Commands whose answers follow from the readings, the place and the language alone."""
ASKING: Final = frozenset({Intent.STATUS, Intent.HELP, Intent.ABOUT, Intent.EMERGENCY})
"""Plain sentences that change nothing: their answers follow from what they mean."""
LONGEST: Final = 64
ROOM: Final = 2_048

Key: TypeAlias = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """An answer that was given within this second."""

    understood: Understood
    message: Message


class Repeating:
    """The answers of one second; none outlives it, nor a change of what is read.

    Commands are known by their text, before they are understood; sentences by their meaning alone: what
    people wrote is not kept.
    """

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
        return self._given.get(_said(question, chat))

    def meant(self, question: LocalQuestion, chat: Chat) -> Message | None:
        """What was answered a moment ago to who meant the same; asked after `find`."""
        given = self._given.get(_meant(question, chat)) if _is_plain(question) else None
        return given.message if given else None

    def keep(self, question: LocalQuestion, chat: Chat, message: Message) -> None:
        """Remember an answer that is the same for all."""
        understood, asked = question.understood, question.question
        if understood.command in SAME_FOR_ALL and asked.text[:1] == "/" and len(asked.text) <= LONGEST:
            self._given[_said(asked, chat)] = Given(understood, message)
        elif _is_plain(question):
            self._given[_meant(question, chat)] = Given(understood, message)


def _is_plain(question: LocalQuestion) -> bool:
    """Whether it is a sentence, and its answer depends on nothing but its meaning."""
    understood, asked = question.understood, question.question
    named = any(topic.startswith("code:") for topic in understood.topics)
    return not understood.command and understood.intent in ASKING and asked.point is None and not named


def _meant(question: LocalQuestion, chat: Chat) -> Key:
    return (replace(question.understood, why=()), question.language, *_setting(question.question, chat))


def _said(question: Question, chat: Chat) -> Key:
    somewhere = question.point is not None
    return (question.text, question.reply_to, question.mentioned, somewhere, *_setting(question, chat))


def _setting(question: Question, chat: Chat) -> Key:
    """All beside the words on which an answer depends."""
    return (
        question.chat,
        question.handle,
        question.language,
        question.pictures,
        chat.home,
        chat.language,
        chat.plain,
    )
