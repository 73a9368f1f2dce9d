"""Waymarks: doors to walk to, fire boxes, text and relay, each with its source and date."""

from collections.abc import Set
from datetime import datetime

from bot.domain.directory import Coverage, Door, Precision
from bot.domain.ladder import is_old
from bot.domain.talk import Day, Dial, Fact, Miles, Say, say


def texting(coverage: Coverage, now: datetime) -> tuple[Say, ...]:
    """Where text-to-911 is said to be offered, or that it is not known; never that it works."""
    if not coverage.text_to_911:
        return (say("text-unknown"),)
    key = "text-offered-old" if is_old(coverage.text_verified_on, now) else "text-offered"
    return (
        say(
            key,
            area=coverage.text_area,
            since=Day(coverage.text_to_911),
            source=coverage.text_source,
            date=Day(coverage.text_verified_on),
        ),
    )


def deaf(coverage: Coverage, now: datetime, *, texts_fail: bool = False) -> tuple[Say, ...]:
    """The ways without a voice, in the order in which the FCC names them."""
    if texts_fail:
        return (say("text-down"), say("deaf-relay"))
    return (say("deaf"), *texting(coverage, now), say("deaf-relay"))


def boxes(coverage: Coverage, now: datetime) -> tuple[Say, ...]:
    """Fire boxes, only where the city's own fire department names them."""
    return _box("boxes", coverage, now)


def box_rung(coverage: Coverage, now: datetime) -> tuple[Say, ...]:
    """The same as a step of the ladder."""
    return _box("rung-box", coverage, now)


def _box(key: str, coverage: Coverage, now: datetime) -> tuple[Say, ...]:
    if not coverage.fire_boxes:
        return ()
    facts: dict[str, Fact] = {
        "area": coverage.fire_box_area,
        "source": coverage.fire_box_source,
        "date": Day(coverage.fire_box_verified_on),
    }
    return (say(f"{key}-old" if is_old(coverage.fire_box_verified_on, now) else key, **facts),)


def doors(found: tuple[Door, ...], now: datetime, listed: Set[str] = frozenset()) -> tuple[Say, ...]:
    """The doors in the order given, without numbers that are listed already; nothing where none is known."""
    if not found:
        return ()
    return (
        say("doors"),
        *(each for door in found for each in _door(door, now, listed)),
        say("doors-caution"),
    )


def _door(door: Door, now: datetime, listed: Set[str]) -> tuple[Say, ...]:
    """A door: what it is, its street address, how far, who says so and when; its phone with its area."""
    facts: dict[str, Fact] = {
        "kind": say(f"door-{door.kind}"),
        "name": door.name,
        "address": door.address,
        "source": door.source,
        "date": Day(door.verified_on),
    }
    key = "door"
    if door.distance_miles is not None:
        key = "door-far"
        facts["distance"] = Miles(door.distance_miles, about=door.precision is not Precision.STREET)
    told = [say(f"{key}-old" if is_old(door.verified_on, now) else key, **facts)]
    if door.phone and door.phone not in listed:
        note = "door-phone-office" if door.administrative else "door-phone"
        told.append(say(note, number=Dial(door.phone), place=door.place))
    return tuple(told)
