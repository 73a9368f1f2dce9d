"""What a reader of a publisher's file may ask: where a ZIP lies, what is denied, how old the file is."""

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.domain.denied import Denied
from bot.domain.directory import Precision
from bot.domain.phone import ten_digits
from bot.domain.place import Point

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
    words = (word if word in KEPT else word.capitalize() for word in shouted.split(" "))
    return " ".join(part for word in words for part in ["-".join(map(_up, word.split("-")))])


KEPT = frozenset(
    {"PO", "US", "USA", "VA", "NE", "NW", "SE", "SW", "II", "III", "IV", "VI", "VII", "VIII", "IX"}
)


def _up(word: str) -> str:
    return word[:1].upper() + word[1:]
