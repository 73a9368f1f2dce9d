"""Rehearsal: a chat that lives for one question, so that asking writes nothing."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.domain.advisory import Advisory, Key, Level, Verdict, Wording
from bot.domain.delivery import Address, Chat
from bot.domain.place import BY_USPS


class Rehearsal:
    """The Chats port for one chat, in memory: everything is answered as if it were kept, and nothing is."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat
        self._following: set[str] = set()

    async def chat(self, address: Address) -> Chat:
        """The chat that was given."""
        return self._chat if address == self._chat.address else Chat(address)

    async def settle(self, chat: Chat) -> None:
        """Holds until the question is answered."""
        self._chat = chat

    async def follow(self, address: Address, states: Sequence[str], now: datetime) -> None:
        """Holds until the question is answered."""
        self._following |= set(states)

    async def unfollow(self, address: Address, states: Sequence[str] | None) -> tuple[str, ...]:
        """Which of them it followed."""
        gone = self._following if states is None else self._following & set(states)
        self._following -= gone
        return tuple(sorted(gone))

    async def following(self, address: Address) -> tuple[str, ...]:
        """What it follows within this question."""
        return tuple(sorted(self._following))

    async def heard_from(self, address: Address) -> None:
        """Nothing to revive."""

    async def move(self, address: Address, to: Address) -> None:
        """Nothing to carry over."""

    async def export(self, address: Address) -> Mapping[str, object]:
        """Nothing is kept."""
        return {}

    async def forget(self, address: Address) -> None:
        """Nothing is kept."""

    async def last_reached(self, address: Address) -> datetime | None:
        """No push ever reached it."""
        return None

    async def card(self, address: Address, state: str, opened: datetime) -> str:
        """No message is kept up to date there."""
        return ""


def rehearsed(now: datetime, state: str) -> Advisory:
    """The words that a push is rehearsed with; nobody ever hears them."""
    return Advisory(
        key=Key("rehearsal@callbox.invalid", now.isoformat()),
        verdict=Verdict.OUTAGE,
        level=Level.STATE,
        agency="Rehearsal",
        states=(state,),
        area=BY_USPS[state].name,
        wordings=(Wording("en", "Rehearsal", "Rehearsal"),),
        sent=now,
        first_seen=now,
        source="rehearsal",
    )
