"""The board: the readings of now, kept in memory and drawn anew when something changes."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from bot.domain.advisory import Advisory, Key
from bot.domain.incident import Incident
from bot.domain.judging import read, seen_through
from bot.domain.place import NATION, STATES, Place
from bot.domain.reading import Limits, Reading, Source
from bot.ports import Advisories, Clock

MEMORY: Final = timedelta(days=8)
"""How long back words are looked at: longer than any of them holds."""
ROOM: Final = 4096
"""How many places' readings are kept within one second."""


class Board:
    """Readings of every place, asked without touching a disk."""

    def __init__(self, advisories: Advisories, clock: Clock, limits: Limits) -> None:
        self._advisories = advisories
        self._clock = clock
        self._limits = limits
        self._revision = -1
        self._words: Mapping[str, tuple[Advisory, ...]] = {}
        self._incidents: Mapping[str, Incident] = {}
        self._sources: tuple[Source, ...] = ()
        self._drawn: dict[Place, Reading] = {}
        self._drawn_at: int = 0

    async def refresh(self) -> bool:
        """Read what changed since the last time, in this process or another; says whether anything did."""
        revision = await self._advisories.revision()
        if revision == self._revision:
            return False
        words = await self._advisories.current(self._clock.now() - MEMORY)
        self._incidents = {each.state: each for each in await self._advisories.incidents()}
        self._sources = await self._advisories.sources()
        self._words = _by_state(words)
        self._revision = revision
        self._drawn.clear()
        return True

    @property
    def version(self) -> int:
        """Another number whenever what is read has changed."""
        return self._revision

    def reading(self, place: Place) -> Reading:
        """What all advisories together say of 911 there, now."""
        now = self._clock.now()
        second = int(now.timestamp())
        if second != self._drawn_at or len(self._drawn) > ROOM:
            self._drawn.clear()
            self._drawn_at = second
        reading = self._drawn.get(place)
        if reading is None:
            reading = self._drawn[place] = self._draw(place, now)
        return reading

    def history(self, state: str) -> Incident | None:
        """The state's last incident."""
        return self._incidents.get(state)

    def words(self, state: str) -> tuple[Advisory, ...]:
        """Every advisory about the state that is still looked at, oldest first."""
        return self._words.get(state, ())

    def sources(self) -> tuple[Source, ...]:
        """Every source and when it last answered."""
        return self._sources

    def due(self) -> tuple[str, ...]:
        """The states with an open incident, whose reading time alone may change."""
        return tuple(sorted(each.state for each in self._incidents.values() if each.closed is None))

    def _draw(self, place: Place, now: datetime) -> Reading:
        incident = self._incidents.get(place.state)
        words = self._words.get(place.state, ())
        reading = read(place, words, now, incident=incident, limits=self._limits)
        return seen_through(reading, self._sources, now, self._limits, incident)


def _by_state(words: Sequence[Advisory]) -> Mapping[str, tuple[Advisory, ...]]:
    """The advisories of each state; the nation's everywhere, an update also where it left a state out."""
    sorted_out: dict[str, list[Advisory]] = defaultdict(list)
    concerned: dict[Key, set[str]] = {}
    for word in words:
        own = {each.usps for each in STATES} if NATION in word.states else set(word.states)
        concerned[word.key] = own
        left_out = {state for key in word.references for state in concerned.get(key, ())}
        for state in sorted(own | left_out):
            sorted_out[state].append(word)
    return {state: tuple(words) for state, words in sorted_out.items()}
