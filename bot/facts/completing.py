"""Completing: the places that begin with what somebody has typed, states first, then large towns."""

from collections.abc import Iterable
from heapq import nlargest
from itertools import islice
from typing import Final

from bot.domain.naming import Option
from bot.domain.place import BY_USPS, STATES
from bot.domain.spelling import key
from bot.facts.gazetteer import Gazetteer

SHORTEST: Final = 2
"""Letters before towns are offered: one letter fits thousands."""
LOOKED_AT: Final = 2_000
"""Names that are ranked at most, so that a keystroke costs little."""


class Completing:
    """Every state and town by the letters that it begins with."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer

    def places(self, typed: str, most: int) -> list[str]:
        """As they are written: "Massachusetts", "Boston, Massachusetts"; states while nothing is typed."""
        begun = key(typed)
        states = [s.name for s in STATES if key(s.name).startswith(begun) or s.usps.lower() == begun]
        if len(begun) < SHORTEST:
            return states[:most]
        towns = nlargest(most, self._towns(begun), key=lambda option: option.people)
        shown = (f"{each.place.town}, {BY_USPS[each.place.state].name}" for each in towns)
        return list(dict.fromkeys((*states, *shown)))[:most]

    def _towns(self, begun: str) -> Iterable[Option]:
        """Towns whose names begin so."""
        for name in islice(self._gazetteer.beginning(begun), LOOKED_AT):
            yield from self._gazetteer.towns(name)
