"""Putting one message into one chat, whatever Telegram has against it."""

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import replace

import structlog
from telegram.error import BadRequest, TelegramError

from bot.chat.telegram.keyboards import inline
from bot.chat.telegram.refusals import meant, refused, topic_gone
from bot.chat.telegram.rendering import TEXT, Call, calls, pieces, plain, pushed
from bot.chat.telegram.wire import Wire
from bot.domain.delivery import Address, SendError, TryLater, Unreachable
from bot.domain.message import Message
from bot.ports import Clock, Household
from bot.ports.pacing import Turn, at_once

LOG = structlog.get_logger(__name__)

PATIENCE = 3
REMEMBERED = 10_000
UNDER = ("reply_markup", "disable_notification", "allow_paid_broadcast")


class Mail:
    """Sends messages whole, or plain, or short, but sends them."""

    def __init__(self, wire: Wire, clock: Clock, household: Household | None, turn: Turn = at_once) -> None:
        self._wire = wire
        self._clock = clock
        self._household = household
        self._turn = turn
        self._strayed: OrderedDict[Address, None] = OrderedDict()

    async def deliver(
        self,
        to: Address,
        message: Message,
        *,
        handle: str,
        reply_to: int = 0,
        keyboard_open: bool = False,
    ) -> list[int]:
        """The ids of the messages that hold it; raises a SendError if not even the first arrived."""
        direct = not to.chat.startswith("-")
        made = calls(message, handle=handle, direct=direct, keyboard_open=keyboard_open)
        return await self._put(to, message, made, reply_to)

    async def push(self, to: Address, message: Message, *, handle: str, paid: bool = False) -> list[int]:
        """The same for what many chats are told.

        paid: beyond the free thirty a second, at the operator's expense.
        """
        direct = not to.chat.startswith("-")
        made = pushed(message, handle=handle, direct=direct, paid=paid)
        return await self._put(to, message, made)

    async def _put(
        self, to: Address, message: Message, made: tuple[Call, ...], reply_to: int = 0
    ) -> list[int]:
        first, *rest = made or (None,)
        if first is None:
            return []
        to, sent = await self._begin(to, first, message, reply_to)
        return [sent, *await self.follow(to, rest)]

    async def follow(self, to: Address, rest: Sequence[Call]) -> list[int]:
        """The ids of what could be sent of the rest of an answer, in order."""
        return [number for call in rest if (number := await self._follow(to, call))]

    async def revise(self, to: Address, earlier: int, message: Message, *, handle: str) -> int:
        """Put a message into the place of an earlier one; sent anew where that one is gone or too old."""
        first = pieces(message, handle)[:1]
        if not first:
            return earlier
        under = inline(message.buttons)
        card = Call("editMessageText", first[0] | ({"reply_markup": under} if under else {}))
        try:
            await self._wire.edit(card, to, earlier)
        except BadRequest as error:
            if "not modified" in error.message:
                return earlier
            await self._turn(to)
            return (await self.deliver(to, message, handle=handle))[0]
        except TelegramError as error:
            raise meant(error, group=to.chat.startswith("-")) from None
        return earlier

    async def _begin(self, to: Address, first: Call, message: Message, reply_to: int) -> tuple[Address, int]:
        """Send what matters most: as it is, else without marks, else short and without buttons."""
        problem: SendError = Unreachable("empty", final=False)
        for call in _attempts(first, message):
            if call is not first:
                await self._turn(to)
            try:
                return to, await self._wire.put(call, to, reply_to)
            except TelegramError as error:
                if to.thread and topic_gone(error):
                    to = await self._leave_topic(to)
                    await self._turn(to)
                    return await self._begin(to, first, message, 0)
                problem = meant(error, group=to.chat.startswith("-"))
                if not refused(error):
                    raise problem from None
                LOG.warning("telegram.refused", method=call.method)
        raise problem

    async def _leave_topic(self, to: Address) -> Address:
        """The topic is closed or deleted: use the chat itself from now on, and say so there once."""
        base = replace(to, thread="")
        if self._household is None or to in self._strayed:
            return base
        self._strayed[to] = None
        if len(self._strayed) > REMEMBERED:
            self._strayed.popitem(last=False)
        notice = await self._household.moved(to, base)
        if notice is not None:
            for call in calls(notice, handle="", direct=False):
                await self._follow(base, call)
        return base

    async def _follow(self, to: Address, call: Call) -> int:
        """Send what comes after the beginning: patiently, and without it if it cannot be."""
        for _ in range(PATIENCE):
            await self._turn(to)
            try:
                return await self._wire.put(call, to)
            except TelegramError as error:
                if call.method == "sendPhoto" and refused(error):
                    call = replace(call, method="sendDocument")
                    continue
                problem: SendError = meant(error)
            if not isinstance(problem, TryLater) or problem.in_doubt:
                break
            await self._clock.sleep(problem.after)
        LOG.warning("telegram.left_out", method=call.method)
        return 0


def _attempts(first: Call, message: Message) -> Iterator[Call]:
    """Ever less of a message, made only when it is needed."""
    yield first
    under = {key: first.fields[key] for key in UNDER if key in first.fields}
    yield Call("sendMessage", plain(message, TEXT) | under)
    yield Call("sendMessage", plain(message))
