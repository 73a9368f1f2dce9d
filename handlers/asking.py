"""Asking back: which state, which of several places; never in an emergency."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.domain import typed
from bot.domain.place import BY_USPS, Place
from bot.domain.talk import Answer, Choice, LocalQuestion, say

MOST_CHOICES = 6
WISHES: Final = re.compile(r"\s*\b(more|full)$", re.IGNORECASE)
"""What our own buttons add to a place."""
BY_NAME: Final[Mapping[str, str]] = MappingProxyType(
    {name.casefold(): state.usps for state in BY_USPS.values() for name in (state.usps, state.name)}
)


def which_state(command: str) -> Answer:
    """Ask for a state, and say what to do until then."""
    return Answer((say("which-state", example=f"{command} MA"), say("steps-first"), say("tail")))


def which_place(command: str, choices: tuple[Place, ...]) -> Answer:
    """Ask which of the places of that name is meant."""
    taps = tuple(
        Choice(say("button-place", place=place), typed.command(command, place))
        for place in choices[:MOST_CHOICES]
    )
    if not taps:
        return Answer((say("which-state", example=f"{command} MA"), say("steps-first"), say("tail")))
    return Answer((say("which-place"), say("steps-first"), say("tail")), taps)


def meant(question: LocalQuestion) -> tuple[Place, ...]:
    """The places that the question is about: those of a command that names nothing but states are certain."""
    return _states(question.understood.argument) or question.places


def named(question: LocalQuestion) -> tuple[Place, ...]:
    """The same, without falling back to the home."""
    return _states(question.understood.argument) or question.understood.places


def _states(argument: str) -> tuple[Place, ...]:
    """The states of "MA", "MA, NH", "OR more" or "New York, Ohio"; nothing where anything else is said."""
    rest = WISHES.sub("", argument.strip())
    parts = [part.strip() for part in rest.split(",") if part.strip()]
    if all(part.upper() in BY_USPS for each in parts for part in each.split()):
        parts = [part for each in parts for part in each.split()]
    found = [BY_NAME.get(part.casefold()) for part in parts]
    return tuple(sorted(Place(state) for state in {*found} if state)) if all(found) else ()
