"""The ladder: the ways to reach help when 911 does not connect, best first, as keys and facts."""

import re
from datetime import datetime
from typing import Final

from bot.domain.account import carrier
from bot.domain.advisory import Advisory, Health, Level, Service
from bot.domain.directory import Line, LineKind
from bot.domain.place import Place
from bot.domain.quoting import quote, ten_digit_lines_out
from bot.domain.reading import DOWN, Kind, Reading
from bot.domain.saying import agency, area, instructs
from bot.domain.talk import Day, Dial, Fact, Many, Say, say

URGENT: Final = 200
"""Characters of an agency's instruction that somebody in danger is shown."""
FIRE: Final = frozenset({LineKind.FIRE, LineKind.DISPATCH})


def emergency(
    reading: Reading | None, lines: tuple[Line, ...], topics: frozenset[str], now: datetime
) -> tuple[Say, ...]:
    """The fixed text for somebody in danger: no question, no essay, nothing else."""
    told = instruction_here(reading) if reading else ()
    return (say("emergency"), *told, *rungs(reading, lines, now), *other_lines(topics))


def first(reading: Reading) -> tuple[Say, ...]:
    """The agency's instruction of this incident, then 911 first unless that says otherwise."""
    otherwise = reading.kind in DOWN and any(instructs(word) for word in reading.basis[:1])
    return (*instruction_here(reading), *(() if otherwise else (say("first-911"),)))


def instruction_here(reading: Reading) -> tuple[Say, ...]:
    """The agency's word that 911 may not connect here, where one stands for here."""
    word = reading.word
    if word is None or reading.kind not in DOWN or reading.withdrawn or only_text(word):
        return ()
    facts: dict[str, Fact] = {"agency": agency(word)}
    here = is_here(word, reading)
    if reading.kind is Kind.CARRIER:
        key, facts["carrier"] = "urgent-carrier", carrier(word)
    elif here is None:
        return ()
    elif here:
        key = "urgent-here"
    else:
        key, facts["area"] = "urgent-area", area(word, reading.place.state)
    words = quote(word, URGENT)
    return (say(key, **facts, quote=words) if words else say(f"{key}-bare", **facts),)


def only_text(word: Advisory) -> bool:
    """Whether the words say that texts fail, and nothing of calls."""
    bad = {service for service, health in word.services if health in {Health.DOWN, Health.DEGRADED}}
    return bad == {Service.TEXT}


def is_here(word: Advisory, reading: Reading) -> bool | None:
    """Whether the words are about this place: yes, perhaps (only part of the state), or no (None)."""
    place = reading.place
    if word.level is Level.STATE and not word.counties:
        return True
    if place.county and word.counties:
        return True if place.county in word.counties else None
    if place.town and re.search(rf"\b{re.escape(place.town)}\b", word.area, re.IGNORECASE):
        return True
    return False if word.level is Level.STATE else None


def rungs(
    reading: Reading | None, lines: tuple[Line, ...], now: datetime, box: tuple[Say, ...] = ()
) -> tuple[Say, ...]:
    """The steps if 911 does not connect, numbered; without one that an authority called out of service."""
    down = out_of_service(reading) if reading else set()
    words = reading.basis if reading and reading.kind in DOWN else ()
    dead_lines = any(ten_digit_lines_out(word) for word in words)
    steps: list[tuple[Say, tuple[Say, ...]]] = [(another_phone(down), ())]
    if not dead_lines:
        numbers = tuple(say for line in urgent(lines) for say in told_line(line, now))
        steps.append((say("rung-lines" if numbers else "rung-local"), numbers))
    if Service.TEXT not in down:
        steps.append((say("rung-text"), ()))
    steps += [(each, ()) for each in box]
    steps.append((say("rung-go"), ()))
    told = [
        (say("rung", number=number, step=step), *below) for number, (step, below) in enumerate(steps, start=1)
    ]
    return (say("if-not"), *(each for step in told for each in step))


def out_of_service(reading: Reading) -> set[Service]:
    """The services that an authority has called down there."""
    if reading.kind not in DOWN:
        return set()
    return {service for service, health in reading.services if health is Health.DOWN}


def another_phone(down: set[Service]) -> Say:
    """Another kind of phone: never the kind that an authority called out of service."""
    if Service.LANDLINE in down and Service.WIRELESS not in down:
        return say("rung-mobile")
    if Service.WIRELESS in down and Service.LANDLINE not in down:
        return say("rung-landline")
    return say("rung-phone")


def own_lines(place: Place, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines that serve the place itself: a state's regional lines are for whoever says which region."""
    return () if place == place.whole_state else lines


def urgent(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """At most two lines: the best, and the best of another kind."""
    staffed = [line for line in lines if not line.administrative] or list(lines)
    first = staffed[:1]
    other = [line for line in staffed[1:] if line.kind is not first[0].kind][:1]
    return (*first, *other)


def told_line(line: Line, now: datetime) -> tuple[Say, ...]:
    """A number with whom it serves, who printed it and when."""
    old = is_old(line.verified_on, now)
    facts: dict[str, Fact] = {
        "name": line.name,
        "numbers": Many(tuple(Dial(number) for number in line.numbers)),
        "area": line.area,
        "source": line.source,
        "date": Day(line.verified_on),
    }
    notes = [say("line-inferred")] if line.inferred else []
    notes += [say("line-administrative")] if line.administrative else []
    return (say("line-old" if old else "line", **facts), *notes)


def is_old(printed: str, now: datetime) -> bool:
    """Whether a source printed it more than a year ago, or that cannot be ruled out."""
    year_ago = f"{now.year - 1:04d}-{now.month:02d}-{now.day:02d}"
    return printed < year_ago[: len(printed)] or (len(printed) < 10 and printed == year_ago[: len(printed)])


def other_lines(topics: frozenset[str]) -> tuple[Say, ...]:
    """The lines that are not 911, where they fit."""
    crisis = (say("crisis"),) if "suicide" in topics else ()
    poison = (say("poison"),) if topics & {"poison", "overdose"} else ()
    return (*crisis, *poison)
