"""One question from update to answer: acknowledged, asked of the core, answered where it was asked."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeAlias

import structlog
from telegram.error import BadRequest, TelegramError

from bot.chat.telegram.admins import Admins
from bot.chat.telegram.afterwards import Afterwards
from bot.chat.telegram.cards import card
from bot.chat.telegram.hearing import NAME, Asked
from bot.chat.telegram.inside import Inside
from bot.chat.telegram.mailing import Mail
from bot.chat.telegram.recent import Kept, Recent, digest
from bot.chat.telegram.rendering import Call, calls
from bot.chat.telegram.wire import Wire
from bot.domain.delivery import Address, Moved, SendError, TryLater, Unreachable
from bot.domain.message import Message
from bot.domain.talk import ChatKind, Question
from bot.ports import Clock, Household, Reply
from bot.ports.pacing import Turn

LOG = structlog.get_logger(__name__)

Calm: TypeAlias = Callable[[str | None], str]
"""One calm line in a language, for a button that is none of ours."""

TRIES = 5
LONGEST = 120.0
"""Seconds that an answer is tried for; who asked has gone on by then."""
DOUBTS = 2
"""How often an answer that may have arrived is sent again: silence is worse than a repetition."""
STILL_NEW = timedelta(minutes=10)
OPEN_KEYBOARDS = 5_000


class Conversation:
    """Answers questions with what the core says."""

    def __init__(
        self, wire: Wire, mail: Mail, clock: Clock, household: Household | None, calm: Calm, turn: Turn
    ) -> None:
        self.admins = Admins(wire, clock)
        self._wire = wire
        self._mail = mail
        self._clock = clock
        self._household = household
        self._calm = calm
        self._turn = turn
        self._recent = Recent()
        self._bodies = Inside()
        self._afterwards = Afterwards(mail, clock)
        self._keyboards: OrderedDict[str, None] = OrderedDict()

    async def close(self) -> None:
        """Send no more of what was to follow."""
        await self._afterwards.close()

    async def attend(self, asked: Asked, reply: Reply) -> None:
        """Answer one question, or stay silent."""
        if asked.tap:
            await self._acknowledge(asked)
        if asked.foreign:
            return
        earlier = self._recent.answer(asked.question.address.chat, asked.message) if asked.edited else None
        if asked.edited and not self._worth_answering(asked, earlier):
            return
        message = await reply(await self.question(asked))
        if message is None:
            return
        if asked.inline:
            await self._show(asked, message)
        elif earlier is not None:
            await self._change(asked, earlier, message)
        else:
            await self.tell(asked, message)

    async def respond(self, asked: Asked, reply: Reply) -> bytes | None:
        """The same for a webhook: the body of its response, where one call is the whole answer."""
        if asked.edited or asked.inline or asked.foreign:
            await self.attend(asked, reply)
            return None
        if asked.tap:
            await self._acknowledge(asked)
        question = await self.question(asked)
        message = await reply(question)
        if message is None:
            return None
        found = self._inside(asked, message)
        if found is None:
            await self.tell(asked, message)
            return None
        body, rest = found
        self._afterwards.send(question.address, rest)
        self._note_keyboard(question.address.chat, message)
        return body

    def _inside(self, asked: Asked, message: Message) -> tuple[bytes, tuple[Call, ...]] | None:
        """The answer as one call; None where more are needed, or a keyboard is to be taken away."""
        question = asked.question
        if question.address.chat in self._keyboards:
            return None
        group = question.chat is ChatKind.GROUP
        reply_to = int(message.under or asked.message) if group else 0
        return self._bodies.body(
            message, question.address, handle=question.handle, direct=not group, reply_to=reply_to
        )

    async def question(self, asked: Asked) -> Question:
        """The question, with the rights of who asks where they can matter."""
        question = asked.question
        if asked.known or not for_us(question):
            return question
        return replace(question, admin=await self.admins.may_change(asked))

    async def tell(self, asked: Asked, message: Message) -> None:
        """Send the answer to where the question came from, as a reply in groups."""
        question = asked.question
        group = question.chat is ChatKind.GROUP
        sent = await self.send(
            question.address,
            message,
            handle=question.handle,
            reply_to=int(message.under or asked.message) if group else 0,
            keyboard_open=question.address.chat in self._keyboards,
        )
        self._note_keyboard(question.address.chat, message)
        if sent and asked.message and not asked.tap:
            self._recent.keep(question.address.chat, asked.message, question.text, sent)

    async def send(
        self, to: Address, message: Message, *, handle: str, reply_to: int = 0, keyboard_open: bool = False
    ) -> list[int]:
        """Deliver an answer, waiting out what passes; empty where nobody can be reached."""
        waited, doubts = 0.0, 0
        for _ in range(TRIES):
            await self._turn(to)
            try:
                return await self._mail.deliver(
                    to, message, handle=handle, reply_to=reply_to, keyboard_open=keyboard_open
                )
            except SendError as problem:
                if isinstance(problem, Moved):
                    to = await self._follow(to, problem)
                    continue
                if not isinstance(problem, TryLater) or waited + problem.after > LONGEST or doubts == DOUBTS:
                    await self._give_up(to, problem)
                    break
                doubts += problem.in_doubt
                waited += problem.after
                await self._clock.sleep(problem.after)
        return []

    async def _follow(self, to: Address, moved: Moved) -> Address:
        there = Address(NAME, moved.to)
        if self._household is not None:
            await self._household.moved(replace(to, thread=""), there)
        return there

    async def _give_up(self, to: Address, problem: SendError) -> None:
        LOG.info("telegram.answer_undeliverable", problem=type(problem).__name__)
        if isinstance(problem, Unreachable) and problem.final and self._household is not None:
            await self._household.gone(replace(to, thread=""), problem.reason)

    async def _acknowledge(self, asked: Asked) -> None:
        """End the waiting at once; a tap that is too old to be acknowledged is answered all the same."""
        words = self._calm(asked.question.language) if asked.foreign else ""
        try:
            await self._wire.acknowledge(asked.tap, words)
        except TelegramError as error:
            LOG.debug("telegram.tap_not_acknowledged", error=type(error).__name__)

    async def _show(self, asked: Asked, message: Message) -> None:
        try:
            await self._wire.show(asked.inline, card(message, asked.question.handle))
        except TelegramError as error:
            LOG.debug("telegram.inline_not_shown", error=type(error).__name__)

    def _worth_answering(self, asked: Asked, earlier: Kept | None) -> bool:
        """An edit that changed the words of a question that we answered, or of one that is still new."""
        if earlier is not None:
            return earlier.digest != digest(asked.question.text)
        written = asked.question.asked
        return written is not None and self._clock.now() - written < STILL_NEW

    async def _change(self, asked: Asked, earlier: Kept, message: Message) -> None:
        """Put the new answer into the place of the earlier one; what is longer follows, what is left goes."""
        question = asked.question
        direct = question.chat is ChatKind.DIRECT
        texts = [
            call for call in calls(message, handle=question.handle, direct=direct) if "text" in call.fields
        ]
        if len(texts) != len(earlier.messages) or not await self._edited(question.address, earlier, texts):
            await self._remove(question.address, earlier)
            await self.tell(asked, message)
            return
        self._recent.keep(question.address.chat, asked.message, question.text, list(earlier.messages))

    async def _edited(self, to: Address, earlier: Kept, texts: list[Call]) -> bool:
        for number, call in zip(earlier.messages, texts, strict=True):
            await self._turn(to)
            try:
                await self._wire.edit(call, to, number)
            except BadRequest as error:
                if "not modified" not in error.message:
                    return False
            except TelegramError:
                return False
        return True

    async def _remove(self, to: Address, earlier: Kept) -> None:
        for number in earlier.messages:
            try:
                await self._wire.remove(to, number)
            except TelegramError as error:
                LOG.debug("telegram.not_removed", error=type(error).__name__)

    def _note_keyboard(self, chat: str, message: Message) -> None:
        self._keyboards.pop(chat, None)
        if message.ask_location:
            self._keyboards[chat] = None
        if len(self._keyboards) > OPEN_KEYBOARDS:
            self._keyboards.popitem(last=False)


def for_us(question: Question) -> bool:
    """Whether the core may answer it at all: only then do rights matter."""
    return (
        question.mentioned or question.reply_to is not None or f"@{question.handle}" in question.text.lower()
    )
