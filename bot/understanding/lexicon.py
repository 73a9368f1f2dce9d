"""The lexicon: phrases by meaning, found in a message in one pass over its words."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from bot.domain.spelling import plain
from bot.understanding.text import BREAKS, split

GAP: Final = "\0"
ENDS: Final = "\1"
REACH: Final = 4
"""How many words ".." may leap."""
REACH_SIGNS: Final = 6
"""The same in scripts whose words are single signs."""
SHORTEST_STEM: Final = 2
LONGEST_STEM: Final = 14
VIETNAMESE: Final = "vi"

Node = dict[str, Any]


class Hit(NamedTuple):
    """One phrase found: its meaning, its weight, and where."""

    meaning: str
    weight: int
    start: int
    end: int


class Phrase(NamedTuple):
    """One line of the lexicon, or what is left of it behind some words."""

    meaning: str
    weight: int
    elements: tuple[tuple[str, ...], ...]
    """What each place may hold; an empty string among them: nothing."""


class Lexicon:
    """Every phrase of some languages."""

    def __init__(self, files: Mapping[str, str]) -> None:
        """Tables by language, as data/lexicon/README.md describes them."""
        self._stems: set[str] = set()
        self._classes: dict[str, set[str]] = {}
        self.words: dict[str, frozenset[str]] = {}
        phrases: list[Phrase] = []
        for language, table in files.items():
            for section, line in _sections(table):
                phrases += self._take(language, section, line)
        self._root = _grown(tuple(phrases), {})
        self.symbols = lru_cache(50_000)(self._symbols)
        self.kinds = lru_cache(50_000)(self._kinds)

    def _take(self, language: str, section: str, line: str) -> Iterator[Phrase]:
        if section.startswith("="):
            for word in line.split():
                for spelled in _spellings(word, language):
                    self._stem(spelled)
                    self._classes.setdefault(spelled, set()).add(f"<{section[1:]}>")
        elif section == "words":
            known = self.words.get(language, frozenset())
            self.words[language] = known | {_exact(word, language) for word in line.split()}
        else:
            meaning, _, weight = section.rpartition(" ")
            named = (meaning, int(weight)) if weight.isdigit() else (section, 1)
            elements = tuple(_elements(line, language))
            for options in elements:
                for option in options:
                    self._stem(option)
            yield Phrase(*named, elements)

    def _stem(self, word: str) -> None:
        if word.endswith("*"):
            self._stems.add(word[:-1])

    def _symbols(self, word: str) -> tuple[str, ...]:
        """What a word counts as: itself, its stems, its classes."""
        found = [word]
        for length in range(SHORTEST_STEM, min(len(word), LONGEST_STEM) + 1):
            if word[:length] in self._stems:
                found.append(word[:length] + "*")
        if word.startswith("ال") and len(word) > 4:
            found.append(word[2:])
        elif word[0] in "وفبلك" and len(word) > 4 and word[0] >= "\u0600":
            found += [word[1:], *([word[3:]] if word[1:3] == "ال" else [])]
        classes = {name for symbol in found for name in self._classes.get(symbol, ())}
        return (*found, *sorted(classes))

    def _kinds(self, word: str) -> tuple[str, ...]:
        """The classes of a word."""
        return tuple(symbol for symbol in self.symbols(word) if symbol.startswith("<"))

    def find(self, words: Sequence[str]) -> list[Hit]:
        """Every phrase in the words, in order of where it starts."""
        symbols = [self.symbols(word) for word in words]
        hits: list[Hit] = []
        for start, names in enumerate(symbols):
            for name in names:
                node = self._root.get(name)
                if node is not None:
                    self._walk(node, start, words, symbols, hits)
        return hits

    def _walk(
        self, node: Node, start: int, words: Sequence[str], symbols: list[tuple[str, ...]], hits: list[Hit]
    ) -> None:
        paths = [(node, start + 1)]
        total = len(words)
        while paths:
            node, at = paths.pop()
            ends = node.get(ENDS)
            if ends:
                hits.extend(Hit(meaning, weight, start, at) for meaning, weight in ends.items())
            if at >= total:
                continue
            for name in symbols[at]:
                if name in node:
                    paths.append((node[name], at + 1))
            if GAP in node:
                paths.extend(_leap(node[GAP], at, words, symbols))


def _grown(phrases: tuple[Phrase, ...], known: dict[tuple[Phrase, ...], Node]) -> Node:
    """What may come next in these phrases; where the same is left to come, the same node does.

    A node a path would be twelve times as many: most phrases end alike.
    """
    found = known.get(phrases)
    if found is not None:
        return found
    ends: dict[str, int] = {}
    after: dict[str, dict[Phrase, None]] = {}
    for meaning, weight, elements in phrases:
        at = 0
        while at < len(elements):
            rest = Phrase(meaning, weight, elements[at + 1 :])
            for option in elements[at]:
                if option:
                    after.setdefault(option, {})[rest] = None
            if "" not in elements[at]:
                break
            at += 1
        else:
            ends[meaning] = max(weight, ends.get(meaning, 0))
    node: Node = {option: _grown(tuple(rests), known) for option, rests in after.items()}
    if ends:
        node[ENDS] = ends
    known[phrases] = node
    return node


def _leap(
    node: Node, at: int, words: Sequence[str], symbols: list[tuple[str, ...]]
) -> Iterator[tuple[Node, int]]:
    reach = REACH_SIGNS if words[at] > "\u1780" else REACH
    for to in range(at, min(at + reach + 1, len(words))):
        for name in symbols[to]:
            if name in node:
                yield node[name], to + 1
        if words[to] in BREAKS:
            return


def _sections(table: str) -> Iterator[tuple[str, str]]:
    section = ""
    for line in table.split("\n"):
        if line.startswith("["):
            section = line[1 : line.index("]")]
        elif line.strip() and not line.startswith("# "):
            yield section, line.strip()


def _elements(line: str, language: str) -> Iterator[tuple[str, ...]]:
    for part in line.split():
        if part == "..":
            yield (GAP,)
        elif part in ("?", "!", ",", ".", "#", "$", "&", "/"):
            yield (part,)
        elif part.startswith("<"):
            yield (part.rstrip("?"), *([""] if part.endswith("?") else []))
        else:
            yield from _alternatives(part, language)


def _alternatives(part: str, language: str) -> Iterator[tuple[str, ...]]:
    """One element; in scripts without spaces, one for each sign."""
    options = part.split("|")
    missing = [""] if any(option.endswith("?") for option in options) else []
    options = [option.rstrip("?") for option in options]
    if len(options) == 1 and options[0] > "\u1780" and options[0][0].isalpha():
        yield from ((sign,) for sign in split(options[0]).words)
    else:
        spelled = [word for option in options for word in _spellings(option, language)]
        yield (*spelled, *missing)


def _spellings(word: str, language: str) -> list[str]:
    """A word with and without its accents; only Vietnamese tells them apart."""
    exact = _exact(word, language)
    if language != VIETNAMESE or exact.isascii():
        return [exact]
    return [exact, plain(word)]


def _exact(word: str, language: str) -> str:
    word = word.lower().replace("'", "").replace("’", "")
    return word if language == VIETNAMESE else plain(word)


def load(folder: Path) -> dict[str, str]:
    """The files of data/lexicon by language."""
    return {
        path.stem: path.read_text(encoding="utf-8")
        for path in sorted(folder.glob("*.*"))
        if path.suffix in (".txt", ".words")
    }
