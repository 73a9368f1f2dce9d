"""Memory: the last turn of each private chat, for ten minutes, in this process only."""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.delivery import Address
from bot.domain.talk import Understood

SPAN: Final = timedelta(minutes=10)
ROOM: Final = 10_000
"""How many chats are remembered; the oldest is forgotten first."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What was asked last, and when."""

    understood: Understood
    at: datetime


class Memory:
    """One turn a chat; nothing of it is ever written down."""

    def __init__(self) -> None:
        self._turns: OrderedDict[Address, Turn] = OrderedDict()

    def last(self, address: Address, now: datetime) -> Understood | None:
        """What this chat asked within the last ten minutes."""
        turn = self._turns.get(address)
        return turn.understood if turn and now - turn.at < SPAN else None

    def keep(self, address: Address, understood: Understood, now: datetime) -> None:
        """Remember the turn, and forget the oldest where room is short."""
        self._turns[address] = Turn(understood, now)
        self._turns.move_to_end(address)
        while len(self._turns) > ROOM:
            self._turns.popitem(last=False)

    def forget(self, address: Address) -> None:
        """Drop what this chat asked."""
        self._turns.pop(address, None)
