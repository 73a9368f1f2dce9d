"""The account: who said what, when and where, in the words of each of the nine readings."""

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from bot.domain.advisory import Advisory, Verdict
from bot.domain.place import Place
from bot.domain.quoting import quote
from bot.domain.reading import Kind, Reading
from bot.domain.saying import agency, area, as_the_fcc_bids, effect, looked, moment, sources, told
from bot.domain.talk import Fact, Say, say
from bot.domain.width import lines

CORE: Final = 360
"""Characters for who, what, where and the agency's words, before the steps: research says so."""
WHOLE: Final = 1200
"""Characters of an agency's words that are shown when somebody asks for all of them."""
LEAST: Final = 80
"""Characters of its own words that an agency is left, whatever else is said."""
MOST: Final = 3
"""How many agencies are named at once."""

Told = tuple[Say, ...]


def account(reading: Reading, now: datetime, *, besides: Told = (), whole: bool = False) -> Told:
    """What the reading rests on, or that it rests on nothing, in the room that is left besides."""
    if reading.withdrawn and reading.basis:
        return _withdrawn(reading, now)
    if not reading.basis and reading.kind not in {Kind.NO_NOTICE, Kind.BLIND}:
        return ()
    return ACCOUNTS[reading.kind](reading, now, WHOLE if whole else CORE - lines(*besides))


def who_when(word: Advisory, reading: Reading, now: datetime) -> dict[str, Fact]:
    """Who said it and when: in every sentence that reports words."""
    return {"agency": agency(word), "time": moment(told(word), reading.place.state, now)}


def who_when_where(word: Advisory, reading: Reading, now: datetime) -> dict[str, Fact]:
    """Who said it, when, and for which area."""
    return {**who_when(word, reading, now), "area": area(word, reading.place.state)}


def carrier(word: Advisory) -> str:
    """The carrier to whose customers the words are limited."""
    return word.carrier or agency(word)


def _room(room: int, *others: Say, quotes: int = 1) -> int:
    """What is left of the core for each quote, when the other sentences are said."""
    return room if room > CORE else max(LEAST, (room - lines(*others)) // quotes)


def _says(word: Advisory, room: int, *others: Say, telling: bool = True) -> Told:
    """The agency's own words, if it gave any, in the room that the other sentences leave."""
    words = quote(word, _room(room, *others, say("says")), telling=telling)
    return (say("says", quote=words),) if words else ()


def _quoted(word: Advisory, reading: Reading, now: datetime, room: int) -> Say:
    """One agency's word for its own area, as a quote: what it claims stays inside the quotes."""
    words = quote(word, room, telling=False)
    if words is None:
        return _bare(word, reading, now)
    around = _around(word, reading, now)
    return say(around.key, **around.facts, quote=words)


def _bare(word: Advisory, reading: Reading, now: datetime) -> Say:
    """That an agency reports an outage in its own area, and when; or that it has none, without its words."""
    key = "word-bare-denial" if word.verdict is Verdict.REASSURANCE else "word-bare"
    return say(key, **who_when_where(word, reading, now))


def _around(word: Advisory, reading: Reading, now: datetime) -> Say:
    """What stands around quoted words: who and when, and where unless the agency's name says it."""
    if word.area and word.area.casefold() in word.agency.casefold():
        return say("word", **who_when(word, reading, now))
    return say("word-for", **who_when_where(word, reading, now))


def _outage(reading: Reading, now: datetime, room: int) -> Told:
    word = reading.basis[0]
    key = "report-problem" if word.verdict is Verdict.DEGRADED else "report-outage"
    report = say(key, **who_when_where(word, reading, now), effect=effect(word))
    return (report, *_says(word, room, report), *_official(word, reading))


def _official(word: Advisory, reading: Reading) -> Told:
    """The FCC's text for a confirmed outage, in languages that have it, where the agency bids the same."""
    if reading.kind is not Kind.OUTAGE or word.verdict is not Verdict.OUTAGE or not as_the_fcc_bids(word):
        return ()
    return (say("official-outage", agency=agency(word), area=area(word, reading.place.state)),)


def _local_report(reading: Reading, now: datetime, room: int) -> Told:
    """The nearest or newest local word is quoted, the others named; all are quoted where there is room."""
    first, *others = reading.basis[:MOST]
    more = len(reading.basis) - MOST
    rest = (
        *(_quoted(word, reading, now, room) if room > CORE else _bare(word, reading, now) for word in others),
        *((say("local-more", count=more),) if more > 0 else ()),
        say("local-unconfirmed", state=Place(reading.place.state)),
    )
    left = _room(room, *rest, _around(first, reading, now))
    return (_quoted(first, reading, now, left), *rest)


def _carrier(reading: Reading, now: datetime, room: int) -> Told:
    word = reading.basis[0]
    report = say("report-carrier", **who_when_where(word, reading, now), carrier=carrier(word))
    return (report, *_says(word, room, report))


def _conflict(reading: Reading, now: datetime, room: int) -> Told:
    """Both sides, the more cautious first, and to act on it."""
    bad, denials = reading.basis[0], reading.against[:1]
    facts = who_when_where(bad, reading, now)
    act = say("conflict-act")
    others = (say("word-outage", **facts), *(_around(denial, reading, now) for denial in denials), act)
    each = _room(room, *others, quotes=1 + len(denials))
    words = quote(bad, each)
    return (
        say("word-outage", **facts, quote=words) if words else say("word-bare", **facts),
        *(_quoted(denial, reading, now, each) for denial in denials),
        act,
    )


def _restored(reading: Reading, now: datetime, room: int) -> Told:
    word = reading.basis[0]
    over = say("report-restored", **who_when_where(word, reading, now))
    times = _times(word, reading, now)
    return (over, *_says(word, room, over, *times, telling=False), *times)


def _times(word: Advisory, reading: Reading, now: datetime) -> Told:
    """When it ended if the agency says so, when that was announced, and how long after the first word."""
    state = reading.place.state
    times: list[Say] = []
    if word.occurred and word.occurred < told(word):
        ended = moment(word.occurred, state, now)
        announced = moment(told(word), state, now)
        times.append(say("restored-ended", agency=agency(word), ended=ended, announced=announced))
    ended_words = min((told(each) for each in reading.ended), default=None)
    first = reading.incident.opened if reading.incident and ended_words else ended_words
    if first and first < told(word):
        facts: dict[str, Fact] = {"first": moment(first, state, now), "lasted": told(word) - first}
        times.append(say("restored-lasted", **facts))
    return tuple(times)


def _stale(reading: Reading, now: datetime, room: int) -> Told:
    word = reading.basis[0]
    report = say("report-stale", **who_when_where(word, reading, now), age=now - told(word))
    return (report, *_says(word, room, report))


def _withdrawn(reading: Reading, now: datetime) -> Told:
    return (say("report-withdrawn", **who_when_where(reading.basis[0], reading, now)),)


def _no_notice(reading: Reading, now: datetime, room: int) -> Told:
    said = reading.basis if room > CORE else reading.basis[:1]
    nothing = say("no-notice", place=reading.place, looked=looked(reading, now, inside=True))
    around = (_around(word, reading, now) for word in said)
    each = _room(room, nothing, *around, quotes=max(len(said), 1))
    return (*(_quoted(word, reading, now, each) for word in said), nothing)


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
