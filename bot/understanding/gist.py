"""The gist: of a very long message its beginning, its end, and what stands around words of alarm."""

from collections.abc import Iterator
from typing import Final

HEAD: Final = 300
TAIL: Final = 150
AROUND: Final = 60
MOST: Final = 3
"""How many alarms are looked at between head and tail."""
SPACELESS: Final = "\u1780"
"""From here on scripts write words without spaces: a third as long says the same."""


def gist(text: str, alarms: frozenset[str]) -> str:
    """The parts of a message that can matter; the whole of it if it is short."""
    dense = (
        1
        if text[:HEAD].isascii()
        else 1 + (sum(letter >= SPACELESS for letter in text[:HEAD]) > HEAD // 4) * 2
    )
    head, tail = HEAD // dense, TAIL // dense
    if len(text) <= head + tail:
        return text
    middle = text[head:-tail]
    return " . ".join((text[:head], *_alarming(middle, alarms, dense), text[-tail:]))


def _alarming(middle: str, alarms: frozenset[str], dense: int) -> Iterator[str]:
    """What stands around the first words of alarm, each kind once."""
    lowered = middle.lower()
    words = set(lowered.replace(".", " ").replace(",", " ").replace("!", " ").replace("?", " ").split())
    signs = {alarm for alarm in alarms if alarm >= SPACELESS and alarm in middle} if dense > 1 else set()
    for alarm in sorted((alarms & words) | signs)[:MOST]:
        at = lowered.find(alarm)
        yield middle[max(0, at - AROUND // dense) : at + (AROUND + len(alarm)) // dense]
