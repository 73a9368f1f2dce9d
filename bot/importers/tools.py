"""What a reader of a publisher's file may ask: where a ZIP lies, what is denied, how old the file is."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from bot.domain.denied import Denied
from bot.domain.directory import Precision
from bot.domain.phone import ten_digits
from bot.domain.place import Point

WORD: Final = re.compile(r"\w+(?:['’]\w+)*")
KEPT: Final = frozenset(
    ["PO", "US", "USA", "VA", "NE", "NW", "SE", "SW", "II", "III", "IV", "VI", "VII", "VIII", "IX"]
)
SMALL: Final = frozenset({"AND", "AT", "FOR", "IN", "OF", "ON", "THE"})

Locate = Callable[[str], Point | None]


def nowhere(_zip: str) -> None:
    """A ZIP of which nobody knows the middle."""


def stateless(_point: Point) -> str:
    """A point of which nobody knows the state."""
    return ""


@dataclass(frozen=True, slots=True)
class Tools:
    """What readers are given."""

    printed: str
    """When the file was printed: the operator's word, or the known edition's."""
    locate_zip: Locate = nowhere
    """The middle of a ZIP, five digits."""
    denied: Denied = field(default_factory=Denied)
    state_of: Callable[[Point], str] = stateless
    """The state at a point, USPS; "" outside the US."""

    def phone(self, written: str) -> tuple[str, str]:
        """A number as it may be shown, and what was left out: denied, outside the plan, or nothing."""
        if not written.strip():
            return "", "no number"
        number = ten_digits(written)
        if number is None:
            return "", "number outside the North American plan"
        if self.denied.number(number):
            return "", "number denied"
        return number, ""

    def by_zip(self, zip_code: str) -> tuple[Point | None, Precision]:
        """The middle of a ZIP as the point of something whose own nobody gives."""
        return self.locate_zip(zip_code[:5]), Precision.ZIP


def spoken(shouted: str) -> str:
    """A name in capitals as one reads it: "GROVE HILL POLICE" is "Grove Hill Police"."""
    if not shouted.isupper():
        return shouted
    return WORD.sub(_lowered, shouted)


def _lowered(found: re.Match[str]) -> str:
    word = found[0]
    if word in KEPT:
        return word
    return word.lower() if word in SMALL and found.start() else word.capitalize()
