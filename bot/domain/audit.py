"""The audit: whether a message arrived that nobody answered for, told by the numbers around it. Pure.

Telegram counts all messages of a bot's private chats together, in and out. So after a fall the numbers
between the last message known before and the first one after are those of what was on its way, and of what
people wrote meanwhile. No free number: nothing arrived. Else each is asked for; that as many are free as were
on their way proves nothing, since people write in an outage.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

from bot.domain.delivery import Delivery

MOST: Final = 50
"""How many questions one fall may cost."""
WIDTH: Final = 2
"""Where nobody knows the first number after the fall: so many numbers for each message in doubt."""


@dataclass(frozen=True, slots=True)
class Doubtful:
    """What a fall left behind in private chats."""

    deliveries: tuple[Delivery, ...]
    """In doubt, in the order in which they left."""
    before: int
    """The highest number known when the first of them left; 0: nobody knows."""
    known: frozenset[int]
    """Numbers of messages that are accounted for."""
    unsent: tuple[Delivery, ...]
    """Claimed and never sent: the first of them tells where the counter stands."""


def free(doubt: Doubtful, after: int | None) -> tuple[int, ...]:
    """The numbers that messages in doubt may have; after: that of the first message since, if known."""
    if not doubt.before:
        return ()
    end = after if after is not None else doubt.before + 1 + WIDTH * len(doubt.deliveries)
    return tuple(number for number in range(doubt.before + 1, end) if number not in doubt.known)


def probes(count: int, numbers: Collection[int]) -> Iterator[tuple[int, int]]:
    """Which message to ask for under which number, likeliest first: they arrive nearly as they left."""
    pairs = product(range(count), enumerate(numbers))
    for which, (_, number) in sorted(pairs, key=lambda pair: (abs(pair[0] - pair[1][0]), pair[0])):
        yield which, number
