"""Mentions: where in a message a place is named, and what each name may mean."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from bot.domain.naming import NameKind, Naming, Option
from bot.domain.place import BY_USPS, Place
from bot.domain.spelling import name_word
from bot.understanding.around import Around
from bot.understanding.codes import Codes
from bot.understanding.mention import Mention
from bot.understanding.names import Names
from bot.understanding.persons import is_given, is_person
from bot.understanding.text import BREAKS, NINE, Text

KEPT: Final = 50_000
"""How many words are kept looked up."""
SHORTEST_OWNER: Final = 6
"""From this length on an s may stand for 's: "wisconsins 911"."""
SHORT: Final = 4
SURE_RATIO: Final = 2.5
SMALL: Final = 25_000
SMALL_RATIO: Final = 6
"""What a small town needs to outweigh its namesakes."""
COUNTY_RATIO: Final = 10
KNOWN_TO_ALL: Final = 5_000
WORTH_ASKING: Final = 15_000
HAMLET: Final = 500
"""Below this a name counts only with its state."""


def forms(word: str, raw: str) -> Iterator[str]:
    """How a word may be spelled in the table: as it is, without 's, without an Arabic prefix."""
    yield name_word(word)
    if word.endswith("s") and (raw.lower().endswith(("'s", "s'")) or len(word) > SHORTEST_OWNER):
        yield name_word(word[:-1])
    if "\u0600" <= word[0] <= "\u06ff":
        for prefix in ("بال", "وال", "ال", "ب", "ل", "و", "ف"):
            if word.startswith(prefix) and len(word) > len(prefix) + 2:
                yield word[len(prefix) :]


class Finder:
    """Finds places in words."""

    def __init__(self, names: Names, around: Around) -> None:
        self._names = names
        self._around = around
        self._codes = Codes(names, around)
        self.starts = lru_cache(KEPT)(self._starts)

    def find(self, text: Text, *, english: bool = True) -> list[Mention]:
        """Every place named, in order; elsewhere than in English small codes are words of the language."""
        found: list[Mention] = []
        at = 0
        while at < len(text.words):
            mention = self._at(text, at, found, english=english)
            if mention is None:
                at += 1
            else:
                found.append(mention)
                at = mention.end
        return found

    # --- One position ---------------------------------------------------------------------------

    def _at(self, text: Text, at: int, before: list[Mention], *, english: bool) -> Mention | None:
        word = text.words[at]
        if word.isdigit():
            return self._codes.number(text, at)
        if not word[0].isalpha():
            return None
        named = self._named(text, at, english=english)
        if self._codes.is_code(word) and (named is None or named[1] == at + 1):
            return self._codes.code(text, at, before, english=english)
        if named is None:
            return self._misspelled(text, at, english=english)
        return self._judged(text, at, *named, english=english)

    def _named(self, text: Text, at: int, *, english: bool = True) -> tuple[str, int, Naming] | None:
        """The longest name that starts here; "co" is short for county in English only."""
        words = text.words
        for first, longest in self.starts(words[at], text.raw[at]):
            for length in range(min(longest, len(words) - at), 0, -1):
                end = at + length
                if length > 1 and not english and words[end - 1] == "co":
                    continue
                rest = [name_word(word) for word in words[at + 1 : end]]
                for name in self._spelled(first, rest, text, end):
                    naming = self._names.named(name)
                    if naming is not None:
                        return name, end, naming
        return None

    def _starts(self, word: str, raw: str) -> tuple[tuple[str, int], ...]:
        """How a word may begin a name, and how many words the longest such name has."""
        spelled = ((form, self._names.longest(form)) for form in forms(word, raw))
        return tuple((form, longest) for form, longest in spelled if longest)

    def _spelled(self, first: str, rest: list[str], text: Text, end: int) -> Iterator[str]:
        yield " ".join((first, *rest))
        if rest:
            for last in forms(text.words[end - 1], text.raw[end - 1]):
                if last != rest[-1]:
                    yield " ".join((first, *rest[:-1], last))

    def _misspelled(self, text: Text, at: int, *, english: bool) -> Mention | None:
        name = self._names.corrected(text.words[at])
        naming = self._names.named(name) if name else None
        return self._judged(text, at, name, at + 1, naming, english=english) if name and naming else None

    # --- Judging --------------------------------------------------------------------------------

    def _judged(
        self, text: Text, at: int, name: str, end: int, naming: Naming, *, english: bool
    ) -> Mention | None:
        """Whether the words around make a name a place, and which."""
        if self._is_no_place(text, at, end, naming, english=english):
            return None
        joined = self._joined(text, at, end, name, english=english)
        if joined is not None:
            return joined
        if naming.kind is NameKind.ABROAD:
            return Mention(at, end, (), True, abroad=True)
        if naming.ordinary and not self._in_place(text, at, naming):
            return None
        if naming.kind in (NameKind.STATE, NameKind.KNOWN):
            places = tuple(option.place for option in naming.options)
            return Mention(at, end, places, naming.together, naming.kind is NameKind.STATE)
        return self._ranked(text, at, end, naming)

    def _is_no_place(self, text: Text, at: int, end: int, naming: Naming, *, english: bool) -> bool:
        """A street, a person, or a word of another language that spells a short name: "uva"."""
        words, around = text.words, self._around
        before = words[at - 1] if at else ""
        after = words[end] if end < len(words) else ""
        if after in around.street or before in around.kin or is_person(text, at, end, around):
            return True
        if after in around.says and is_given(text, at, end, around) and before not in around.preposition:
            return True
        if not english and text.raw[at].islower():
            if " ".join(words[at:end]) in around.sayings:
                return True
            if words[at] in around.foreign:
                return before not in around.preposition
        short = end - at == 1 and len(words[at]) <= SHORT and naming.kind is NameKind.KNOWN
        typed_small = text.raw[at].islower() and text.raw[at].isascii()
        return short and not english and typed_small and before not in around.preposition

    def _ranked(self, text: Text, at: int, end: int, naming: Naming) -> Mention | None:
        """A town or county by its size: the large one, one of several, or no place at all."""
        top = naming.options[0]
        if top.people < HAMLET and naming.kind is NameKind.TOWN:
            return None
        placed = self._placed(text, at, end)
        if top.people < _enough(text, at) and not placed and naming.kind is NameKind.TOWN:
            return None
        if _outweighs(naming):
            return Mention(at, end, (top.place,), True)
        if top.people < WORTH_ASKING and not placed:
            return None
        return Mention(at, end, _one_a_state(naming.options), False)

    def _placed(self, text: Text, at: int, end: int) -> bool:
        """Whether the words beside it say that this is a place."""
        before = text.words[at - 1] if at else "."
        if before == "the" and at > 1:
            before = text.words[at - 2]
        after = text.words[end] if end < len(text.words) else "."
        alone = before in BREAKS and after in BREAKS and not is_given(text, at, end, self._around)
        return before in self._around.locative or NINE in (before, after) or alone

    def _in_place(self, text: Text, at: int, naming: Naming) -> bool:
        """Whether an everyday word is a place here: a large one, after a preposition."""
        large = naming.kind is not NameKind.TOWN or naming.options[0].people >= KNOWN_TO_ALL
        if not large:
            return False
        owner = text.raw[at].lower().endswith("'s") and text.words[at + 1 : at + 2] == (NINE,)
        return owner or (at > 0 and text.words[at - 1] in self._around.preposition)

    def _joined(self, text: Text, at: int, end: int, name: str, *, english: bool) -> Mention | None:
        """A town or county with its state right after: "Camden NJ", "lake charles, la"."""
        words = text.words
        comma = end < len(words) and words[end] == ","
        start = end + comma
        if start >= len(words):
            return None
        state, stop = self._state_at(text, start, comma=comma)
        if state is None:
            return None
        options = (*self._names.towns(name), *self._names.counties(name), *self._known(name))
        place = next((o.place for o in options if o.place.state == state), None)
        if place is None:
            return None
        if self._codes.is_code(words[start]) and not self._codes.meant_after_town(
            text, start, stop, comma=comma, english=english
        ):
            return None
        return Mention(at, stop, (place,), True)

    def _known(self, name: str) -> tuple[Option, ...]:
        naming = self._names.named(name)
        return naming.options if naming and naming.kind is NameKind.KNOWN else ()

    def _state_at(self, text: Text, at: int, *, comma: bool) -> tuple[str | None, int]:
        word = text.words[at]
        if len(word) == 3 and text.raw[at].lower().endswith("'s"):
            word = word[:2]
        if len(word) == 2 and word.upper() in BY_USPS:
            return word.upper(), at + 1
        named = self._named(text, at)
        if named and named[2].kind is NameKind.STATE and (comma or named[1] - at < 3):
            return named[2].options[0].place.state, named[1]
        return None, at


def _enough(text: Text, at: int) -> int:
    """How many people a town bare of any preposition needs: fewer where a capital shows that it is a name."""
    inside = at > 0 and text.words[at - 1][0].isalnum()
    named = inside and text.raw[at][0].isupper() and not text.shouted
    return KNOWN_TO_ALL if named else WORTH_ASKING


def _outweighs(naming: Naming) -> bool:
    """Whether an American would not ask which."""
    if len({option.place.state for option in naming.options}) == 1:
        return True
    top = naming.options[0]
    second = next(o.people for o in naming.options if o.place.state != top.place.state)
    ratio = SMALL_RATIO if top.people < SMALL else SURE_RATIO
    if naming.kind is NameKind.COUNTY:
        ratio = COUNTY_RATIO
    return top.people >= ratio * max(second, 1)


def _one_a_state(options: tuple[Option, ...]) -> tuple[Place, ...]:
    largest: dict[str, Place] = {}
    for option in options:
        largest.setdefault(option.place.state, option.place)
    return tuple(largest.values())
