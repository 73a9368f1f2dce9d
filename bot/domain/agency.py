"""Agencies: who may post, for which states."""

from dataclasses import dataclass

from bot.domain.advisory import Level
from bot.domain.place import NATION


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency that may post; its key is known to itself alone."""

    name: str
    slug: str
    """Its name in lower case with hyphens: what commands call it."""
    level: Level
    states: tuple[str, ...]
    """USPS, sorted; (NATION,) for the whole country."""
    revoked: bool = False

    def may_speak_of(self, states: tuple[str, ...]) -> bool:
        """Whether all of these states are its own."""
        return NATION in self.states or (bool(states) and set(states) <= set(self.states))


class NameTaken(Exception):
    """An agency of that name may already post: revoke it first."""
