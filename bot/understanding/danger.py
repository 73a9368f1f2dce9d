"""Danger: whether somebody needs help now. Read before everything else; in doubt, yes."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.understanding.around import Around
from bot.understanding.lexicon import Hit
from bot.understanding.text import BREAKS, NINE, Text

ENOUGH: Final = 4
STRONG: Final = 4
CLAUSES: Final = BREAKS | {","}


NEAR: Final = 3
COVERS: Final = frozenset({"harmless", "help", "none"})


class Danger(NamedTuple):
    """What speaks for danger now."""

    score: int
    why: tuple[str, ...] = ()

    @property
    def now(self) -> bool:
        """Whether it is enough to treat as an emergency."""
        return self.score >= ENOUGH


def danger(text: Text, hits: Sequence[Hit], around: Around) -> Danger:
    """How much in a message speaks for danger to someone now, and which words."""
    if _plea(text, hits):
        return Danger(ENOUGH, (" ".join(text.words),))
    live = _live(text, hits, around)
    if not live:
        return Danger(0)
    strongest = max(hit.weight for hit in live)
    score = strongest + _urgency(text, hits, live, around)
    return Danger(score, tuple(_said(text, hit) for hit in live if hit.weight == strongest))


def _plea(text: Text, hits: Sequence[Hit]) -> bool:
    """Whether the whole message is one cry, or the same again and again: "911", "help me", 🆘."""
    cries = {at for hit in hits if hit.meaning == "plea" for at in range(hit.start, hit.end)}
    return bool(cries) and all(at in cries or word in '.!\n,"' for at, word in enumerate(text.words))


def _live(text: Text, hits: Sequence[Hit], around: Around) -> list[Hit]:
    """The signs of danger that no word makes past, imagined, filmed or a joke."""
    signs = [hit for hit in hits if hit.meaning == "danger"]
    if not signs:
        return []
    covers = [hit for hit in hits if hit.meaning in COVERS]
    meant = [hit for hit in signs if not _covered(hit, covers) and not _supposed(text, hit, hits, around)]
    unmade = [hit for hit in hits if hit.meaning in ("past", "shown", "joke")]
    return [hit for hit in meant if not _unmade(text, hit, unmade)]


def _covered(sign: Hit, covers: Sequence[Hit]) -> bool:
    """Whether a longer phrase takes the sign up: the fire in "fire station"."""
    for hit in covers:
        wider = hit.end - hit.start - (sign.end - sign.start)
        if hit.start < sign.end and sign.start < hit.end:
            if hit.start <= sign.start and hit.end >= sign.end and (wider > 0 or hit.meaning == "harmless"):
                return True
            if hit.meaning == "harmless" and wider > 0:
                return True
    return False


def _supposed(text: Text, sign: Hit, hits: Sequence[Hit], around: Around) -> bool:
    """Whether an "if" reaches the sign in its own clause."""
    known = {(hit.end - 1) for hit in hits if hit.meaning == "known if"}
    for hit in hits:
        if hit.meaning == "supposed" and hit.start < sign.end and (hit.end - 1) not in known:
            between = text.words[hit.end : sign.start]
            if not CLAUSES.intersection(between) and not _ends_early(between, around):
                return True
    return False


def _ends_early(between: Sequence[str], around: Around) -> bool:
    """Whether the "if" was about 911 itself: "what do i do if 911 is down my husband fell"."""
    return NINE in between[:3] and not around.together.intersection(between)


def _unmade(text: Text, sign: Hit, others: Sequence[Hit]) -> bool:
    for hit in others:
        if hit.start < sign.end and sign.start < hit.end:
            return True
        if hit.meaning in ("shown", "joke"):
            return True
        low, high = min(hit.end, sign.end), max(hit.start, sign.start)
        if not BREAKS.intersection(text.words[low:high]) and not _now(text, sign):
            return True
    return False


def _now(text: Text, sign: Hit) -> bool:
    """Whether somebody cries for help after all, or says "now" just before the sign."""
    crying = {"help", "please", "!"}.intersection(text.words)
    return bool(crying) or "now" in text.words[max(0, sign.start - NEAR) : sign.end]


def _urgency(text: Text, hits: Sequence[Hit], live: Sequence[Hit], around: Around) -> int:
    """One more for each of: a cry, a person, 911 that fails, several signs."""
    meanings = {hit.meaning for hit in hits}
    cry = bool(around.urgent.intersection(text.words))
    person = "person" in meanings
    failing = "nine" in meanings and "down" in meanings
    several = len({hit.start for hit in live if hit.weight > 1}) > 1
    return cry + person + failing + several


def _said(text: Text, hit: Hit) -> str:
    return " ".join(text.words[hit.start : hit.end])
