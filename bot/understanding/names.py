"""What understanding asks of a table of names; bot/facts has one."""

from typing import Protocol

from bot.domain.naming import Naming, Option
from bot.domain.place import Place


class Names(Protocol):
    """Every name of a place that people use."""

    def longest(self, first: str) -> int:
        """How many words the longest name that starts with this word has; 0 where none does."""
        ...

    def named(self, name: str) -> Naming | None:
        """What a name may mean, spelled as `bot.domain.spelling.key` does."""
        ...

    def towns(self, name: str) -> tuple[Option, ...]:
        """Every town of that name, largest first."""
        ...

    def counties(self, name: str) -> tuple[Option, ...]:
        """Every county of that name, most people first."""
        ...

    def zip_place(self, digits: str) -> Place | None:
        """Where a ZIP is; None where there is no such ZIP."""
        ...

    def area_code(self, digits: str) -> str | None:
        """The state of a telephone area code."""
        ...

    def readiness(self, short: str) -> str:
        """How readily a two-letter code in small letters is believed: "sure", "risky", "words" or ""."""
        ...

    def careful(self, capitals: str) -> bool:
        """Whether a code needs a reason even in capitals."""
        ...

    def denied(self, code: str, after: str) -> bool:
        """Whether the word after a code makes it something else: the CT scan, the VA hospital."""
        ...

    def clue(self, word: str) -> frozenset[str]:
        """The states that a word hints at: lobsters, the Mayo Clinic."""
        ...

    def corrected(self, word: str) -> str | None:
        """The long name that a word misspells by one letter."""
        ...
