"""What is owed to whom: pushes, cards, and how far they have come."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.card import Card
from bot.domain.channel import Channel
from bot.domain.delivery import Address, Delivery, Outcome, Push, Receipt
from bot.domain.progress import Following, Progress


class Outbox(Protocol):
    """Pushes that are owed, and what became of them."""

    async def claim(self, platform: str, most: int, now: datetime) -> tuple[Delivery, ...]:
        """The next deliveries due on a platform, marked as in flight; superseded ones never come."""
        ...

    def leaving(self, delivery: Delivery) -> None:
        """It goes onto the wire now: from here on nobody can tell whether it arrived until it is noted."""
        ...

    async def done(
        self,
        delivery: Delivery,
        outcome: Outcome,
        now: datetime,
        *,
        receipt: Receipt | None = None,
        reason: str = "",
    ) -> None:
        """Note what became of a delivery."""
        ...

    async def later(self, delivery: Delivery, due: datetime, *, reason: str = "") -> None:
        """Put a delivery back until it is due."""
        ...

    async def recover(self, platform: str, now: datetime, audited: Collection[Delivery] = ()) -> int:
        """Put back what was in flight when the process died, but what is being audited; says how many."""
        ...

    async def again(self, address: Address, now: datetime) -> int:
        """Owe an address once more what failed there and is still the newest; says how many."""
        ...

    async def strike(self, address: Address, now: datetime, *, final: bool) -> None:
        """The address was unreachable: final at once, else given up after strikes over days."""
        ...

    async def told(self, address: Address, now: datetime) -> bool:
        """Note that its admins know that we may not write there; False if they knew already."""
        ...

    async def refusing(self, platform: str) -> frozenset[Address]:
        """The addresses of a platform whose admins know that we may not write there."""
        ...


class Cards(Protocol):
    """The messages that are kept up to date; each begins as the first push that a chat got of an incident."""

    async def latest(self) -> tuple[Push, ...]:
        """The last push of each state."""
        ...

    async def outdated(self, platform: str, push: Push, face: str, after: int, most: int) -> tuple[Card, ...]:
        """Cards of the push's incident that show something else or wait for their pin, by address row."""
        ...

    async def keep(self, state: str, cards: Sequence[Card]) -> None:
        """Keep what these cards show now; one that is gone meanwhile stays gone."""
        ...

    async def drop(self, state: str, card: Card) -> None:
        """There is no such message any more."""
        ...


class Counts(Protocol):
    """How many follow, and how far pushes have come."""

    async def subscribers(self) -> tuple[Following, ...]:
        """How many chats follow each state on each platform, by state; no row for none."""
        ...

    async def deliveries(self, most: int = 20) -> tuple[Progress, ...]:
        """The newest pushes, newest first, one value for each platform they went out on."""
        ...


class Channels(Protocol):
    """The places where one send reaches everybody; they are told before anybody else."""

    async def list(self) -> tuple[Channel, ...]:
        """Every channel, by state, platform and language; in memory while nobody changes one."""
        ...

    async def add(self, channel: Channel) -> None:
        """Name a channel: it is told from the next push on. AlreadyNamed if that place is taken."""
        ...

    async def remove(self, state: str, platform: str, language: str) -> Channel | None:
        """Tell it no more; gives what was named, None if nothing was."""
        ...
