"""Intents: what somebody wants, the first rule that fits."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from bot.domain.talk import Intent
from bot.understanding.danger import Danger
from bot.understanding.lexicon import Hit
from bot.understanding.text import Text

SHORT: Final = 4


class Decision(NamedTuple):
    """An intent and the words that decided."""

    intent: Intent
    why: tuple[str, ...] = ()


class Signs:
    """The phrases of a message by meaning."""

    def __init__(self, text: Text, hits: Sequence[Hit]) -> None:
        self.text = text
        self.count = sum(word[0].isalnum() for word in text.words)
        self._strongest: dict[str, Hit] = {}
        for hit in hits:
            best = self._strongest.get(hit.meaning)
            if best is None or (hit.weight, hit.end - hit.start) > (best.weight, best.end - best.start):
                self._strongest[hit.meaning] = hit

    def weight(self, *meanings: str) -> int:
        """The greatest weight of any of them, 0 where none was found."""
        return max((self._strongest[m].weight for m in meanings if m in self._strongest), default=0)

    def has(self, *meanings: str) -> bool:
        """Whether any of them was found."""
        return any(meaning in self._strongest for meaning in meanings)

    def words(self, *meanings: str) -> tuple[str, ...]:
        """The words of the strongest phrase of each."""
        hits = [self._strongest[m] for m in meanings if m in self._strongest]
        return tuple(" ".join(self.text.words[hit.start : hit.end]) for hit in hits)

    def starts(self, meaning: str) -> bool:
        """Whether the message begins with it."""
        return meaning in self._strongest and self._strongest[meaning].start == 0


def decide(signs: Signs, danger: Danger, *, placed: bool, alone: bool) -> Decision:
    """The intent of a message, by the order of the label contract."""
    if danger.now:
        return Decision(Intent.EMERGENCY, danger.why)
    if alone:
        return Decision(Intent.STATUS, signs.words("filler"))
    if signs.weight("none") >= 5 and not _asks_of_911(signs):
        return Decision(Intent.NONE, signs.words("none"))
    for name in (Intent.UNSUBSCRIBE, Intent.SUBSCRIPTIONS, Intent.SUBSCRIBE):
        if signs.weight(name.value) >= 4 and not _mere_talk(signs, name):
            return Decision(name, signs.words(name.value))
    return _question(signs, placed=placed)


def _mere_talk(signs: Signs, name: Intent) -> bool:
    return name is Intent.UNSUBSCRIBE and signs.has("greeting")


def _asks_of_911(signs: Signs) -> bool:
    return (
        signs.weight("status") >= 4
        or signs.weight("help") >= 4
        or (signs.has("nine") and signs.has("ask") and signs.has("down", "up"))
    )


def _question(signs: Signs, *, placed: bool) -> Decision:
    """Help, status, about or none."""
    help_weight = signs.weight("help")
    about = signs.weight("about")
    status = signs.weight("status")
    topical = signs.has("nine") or status >= 2
    if signs.has("other service") and not signs.has("nine") and help_weight < 4:
        return Decision(Intent.NONE, signs.words("other service"))
    if about >= 4 and help_weight < 4 and not topical:
        return Decision(Intent.ABOUT, signs.words("about"))
    if help_weight >= 4:
        return Decision(Intent.HELP, signs.words("help"))
    if signs.has("statement") and not signs.has("real", "why") and "?" not in signs.text.words and status < 4:
        return Decision(Intent.NONE, signs.words("statement"))
    if status >= 4 or (topical and signs.has("ask", "down", "up", "real", "why")):
        return Decision(Intent.STATUS, signs.words("status", "nine", "ask"))
    if help_weight >= 2 and signs.has("ask"):
        return Decision(Intent.HELP, signs.words("help"))
    if about >= 4:
        return Decision(Intent.ABOUT, signs.words("about"))
    if placed and signs.has("up", "down") and signs.has("ask"):
        return Decision(Intent.STATUS, signs.words("up", "down", "ask"))
    return Decision(Intent.NONE)
