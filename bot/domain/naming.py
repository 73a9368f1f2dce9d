"""Naming: what the name of a place may mean."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.place import Place


class NameKind(StrEnum):
    """Where a name comes from, and so how readily it is believed."""

    STATE = "state"
    KNOWN = "known"
    """Written down by hand: nicknames, regions, campuses, neighbourhoods, names in other languages."""
    TOWN = "town"
    COUNTY = "county"
    ABROAD = "abroad"


@dataclass(frozen=True, slots=True)
class Option:
    """One place that a name may mean."""

    place: Place
    people: int = 0
    """Who live there, as far as known: what ranks namesakes."""


@dataclass(frozen=True, slots=True)
class Naming:
    """What a name may mean: one of the options, or all of them together."""

    kind: NameKind
    options: tuple[Option, ...] = ()
    """Likeliest first; none abroad."""
    together: bool = False
    """A region with fixed members, or one meaning only: all options are meant."""
    ordinary: bool = False
    """Also an everyday word or a person's name: a place only if the words around it say so."""
