"""Judgement: whether a reading is news, which news, and what becomes of the incident."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.advisory import LOCAL, Advisory
from bot.domain.delivery import Change, News
from bot.domain.incident import Incident
from bot.domain.judging import ALWAYS, looked_in, read
from bot.domain.meaning import bidden, digest
from bot.domain.place import BY_USPS, Place
from bot.domain.reading import DOWN, Kind, Limits, Reading, Source
from bot.domain.standing import told_at

ERROR: Final = re.compile(
    r"\b(?:correction|in error|incorrect(?:ly)?|erroneous(?:ly)?|by mistake|mistaken(?:ly)?|not statewide"
    r"|at no time)\b",
    re.IGNORECASE,
)
REMEMBERED: Final = timedelta(days=7)
"""How long an all clear that was told is not told again."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the advisories of a state amount to: the incident to keep, and news to push, if any."""

    reading: Reading
    incident: Incident | None = None
    """The incident as it is now, new or changed; None where there never was one."""
    news: News | None = None
    """None: nothing to push."""
    change: Change | None = None


def judge(
    state: str,
    advisories: Sequence[Advisory],
    incident: Incident | None,
    today: int,
    *,
    now: datetime,
    limits: Limits = ALWAYS,
    sources: Sequence[Source] = (),
    quiet: bool = False,
) -> Decision:
    """Decide what is news in one state, and tell in which sources we last looked.

    `incident` is the state's last one, open or closed; `today` how many it had on this day of its own
    zone; `quiet` keeps all but tells nobody (what was already old when the database was new).
    """
    reading = looked_in(read(Place(state), advisories, now, incident=incident, limits=limits), sources)
    if reading.kind in DOWN:
        decision = _down(reading, incident, today, advisories)
    elif incident is not None and incident.closed is None:
        decision = _ended(reading, incident, now)
    else:
        decision = _quiet_end(reading, incident, today)
    return replace(decision, news=None, change=None) if quiet else decision


def _down(
    reading: Reading, incident: Incident | None, today: int, advisories: Sequence[Advisory]
) -> Decision:
    """Somebody's word of outage stands: a new incident, a reopened one, or a change of it."""
    if incident is None:
        return _opened(reading, today)
    if incident.closed is None:
        return _changed(reading, incident)
    if _was_wrong(incident, reading, advisories):
        return _kept(reading, replace(incident, closed=None), News.CORRECTION, Change.CHANGED)
    return _opened(reading, today)


def _opened(reading: Reading, today: int) -> Decision:
    """A new incident; words that are stale when they come open it without telling anybody."""
    incident = _unheard(reading, today)
    if reading.kind is Kind.STALE:
        return _kept(reading, replace(incident, stale_told=True), None, None)
    return _kept(reading, incident, News.OUTAGE, Change.NEW)


def _unheard(reading: Reading, today: int) -> Incident:
    """The incident that these words are the first of, before anybody is told."""
    opened = min(told_at(each) for each in reading.basis)
    state = BY_USPS[reading.place.state]
    day = opened.astimezone(ZoneInfo(state.zone)).strftime("%m%d")
    return Incident(state.usps, opened, f"{state.usps}-{day}-{today + 1}", version=0)


def _changed(reading: Reading, incident: Incident) -> Decision:
    """An open incident: news only if its meaning changed or it bids something not yet told."""
    if digest(reading) == incident.told:
        if bidden(reading) <= set(incident.said):
            return Decision(reading, replace(incident))
        return _kept(reading, incident, News.UPDATE, Change.CHANGED)
    if reading.kind is Kind.STALE and not reading.withdrawn:
        if incident.stale_told:
            return Decision(reading, replace(incident, told=digest(reading)))
        return _kept(reading, replace(incident, stale_told=True), News.UPDATE, Change.STALE)
    if reading.withdrawn:
        return _kept(reading, incident, News.CORRECTION, Change.WITHDRAWN)
    wrong = reading.word is not None and ERROR.search(
        f"{reading.word.words.headline} {reading.word.words.text}"
    )
    return _kept(reading, incident, News.CORRECTION if wrong else News.UPDATE, _direction(reading, incident))


def _direction(reading: Reading, incident: Incident) -> Change:
    """Whether the outage grew or shrank, by the kind that was told before."""
    width = {Kind.CARRIER: 0, Kind.LOCAL_REPORT: 1, Kind.INTERMITTENT: 2, Kind.OUTAGE: 3}
    before, after = width.get(Kind(incident.told.split("|")[0])), width.get(reading.kind)
    if before is None or after is None or before == after:
        return Change.CHANGED
    return Change.WIDENED if after > before else Change.NARROWED


def _was_wrong(incident: Incident, reading: Reading, advisories: Sequence[Advisory]) -> bool:
    """Whether the all clear that closed the incident is named as replaced by the words that stand now."""
    named = {key.identifier for each in reading.basis for key in each.references}
    return any(told_at(each) == incident.closed and each.key.identifier in named for each in advisories)


def _ended(reading: Reading, incident: Incident, now: datetime) -> Decision:
    """No word of outage stands in an open incident: all clear, denied, or too old to matter."""
    if reading.kind is Kind.RESTORED:
        closed = told_at(reading.basis[0])
        return _kept(reading, replace(incident, closed=closed), News.RESTORED, Change.RESTORED)
    closing = replace(incident, closed=now)
    if reading.word is not None and reading.ended:
        return _kept(reading, closing, News.CORRECTION, Change.WITHDRAWN)
    return Decision(reading, replace(closing, told=digest(reading)))


def _quiet_end(reading: Reading, incident: Incident | None, today: int) -> Decision:
    """No incident is open: only an all clear for an outage that we never heard of is news."""
    if reading.kind is not Kind.RESTORED or reading.basis[0].level in LOCAL:
        return Decision(reading, incident)
    cleared = told_at(reading.basis[0])
    if incident is not None and (incident.closed is None or cleared - incident.closed < REMEMBERED):
        return Decision(reading, incident)
    unheard = replace(_unheard(reading, today), closed=cleared)
    return _kept(reading, unheard, News.RESTORED, Change.RESTORED)


def _kept(reading: Reading, incident: Incident, news: News | None, change: Change | None) -> Decision:
    """The decision with the incident one version on, remembering what was told."""
    told = replace(
        incident,
        version=incident.version + 1,
        told=digest(reading),
        said=tuple(sorted({*incident.said, *bidden(reading)})),
    )
    return Decision(replace(reading, incident=told), told, news, change)
