"""The account: who said what, when and where, in the words of each of the nine readings."""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from bot.domain.advisory import Advisory, Level, Verdict
from bot.domain.place import Place
from bot.domain.quoting import quote
from bot.domain.reading import Kind, Reading
from bot.domain.saying import agency, area, effect, looked, moment, sources, told
from bot.domain.talk import Fact, Say, say

CORE: Final = 360
"""Characters for who, what, where and the agency's words, before the steps: research says so."""
WHOLE: Final = 1200
"""Characters of an agency's words that are shown when somebody asks for all of them."""
MOST: Final = 3
"""How many agencies are quoted at once."""

Told = tuple[Say, ...]


def account(reading: Reading, now: datetime, *, whole: bool = False) -> Told:
    """What the reading rests on, or that it rests on nothing."""
    if reading.withdrawn and reading.basis:
        return _withdrawn(reading, now)
    if not reading.basis and reading.kind not in {Kind.NO_NOTICE, Kind.BLIND}:
        return ()
    return ACCOUNTS[reading.kind](reading, now, WHOLE if whole else CORE)


def who_when(word: Advisory, reading: Reading, now: datetime) -> dict[str, Fact]:
    """Who said it and when: in every sentence that reports words."""
    return {"agency": agency(word), "time": moment(told(word), reading.place.state, now)}


def carrier(word: Advisory) -> str:
    """The carrier to whose customers the words are limited."""
    return word.carrier or agency(word)


def clearing(reading: Reading) -> Advisory:
    """The word that ended the outage: the state's first, where the state spoke."""
    of_state = [word for word in reading.basis if word.level is Level.STATE]
    return of_state[-1] if of_state else reading.basis[0]


def _room(room: int, *words: Advisory) -> int:
    """What is left of the core for each agency's own words, when all else is said."""
    if room != CORE:
        return room
    around = 125 if len(words) == 1 else 90
    names = max(2 * len(agency(word)) + 2 * min(len(word.area), 40) for word in words)
    return max(80, (room - around) // len(words) - names)


def _says(word: Advisory, room: int, *, telling: bool = True) -> Told:
    """The agency's own words, if it gave any."""
    words = quote(word, _room(room, word), telling=telling)
    return (say("says", agency=agency(word), quote=words),) if words else ()


def _quoted(word: Advisory, reading: Reading, now: datetime, room: int) -> Say:
    """One agency's word for its own area, as a quote: what it claims stays inside the quotes."""
    facts = {**who_when(word, reading, now), "area": area(word, reading.place.state)}
    words = quote(word, room, telling=False)
    if words is None:
        return say("word-bare", **facts)
    own = _names_its_area(word)
    return (
        say("word", **who_when(word, reading, now), quote=words)
        if own
        else say("word-for", **facts, quote=words)
    )


def _names_its_area(word: Advisory) -> bool:
    """Whether the agency's name already says where."""
    return bool(word.area) and word.area.casefold() in word.agency.casefold()


def _outage(reading: Reading, now: datetime, room: int) -> Told:
    word = reading.basis[0]
    key = "report-problem" if word.verdict is Verdict.DEGRADED else "report-outage"
    facts = {**who_when(word, reading, now), "area": area(word, reading.place.state)}
    return (say(key, **facts, effect=effect(word)), *_says(word, room))


def _local_report(reading: Reading, now: datetime, room: int) -> Told:
    """The nearest or newest local word is quoted, the others named; all are quoted where there is room."""
    quoted, *others = reading.basis[:MOST]
    more = len(reading.basis) - MOST
    return (
        _quoted(quoted, reading, now, max(80, room - 165 - 60 * len(others)) if room == CORE else room),
        *(
            _quoted(word, reading, now, room) if room != CORE else _bare(word, reading, now)
            for word in others
        ),
        *((say("local-more", count=more),) if more > 0 else ()),
        say("local-unconfirmed", state=Place(reading.place.state)),
    )


def _bare(word: Advisory, reading: Reading, now: datetime) -> Say:
    """That an agency reports an outage in its own area, and when."""
    return say("word-bare", **who_when(word, reading, now), area=area(word, reading.place.state))


def _carrier(reading: Reading, now: datetime, room: int) -> Told:
    word = reading.basis[0]
    facts = {**who_when(word, reading, now), "area": area(word, reading.place.state)}
    return (say("report-carrier", **facts, carrier=carrier(word)), *_says(word, room))


def _conflict(reading: Reading, now: datetime, room: int) -> Told:
    bad, denial = reading.basis[0], reading.against[0] if reading.against else None
    each = _room(room, *(word for word in (bad, denial) if word))
    facts = {**who_when(bad, reading, now), "area": area(bad, reading.place.state)}
    words = quote(bad, each)
    return (
        say("word-outage", **facts, quote=words) if words else say("word-bare", **facts),
        *((_quoted(denial, reading, now, each),) if denial else ()),
        say("conflict-act"),
    )


def _restored(reading: Reading, now: datetime, room: int) -> Told:
    word = clearing(reading)
    facts = {**who_when(word, reading, now), "area": area(word, reading.place.state)}
    said = say("report-restored", **facts)
    return (said, *_says(word, room, telling=False), *_times(word, reading, now))


def _times(word: Advisory, reading: Reading, now: datetime) -> Told:
    """When it ended if the agency says so, when that was announced, and how long after the first word."""
    state = reading.place.state
    lines: list[Say] = []
    if word.occurred and word.occurred < told(word):
        ended = moment(word.occurred, state, now)
        announced = moment(told(word), state, now)
        lines.append(say("restored-ended", agency=agency(word), ended=ended, announced=announced))
    first = min((told(each) for each in reading.ended), default=None)
    if first and first < told(word):
        facts: dict[str, Fact] = {"first": moment(first, state, now), "lasted": told(word) - first}
        lines.append(say("restored-lasted", **facts))
    return tuple(lines)


def _stale(reading: Reading, now: datetime, room: int) -> Told:
    word = reading.basis[0]
    facts = {**who_when(word, reading, now), "area": area(word, reading.place.state)}
    return (say("report-stale", **facts, age=now - told(word)), *_says(word, room))


def _withdrawn(reading: Reading, now: datetime) -> Told:
    word = reading.basis[0]
    facts = {**who_when(word, reading, now), "area": area(word, reading.place.state)}
    return (say("report-withdrawn", **facts),)


def _no_notice(reading: Reading, now: datetime, room: int) -> Told:
    said = reading.basis[:2]
    key = "no-notice-but-said" if said else "no-notice"
    each = max(80, (room - 200) // len(said) - 60) if said and room == CORE else room
    quotes = (_quoted(word, reading, now, each) for word in said)
    return (*quotes, say(key, place=reading.place, looked=looked(reading, now, inside=True)))


def _blind(reading: Reading, now: datetime, room: int) -> Told:  # noqa: ARG001 (one shape for all nine)
    silent = sources(reading, answering=False)
    place = reading.place
    last = (say("blind-last", time=moment(reading.checked, place.state, now)),) if reading.checked else ()
    if not silent.items:
        return (say("blind", place=place), *last)
    return (say("blind-silent", place=place, sources=silent), *last)


ACCOUNTS: Final[Mapping[Kind, Callable[[Reading, datetime, int], Told]]] = MappingProxyType(
    {
        Kind.OUTAGE: _outage,
        Kind.INTERMITTENT: _outage,
        Kind.LOCAL_REPORT: _local_report,
        Kind.CARRIER: _carrier,
        Kind.CONFLICT: _conflict,
        Kind.RESTORED: _restored,
        Kind.STALE: _stale,
        Kind.NO_NOTICE: _no_notice,
        Kind.BLIND: _blind,
    }
)
