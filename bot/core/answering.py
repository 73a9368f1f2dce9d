"""Answering: a question goes in, a message in the asker's language comes out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

import structlog

from bot.core.memory import Memory
from bot.core.pointing import pointed
from bot.core.recalling import Recalling
from bot.core.repeating import Repeating
from bot.core.tongues import taps
from bot.domain.delivery import Chat
from bot.domain.message import Message
from bot.domain.talk import Answer, ChatKind, Intent, LocalQuestion, Question, Understood, say
from bot.ports import Clock, Desk, Handler, Understanding

Follow: TypeAlias = Callable[[Understood, Understood, Question], Understood]
"""Completes what was understood by the turn before it: (before, now, question)."""

log = structlog.get_logger()


class Answering:
    """The one way in for what people ask."""

    def __init__(
        self,
        understanding: Understanding,
        follow: Follow,
        handlers: Sequence[Handler],
        desk: Desk,
        clock: Clock,
    ) -> None:
        self._understanding = understanding
        self._follow = follow
        self._handlers = handlers
        self._desk = desk
        self._clock = clock
        self._memory = Memory()
        self._repeating = Repeating()
        self._recalling = Recalling()

    async def answer(self, question: Question) -> Message | None:
        """What to say; None where the bot stays silent. Never raises: our own faults get a calm sentence."""
        chat = Chat(question.address)
        try:
            chat = await self._desk.chats.chat(question.address)
            if question.chat is ChatKind.DIRECT:
                await self._desk.chats.heard_from(question.address)
            return await self._answer(question, chat)
        except Exception:
            log.exception("answering failed", platform=question.address.platform)
            return self._desk.words.render(Answer((say("sorry"),)), chat.language or "en")

    def understand(self, question: Question, chat: Chat) -> Understood:
        """What the question means, completed by the turn before it in a private chat."""
        understood = self._understanding.understand(question, chat.home)
        if question.chat is not ChatKind.DIRECT:
            return understood
        before = self._memory.last(question.address, self._clock.now())
        return self._follow(before, understood, question) if before else understood

    async def _answer(self, question: Question, chat: Chat) -> Message | None:
        now, version = self._clock.now(), self._desk.readings.version
        given = None if chat.brief else self._repeating.find(question, chat, now, version)
        if given is not None:
            self._remember(question, given.understood)
            return given.message
        understood = self.understand(question, chat)
        if not understood.addressed:
            return None
        local = self._localize(question, chat, understood)
        same = None if chat.brief else self._repeating.meant(local, chat)
        if same is not None:
            self._remember(question, understood)
            return same
        short = self._recalling.short(local, chat, self._desk.readings)
        answer = await pointed(short, local, self._desk) if short else await self._handle(local)
        self._remember(question, understood)
        if answer is None:
            return None
        answer = replace(answer, choices=(*answer.choices, *taps(local, chat, self._desk.words)))
        message = replace(self._desk.words.render(answer, local.language), plain=chat.plain)
        if short is None:
            self._repeating.keep(local, chat, message)
            self._recalling.keep(local, chat, self._desk.readings)
        return message

    def _localize(self, question: Question, chat: Chat, understood: Understood) -> LocalQuestion:
        """The question with the places meant, or the chat's home, and the language of the answer."""
        places = understood.places
        if not places and chat.home and not understood.ambiguous and not understood.elsewhere:
            places = (chat.home,)
        return LocalQuestion(
            question=question,
            understood=understood,
            places=places,
            home=chat.home,
            language=_language(question, chat, understood),
            now=self._clock.now(),
        )

    async def _handle(self, question: LocalQuestion) -> Answer | None:
        for handler in self._handlers:
            if handler.hears(question):
                return await handler.answer(question, self._desk)
        return None

    def _remember(self, question: Question, understood: Understood) -> None:
        """An emergency is never remembered; nor is anything said in a group."""
        if understood.intent is Intent.EMERGENCY or question.chat is not ChatKind.DIRECT:
            return
        self._memory.keep(question.address, understood, self._clock.now())


def _language(question: Question, chat: Chat, understood: Understood) -> str:
    """The message's own language, then what the chat has chosen, then the client's."""
    if understood.confident:
        return understood.language
    return chat.language or question.language or understood.language
