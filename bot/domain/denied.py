"""What must never be shown: closed hospitals, lines that an agency asked not to use, stations that moved."""

from dataclasses import dataclass

from bot.domain.addresses import plain, street_key, town_key


@dataclass(frozen=True, slots=True)
class ClosedHospital:
    """A hospital that sources still list: any of `like` in its name, in one of these towns."""

    name: str
    like: tuple[str, ...]
    state: str
    towns: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class MovedStation:
    """A street address that a station has left, and where it is now, if known."""

    kind: str
    address: str
    state: str
    towns: tuple[str, ...]
    why: str
    now: str = ""


@dataclass(frozen=True, slots=True)
class Denied:
    """The reviewed deny-list, asked at every import and again at every answer."""

    numbers: tuple[tuple[str, str], ...] = ()
    """Number and why."""
    hospitals: tuple[ClosedHospital, ...] = ()
    addresses: tuple[MovedStation, ...] = ()

    def number(self, number: str) -> str | None:
        """Why a number is never shown, or None."""
        return dict(self.numbers).get(number)

    def hospital(self, name: str, state: str, town: str) -> str | None:
        """Why a hospital is never shown, or None."""
        for closed in self.hospitals:
            here = closed.state == state and town_key(town) in map(town_key, closed.towns)
            if here and any(plain(like) in plain(name) for like in closed.like):
                return closed.why
        return None

    def moved(self, kind: str, address: str, state: str, town: str) -> MovedStation | None:
        """The station that has left this address, or None."""
        for moved in self.addresses:
            here = moved.state == state and town_key(town) in map(town_key, moved.towns)
            if here and moved.kind == kind and street_key(address) == street_key(moved.address):
                return moved
        return None
