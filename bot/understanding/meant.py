"""Meant: of all the places named, with what the words around make of each, those that count."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.domain.talk import Intent
from bot.understanding.around import Around
from bot.understanding.mention import Mention
from bot.understanding.text import Text

MANY: Final = 12
"""More places than this are a list, not a tale."""
CLOSE: Final = 4
"""How many words after a place a question about it may end."""
AREA: Final = 3
"""Digits of a telephone area code."""


@dataclass(frozen=True, slots=True)
class Cued:
    """A mention and what the words around make of it."""

    mention: Mention
    cues: frozenset[str]


def meant(cued: list[Cued], intent: Intent, text: Text, told: Sequence[int], around: Around) -> list[Mention]:
    """The mentions that count, by what their cues say; told: where something is said of 911 already."""
    if intent is Intent.UNSUBSCRIBE:
        return _mentions(without(without(without(cued, "keep"), "stays"), "here"))
    if intent is Intent.SUBSCRIBE:
        return _mentions(without(without(_denied(cued), "stays"), "from"))
    left = _owned(_denied(cued), text)
    for cue in ("alert of", "from"):
        left = _but_here(left, cue)
    if not 1 < len(left) <= MANY or around.both.intersection(text.words):
        return _mentions(left)
    asking = _asking(text)
    if any("here" in each.cues for each in left):
        left = without(left, "works")
    if intent is not Intent.EMERGENCY and not around.yonder.intersection(text.words):
        left = _here(left, asking)
    return _mentions(_last_asked(_asked(left, asking), text, told, around))


def without(cued: list[Cued], cue: str) -> list[Cued]:
    """Those without a cue; all of them if all have it."""
    return [each for each in cued if cue not in each.cues] or cued


def _mentions(cued: Sequence[Cued]) -> list[Mention]:
    return [each.mention for each in cued]


def _but_here(cued: list[Cued], cue: str) -> list[Cued]:
    """Those without a cue, and those where somebody is."""
    return [each for each in cued if cue not in each.cues or "here" in each.cues] or cued


def _denied(cued: list[Cued]) -> list[Cued]:
    """Without what is denied; a region loses the states that are."""
    denied = {place.state for each in cued if "not" in each.cues for place in each.mention.options}
    left = without(cued, "not")
    if left is cued or not denied:
        return left
    return [
        replace(each, mention=replace(each.mention, options=options))
        for each in left
        if (options := tuple(place for place in each.mention.options if place.state not in denied))
    ] or left


def _owned(cued: list[Cued], text: Text) -> list[Cued]:
    """Without area codes, where a place is named too: it is somebody's number."""
    return [each for each in cued if not _is_code(each, text)] or cued


def _is_code(cued: Cued, text: Text) -> bool:
    word = text.words[cued.mention.start]
    return len(word) == AREA and word.isdigit()


def _asking(text: Text) -> list[bool]:
    """Whether each word stands in a sentence that ends in a question mark."""
    sentence = text.sentences()
    ends = dict(zip(reversed(sentence), reversed(text.words), strict=True))  # the first word of each is kept
    return [ends.get(number + 1) == "?" for number in sentence]


def _here(cued: list[Cued], asking: Sequence[bool]) -> list[Cued]:
    """Where somebody is, unless the other place is asked about."""
    at = [each for each in cued if "here" in each.cues]
    others = [each for each in cued if "here" not in each.cues]
    asked = any("target" in each.cues or asking[each.mention.start] for each in others)
    return cued if asked else at or cued


def _asked(cued: list[Cued], asking: Sequence[bool]) -> list[Cued]:
    """What is asked about, where other places stand in sentences that ask nothing."""
    return [each for each in cued if asking[each.mention.start]] or cued


def _last_asked(cued: list[Cued], text: Text, told: Sequence[int], around: Around) -> list[Cued]:
    """The last, where of those before it something is told: "Omaha is back, Council Bluffs though?" """
    if len(cued) < 2:
        return cued
    *before, last = cued
    between = range(before[-1].mention.end, last.mention.start)
    parted = any(text.words[at] == "," or text.words[at] in around.but for at in between)
    after = text.words[last.mention.end : last.mention.end + CLOSE]
    is_last = "?" in after or len(after) < CLOSE
    if parted and is_last and any(at in between for at in told):
        return [last]
    return cued
