"""The people who ask: platforms, what we may do there, what chats have chosen."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol, TypeAlias

from bot.domain.delivery import Address, Chat, Receipt
from bot.domain.message import Message
from bot.domain.rights import Rights
from bot.domain.talk import Question

Reply: TypeAlias = Callable[[Question], Awaitable[Message | None]]
"""What an adapter calls with what it hears; None means: stay silent."""


class Messenger(Protocol):
    """One platform: hears questions, sends messages."""

    name: str

    async def listen(self, reply: Reply) -> None:
        """Hand every question to the core and send back its answer, until cancelled."""
        ...

    async def send(self, to: Address, message: Message) -> Receipt:
        """Deliver one message, or raise TryLater, Moved, Unreachable or Revoked."""
        ...


class Permits(Protocol):
    """What we may do in chats."""

    async def rights(self, to: Address) -> Rights | None:
        """What we may do in a chat; None where nobody can tell. A platform itself raises a SendError then."""
        ...

    async def link(self, to: Address, message: str) -> str:
        """A link that opens one of our messages for who reads that chat; empty where there is none."""
        ...


class Carder(Messenger, Permits, Protocol):
    """A platform that can change what it has sent, and tell what we may do."""

    async def revise(self, to: Address, earlier: Receipt, message: Message) -> Receipt:
        """Put a message in the place of an earlier one, sent anew where that is gone; raises as send does."""
        ...

    async def pin(self, to: Address, receipt: Receipt, *, pinned: bool = True) -> bool:
        """Pin one of our messages silently, or take the pin off; whether we may. Never raises a SendError."""
        ...


class Household(Protocol):
    """What a platform tells about the chats themselves, beside what people ask in them."""

    async def joined(self, address: Address) -> Message | None:
        """We were added to a group; the message is the welcome posted there."""
        ...

    async def gone(self, address: Address, reason: str) -> None:
        """We were blocked, removed, or the chat was deleted."""
        ...

    async def moved(self, address: Address, to: Address) -> Message | None:
        """The chat has another address now; the message is said there once."""
        ...

    async def refused(self, address: Address, name: str) -> Message | None:
        """We may not write in a chat of this name: what to tell its admins elsewhere; None once told."""
        ...

    async def unpublished(self, address: Address) -> Message | None:
        """What we wrote there was not passed on to those who follow it: what to say there of that."""
        ...

    async def refusing(self, platform: str) -> frozenset[Address]:
        """The chats whose admins were told that we may not write there."""
        ...

    async def opened(self, address: Address) -> None:
        """What we may do there has changed: what could not be delivered is tried again."""
        ...


class Chats(Protocol):
    """What chats have chosen, and whom they follow."""

    async def chat(self, address: Address) -> Chat:
        """What this chat has chosen; an unknown one has chosen nothing. Writes nothing."""
        ...

    async def settle(self, chat: Chat) -> None:
        """Keep what this chat has chosen."""
        ...

    async def follow(self, address: Address, states: Sequence[str], now: datetime) -> None:
        """Subscribe the chat to these states, USPS; revives a chat given up as unreachable."""
        ...

    async def unfollow(self, address: Address, states: Sequence[str] | None) -> tuple[str, ...]:
        """Unsubscribe from these states, or from all; says which it followed of them, sorted."""
        ...

    async def following(self, address: Address) -> tuple[str, ...]:
        """The states that the chat follows, sorted."""
        ...

    async def heard_from(self, address: Address) -> None:
        """Somebody wrote there: a chat given up as unreachable is reachable again."""
        ...

    async def move(self, address: Address, to: Address) -> None:
        """Carry everything of a chat over to its new address."""
        ...

    async def export(self, address: Address) -> Mapping[str, object]:
        """All that is kept about the chat, as plain JSON values."""
        ...

    async def forget(self, address: Address) -> None:
        """Erase all that is kept about the chat, everywhere."""
        ...

    async def last_reached(self, address: Address) -> datetime | None:
        """When a push last reached the chat, if ever."""
        ...

    async def card(self, address: Address, state: str, opened: datetime) -> str:
        """The message kept up to date there for the incident that opened then; empty where there is none."""
        ...
