"""Pace: when the next message may leave a platform's account. Pure: time comes in as seconds."""

from collections import deque
from dataclasses import dataclass, field
from typing import Final

WINDOW: Final = 1.0
"""Seconds in which a platform counts."""


SURE: Final = 0.002
"""Seconds beyond the window where a message is known to have been late."""
LATEST: Final = 0.5
"""Seconds of lateness of one message that are believed; what is later waited for something else."""

LEARNED: Final = 0.06
"""The part of a longer way that is taken for the usual one after a second of sending at full pace."""


@dataclass(slots=True)
class Left:
    """One message that has left."""

    at: float
    took: float = 0.0
    """Seconds until its answer."""


@dataclass(slots=True)
class Pace:
    """Evenly spaced slots: they never break a sliding window as long as arrivals jitter less than 1/e - 1 s.

    `rate` messages a second is the platform's limit, `evenness` e the part of it that is used. What a busy
    machine missed is caught up in smaller steps, as far as the last second's messages allow. A refusal lowers
    the pace at once, every accepted message raises it a little again.
    """

    rate: float
    evenness: float = 0.985
    slack: float = 0.005
    """Seconds by which late slots may be caught up at once: timers are not exact."""
    memory: float = 0.1
    """Seconds of missed slots that are caught up little by little; who missed more has lost them."""
    floor: float = 0.1
    """The pace never falls below this part of the rate."""
    factor: float = 1.0
    next: float = 0.0
    """When the next slot is."""
    missed: float = 0.0
    """Seconds of slots still to catch up."""
    paused_until: float = 0.0
    usual: float = 0.0
    """Seconds from leaving to the answer, when nothing delays either."""
    lately: float = 0.0
    """How long the last answer took that is known of those before the last second: others took as long."""
    past: deque[Left] = field(default_factory=deque)
    """The messages of the last second."""

    @property
    def gap(self) -> float:
        """Seconds between two slots."""
        return 1.0 / (self.rate * self.evenness * self.factor)

    @property
    def margin(self) -> float:
        """Any `rate` messages and one more span a second and this: what jitter may eat, also catching up."""
        return (1.0 / self.evenness - 1.0) * WINDOW - 0.0002

    @property
    def most(self) -> int:
        """How many messages fit into a second."""
        return max(1, int(self.rate))

    @property
    def silent_until(self) -> float:
        """Before this moment another process must send nothing: a flood wait, or the last one's window."""
        return max(self.paused_until, self.past[-1].at + LATEST + WINDOW if self.past else 0.0)

    def due(self) -> float:
        """When the next message may leave."""
        due = max(self.next, self.paused_until)
        if len(self.past) < self.most:
            return due
        first = self.past[0]
        late = min(LATEST, max(0.0, (first.took or self.lately) - self.usual))
        return max(due, first.at + WINDOW + max(self.margin, late + SURE))

    def take(self, now: float) -> None:
        """Use the slot that is due."""
        slot = max(self.due(), now - self.slack)
        self.missed = min(self.memory, self.missed + slot - max(self.next, self.paused_until))
        if len(self.past) == self.most:
            self.lately = self.past.popleft().took or self.lately
        self.past.append(Left(now))
        step = min(self.missed, self.gap / 2)
        self.missed -= step
        self.next = slot + self.gap - step

    def rested(self, now: float) -> None:
        """Nobody waited until now: slots that nobody wanted are not caught up.

        After a silent second the first may be a little closer together: the time until news reached us is
        made up for, and the window has room.
        """
        if self.next < now:
            silent = not self.past or self.past[-1].at + WINDOW < now
            self.next, self.missed = now, self.memory if silent else 0.0

    def refused(self, now: float, after: float, *, slower: bool = True) -> None:
        """Nothing leaves for that many seconds; and then more slowly, if the platform said: too many.

        What was on its way when it said so is refused too, and says nothing new.
        """
        if slower and now >= self.paused_until:
            self.factor = max(self.floor, self.factor * 0.7)
        self.paused_until = max(self.paused_until, now + after)
        self.next = max(self.next, self.paused_until)

    def accepted(self, left: Left, now: float) -> None:
        """The platform took one: full pace again within half a minute of sending.

        An answer that is late may mean that the message was: then it fills the window until later.
        """
        left.took = now - left.at
        more = left.took - self.usual
        self.usual += more * min(1.0, LEARNED / self.rate) if more > 0 and self.usual else more
        if self.factor < 1.0:
            self.factor = min(1.0, self.factor + 1.0 / (self.rate * 30.0))
