"""Turns: everybody who wants to send on a platform waits here until it is their turn."""

import asyncio
from collections.abc import Mapping
from typing import Final, Protocol

from bot.domain.delivery import Address
from bot.domain.pace import Left, Pace
from bot.domain.pacing import Lane, Schedule, Ticket
from bot.ports import Clock

TIDY: Final = 60.0
"""Seconds between two clean-ups of the gates."""
MARK: Final = 0.4
"""Seconds between two notes of the limiter's clock, so that a restart knows what was just sent."""


class Pacing(Protocol):
    """What decides when a message may leave."""

    @property
    def news_waits(self) -> bool:
        """Whether a push is waiting for its turn."""
        ...

    async def turn(self, lane: Lane, to: Address) -> Left:
        """Wait until one more message may leave for this chat."""
        ...

    def accepted(self, left: Left | None = None) -> None:
        """The platform took one; which, if its answer tells how it travelled."""
        ...

    def refused(self, to: Address, after: float, *, everyone: bool, limited: bool = True) -> None:
        """The platform said: too many, for this chat or for everyone; not limited: nobody could reach it."""
        ...


class AtOnce:
    """No limits: for a terminal and for told days."""

    news_waits = False

    async def turn(self, lane: Lane, to: Address) -> Left:
        """It is always one's turn."""
        return Left(0.0)

    def accepted(self, left: Left | None = None) -> None:
        """Nothing to count."""

    def refused(self, to: Address, after: float, *, everyone: bool, limited: bool = True) -> None:
        """Nobody refuses."""


class Turns:
    """One platform's pace, shared by answers and pushes."""

    def __init__(self, rate: float, clock: Clock, *, chat_gap: float, evenness: float = 0.985) -> None:
        self._clock = clock
        self._schedule = Schedule(Pace(rate, evenness), chat_gap)
        self._waiting: dict[int, asyncio.Future[Left]] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._tidied = 0.0
        self.closed: dict[str, float] = {}
        """Until when the platform wants a chat left alone, seconds since 1970; whoever keeps it takes it."""
        self.asked_to_wait = asyncio.Event()
        """Set when the platform named a limit, so that it is kept before anything else happens."""

    def resume(self, silent_until: float, closed: Mapping[str, float] | None = None) -> None:
        """After a restart: nothing leaves before that moment, nor to these chats before theirs."""
        pace = self._schedule.pace
        pace.paused_until = max(pace.paused_until, silent_until)
        for chat, until in (closed or {}).items():
            self._schedule.close(chat, until, group=chat.startswith("-"))

    @property
    def silent_until(self) -> float:
        """Before this moment a restart must send nothing."""
        return self._schedule.pace.silent_until

    @property
    def news_waits(self) -> bool:
        """Whether a push is waiting for its turn."""
        return self._schedule.busy(Lane.NEWS)

    def opens(self, to: Address) -> float:
        """From when on this chat may hear from us, whatever the others do; 0 if at once."""
        return self._schedule.opens(to.chat)

    async def turn(self, lane: Lane, to: Address) -> Left:
        """Wait until one more message may leave for this chat."""
        ticket = self._schedule.ask(lane, to.chat, self._now(), group=to.chat.startswith("-"))
        waiting: asyncio.Future[Left] = asyncio.get_running_loop().create_future()
        self._waiting[ticket.number] = waiting
        self._serve()
        try:
            left = await waiting
        except asyncio.CancelledError:
            if self._waiting.pop(ticket.number, None) is not None:
                self._schedule.leave(ticket)
            raise
        left.at = self._now()
        return left

    async def answer(self, to: Address) -> None:
        """Wait for an answer's turn."""
        await self.turn(Lane.ANSWER, to)

    def accepted(self, left: Left | None = None) -> None:
        """The platform took one; which, if its answer tells how it travelled."""
        if left is not None:
            self._schedule.pace.accepted(left, self._now())

    def refused(self, to: Address, after: float, *, everyone: bool, limited: bool = True) -> None:
        """The platform said: too many, for this chat or for everyone; not limited: nobody could reach it."""
        if everyone:
            self._schedule.pace.refused(self._now(), after, slower=limited)
        else:
            until = self.closed[to.chat] = self._now() + after
            self._schedule.close(to.chat, until, group=to.chat.startswith("-"))
        self.asked_to_wait.set()

    def _now(self) -> float:
        return self._clock.now().timestamp()

    def _serve(self) -> None:
        """Let go everybody whose turn it is, and look again when the next one's comes."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        now = self._now()
        while isinstance(turn := self._schedule.next(now), Ticket):
            waiting = self._waiting.pop(turn.number, None)
            if waiting is not None and not waiting.done():
                waiting.set_result(self._schedule.pace.past[-1])
        if turn is not None:
            self._timer = asyncio.get_running_loop().call_later(max(0.0, turn - now), self._serve)
        if now - self._tidied > TIDY:
            self._schedule.tidy(now)
            self._tidied = now
