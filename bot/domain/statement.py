"""The statement: what is said of a reading, in the order in which people need it."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from bot.domain.account import account, carrier, who_when
from bot.domain.advisory import Verdict
from bot.domain.delivery import Change, News
from bot.domain.quoting import is_cut as cut
from bot.domain.reading import Kind, Reading
from bot.domain.saying import TAIL, agency, checked, link, moment, steps, told
from bot.domain.talk import Fact, Quote, Say, Sign, say

SELF_TOLD: Final = frozenset({Kind.NO_NOTICE, Kind.BLIND})
"""Readings whose first sentence is their headline."""

_HEADS: Final[Mapping[News | None, str]] = MappingProxyType(
    {News.UPDATE: "head-update", News.CORRECTION: "head-correction"}
)


def statement(
    reading: Reading,
    now: datetime,
    *,
    change: Change | None = None,
    news: News | None = None,
    whole: bool = False,
) -> tuple[Say, ...]:
    """All that is said of a reading at a moment: as an answer, or as the push of a change."""
    first = (*head(reading, change, news), *changed(reading, now, change, news))
    return (
        *first,
        *account(reading, now, besides=first, whole=whole),
        *steps(reading),
        *checked(reading, now),
        *link(reading),
        TAIL,
    )


def is_cut(reading: Reading, lines: tuple[Say, ...]) -> bool:
    """Whether agencies said more than these lines quote."""
    if reading.kind is Kind.LOCAL_REPORT and len(reading.basis) > 1:
        return True
    return any(isinstance(fact, Quote) and cut(fact) for line in lines for fact in line.facts.values())


def head(reading: Reading, change: Change | None = None, news: News | None = None) -> tuple[Say, ...]:
    """The first line, complete when forwarded alone: code, place, what."""
    if reading.kind in SELF_TOLD and change is None:
        return ()
    taken_back = change is Change.WITHDRAWN and reading.kind in SELF_TOLD
    what = say("title-withdrawn") if taken_back else title(reading)
    if not reading.incident:
        return (say("head-bare", place=reading.place, title=what),)
    return (say(_HEADS.get(news, "head"), code=reading.incident.code, place=reading.place, title=what),)


def title(reading: Reading) -> Say:
    """What is the matter, in a few words."""
    word = reading.word
    if reading.withdrawn:
        return say("title-withdrawn")
    if word and reading.kind is Kind.CARRIER:
        return say("title-carrier", carrier=carrier(word))
    if reading.kind is Kind.LOCAL_REPORT:
        return say("title-local-report", count=len(reading.basis))
    if word and reading.kind is Kind.INTERMITTENT and word.verdict is Verdict.OUTAGE:
        return say("title-part")
    return say(f"title-{reading.kind.replace('_', '-')}")


def sign(reading: Reading) -> Sign:
    """The reading at a glance: where, and what."""
    return Sign(reading.kind, say("head-bare", place=reading.place, title=title(reading)))


def changed(
    reading: Reading, now: datetime, change: Change | None, news: News | None = None
) -> tuple[Say, ...]:
    """How the meaning changed, where the reading's own words do not tell."""
    if change is Change.WITHDRAWN and reading.kind is Kind.NO_NOTICE and reading.ended:
        return (say("change-denied", **who_when(reading.ended[0], reading, now)),)
    if news is News.CORRECTION and not reading.withdrawn:
        return (say("change-correction"),)
    if change in {Change.NARROWED, Change.WIDENED, Change.CHANGED}:
        return (say(f"change-{change}"),)
    return ()


def brief(reading: Reading, now: datetime) -> Say:
    """A reading in one line, where several are told together."""
    word = reading.word
    place = reading.place
    if reading.kind is Kind.BLIND:
        return say("brief-blind", place=place)
    if reading.kind is Kind.NO_NOTICE or word is None:
        return say("brief-no-notice", place=place)
    time = moment(told(word), place.state, now)
    facts: dict[str, Fact] = {
        "place": place,
        "title": title(reading),
        "agency": agency(word),
        "time": time,
    }
    if reading.incident is None:
        return say("brief", **facts)
    return say("brief-code", code=reading.incident.code, **facts)
