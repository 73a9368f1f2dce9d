"""The verdict that the facts of a message amount to, as the contract words it."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.advisory import Service, Verdict
from bot.feeds.fact import Fact, Sort
from bot.feeds.lexicon.services import leaves_a_way

TROUBLED = frozenset({Sort.DOWN, Sort.PART, Sort.ISSUE})
WELL = frozenset({Sort.SOUND, Sort.DENIED})
WRONG = frozenset({Sort.MISTAKEN, Sort.DISREGARD})
IDLE = (Sort.PLANNED, Sort.PAST, Sort.FLOOD, Sort.ELSEWHERE)
SLOW: Final = re.compile(r"\b(?:delay|busy|trouble|difficult|wait)")
Decided = tuple[Verdict, str]


@dataclass(frozen=True, slots=True)
class Case:
    """What is to be decided on."""

    facts: tuple[Fact, ...]
    code: bool
    """Whether it has the code of a 911 outage."""
    updates: bool = False
    """Whether it replaces an earlier message."""

    def having(self, *sorts: Sort) -> tuple[Fact, ...]:
        """The facts of these sorts, in order."""
        return tuple(fact for fact in self.facts if fact.sort in sorts)


def decide(case: Case) -> Decided:
    """The verdict, and the words that it rests on."""
    case = _without_flood(case)
    for rule in (_mistaken, _back, _carrier_part, _sound_beside, _part, _down, _issue, _sound):
        if (decided := rule(case)) is not None:
            return decided
    return _idle(case)


def _without_flood(case: Case) -> Case:
    """The case without delays that only too many callers cause."""
    if not case.having(Sort.FLOOD):
        return case
    kept = (fact for fact in case.facts if fact.sort is not Sort.PART or not SLOW.search(fact.words))
    return replace(case, facts=tuple(kept))


def withdrawn(facts: Sequence[Fact]) -> Decided:
    """The verdict on a Cancel: *restored* and *reassurance* need words."""
    case = Case(tuple(facts), code=False)
    if wrong := case.having(Sort.MISTAKEN, Sort.DENIED):
        return Verdict.REASSURANCE, f"a Cancel that says: {wrong[0].words}"
    if nearly := case.having(Sort.NEARLY):
        return Verdict.DEGRADED, f"a Cancel that says: {nearly[0].words}"
    if back := case.having(Sort.BACK, Sort.SOUND):
        return Verdict.RESTORED, f"a Cancel that says: {back[0].words}"
    return Verdict.CANCEL, "a Cancel without words that 911 is restored"


def _mistaken(case: Case) -> Decided | None:
    """Sent in error, or meant for others; not if 911 is down all the same."""
    wrong = case.having(*WRONG)
    if not wrong or _strong(case.having(*TROUBLED)):
        return None
    if case.code or case.having(*WELL, *TROUBLED, Sort.ELSEWHERE, Sort.PAST, Sort.PERHAPS):
        return Verdict.REASSURANCE, f"takes a word back: {wrong[0].words}"
    return None


def _back(case: Case) -> Decided | None:
    """Restored, or partly so."""
    back, nearly = case.having(Sort.BACK), case.having(Sort.NEARLY)
    if (not back and not nearly) or case.having(Sort.MISTAKEN):
        return None
    if nearly:
        return Verdict.DEGRADED, f"partly restored: {nearly[0].words}"
    if any(fact.old for fact in case.having(Sort.PAST)) and all(fact.said_was for fact in back):
        return Verdict.MENTION, f"past: {back[0].words}"
    last = max(fact.clause for fact in back)
    left = [fact for fact in _strong(case.having(*TROUBLED)) if fact.present or fact.clause > last]
    if left:
        return Verdict.DEGRADED, f"restored, but: {left[0].words}"
    return Verdict.RESTORED, f"says: {back[0].words}"


def _carrier_part(case: Case) -> Decided | None:
    """A carrier's outage, and what its customers do if 911 fails."""
    carrier = case.having(Sort.CARRIER)
    if carrier and any(leaves_a_way(fact.services) for fact in case.having(Sort.SOUND)):
        return Verdict.DEGRADED, f"another way still works: {case.having(Sort.SOUND)[0].words}"
    limits = [fact for fact in case.having(Sort.FALLBACK) if fact.about_911]
    if carrier and limits and not case.having(*WELL) and not case.having(*TROUBLED):
        return Verdict.DEGRADED, f"one carrier, and 911 may fail for it: {carrier[0].words}"
    return None


def _sound_beside(case: Case) -> Decided | None:
    """911 named as down and as working: another's outage, or a part."""
    troubled, well = case.having(*TROUBLED), _for_all(case.having(*WELL))
    if not troubled or not well:
        return None
    both = f"{troubled[0].words}; {well[0].words}"
    if any(_is_sharp(fact) for fact in troubled):
        return Verdict.DEGRADED, f"in part: {both}"
    if not _strong(troubled):
        return _named_beside(case, well[0].words)
    only_issues = all(fact.sort is Sort.ISSUE for fact in troubled)
    return Verdict.MENTION if only_issues else Verdict.DEGRADED, f"says both: {both}"


def _named_beside(case: Case, words: str) -> Decided:
    """An outage that is only named, and a 911 that works: it is over, elsewhere, or there was none."""
    if case.updates and not case.having(*WRONG, Sort.ELSEWHERE, Sort.DENIED):
        return Verdict.RESTORED, f"an update that says: {words}"
    if _is_point(case):
        return Verdict.REASSURANCE, f"says of its own 911: {words}"
    return Verdict.MENTION, f"in passing: {words}"


def _is_sharp(fact: Fact) -> bool:
    """Whether a fact is a part by its nature: a carrier's, one kind of phone's, on and off."""
    return bool(fact.carrier) or leaves_a_way(fact.services) or fact.fitful


def _part(case: Case) -> Decided | None:
    """Partial, intermittent, one carrier, one kind of phone."""
    parts = case.having(Sort.PART)
    ways = [fact for fact in case.having(Sort.SOUND) if leaves_a_way(fact.services - {Service.TEXT})]
    if ways and case.having(*TROUBLED):
        return Verdict.DEGRADED, f"another way still works: {ways[0].words}"
    if not parts:
        return None
    whole = _strong(case.having(Sort.DOWN))
    sharp = [fact for fact in parts if _is_sharp(fact)]
    if whole and not sharp and whole[0].clause <= parts[0].clause:
        return None
    return Verdict.DEGRADED, f"in part: {(sharp or parts)[0].words}"


def _down(case: Case) -> Decided | None:
    """Calls do not arrive."""
    if down := case.having(Sort.DOWN):
        return Verdict.OUTAGE, f"says: {down[0].words}"
    return None


def _issue(case: Case) -> Decided | None:
    """Something is wrong: an outage if people are sent elsewhere, else a part of one."""
    issues = case.having(Sort.ISSUE)
    if not issues:
        return None
    if case.code or (case.having(Sort.INSTEAD) and not case.having(Sort.FALLBACK)):
        return Verdict.OUTAGE, f"sends callers elsewhere: {issues[0].words}"
    return Verdict.DEGRADED, f"in trouble: {issues[0].words}"


def _sound(case: Case) -> Decided | None:
    """Their own 911 works, as the message's point or in passing."""
    well = case.having(*WELL)
    if not well:
        return None
    if case.code and case.updates and _for_all(case.having(Sort.SOUND)):
        return Verdict.RESTORED, f"an update that says: {well[0].words}"
    if case.code:
        verdict = Verdict.REASSURANCE
        return verdict, f"code of an outage, but says: {well[0].words}"
    if _for_all(well) and _is_point(case):
        return Verdict.REASSURANCE, f"says of its own 911: {well[0].words}"
    return Verdict.MENTION, f"in passing: {well[0].words}"


def _idle(case: Case) -> Decided:
    """Nothing that holds now: the code alone decides."""
    idle = case.having(*IDLE)
    if idle:
        return Verdict.MENTION, f"{idle[0].sort}: {idle[0].words}"
    if case.code:
        return Verdict.OUTAGE, "code TOE, and no word against it"
    if perhaps := case.having(Sort.PERHAPS):
        return Verdict.MENTION, f"not certain: {perhaps[0].words}"
    return Verdict.MENTION, "speaks of 911 without saying that it fails or is back"


def _strong(facts: Collection[Fact]) -> tuple[Fact, ...]:
    """Those said with a verb, not only named."""
    return tuple(fact for fact in facts if not fact.noun)


def _for_all(facts: Collection[Fact]) -> tuple[Fact, ...]:
    """Those not limited to one service or carrier."""
    return tuple(
        fact
        for fact in facts
        if not fact.carrier and (not fact.services or {Service.WIRELESS, Service.LANDLINE} <= fact.services)
    )


def _is_point(case: Case) -> bool:
    """Whether that its own 911 works is why the message was sent."""
    return any(fact.head for fact in case.having(*WELL, Sort.HEADED)) or bool(
        case.having(*WRONG, Sort.ELSEWHERE)
    )
