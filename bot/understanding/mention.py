"""A mention: one place named in a message, and what it may mean."""

from dataclasses import dataclass, replace

from bot.domain.place import Place


@dataclass(frozen=True, slots=True)
class Mention:
    """One place named: all of the options together, or one of them."""

    start: int
    end: int
    options: tuple[Place, ...]
    together: bool
    state: bool = False
    """A state by its own name or code."""
    abroad: bool = False

    @property
    def open(self) -> bool:
        """Whether it fits several states."""
        return not self.together and len({place.state for place in self.options}) > 1


def settle(mention: Mention, states: frozenset[str]) -> Mention:
    """The mention with only the options that lie in these states, if any does."""
    left = tuple(place for place in mention.options if place.state in states)
    return replace(mention, options=left, together=len(left) == 1) if left else mention
