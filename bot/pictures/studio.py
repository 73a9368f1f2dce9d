"""The studio: draws in a thread, once for each reading, and keeps the last pictures at hand."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping, Sequence
from importlib import import_module
from typing import Any, Final

from bot.domain.outline import Ring
from bot.domain.reading import Kind

MOST: Final = 64
"""Pictures that are kept."""

DRAWN_BY: Final = {
    "card": "bot.pictures.card",
    "states": "bot.pictures.map",
    "counties": "bot.pictures.counties",
}
"""What draws each kind of picture; loaded with the first: most runs draw none in their first minutes."""

Outlines = Callable[[str], Mapping[str, Sequence[Ring]]]
"""The counties of a state by FIPS, the state by USPS."""


class Studio:
    """Every picture that Callbox draws; None where no font here can draw the words."""

    def __init__(self, outlines: Outlines, county_name: Callable[[str], str]) -> None:
        self._outlines = outlines
        self._county_name = county_name
        self._kept: OrderedDict[Hashable, bytes | None] = OrderedDict()
        self._turn = asyncio.Lock()

    async def card(self, text: str) -> bytes | None:
        """The rendered card of a place, its first line as title."""
        return await self._drawn(("card", text), lambda: _draw("card", text))

    async def states(
        self, readings: Mapping[str, Kind], words: Mapping[Kind, str], title: str, footer: str
    ) -> bytes | None:
        """All jurisdictions with today's readings, by USPS; `words` names each kind."""
        key = ("states", *sorted(readings.items()), *sorted(words.items()), title, footer)
        return await self._drawn(key, lambda: _draw("states", readings, words, title, footer))

    async def counties(
        self, state: str, affected: Mapping[str, Kind], words: Mapping[Kind, str], title: str, footer: str
    ) -> bytes | None:
        """A state with the counties that agencies' words name, by FIPS."""

        def draw() -> bytes | None:
            outlines = self._outlines(state)
            names = {fips: self._county_name(fips) for fips in affected}
            return _draw("counties", outlines, affected, names, words, title, footer)

        key = ("counties", state, *sorted(affected.items()), *sorted(words.items()), title, footer)
        return await self._drawn(key, draw)

    async def _drawn(self, key: Hashable, draw: Callable[[], bytes | None]) -> bytes | None:
        """One picture at a time: a crowd that asks for the same waits for one drawing."""
        async with self._turn:
            if key not in self._kept:
                self._kept[key] = await asyncio.to_thread(draw)
            self._kept.move_to_end(key)
            while len(self._kept) > MOST:
                self._kept.popitem(last=False)
            return self._kept[key]


def _draw(kind: str, *given: Any) -> bytes | None:
    drawn: bytes | None = getattr(import_module(DRAWN_BY[kind]), kind)(*given)
    return drawn
