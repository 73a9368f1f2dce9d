"""Facts: what one clause of a message says of 911."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.advisory import Service


class Sort(StrEnum):
    """What a clause says."""

    DOWN = "down"
    PART = "down in part"
    ISSUE = "in trouble"
    """Something is wrong, how much is not said."""
    BACK = "back"
    NEARLY = "back in part"
    SOUND = "working"
    DENIED = "not affected"
    MISTAKEN = "said in error"
    DISREGARD = "to be disregarded"
    PENDING = "being worked on"
    PLANNED = "planned"
    PAST = "past"
    PERHAPS = "perhaps"
    FLOOD = "too many calls"
    ELSEWHERE = "elsewhere"
    INSTEAD = "call another number"
    """For emergencies, without any if."""
    FALLBACK = "call another number if it fails"
    CARRIER = "a carrier is out"
    HEADED = "opens with 911"
    """The headline is about 911, whatever it says of it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that one clause says."""

    sort: Sort
    words: str
    """The words that say it."""
    clause: int
    """Which clause of the message, counted from 0."""
    head: bool = False
    """Whether it stands in the headline or opens the text."""
    noun: bool = False
    """Only named ("911 outage"), without a verb that says when."""
    present: bool = False
    """Said to be so now: "is", "still", "remains"."""
    old: bool = False
    """Said of a day that is over."""
    said_was: bool = False
    """Said in the past tense only."""
    fitful: bool = False
    """Said to come and go, or to be partial."""
    about_911: bool = False
    """Whether the clause itself names 911."""
    services: frozenset[Service] = frozenset()
    """To which services it is limited; none: to all."""
    carrier: str = ""
    """To whose customers it is limited; empty: to nobody's."""
