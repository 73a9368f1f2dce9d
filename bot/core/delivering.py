"""Delivering: everyone who is owed a push gets it, one lane a platform."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from hashlib import blake2b
from typing import Final

import structlog

from bot.core.auditing import Auditing
from bot.core.pacing import Pacing
from bot.core.telling import telling
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
from bot.domain.pace import Left
from bot.domain.pacing import Lane as Urgency
from bot.domain.urgency import called, waits_until
from bot.ports import Chats, Clock, Messenger, Outbox, Words

log = structlog.get_logger()

IDLE: Final = 1.0
"""Seconds between two looks at the outbox when nothing wakes the lane."""
AHEAD: Final = 0.25
"""Seconds' worth of messages that are claimed before their turn: enough to hide the disk."""
LEAST: Final = 8
UNDER_WAY: Final = 4.0
"""Seconds' worth of messages that may be claimed and not yet settled: enough to hide a slow platform."""
PARTING: Final = 5.0
"""Seconds that what is on its way has to arrive when we stop."""
TOO_LATE: Final = 3.0
"""Seconds after which a claimed message is claimed anew: newer news may be out."""
RENDERED: Final = 64
"""How many renderings of pushes are kept."""


class Lane:
    """One platform's pushes, from the outbox to its messenger, at the platform's pace."""

    def __init__(
        self,
        messenger: Messenger,
        outbox: Outbox,
        chats: Chats,
        words: Words,
        clock: Clock,
        turns: Pacing,
        *,
        rate: float,
        told: Callable[[Delivery], None] = lambda _: None,
        auditing: Auditing | None = None,
    ) -> None:
        """`told` is called with each delivery that the platform took, in order; auditing settles doubts."""
        self._messenger = messenger
        self._outbox = outbox
        self._chats = chats
        self._words = words
        self._clock = clock
        self._turns = turns
        self._room = max(LEAST, int(rate * AHEAD))
        self._most = max(LEAST * 2, int(rate * UNDER_WAY))
        self._queued: set[asyncio.Task[None]] = set()
        """Those whose turn has not come."""
        self._dry = False
        self._told = told
        self._auditing = auditing
        self._awake = asyncio.Event()
        self._sending: set[asyncio.Task[None]] = set()
        self._rendered: dict[tuple[int, str, bool], Message] = {}
        self._revoked: Revoked | None = None

    def wake(self) -> None:
        """Something is owed: look at once."""
        self._dry = False
        self._awake.set()

    async def run(self) -> None:
        """Deliver until cancelled; raises Revoked when the platform refuses our token."""
        await self._recover()
        try:
            while self._revoked is None:
                self._awake.clear()
                if not await self._claim():
                    await self._idle()
            raise self._revoked
        finally:
            await self._finish()

    async def _recover(self) -> None:
        """Put back what was in flight when we fell; what may have arrived is asked for first, if we may."""
        platform = self._messenger.name
        doubt = await self._auditing.doubt() if self._auditing else None
        audited = doubt.deliveries + doubt.unsent[:1] if doubt and doubt.deliveries else ()
        back = await self._outbox.recover(platform, self._clock.now(), audited)
        log.info("lane open", platform=platform, put_back=back, audited=len(audited))
        if self._auditing and doubt and audited:
            doubt = replace(doubt, unsent=doubt.unsent[:1])
            task = asyncio.create_task(self._auditing.settle(doubt, self._message))
            self._sending.add(task)
            task.add_done_callback(self._sent)

    async def drain(self) -> int:
        """Send what is due now, and wait until it is sent; says how many were claimed."""
        count = await self._claim()
        await asyncio.gather(*self._sending)
        return count

    async def _claim(self) -> int:
        """Claim as many as there is room for, and start sending them."""
        room = self._space()
        if room < self._room / 2:
            return 0
        self._dry = False
        batch = await self._outbox.claim(self._messenger.name, room, self._clock.now())
        self._dry = not batch
        for delivery in batch:
            task = asyncio.create_task(self._deliver(delivery))
            self._sending.add(task)
            self._queued.add(task)
            task.add_done_callback(self._sent)
        return len(batch)

    def _space(self) -> int:
        """How many more may be claimed."""
        return min(self._room - len(self._queued), self._most - len(self._sending))

    def _sent(self, task: asyncio.Task[None]) -> None:
        self._sending.discard(task)
        self._queued.discard(task)
        self._moved_on()

    def _moved_on(self) -> None:
        """Look for more once there is room, unless there was nothing left a moment ago."""
        if not self._dry and self._space() >= self._room / 2:
            self._awake.set()

    async def _idle(self) -> None:
        """Wait to be woken, but look by itself now and then: another process may owe too."""
        waits = {
            asyncio.ensure_future(self._awake.wait()),
            asyncio.ensure_future(self._clock.sleep(IDLE)),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    async def _finish(self) -> None:
        """Let what is on its way arrive, for a moment; the rest is put back at the next start."""
        for task in self._queued:
            task.cancel()
        if self._sending:
            await asyncio.wait(self._sending, timeout=PARTING)
        for task in self._sending:
            task.cancel()

    async def _deliver(self, delivery: Delivery) -> None:
        """Send one push when it is its turn, and note what became of it."""
        to = delivery.chat.address
        claimed = self._clock.now()
        until = waits_until(delivery.push, delivery.chat, claimed)
        if until is not None:
            self._turn_came()
            await self._outbox.later(delivery, until, reason="quiet hours")
            return
        left = await self._turn(to)
        if (self._clock.now() - claimed).total_seconds() > TOO_LATE:
            await self._outbox.later(delivery, self._clock.now(), reason="waited long")
            return
        self._outbox.leaving(delivery)
        try:
            receipt = await self._messenger.send(to, self._message(delivery))
        except TryLater as busy:
            await self._put_back(delivery, busy)
        except Moved as moved:
            await self._follow(delivery, moved.to)
        except Unreachable as gone:
            await self._outbox.strike(to, self._clock.now(), final=gone.final)
            await self._outbox.done(delivery, Outcome.FAILED, self._clock.now(), reason=gone.reason)
        except Revoked as revoked:
            await self._outbox.later(delivery, self._clock.now(), reason="token refused")
            self._revoked = revoked
            self.wake()
        except Exception:
            log.exception("sending failed", platform=self._messenger.name)
            await self._put_back(delivery, TryLater(30.0))
        else:
            self._turns.accepted(left)
            self._told(delivery)
            await self._outbox.done(delivery, Outcome.REACHED, self._clock.now(), receipt=receipt)

    async def _turn(self, to: Address) -> Left:
        """Wait for the chat's turn; then another delivery may be claimed in its place."""
        try:
            return await self._turns.turn(Urgency.NEWS, to)
        finally:
            self._turn_came()

    def _turn_came(self) -> None:
        """This delivery waits no longer: there is room to claim another."""
        task = asyncio.current_task()
        if task is not None:
            self._queued.discard(task)
        self._moved_on()

    async def _put_back(self, delivery: Delivery, busy: TryLater) -> None:
        """Send it again when asked; each try waits longer where the platform names no time."""
        named = busy.limited or busy.everyone
        if named:
            self._turns.refused(
                delivery.chat.address, busy.after, everyone=busy.everyone, limited=busy.limited
            )
        wait = busy.after if named else busy.after * min(2.0 ** (delivery.attempt - 1), 64.0)
        due = self._clock.now() + timedelta(seconds=wait)
        await self._outbox.later(delivery, due, reason="in doubt" if busy.in_doubt else "try later")

    async def _follow(self, delivery: Delivery, to: str) -> None:
        """The chat has a new id: keep it, and send there."""
        old = delivery.chat.address
        await self._chats.move(old, Address(old.platform, to, old.thread))
        await self._outbox.later(delivery, self._clock.now(), reason="moved")
        self.wake()

    def _message(self, delivery: Delivery) -> Message:
        """The push in the chat's language, rendered once for all who share it."""
        push, language = delivery.push, delivery.chat.language or "en"
        key = (push.id, language, delivery.chat.plain)
        if key not in self._rendered:
            if len(self._rendered) > RENDERED:
                self._rendered.clear()
            message = self._words.render(telling(push), language)
            self._rendered[key] = replace(message, plain=delivery.chat.plain)
        ping = called(push, delivery.chat)
        return replace(self._rendered[key], nonce=_nonce(delivery), ping=ping)


def _nonce(delivery: Delivery) -> str:
    """The same for every try of one delivery, also after a restart; fits Discord's 25 characters."""
    name = f"{delivery.push.incident}:{delivery.push.version}:{delivery.chat.address}"
    return blake2b(name.encode(), digest_size=10).hexdigest()


def wake_all(lanes: tuple[Lane, ...]) -> Callable[[], None]:
    """One call that wakes every lane."""

    def wake() -> None:
        for lane in lanes:
            lane.wake()

    return wake
