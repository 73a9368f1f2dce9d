"""Codes: two-letter states, ZIPs and area codes, if they are meant and no small word or mere number."""

from typing import Final

from bot.domain.place import BY_USPS, Place
from bot.understanding.around import Around
from bot.understanding.mention import Mention
from bot.understanding.names import Names
from bot.understanding.text import NINE, Text

NEAR: Final = 2
"""How far two codes of one list lie apart: "NH or MA"."""
WANTED: Final = frozenset({"want", "add", "drop"})
ARTICLES: Final = frozenset({"a", "an"})
OR: Final = frozenset({"or", "and", "/", ",", "&"})


class Codes:
    """Reads codes and numbers as places."""

    def __init__(self, names: Names, around: Around) -> None:
        self._names = names
        self._around = around

    def is_code(self, word: str) -> bool:
        """Whether a word spells a state's code."""
        return len(word) == 2 and bool(self._names.readiness(word)) and word.upper() in BY_USPS

    def code(self, text: Text, at: int, before: list[Mention], *, english: bool) -> Mention | None:
        """The state of a two-letter code, if it is meant."""
        capitals = text.raw[at].isupper() and not text.shouted
        usps = text.words[at].upper()
        if self._names.denied(usps, _word(text, at + 1)) or not (english or capitals):
            return None
        before_it = _word(text, at - 1)
        if before_it in ARTICLES or (usps == "VA" and before_it == "the"):  # a doctor; the veterans' hospital
            return None
        if not self._trusted(text, at, capitals=capitals) and not self._reasoned(
            text, at, before, capitals=capitals
        ):
            return None
        if usps == "LA":
            return self._angeles_or_louisiana(at)
        return Mention(at, at + 1, (Place(usps),), True, state=True)

    def meant_after_town(self, text: Text, at: int, end: int, *, comma: bool, english: bool) -> bool:
        """Whether two letters after a town are its state and no small word."""
        word = text.words[at]
        ready = self._names.readiness(word)
        if ready == "sure" or (text.raw[at].isupper() and not text.shouted):
            return True
        after = _word(text, end)
        closed = not after or not after[0].isalnum() or after in self._around.beside
        if not english:
            return ready == "risky" and closed and word not in self._around.small
        return comma or closed or (ready == "risky" and word not in self._around.small)

    def number(self, text: Text, at: int) -> Mention | None:
        """A ZIP or an area code."""
        digits = text.words[at]
        is_area = len(digits) == 3 and _word(text, at + 1) == "area"
        if (_word(text, at - 1) in self._around.numbered and not is_area) or _word(
            text, at + 1
        ) in self._around.counted:
            return None
        if len(digits) == 5:
            place = self._names.zip_place(digits)
            return Mention(at, at + 1, (place,), True) if place else None
        state = self._names.area_code(digits) if len(digits) == 3 else None
        return Mention(at, at + 1, (Place(state),), True) if state else None

    def _angeles_or_louisiana(self, at: int) -> Mention | None:
        known = self._names.named("la")
        return Mention(at, at + 1, tuple(option.place for option in known.options), False) if known else None

    def _trusted(self, text: Text, at: int, *, capitals: bool) -> bool:
        if len(text.words) == 1:
            return self._names.readiness(text.words[at]) != "words" or capitals
        careful = self._names.careful(text.words[at].upper())
        return self._names.readiness(text.words[at]) == "sure" or (capitals and not careful)

    def _reasoned(self, text: Text, at: int, before: list[Mention], *, capitals: bool) -> bool:
        """Whether the words beside a code say that it is a state."""
        prev, word, after = _word(text, at - 1), text.words[at], _word(text, at + 1)
        listed = bool(before) and before[-1].state and at - before[-1].end <= NEAR
        if capitals:
            listed = listed or (
                after in OR and self.is_code(_word(text, at + 2)) and text.raw[at + 2].isupper()
            )
            return listed or prev in self._around.locative | WANTED or after in self._around.beside - OR
        if self._names.readiness(word) == "words":
            return False
        if word in self._around.small:
            return word == "la" and (
                prev in self._around.preposition or (prev == NINE and after in ("", "?"))
            )
        return (
            listed
            or prev in self._around.preposition
            or NINE in (prev, after)
            or after in self._around.updates
        )


def _word(text: Text, at: int) -> str:
    return text.words[at] if 0 <= at < len(text.words) else ""
