"""Delivering: everyone who is owed a push gets it, one lane a platform."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Final

import structlog

from bot.core.telling import tell
from bot.domain.delivery import (
    Address,
    Delivery,
    Moved,
    Outcome,
    Revoked,
    TryLater,
    Unreachable,
)
from bot.domain.message import Message
from bot.ports import Chats, Clock, Messenger, Outbox, Words

log = structlog.get_logger()

BATCH: Final = 64
IDLE: Final = 1.0
"""Seconds between two looks at the outbox when nothing wakes the lane."""


class Lane:
    """One platform's pushes, from the outbox to its messenger, at the platform's pace."""

    def __init__(
        self, messenger: Messenger, outbox: Outbox, chats: Chats, words: Words, clock: Clock, rate: float
    ) -> None:
        self._messenger = messenger
        self._outbox = outbox
        self._chats = chats
        self._words = words
        self._clock = clock
        self._gap = 1 / (rate * 0.98)
        """Seconds between two sends: evenly spaced slots never break a sliding window."""
        self._awake = asyncio.Event()
        self._rendered: dict[tuple[int, str, bool], Message] = {}
        self._next = 0.0

    def wake(self) -> None:
        """Something is owed: look at once."""
        self._awake.set()

    async def run(self) -> None:
        """Deliver until cancelled; ends loudly only when the platform refuses our token."""
        back = await self._outbox.recover(self._messenger.name, self._clock.now())
        log.info("lane open", platform=self._messenger.name, put_back=back)
        while True:
            if not await self.drain():
                self._awake.clear()
                await self._idle()

    async def drain(self) -> int:
        """Send what is due now; says how many were claimed."""
        batch = await self._outbox.claim(self._messenger.name, BATCH, self._clock.now())
        if batch:
            async with asyncio.TaskGroup() as sends:
                for delivery in batch:
                    await self._slot()
                    sends.create_task(self._deliver(delivery))
        return len(batch)

    async def _idle(self) -> None:
        """Wait to be woken, but look by itself now and then: another process may owe too."""
        waits = {
            asyncio.ensure_future(self._awake.wait()),
            asyncio.ensure_future(self._clock.sleep(IDLE)),
        }
        _, pending = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for wait in pending:
            wait.cancel()

    async def _slot(self) -> None:
        """Wait for the next evenly spaced slot."""
        now = self._clock.now().timestamp()
        self._next = max(now, self._next + self._gap)
        if self._next > now:
            await self._clock.sleep(self._next - now)

    async def _deliver(self, delivery: Delivery) -> None:
        """Send one push and note what became of it."""
        try:
            receipt = await self._messenger.send(delivery.chat.address, self._message(delivery))
        except TryLater as busy:
            await self._put_back(delivery, busy)
        except Moved as moved:
            await self._follow(delivery, moved.to)
        except Unreachable as gone:
            await self._outbox.strike(delivery.chat.address, self._clock.now(), final=gone.final)
            await self._done(delivery, Outcome.FAILED, reason=gone.reason)
        except Revoked:
            await self._outbox.later(delivery, self._clock.now(), reason="revoked")
            raise
        except Exception:
            log.exception("sending failed", platform=self._messenger.name)
            await self._put_back(delivery, TryLater(30.0))
        else:
            await self._outbox.done(delivery, Outcome.REACHED, self._clock.now(), receipt=receipt)

    async def _put_back(self, delivery: Delivery, busy: TryLater) -> None:
        after = busy.after + min(2.0**delivery.attempt, 60.0) * (0 if busy.after > 1 else 0.25)
        due = self._clock.now() + timedelta(seconds=after)
        if busy.everyone:
            self._next = max(self._next, due.timestamp())
        await self._outbox.later(delivery, due, reason="try later")

    async def _follow(self, delivery: Delivery, to: str) -> None:
        """The chat has a new id: keep it, and send there."""
        old = delivery.chat.address
        await self._chats.move(old, Address(old.platform, to, old.thread))
        await self._outbox.later(delivery, self._clock.now(), reason="moved")

    async def _done(self, delivery: Delivery, outcome: Outcome, reason: str) -> None:
        await self._outbox.done(delivery, outcome, self._clock.now(), reason=reason)

    def _message(self, delivery: Delivery) -> Message:
        """The push in the chat's language, rendered once for all who share it."""
        push, language = delivery.push, delivery.chat.language or "en"
        key = (push.id, language, delivery.chat.plain)
        if key not in self._rendered:
            if len(self._rendered) > BATCH:
                self._rendered.clear()
            self._rendered[key] = self._words.render(tell(push), language)
        return self._rendered[key]


def wake_all(lanes: tuple[Lane, ...]) -> Callable[[], None]:
    """One call that wakes every lane."""

    def wake() -> None:
        for lane in lanes:
            lane.wake()

    return wake
