"""Auditing: after a fall, ask the platform which messages in doubt arrived, before any is sent again."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Protocol

import structlog

from bot.core.pacing import Pacing
from bot.domain.audit import MOST, Doubtful, free, probes
from bot.domain.delivery import Address, Delivery, Outcome, Receipt, SendError
from bot.domain.message import Message
from bot.domain.pacing import Lane as Urgency
from bot.domain.urgency import waits_until
from bot.ports import Clock, Messenger, Outbox

log = structlog.get_logger()

Render = Callable[[Delivery], Message]


class Auditor(Messenger, Protocol):
    """A platform whose messages can be asked for."""

    async def stands(self, to: Address, number: str, message: Message) -> bool:
        """Whether this message stands in a chat under this number; SendError where nobody can tell."""
        ...


class Audited(Outbox, Protocol):
    """An outbox that remembers what left."""

    async def doubtful(self, platform: str) -> Doubtful:
        """What a fall left behind; asked before `recover`."""
        ...


class Auditing:
    """Settles what a fall left in doubt; what it cannot settle is sent again: silence would be worse."""

    def __init__(self, messenger: Auditor, outbox: Audited, clock: Clock, turns: Pacing) -> None:
        self._messenger = messenger
        self._outbox = outbox
        self._clock = clock
        self._turns = turns

    async def doubt(self) -> Doubtful:
        """What is to be settled; it stays in flight meanwhile."""
        return await self._outbox.doubtful(self._messenger.name)

    async def settle(self, doubt: Doubtful, render: Render) -> None:
        """Note what arrived, put back the rest."""
        found: dict[int, int] = {}
        try:
            marker = await self._marker(doubt.unsent, render)
            found = await self._ask(doubt.deliveries, free(doubt, marker), render)
        finally:
            log.info("audited", in_doubt=len(doubt.deliveries), arrived=len(found))
            for which, delivery in enumerate(doubt.deliveries):
                await self._note(delivery, found.get(which))

    async def _marker(self, unsent: Sequence[Delivery], render: Render) -> int | None:
        """Send what never left; its number tells where the counter stands now."""
        sent = None
        for delivery in unsent:
            now = self._clock.now()
            if sent is None and waits_until(delivery.push, delivery.chat, now) is None:
                with suppress(SendError):
                    left = await self._turns.turn(Urgency.NEWS, delivery.chat.address)
                    self._outbox.leaving(delivery)
                    receipt = await self._messenger.send(delivery.chat.address, render(delivery))
                    self._turns.accepted(left)
                    await self._outbox.done(delivery, Outcome.REACHED, now, receipt=receipt)
                    sent = int(receipt.message or 0) or None
                    continue
            await self._outbox.later(delivery, now, reason="never sent")
        return sent

    async def _ask(
        self, deliveries: Sequence[Delivery], numbers: Sequence[int], render: Render
    ) -> dict[int, int]:
        """Which of them stands under which number."""
        found: dict[int, int] = {}
        asked = 0
        for which, number in probes(len(deliveries), numbers):
            if which in found or number in found.values():
                continue
            if asked == MOST:
                break
            asked += 1
            to = deliveries[which].chat.address
            await self._turns.turn(Urgency.REST, to)
            with suppress(SendError):
                if await self._messenger.stands(to, str(number), render(deliveries[which])):
                    found[which] = number
        return found

    async def _note(self, delivery: Delivery, number: int | None) -> None:
        now = self._clock.now()
        if number is None:
            await self._outbox.later(delivery, now, reason="in doubt")
        else:
            await self._outbox.done(delivery, Outcome.REACHED, now, receipt=Receipt(str(number)))
