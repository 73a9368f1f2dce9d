"""Asking back: which state, and how a place is typed; never in an emergency."""

from bot.domain.place import BY_USPS, Place
from bot.domain.talk import Answer, Choice, LocalQuestion, say

MOST_CHOICES = 6


def typed(place: Place) -> str:
    """A place as somebody would type it after a command."""
    if not place.town:
        return place.state
    return ", ".join(part for part in (place.district, place.town, place.state) if part)


def which_state(command: str, question: LocalQuestion) -> Answer:
    """Ask for a state, and say what to do until then."""
    example = f"{command} {question.home.state if question.home else 'MA'}"
    return Answer((say("which-state", example=example), say("steps-first"), say("tail")))


def which_place(command: str, choices: tuple[Place, ...]) -> Answer:
    """Ask which of the places of that name is meant."""
    taps = tuple(
        Choice(say("button-place", place=place), fitted(command, place)) for place in choices[:MOST_CHOICES]
    )
    if not taps:
        return Answer((say("which-state", example=f"{command} MA"), say("steps-first"), say("tail")))
    return Answer((say("which-place"), say("steps-first"), say("tail")), taps)


def fitted(command: str, place: Place) -> str:
    """A command with a place, within the 64 bytes that a button may hold."""
    for text in (f"{command} {typed(place)}", f"{command} {place.state}"):
        if len(text.encode()) <= 64:
            return text
    return command


def is_state_name(text: str) -> bool:
    """Whether the text is a USPS code."""
    return text.upper() in BY_USPS
