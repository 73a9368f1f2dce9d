"""What does not change while we run: places, lines, doors, languages, words, pictures."""

from collections.abc import Mapping
from typing import Protocol

from bot.domain.directory import Coverage, Door, Line
from bot.domain.message import Message
from bot.domain.place import Place, Point
from bot.domain.reading import Kind
from bot.domain.talk import Answer, Question, Understood


class Directory(Protocol):
    """Where to go and whom to call; every line with its area, source and date."""

    def lines(self, place: Place) -> tuple[Line, ...]:
        """Verified ten-digit lines for a place, best first; empty where none is known."""
        ...

    def coverage(self, place: Place) -> Coverage:
        """What else is known there: text-to-911, fire boxes, cautions, choices still to make."""
        ...

    async def district(self, point: Point) -> Place | None:
        """The police district at a point, where districts are imported; None elsewhere."""
        ...

    async def near(self, point: Point, most: int = 5) -> tuple[Door, ...]:
        """The nearest police and fire stations and emergency departments, nearest first by kind."""
        ...

    async def doors(self, place: Place, most: int = 5) -> tuple[Door, ...]:
        """The same for a town, county or ZIP, by its middle; empty where nothing is imported."""
        ...


class Gazetteer(Protocol):
    """Which places there are."""

    def county_name(self, fips: str) -> str:
        """ "Suffolk County" for 25025; the digits themselves where unknown."""
        ...


class Boundaries(Protocol):
    """Where the states and counties lie."""

    def locate(self, point: Point) -> tuple[Place, ...]:
        """The state and county at a point; two near a state line, nearest first; none outside the US."""
        ...


class Understanding(Protocol):
    """What a message means. Pure: no I/O, no clock; never raises."""

    def understand(self, question: Question, home: Place | None) -> Understood:
        """Read intent, places and language from a message."""
        ...


class Words(Protocol):
    """Sentences in every language."""

    def render(self, answer: Answer, language: str) -> Message:
        """An answer in a language, English beneath where the catalog asks for it."""
        ...

    def languages(self) -> tuple[str, ...]:
        """The tags that have a catalog, English first."""
        ...

    def name(self, language: str) -> str:
        """What a language calls itself: "Español" for es."""
        ...

    def text(self, key: str, language: str) -> str:
        """One sentence without facts."""
        ...

    def named(self, text: str) -> str | None:
        """The tag of a language named by tag or by its own or English name ("español", "es"), or None."""
        ...


class Pictures(Protocol):
    """What can be drawn; None where no font here can draw the words."""

    async def card(self, text: str) -> bytes | None:
        """A place's ladder as a PNG to print, its first line as title."""
        ...

    async def states(
        self, readings: Mapping[str, Kind], words: Mapping[Kind, str], title: str, footer: str
    ) -> bytes | None:
        """The states with their readings, by USPS, as a PNG."""
        ...

    async def counties(
        self, state: str, affected: Mapping[str, Kind], words: Mapping[Kind, str], title: str, footer: str
    ) -> bytes | None:
        """A state with the counties that agencies' words name, by FIPS, as a PNG."""
        ...
