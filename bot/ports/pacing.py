"""What an adapter needs to keep a pace: a turn to wait for, and who is to hear of limits."""

from collections.abc import Awaitable, Callable
from typing import Protocol, TypeAlias

from bot.domain.delivery import Address

Turn: TypeAlias = Callable[[Address], Awaitable[None]]
"""Waits until one more message may leave for an address."""


class Refused(Protocol):
    """Hears of every limit that the platform names, whatever was sent: a push, an answer, an edit."""

    def __call__(self, to: Address, after: float, /, *, everyone: bool) -> None:
        """Nothing is to be sent for `after` seconds, to this chat or to everyone."""
        ...


async def at_once(_to: Address) -> None:
    """No pacing: every message may leave at once."""


def unheard(_to: Address, _after: float, *, everyone: bool) -> None:
    """Nobody paces, so nobody needs to know."""
