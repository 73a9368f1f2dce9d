"""Saying: the parts of every statement, as keys and facts: who, when, where, what to do, how we know."""

import re
from datetime import datetime
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.advisory import VOICE, Advisory, Health, Level, Service, Verdict
from bot.domain.meaning import instructions
from bot.domain.place import BY_USPS, Place
from bot.domain.quoting import one_line, tells_how, ten_digit_lines_out
from bot.domain.reading import Kind, Reading
from bot.domain.standing import told_at
from bot.domain.talk import Fact, Many, Moment, Say, say

NAMED_SOURCES: Final = frozenset({"ipaws", "nws", "agency", "openfema", "scenario"})
"""Sources that the catalogs name; others are shown by their own name."""

_OTHER_WAYS: Final = frozenset({"still-911", "text-911", "mobile", "landline", "wi-fi"})
_TRY_911: Final = re.compile(
    r"(?<!not )(?<!don't )(?<!don’t )(?<!if you )(?<!when you )"
    r"\b(?:call|dial|try|use|text)(?:ing)?\b[^.;!?]{0,20}\b9-?1-?1\b",
    re.IGNORECASE,
)
_NO_CALLS: Final = frozenset({"effect-calls", "effect-calls-and-texts"})

TAIL: Final = say("tail")
DO_NOT_TEST: Final = say("do-not-test")


def moment(at: datetime, state: str, now: datetime) -> Moment:
    """A time in the state's zone, with its date unless it is today there."""
    zone = BY_USPS[state].zone
    local = ZoneInfo(zone)
    return Moment(at, zone, dated=at.astimezone(local).date() != now.astimezone(local).date())


def told(word: Advisory) -> datetime:
    """When the words were first public."""
    return word.announced or told_at(word)


def agency(word: Advisory) -> str:
    """Who said it, on one line."""
    return one_line(word.agency)


def area(word: Advisory, state: str) -> Fact:
    """Where, as the agency has it, never wider; at most three names and how many more."""
    names = [one_line(name) for name in word.area.split(";") if name.strip()]
    if not names or _is_state(names, state) or (word.level is Level.STATE and len(word.states) > 1):
        return Place(state)
    if len(names) > 3:
        return say("area-more", areas=Many(tuple(names[:3])), more=len(names) - 3)
    if any(BY_USPS[state].name in name or re.search(rf"\b{state}\b", name) for name in names):
        return Many(tuple(names))
    return say("area-in", area=Many(tuple(names)), state=Place(state))


def _is_state(names: list[str], state: str) -> bool:
    """Whether the area is the state itself, by name."""
    known = {BY_USPS[state].name.casefold(), state.casefold(), "statewide"}
    return len(names) == 1 and names[0].casefold() in known


def effect(word: Advisory) -> Say:
    """What may fail, no wider than the words."""
    bad = [service for service, health in word.services if health in {Health.DOWN, Health.DEGRADED}]
    voice = not bad or set(VOICE) <= set(bad)
    if voice and Service.TEXT in bad:
        return say("effect-calls-and-texts")
    if voice and word.verdict is Verdict.DEGRADED:
        return say("effect-some-calls")
    if voice:
        return say("effect-calls")
    return say("effect-these", services=Many(tuple(say(f"service-{service}") for service in bad)))


@lru_cache(maxsize=1024)
def instructs(word: Advisory) -> bool:
    """Whether the agency itself says how to reach help now, so that its way goes before ours."""
    return bool(instructions(word)) or tells_how(word.words.instruction)


def as_the_fcc_bids(word: Advisory) -> bool:
    """Whether the agency itself sends people to local numbers, as the FCC's text does, and nowhere else."""
    said = f"{word.words.text} {word.words.instruction}"
    bidden = instructions(word)
    contrary = bidden & _OTHER_WAYS or _TRY_911.search(said) or ten_digit_lines_out(word)
    return "call-local" in bidden and not contrary and effect(word).key in _NO_CALLS


def steps(reading: Reading) -> tuple[Say, ...]:
    """What to do when no more is known of the place: 911 first, unless the agency said otherwise."""
    if reading.kind is Kind.CARRIER:
        return (say("steps-carrier"), DO_NOT_TEST)
    if reading.kind is Kind.RESTORED:
        return (say("steps-restored"), DO_NOT_TEST)
    if reading.kind in {Kind.OUTAGE, Kind.INTERMITTENT, Kind.STALE} and not reading.withdrawn:
        followed = any(instructs(word) for word in reading.basis[:1])
        return (say("steps-after" if followed else "steps-first"), DO_NOT_TEST)
    return (say("steps-first"), DO_NOT_TEST)


def sources(reading: Reading, *, answering: bool) -> Many:
    """The authoritative sources that answer, or those that do not."""
    names = [each.name for each in reading.sources if each.authoritative and each.ok is answering]
    return Many(tuple(say(f"source-{name}") if name in NAMED_SOURCES else one_line(name) for name in names))


def checked(reading: Reading, now: datetime) -> tuple[Say, ...]:
    """When we last looked and where, who did not answer, and whether words may have been missed."""
    state = reading.place.state
    lines: list[Say] = []
    if reading.kind not in {Kind.NO_NOTICE, Kind.BLIND}:
        lines.append(looked(reading, now))
    silent = sources(reading, answering=False)
    if silent.items and reading.kind is not Kind.BLIND:
        lines.append(say("silent", sources=silent))
    gaps = [each.gap_since for each in reading.sources if each.gap_since and each.authoritative]
    if gaps:
        lines.append(say("gap", since=moment(min(gaps), state, now)))
    return tuple(lines)


def looked(reading: Reading, now: datetime, *, inside: bool = False) -> Say:
    """When we last looked, and in which sources: a sentence, or words inside one."""
    key = "looked" if inside else "checked"
    if reading.checked is None:
        return say(f"{key}-never")
    time = moment(reading.checked, reading.place.state, now)
    answering = sources(reading, answering=True)
    return say(key, time=time, sources=answering) if answering.items else say(f"{key}-bare", time=time)


def link(reading: Reading) -> tuple[Say, ...]:
    """The agency's own page, if it gave one that is safe to open."""
    word = reading.word
    url = one_line(word.url) if word else ""
    return (say("link", url=url),) if url.startswith("https://") and " " not in url else ()
