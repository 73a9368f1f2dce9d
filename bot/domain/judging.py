"""Judging: from all advisories to the reading of a place, as the table of the contract has it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.advisory import LOCAL, VOICE, Advisory, Health, Level, Service, Verdict
from bot.domain.incident import Incident
from bot.domain.place import Place
from bot.domain.reading import Kind, Limits, Reading, Source
from bot.domain.standing import (
    RANK,
    Standing,
    ends,
    is_whole,
    of_carrier,
    replaces,
    same_voice,
    standing,
    told_at,
)

ALWAYS = Limits()


def read(
    place: Place,
    advisories: Sequence[Advisory],
    now: datetime,
    *,
    incident: Incident | None = None,
    limits: Limits = ALWAYS,
) -> Reading:
    """What the advisories say of 911 in a place at a moment; blindness is judged apart, by `seen_through`."""
    words = standing([each for each in advisories if told_at(each) <= now], place.state)
    if words.bad:
        return _down(place, words, now, limits)
    return _not_down(place, words, now, incident, limits)


def seen_through(
    reading: Reading,
    sources: Sequence[Source],
    now: datetime,
    limits: Limits = ALWAYS,
    incident: Incident | None = None,
) -> Reading:
    """The reading with its sources; blind where none has answered for long and no outage is open."""
    seen = looked_in(reading, sources)
    is_blind = seen.checked is None or now - seen.checked >= limits.blind_after
    is_idle = reading.kind in {Kind.NO_NOTICE, Kind.RESTORED}
    kind = Kind.BLIND if is_blind and is_idle else reading.kind
    return replace(seen, kind=kind, incident=incident)


def looked_in(reading: Reading, sources: Sequence[Source]) -> Reading:
    """The reading with its sources, and when an authoritative one last answered."""
    answers = [each.last_success for each in sources if each.authoritative and each.last_success]
    return replace(reading, checked=max(answers, default=None), sources=tuple(sources))


def heard_from(sources: Sequence[Source], arrived: Sequence[Advisory], now: datetime) -> tuple[Source, ...]:
    """The sources, with those that handed us words just now: what we read there is the newest look of all."""
    telling = {each.source for each in arrived if each.verdict is not Verdict.MENTION}
    known = tuple(
        replace(each, ok=True, last_success=now) if each.name in telling else each for each in sources
    )
    unknown = sorted(telling - {each.name for each in known})
    return (*known, *(Source(name, ok=True, last_success=now) for name in unknown))


def _down(place: Place, words: Standing, now: datetime, limits: Limits) -> Reading:
    """The reading while somebody's word of outage stands."""
    basis = _deciding_first(words.bad, place)
    against = _opposing(basis[0], words, place.state, now, limits)
    fresh = max(told_at(each) for each in words.bad)
    kind = _kind(basis[0], place.state, against)
    if now - fresh >= limits.stale_after:
        kind = Kind.STALE
    return Reading(place, kind, basis, against, _services(words.bad))


def _deciding_first(bad: tuple[Advisory, ...], place: Place) -> tuple[Advisory, ...]:
    """The state's words before local ones, the carriers' last; nearest to the place, then newest, first."""

    def order(advisory: Advisory) -> tuple[int, int]:
        if of_carrier(advisory):
            return (2, 0)
        if advisory.level is Level.STATE:
            return (0, 0)
        return (1, 0 if _is_near(advisory, place) else 1)

    return tuple(sorted(bad, key=order))


def _is_near(advisory: Advisory, place: Place) -> bool:
    """Whether a local word names the town or county asked about."""
    if place.county and place.county in advisory.counties:
        return True
    return bool(place.town) and str(place.town).casefold() in advisory.area.casefold()


def _kind(word: Advisory, state: str, against: tuple[Advisory, ...]) -> Kind:
    """The reading that the deciding word gives."""
    if of_carrier(word):
        return Kind.CARRIER
    if against:
        return Kind.CONFLICT
    if word.level in LOCAL:
        return Kind.LOCAL_REPORT
    if word.verdict is Verdict.DEGRADED or (word.counties and not is_whole(word, state)):
        return Kind.INTERMITTENT
    return Kind.OUTAGE


def _opposing(
    word: Advisory, words: Standing, state: str, now: datetime, limits: Limits
) -> tuple[Advisory, ...]:
    """The authorities that deny it with no less authority, while their words are in force."""
    if of_carrier(word):
        return ()
    return tuple(
        each
        for each in words.reassuring
        if not of_carrier(each)
        and not same_voice(each, word)
        and in_force(each, now, limits)
        and (is_whole(each, state) or (word.level in LOCAL and _is_near_word(each, word)))
    )


def _is_near_word(each: Advisory, word: Advisory) -> bool:
    """Whether a local denial is about the area of a local report."""
    if each.counties and word.counties:
        return bool(set(each.counties) & set(word.counties))
    return each.area.casefold() == word.area.casefold()


def in_force(word: Advisory, now: datetime, limits: Limits = ALWAYS) -> bool:
    """Whether a word of reassurance may still be quoted as of now."""
    return now - told_at(word) < limits.stale_after and (word.expires is None or now < word.expires)


def _not_down(
    place: Place, words: Standing, now: datetime, incident: Incident | None, limits: Limits
) -> Reading:
    """The reading when no word of outage stands."""
    cleared = _all_clear(place.state, words, incident)
    if cleared and now - told_at(cleared[0]) < limits.restored_stands:
        return Reading(
            place, Kind.RESTORED, cleared, ended=words.ended, services=_services(tuple(reversed(cleared)))
        )
    gone = _taken_back(words)
    if gone and not cleared and _is_recent(gone[0], now, limits):
        return Reading(place, Kind.STALE, gone, withdrawn=True)
    said = tuple(each for each in words.reassuring if in_force(each, now, limits))
    return Reading(place, Kind.NO_NOTICE, said, ended=words.denied)


def _all_clear(state: str, words: Standing, incident: Incident | None) -> tuple[Advisory, ...]:
    """The all clear that holds, oldest first: its first is the one that ended the outage."""
    of_this = [each for each in words.ended if incident is None or told_at(each) >= incident.opened]
    if not of_this:
        return tuple(each for each in reversed(words.clear) if is_whole(each, state))
    declared = max(of_this, key=lambda each: (not of_carrier(each), RANK[each.level], told_at(each)))
    clear = reversed(words.clear)
    return tuple(each for each in clear if ends(each, declared, state) or replaces(each, declared))


def _taken_back(words: Standing) -> tuple[Advisory, ...]:
    """The words of outage that a wordless Cancel took away and nobody ended since."""
    settled = {each.key for each in (*words.ended, *words.denied)}
    return tuple(each for each in words.withdrawn if each.key not in settled)


def _is_recent(word: Advisory, now: datetime, limits: Limits) -> bool:
    """Whether an outage that nobody ended is still worth telling."""
    return now - told_at(word) < limits.restored_stands


def _services(words: tuple[Advisory, ...]) -> tuple[tuple[Service, Health], ...]:
    """What these words say of each service, newest word on each; unsaid is left out."""
    said: dict[Service, Health] = {}
    for word in reversed(words):
        said.update(dict(_implied(word)))
    return tuple(sorted(said.items()))


def _implied(word: Advisory) -> tuple[tuple[Service, Health], ...]:
    """A word without services speaks of voice."""
    if word.services:
        return word.services
    health = {Verdict.OUTAGE: Health.DOWN, Verdict.DEGRADED: Health.DEGRADED}.get(word.verdict)
    return tuple((service, health) for service in VOICE) if health else ()
