"""Pacing: whose turn it is to send, under a platform's limits. Pure: time comes in as seconds."""

from collections import defaultdict, deque
from dataclasses import dataclass
from enum import IntEnum
from heapq import heappop, heappush
from typing import Final

from bot.domain.pace import Pace

MINUTE: Final = 60.0
GROUP_MOST: Final = 20
"""Messages a minute to one group."""


class Lane(IntEnum):
    """What a message is, most urgent first."""

    ANSWER = 0
    """Somebody waits for it."""
    NEWS = 1
    """Down, restored, corrected."""
    REST = 2
    """Card edits and whatever else can wait."""


SHARES: Final = {Lane.ANSWER: 0.5, Lane.NEWS: 0.4, Lane.REST: 0.1}
"""The part of all slots that each lane is sure of while it has work; together 1."""


@dataclass(slots=True)
class Gate:
    """What one chat may get: a message a second, and in a group twenty a minute."""

    gap: float
    group: bool
    opens: float = 0.0
    past: deque[float] | None = None
    """When a group's last messages left; a person has none to count, and there are many of them."""

    def take(self, now: float) -> None:
        """A message leaves for this chat."""
        self.opens = now + self.gap
        if self.group:
            self.past = self.past if self.past is not None else deque(maxlen=GROUP_MOST)
            self.past.append(now)
            if len(self.past) == GROUP_MOST:
                self.opens = max(self.opens, self.past[0] + MINUTE * 1.01)


@dataclass(frozen=True, slots=True)
class Ticket:
    """A place in the queue."""

    number: int
    lane: Lane
    chat: str


class Schedule:
    """Who is next: the most urgent lane, but each lane at least its share, and no chat too often.

    Work-conserving: while anybody may be served, no slot stays empty.
    """

    def __init__(self, pace: Pace, chat_gap: float = 1.0) -> None:
        self.pace = pace
        self._chat_gap = chat_gap
        self._ready: dict[Lane, deque[Ticket]] = {lane: deque() for lane in Lane}
        self._waiting: dict[str, deque[Ticket]] = {}
        """Tickets of chats whose gate is closed, oldest first."""
        self._opening: list[tuple[float, str]] = []
        self._gates: dict[str, Gate] = {}
        self._credit: dict[Lane, float] = defaultdict(float)
        self._gone: set[int] = set()
        self._count = 0
        self._live = 0

    def __len__(self) -> int:
        return self._live

    def ask(self, lane: Lane, chat: str, now: float, *, group: bool = False) -> Ticket:
        """Queue for one message to one chat."""
        if not self._live:
            self.pace.rested(now)
        self._count += 1
        self._live += 1
        ticket = Ticket(self._count, lane, chat)
        gate = self._gates.get(chat)
        if gate is None and self._chat_gap:
            self._gates[chat] = gate = Gate(self._chat_gap, group)
        if chat in self._waiting:
            self._waiting[chat].append(ticket)
        elif gate and gate.opens > now:
            self._hold(ticket, gate.opens)
        else:
            self._ready[lane].append(ticket)
        return ticket

    def leave(self, ticket: Ticket) -> None:
        """Give up a place: who waited is gone."""
        self._gone.add(ticket.number)
        self._live -= 1

    def close(self, chat: str, until: float, *, group: bool = False) -> None:
        """The platform asks to leave this chat alone until then; others go on."""
        gate = self._gates.setdefault(chat, Gate(self._chat_gap, group))
        gate.opens = max(gate.opens, until)

    def opens(self, chat: str) -> float:
        """When a chat's gate opens; 0 where it has none."""
        gate = self._gates.get(chat)
        return gate.opens if gate else 0.0

    def busy(self, lane: Lane) -> bool:
        """Whether somebody in a lane could be served."""
        return bool(self._ready[lane])

    def next(self, now: float) -> Ticket | float | None:
        """Whose turn it is; else when to ask again; None while nobody waits."""
        self._open(now)
        if self.pace.due() > now:
            return self.pace.due() if self._live else None
        ticket = self._pick(now)
        if ticket is not None:
            self.pace.take(now)
            self._live -= 1
            return ticket
        return self._opening[0][0] if self._opening else None

    def tidy(self, now: float) -> None:
        """Forget the gates that have long been open: memory holds only the chats of the last minute."""
        old = [
            chat
            for chat, gate in self._gates.items()
            if gate.opens + MINUTE < now and chat not in self._waiting
        ]
        for chat in old:
            del self._gates[chat]

    def _open(self, now: float) -> None:
        """Let those in whose chats' gates have opened."""
        while self._opening and self._opening[0][0] <= now:
            _, chat = heappop(self._opening)
            queue = self._waiting.get(chat)
            if not queue:
                self._waiting.pop(chat, None)
                continue
            ticket = queue.popleft()
            self._ready[ticket.lane].append(ticket)
            if queue:
                heappush(self._opening, (now + self._chat_gap, chat))
            else:
                del self._waiting[chat]

    def _pick(self, now: float) -> Ticket | None:
        """The next ticket whose chat may get it, by credit first, then by urgency."""
        while (lane := self._lane()) is not None:
            ticket = self._ready[lane].popleft()
            if ticket.number in self._gone:
                self._gone.discard(ticket.number)
                continue
            gate = self._gates.get(ticket.chat)
            if gate and gate.opens > now:
                self._hold(ticket, gate.opens)
                continue
            if gate:
                gate.take(now)
            self._account(lane)
            return ticket
        return None

    def _lane(self) -> Lane | None:
        """A lane that has waited for its share, else the most urgent one with work."""
        busy = [lane for lane in Lane if self._ready[lane]]
        if len(busy) < 2:
            return busy[0] if busy else None
        owed = max(busy, key=lambda lane: self._credit[lane])
        return owed if self._credit[owed] >= 1.0 else busy[0]

    def _account(self, served: Lane) -> None:
        """Every lane with work earns its share of the slot; the one served pays for it."""
        for lane in Lane:
            if self._ready[lane] or lane is served:
                self._credit[lane] = min(2.0, self._credit[lane] + SHARES[lane])
            else:
                self._credit[lane] = 0.0
        self._credit[served] = max(-1.0, self._credit[served] - 1.0)

    def _hold(self, ticket: Ticket, until: float) -> None:
        queue = self._waiting.setdefault(ticket.chat, deque())
        queue.append(ticket)
        if len(queue) == 1:
            heappush(self._opening, (until, ticket.chat))
