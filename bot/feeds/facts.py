"""The facts of a message: what its clauses say of 911, in order."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from bot.domain.advisory import Service
from bot.domain.place import NATION, STATES
from bot.feeds.fact import Fact, Sort
from bot.feeds.lexicon import failing, manners, mending, subjects
from bot.feeds.lexicon.late import compile_all
from bot.feeds.lexicon.services import carrier_in, carrier_outage, is_for_customers, leaves_a_way, services_in
from bot.feeds.plain import PHONE, clauses, plain

STATE_OF: Final = {state.name.lower(): state.usps for state in STATES}
NAMES: Final = re.compile(
    r"\b("
    + "|".join(sorted(STATE_OF, key=len, reverse=True))
    + r")\b(?! (?:county|parish|street|st|ave|avenue|road|city|borough|twp|township)\b)"
)
INSTEAD: Final = re.compile(
    rf"\b(?:call|dial|contact|phone|text|use)\b[^,]*?(?:{PHONE}|\b(?:local|direct|business|non-?emergency"
    r"|administrative|10-digit|ten-digit|seven-digit|alternate|alternative|backup|following)\b)"
)
COPULA_NOT: Final = re.compile(r"\b(?:not|n't|no longer|never)\b")
DONE_TO: Final = re.compile(
    r"\b(?:was|were|been) (?:cut|knocked|severed|interrupted|disrupted|damaged|taken|lost|disabled)"
)
HEADLESS: Final = re.compile(r"(?:is|are|has|have|was|were|remains?|still|will)\b")
"""A clause whose subject stands in the one before."""
BARE: Final = re.compile(r"(?:down|out of service|not working|unavailable|offline|not operational)\b")
MODAL: Final = re.compile(r"\b(?:may|might|will|could)\b")
LABELLED: Final = re.compile(r"\b911\b|\b(?:outage|down|disruption|interruption)s?\b")
NOBODY: Final = re.compile(r"\b(?:no one|nobody|none|neither)\b")
WAS: Final = re.compile(r"\b(?:was|were|had|experienced|suffered)\b")


@dataclass(slots=True)
class Reader:
    """Reads the clauses of one message in order."""

    states: frozenset[str]
    """The states that the message is for: another state's name is elsewhere."""
    about: bool
    """Whether what was said last spoke of 911 itself."""
    whole: bool
    """Whether the message is for a whole state: a county's name in it is a part."""
    facts: list[Fact] = field(default_factory=list)
    number: int = 0
    head: bool = False
    scam: bool = False
    """Whether the message warns of people who lie about 911."""
    planned: bool = False
    """Whether what was said last is still to come."""

    def read(self, text: str, *, head: bool) -> None:
        """Read one text; its first clause opens the message if `head`."""
        waiting = head
        for clause in clauses(plain(text)):
            is_label = len(clause.split()) < 3 and not LABELLED.search(clause)
            self.head = waiting and not is_label
            waiting = waiting and is_label
            self._clause(clause)
            self.number += 1

    def _note(
        self, sort: Sort, found: re.Match[str] | str, clause: str, *, noun: bool = False, carrier: str = ""
    ) -> None:
        words = found if isinstance(found, str) else found[0]
        self.facts.append(
            Fact(
                sort,
                " ".join(words.split())[:120],
                self.number,
                self.head,
                noun,
                manners.STILL.search(clause) is not None,
                manners.DAYS_AGO.search(clause) is not None,
                WAS.search(words) is not None,
                failing.FITFUL.search(clause) is not None,
                subjects.SPEAKS.search(clause) is not None,
                services_in(clause),
                carrier or carrier_in(clause),
            )
        )

    def _clause(self, clause: str) -> None:
        """Read one clause: mask what only might be, note what is mended, then what fails."""
        if HEADLESS.match(clause):
            clause = f"it {clause}"
        elif self.about and BARE.match(clause):
            clause = f"it is {clause}"
        spoken = subjects.SPEAKS.search(clause) is not None
        self.scam = self.scam or manners.SCAM.search(clause) is not None
        about_it = spoken and not manners.BIDDEN.search(clause) and not manners.HAZARD.search(clause)
        if self.head and about_it:
            self._note(Sort.HEADED, clause, clause)
        said = self._masked(clause)
        if not self._aside(said, clause):
            self._failed(self._mended(said, clause), clause)
        if subjects.TOPIC.search(subjects.BIDDING.sub(" ", clause)):
            self.about = True
        elif subjects.OTHERS.search(clause) or manners.HAZARD.search(clause):
            self.about = False
        ahead = manners.PLANNED.search(clause) or manners.AHEAD.search(clause)
        self.planned = ahead is not None and not manners.STILL.search(clause)

    def _masked(self, clause: str) -> str:
        """The clause without what it only supposes, forbids or wants to find out."""
        if fallback := manners.FALLBACK.search(clause):
            self._note(Sort.FALLBACK, fallback, clause)
        if dialled := failing.DIALLED.search(clause):
            self._note(Sort.DOWN, dialled, "")
        if (lasting := failing.NOT_BACK.search(clause)) and not manners.CONDITION.search(clause):
            self._note(Sort.PART if "fully" in lasting[0] else Sort.DOWN, lasting, clause)
        supposed = clause if is_for_customers(clause) else manners.CONDITION.sub(" , ", clause)
        said = manners.PURPOSE.sub(" , ", manners.FORBIDS.sub(" , ", supposed))
        if fallback is None and (instead := INSTEAD.search(said)):
            self._note(Sort.INSTEAD, instead, clause)
        return said

    def _aside(self, said: str, clause: str) -> bool:
        """Note what makes a clause count for nothing else."""
        if found := mending.MISTAKEN.search(said):
            self._note(Sort.MISTAKEN, found, clause)
        if found := mending.DISREGARD.search(said):
            self._note(Sort.DISREGARD, found, clause)
            if named := failing.NOUN.search(clause):
                self._note(Sort.DOWN, named, clause, noun=True)
            return True
        if (found := manners.FLOOD.search(clause)) and not failing.STATE.search(said):
            self._note(Sort.FLOOD, found, clause)
            return True
        outage, carrier = carrier_outage(said)
        if outage:
            self._note(Sort.CARRIER, outage, clause, carrier=carrier)
        return False

    def _mended(self, said: str, clause: str) -> str:
        """Note what is back, sound or denied; what is left of the clause."""
        if found := mending.PENDING.search(said):
            self._note(Sort.PENDING, found, clause)
            said = mending.PENDING.sub(" , ", said)
        if (found := mending.DENIED.search(said)) and (subjects.SPEAKS.search(said) or self.about):
            if not mending.EXPECTED.search(clause):
                self._note(Sort.BACK if "no longer" in found[0] else Sort.DENIED, found, clause)
            return mending.DENIED.sub(" , ", said)
        said = self._back(said, clause)
        found = None if NOBODY.search(said) else mending.SOUND.search(said)
        if found and not COPULA_NOT.search(said[max(0, found.start() - 10) : found.end()]):
            if not mending.NEW.search(clause):
                self._note(_soundness(clause), found, clause)
            said = said[: found.start()] + " , " + said[found.end() :]
        return said

    def _back(self, said: str, clause: str) -> str:
        """Note what is back, wholly or in part; what is left of the clause."""
        patterns = (mending.RESTORES, mending.BACK_AGAIN, *([mending.BACK_AGAIN_IT] if self.about else []))
        for pattern in patterns:
            found = pattern.search(said)
            if found is None:
                continue
            if mending.OPENED.search(clause) and not manners.AGAIN.search(clause):
                continue
            part = mending.NEARLY.search(mending.KIND.sub(" ", clause))
            sort = Sort.NEARLY if part else Sort.BACK
            self._note(Sort.ELSEWHERE if self._is_elsewhere(clause) else sort, found, clause)
            if part:
                return ""
            said = failing.NOUN.sub(" , ", pattern.sub(" , ", said))
        return said

    def _failed(self, said: str, clause: str) -> None:
        """Note what is down, and in what manner."""
        full = (*failing.FULL, *([failing.STATE_BACK, failing.FAIL_BACK] if self.about else []))
        strong = next((found for pattern in full if (found := pattern.search(said))), None)
        noun = failing.NOUN.search(said)
        hard = failing.HARD.search(said) or (failing.HARD_BACK.search(said) if self.about else None)
        found = strong or noun or hard or failing.ISSUE.search(said)
        if found is None:
            return
        if failing.HAD.search(said[: found.start()]) or failing.QUOTED.search(said[: found.start()]):
            self._note(Sort.ELSEWHERE, found, clause)
            return
        sort = self._manner(said, clause, named=strong is None)
        if sort is Sort.DOWN:
            sort = self._extent(clause, certain=bool(strong or noun), hard=bool(hard))
        self._note(sort, found, clause, noun=strong is None and hard is None)

    def _manner(self, said: str, clause: str, *, named: bool) -> Sort:
        """Whether it is so now and here: else planned, past, elsewhere, or only perhaps."""
        if self.scam or self._is_elsewhere(clause):
            return Sort.ELSEWHERE
        if manners.STILL.search(said) and not failing.CRIME.search(clause):
            return Sort.DOWN
        if manners.PLANNED.search(clause) or (self.planned and MODAL.search(said)):
            return Sort.PLANNED
        if _is_past(said, clause) or (named and manners.OWNED.search(clause)):
            return Sort.PAST
        perhaps = failing.PERHAPS.search(clause) or failing.MIGHT_BECOME.search(clause)
        return Sort.PERHAPS if perhaps else Sort.DOWN

    def _extent(self, clause: str, *, certain: bool, hard: bool) -> Sort:
        """Whether it is down, down in part, or in trouble."""
        limited = leaves_a_way(services_in(clause)) or bool(carrier_in(clause))
        placed = self.whole and failing.PLACED.search(clause)
        if hard or limited or placed or failing.PARTIAL.search(clause):
            return Sort.PART
        return Sort.DOWN if certain else Sort.ISSUE

    def _is_elsewhere(self, clause: str) -> bool:
        """Whether the clause speaks of another place than the message is for."""
        named = {STATE_OF[name] for name in NAMES.findall(clause)}
        if named and self.states and NATION not in self.states and not named & self.states:
            return True
        return subjects.ELSEWHERE.search(clause) is not None


def _is_past(said: str, clause: str) -> bool:
    """Whether it was so and is not any more: a day or deed that is over, and no word that it lasts."""
    if failing.CRIME.search(clause):
        return True
    if manners.ENDURES.search(said):
        return False
    return manners.PAST.search(clause) is not None or bool(WAS.search(said) and not DONE_TO.search(said))


def _soundness(clause: str) -> Sort:
    """What it means that 911 works: on and off, again, or all the time."""
    if failing.FITFUL.search(clause) or failing.ONLY.search(clause):
        return Sort.PART
    anew = mending.ANEW.search(clause) and services_in(clause) != {Service.TEXT}
    return Sort.BACK if anew else Sort.SOUND


def read_ahead() -> None:
    """Compile the patterns before the first alert needs them."""
    compile_all(failing, mending)


def facts_in(
    texts: Iterable[tuple[str, bool]], states: Iterable[str], *, about: bool, whole: bool
) -> list[Fact]:
    """Every fact of texts in order, each with whether it opens the message."""
    reader = Reader(frozenset(states), about, whole)
    for text, head in texts:
        reader.read(text, head=head)
    return reader.facts
