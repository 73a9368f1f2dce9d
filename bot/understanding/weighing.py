"""Weighing: of all the places named, which the answer must be about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from bot.domain.place import Place
from bot.domain.talk import Intent
from bot.understanding.around import Around
from bot.understanding.lexicon import Hit
from bot.understanding.meant import MANY, Cued, meant
from bot.understanding.mention import Mention, settle
from bot.understanding.names import Names
from bot.understanding.text import NINE, Text

CUES: Final = frozenset({"here", "alert of", "from", "not", "keep", "stays", "target", "works"})
OUTAGE: Final = frozenset({"outage", "outages"})
TOLD: Final = frozenset({"up", "down", "statement"})
"""What somebody may know of a place already."""
NEAR: Final = 2
"""How many words may lie between a cue and the place."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The places meant, or what an unclear one may be."""

    places: tuple[Place, ...] = ()
    ambiguous: bool = False
    choices: tuple[Place, ...] = ()
    elsewhere: bool = False


def weigh(
    text: Text, found: Sequence[Mention], hits: Sequence[Hit], intent: Intent, names: Names, around: Around
) -> Weighed:
    """Settle namesakes by each other, then drop what is denied, and what an alert named elsewhere."""
    home = [mention for mention in found if not mention.abroad and not _foreign(mention, found)]
    told = [hit.start for hit in hits if hit.meaning in TOLD]
    hits = [hit for hit in hits if hit.meaning in CUES]
    cued = _settled(text, _cued(home, hits, text, around), names)
    if len(home) < len(found) and all("from" in each.cues for each in cued):
        return Weighed(elsewhere=True)
    kept = meant(cued, intent, text, told, around)
    sure = [mention for mention in kept if not mention.open]
    unsure = [mention for mention in kept if mention.open]
    if unsure and not sure:
        return Weighed((), True, unsure[0].options)
    if not kept:
        return Weighed(elsewhere=bool(found) and not home)
    return Weighed(_finest(sure))


def _foreign(mention: Mention, found: Sequence[Mention]) -> bool:
    """Whether a country abroad follows at once: "Vancouver, Canada"."""
    return any(other.abroad and 0 <= other.start - mention.end <= 1 for other in found)


def _settled(text: Text, found: list[Cued], names: Names) -> list[Cued]:
    """Namesakes settled by the other places, but for those that are denied, else by a clue."""
    beside = [cued.mention for cued in found if not cued.mention.open and "not" not in cued.cues]
    sure = frozenset(place.state for mention in beside for place in mention.options)
    clues = frozenset().union(*(names.clue(word.removesuffix("'s")) for word in text.words))
    settled = []
    for cued in found:
        taken = cued.mention
        if taken.open:
            taken = settle(taken, sure)
            if taken.open:
                taken = settle(cued.mention, clues)
        settled.append(Cued(taken, cued.cues))
    return settled


def _cued(found: Sequence[Mention], hits: Sequence[Hit], text: Text, around: Around) -> list[Cued]:
    """Each mention with its cues; one does not reach over another place, but for "X and Y"."""
    cued: list[Cued] = []
    for mention in found:
        last = cued[-1].mention.end if cued else 0
        joined = around.together.issuperset(text.words[last : mention.start])
        near = [hit for hit in hits if hit.end > last or joined]
        cued.append(Cued(mention, _cues(mention, near, text, around)))
    if any("here" in each.cues for each in cued) or _apart(cued, text, around):
        cued = [Cued(c.mention, c.cues | _heard(c, text, around)) for c in cued]
    return [Cued(c.mention, c.cues | _outdone(c, after, text, around)) for c, after in _with_next(cued)]


def _with_next(cued: list[Cued]) -> Iterator[tuple[Cued, Cued | None]]:
    return zip_longest(cued, cued[1:])


def _outdone(cued: Cued, after: Cued | None, text: Text, around: Around) -> frozenset[str]:
    """A place is only where one might think, if "but" leads from it to where somebody is."""
    if after is None or not after.cues & {"here", "target"} or "here" in cued.cues:
        return frozenset()
    between = text.words[cued.mention.end : after.mention.start]
    return frozenset({"from"} if around.but.intersection(between) else ())


def _apart(cued: list[Cued], text: Text, around: Around) -> bool:
    """Whether one sentence tells of an alert for a place, and another names a place without any alert."""
    if len(cued) < 2 or len(cued) > MANY or not around.alert.intersection(text.words):
        return False
    sentence = text.sentences()
    told: dict[bool, set[int]] = {True: set(), False: set()}
    for each in cued:
        told[bool(_heard(each, text, around))].add(sentence[each.mention.start])
    return bool(told[True] and told[False]) and len(told[True] | told[False]) > 1


def _heard(cued: Cued, text: Text, around: Around) -> frozenset[str]:
    """Where somebody says where they are, a place after "alert" in its sentence is the alert's."""
    before = text.words[: cued.mention.start]
    start = next((at + 1 for at in range(len(before) - 1, -1, -1) if before[at] in ".?!;\n"), 0)
    heard = "here" not in cued.cues and around.alert.intersection(before[start:])
    return frozenset({"alert of"} if heard else ())


def _cues(mention: Mention, hits: Sequence[Hit], text: Text, around: Around) -> frozenset[str]:
    """What the words just before (or after) a place make of it."""
    gaps: dict[str, int] = {}
    for hit in hits:
        gap = mention.start - hit.end
        if 0 <= gap <= NEAR and not _parted(text, hit.end, mention.start):
            gaps[hit.meaning] = min(gap, gaps.get(hit.meaning, gap))
    cues = {meaning for meaning in gaps if meaning != "stays"}
    if any(hit.meaning == "stays" and 0 <= hit.start - mention.end <= 1 for hit in hits):
        cues |= {"keep", "stays"}
    if "from" in gaps and gaps["from"] < gaps.get("here", 0):
        cues.remove("here")
    if around.towards.intersection(text.words[mention.end : mention.end + 2]):
        cues.discard("from")
    after = text.words[mention.end : mention.end + 2]
    if around.alert.intersection(after[:1] if after[:1] != (NINE,) else after):
        cues.add("alert of")
    if around.origin.intersection(after[:1]) or _next_door(text, mention.end, around):
        cues.add("from")
    before = text.words[mention.start - 1] if mention.start else ""
    if before == "the" and OUTAGE.intersection(after[:1] if after[:1] != (NINE,) else after):
        cues.add("alert of")
    if after[:1] == ("here",):
        cues.add("here")
    if text.words[: mention.start].count('"') % 2:
        cues.add("alert of")
    return frozenset(cues)


def _next_door(text: Text, end: int, around: Around) -> bool:
    """Whether a place is only the neighbour: "Memphis is right there"."""
    words = text.words[end : end + 3]
    return len(words) == 3 and words[0] in around.are and words[1] == "right" and words[2] in around.nearby


def _parted(text: Text, start: int, end: int) -> bool:
    return any(word in ".?!,;\n" for word in text.words[start:end])


def _finest(mentions: list[Mention]) -> tuple[Place, ...]:
    """One place a state, the most precise."""
    finest: dict[str, Place] = {}
    for mention in mentions:
        for place in mention.options:
            known = finest.get(place.state)
            if known is None or _detail(place) > _detail(known):
                finest[place.state] = place
    return tuple(finest[state] for state in sorted(finest))


def _detail(place: Place) -> int:
    return sum(part is not None for part in (place.county, place.town, place.district))
