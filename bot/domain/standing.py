"""Which words stand: what was replaced, withdrawn, ended or corrected by later words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.advisory import BAD, LOCAL, TELLING, Advisory, Key, Level, Verdict
from bot.domain.place import BY_USPS, NATION

ENDING = frozenset({Verdict.RESTORED, Verdict.REASSURANCE})


def told_at(advisory: Advisory) -> datetime:
    """When its words hold from: a sender's clock that runs ahead is not believed."""
    return min(advisory.sent, advisory.first_seen)


def in_order(advisories: Sequence[Advisory]) -> list[Advisory]:
    """Oldest word first; of one moment, in order of arrival."""
    return sorted(advisories, key=lambda advisory: (told_at(advisory), advisory.first_seen))


def telling(advisories: Sequence[Advisory], state: str) -> list[Advisory]:
    """The words that can change that state's reading, oldest first; drills never can."""
    return in_order(
        [each for each in advisories if each.verdict in TELLING and each.covers(state) and not each.drill]
    )


RANK = {Level.CARRIER: 0, Level.CITY: 1, Level.COUNTY: 2, Level.STATE: 3}


def names(later: Advisory, earlier: Advisory) -> bool:
    """Whether later words name earlier ones as replaced; a reference without a time fits any."""
    key = earlier.key
    return key in later.references or Key(key.sender, key.identifier) in later.references


def may_replace(later: Advisory, earlier: Advisory) -> bool:
    """Whether later words may do so: their own author's, or those of no lower authority."""
    own = "@" in later.key.sender and later.key.sender == earlier.key.sender
    return own or same_voice(later, earlier) or RANK[later.level] >= RANK[earlier.level]


def is_replaced(advisory: Advisory, words: Sequence[Advisory]) -> bool:
    """Whether one of these words rightly replaces it."""
    return any(
        names(later, advisory) and may_replace(later, advisory) for later in words if later is not advisory
    )


def plain(text: str) -> str:
    """Letters and digits in lower case, single spaces: for comparing names."""
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


PART = re.compile(
    r"\b(county|counties|parish|parishes|city|town|part|parts|some|several|most|areas?|region|metro|north\w*|south\w*|east\w*|"
    r"west\w*|central|upper|lower|coast\w*|valley|panhandle)\b"
)
ALL = re.compile(r"\b(statewide|entire|whole|all)\b")


def is_whole(advisory: Advisory, state: str) -> bool:
    """Whether it speaks of the whole state, by an authority for the state."""
    if advisory.level is not Level.STATE or advisory.counties:
        return False
    area, name = plain(advisory.area), plain(BY_USPS[state].name)
    if not area or len(advisory.states) > 1 or advisory.states == (NATION,) or ALL.search(area):
        return True
    rest = area.replace(name, " ")
    return (rest != area or area == state.lower()) and not PART.search(rest)


def same_area(one: Advisory, other: Advisory) -> bool:
    """Whether both speak of one area: the same counties, or the same name."""
    if one.counties and other.counties:
        return set(other.counties) <= set(one.counties)
    return plain(one.area) == plain(other.area)


def same_voice(one: Advisory, other: Advisory) -> bool:
    """Whether one agency wrote both; of the nameless, whether one sender did."""
    if not one.agency and not other.agency:
        return bool(one.key.sender) and one.key.sender == other.key.sender
    return plain(one.agency) == plain(other.agency)


def ends(later: Advisory, bad: Advisory, state: str) -> bool:
    """Whether these later words of all clear, or of denial by who said it, end that word of outage."""
    if later.verdict not in ENDING or told_at(later) < told_at(bad):
        return False
    voice = same_voice(later, bad)
    if later.verdict is Verdict.REASSURANCE and not voice:
        return False  # somebody else's denial is a disagreement, not an end
    if of_carrier(bad):
        return voice or is_whole(later, state) or same_carrier(later, bad)
    if of_carrier(later) and not voice:
        return False
    return _outranks(later, bad, state, voice)


def of_carrier(advisory: Advisory) -> bool:
    """Whether it is limited to one carrier's customers."""
    return bool(advisory.carrier) or advisory.level is Level.CARRIER


def same_carrier(one: Advisory, other: Advisory) -> bool:
    """Whether both speak of one carrier: it is the authority on its own network."""
    first, second = plain(one.carrier or one.agency), plain(other.carrier or other.agency)
    return of_carrier(one) and of_carrier(other) and (first in second or second in first)


def _outranks(later: Advisory, bad: Advisory, state: str, voice: bool) -> bool:
    """Same or higher authority than declared it, and an area that holds it."""
    if is_whole(later, state):
        return True
    if bad.level is Level.STATE and not (voice or later.level is Level.STATE):
        return False
    if later.level is Level.STATE or voice:
        return same_area(later, bad) or (voice and bad.level in LOCAL and later.level in LOCAL)
    return later.level is bad.level and same_area(later, bad)


def supersedes(later: Advisory, bad: Advisory, state: str) -> bool:
    """Whether an agency's newer word of outage takes the place of its older one."""
    if later is bad or later.verdict not in BAD or not same_voice(later, bad):
        return False
    if told_at(later) < told_at(bad) or later.carrier != bad.carrier:
        return False
    if RANK[later.level] < RANK[bad.level]:
        return False  # the same event as another feed codes it, county by county, takes nothing back
    return same_area(later, bad) or is_whole(later, state) or is_whole(bad, state)


@dataclass(frozen=True, slots=True)
class Standing:
    """The words of one state, sorted by whether they still stand; each newest first."""

    bad: tuple[Advisory, ...]
    """Words of outage that nobody replaced or ended."""
    ended: tuple[Advisory, ...]
    """Words of outage that an all clear ended."""
    denied: tuple[Advisory, ...]
    """Words of outage that their own author took back."""
    withdrawn: tuple[Advisory, ...]
    """Words of outage replaced without a word of restoration: by a Cancel, or by words for other states."""
    clear: tuple[Advisory, ...]
    """Words of all clear that stand."""
    reassuring: tuple[Advisory, ...]
    """Words of reassurance that stand."""


def standing(advisories: Sequence[Advisory], state: str) -> Standing:
    """Sort one state's words by whether they stand."""
    words = telling(advisories, state)
    elsewhere = [each for each in advisories if each.verdict in TELLING and not each.covers(state)]
    live = [each for each in words if not is_replaced(each, [*words, *elsewhere])]
    bad = [each for each in live if each.verdict in BAD]
    finals = [each for each in live if each.verdict in ENDING]
    ever = [each for each in words if each.verdict in BAD]
    cancels = [each for each in words if each.verdict is Verdict.CANCEL] + elsewhere
    clear = [each for each in finals if each.verdict is Verdict.RESTORED]
    denials = [each for each in finals if each.verdict is Verdict.REASSURANCE]
    newest = [each for each in bad if not any(supersedes(later, each, state) for later in _after(each, bad))]
    return Standing(
        bad=_newest_first([each for each in newest if not _ended(each, finals, state)]),
        ended=_newest_first([each for each in ever if _ended(each, clear, state)]),
        denied=_newest_first([each for each in ever if _ended(each, denials, state)]),
        withdrawn=_newest_first([each for each in ever if is_replaced(each, cancels)]),
        clear=_newest_first(clear),
        reassuring=_newest_first(denials),
    )


def _after(bad: Advisory, words: list[Advisory]) -> list[Advisory]:
    """The words that come later in the order, so that equal ones never supersede each other."""
    return words[words.index(bad) + 1 :]


def _ended(bad: Advisory, finals: list[Advisory], state: str) -> bool:
    """Whether one of these final words ends that word of outage, or rightly replaces it."""
    return any(ends(final, bad, state) or replaces(final, bad) for final in finals)


def replaces(final: Advisory, bad: Advisory) -> bool:
    """Whether a final word rightly names that word of outage as replaced."""
    return names(final, bad) and may_replace(final, bad)


def _newest_first(advisories: list[Advisory]) -> tuple[Advisory, ...]:
    return tuple(reversed(advisories))
