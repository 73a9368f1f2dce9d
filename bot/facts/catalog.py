"""A catalog: the sentences of one language, each read from its Fluent file when it is first said."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast

TERM: Final = "-"
ENTRY: Final = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
REFERENCE: Final = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")
SIMPLE: Final = re.compile(
    r"(?P<notes>(?:#[^\n]*\n)*)[\w-]+ *= *(?P<text>[^\s{}][^\n{}]*)(?:\n(?:#[^\n]*)?)*"
)
"""An entry of one line in which nothing is filled in: the parser would take a hundred times as long."""
SAFETY: Final = re.compile(r"^(?:# )?safety\b", re.MULTILINE)
REVIEWED: Final = re.compile(r"^(?:# )?reviewed-by: *\S", re.MULTILINE)
RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur", "ps", "dv", "yi"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """One message of a catalog."""

    pattern: Pattern | None
    """What is compiled, where something is filled in."""
    plain: str | None
    """Else the text itself."""
    joins: str
    """How it follows the sentence before: "" a new paragraph, "line" or "space"."""
    safety: bool
    """Somebody may act on it."""
    reviewed: bool
    """A named reviewer has signed it."""
    own: bool
    """Spoken only where the reader's own catalog has it: never by falling back."""


class Sentences(Mapping[str, Sentence]):
    """The messages of a catalog by name, each read when it is first asked for."""

    def __init__(self, names: Iterable[str], take: Callable[[str], Sentence]) -> None:
        self._names = dict.fromkeys(names)
        self._take = take
        self._taken: dict[str, Sentence] = {}

    def __getitem__(self, name: str) -> Sentence:
        found = self._taken.get(name)
        if found is None:
            if name not in self._names:
                raise KeyError(name)
            found = self._taken[name] = self._take(name)
        return found

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


class Catalog:
    """One language's sentences.

    Eighteen catalogs take a second to parse, and a start needs a few lines of each: only the beginning of
    every entry is looked for at once. `check` reads them all.
    """

    def __init__(self, language: str, source: str) -> None:
        self.language = language
        self.right_to_left = language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT
        self._source = source
        self._entries = _entries(source)
        self._added: set[str] = set()
        messages = (name for name in self._entries if name[0] != TERM)
        self.sentences: Mapping[str, Sentence] = Sentences(messages, self._sentence)

    def check(self) -> None:
        """Raises ValueError where the file cannot be read as a whole."""
        self._parsed(self._source)

    @cached_property
    def name(self) -> str:
        """What the language calls itself."""
        if "-language-name" not in self._entries:
            return self.language
        return _text(self._entry("-language-name"))

    @cached_property
    def _bundle(self) -> FluentBundle:
        return FluentBundle([self.language], use_isolating=self.right_to_left)

    def _parsed(self, source: str) -> list[ast.Message | ast.Term]:
        body = FluentResource(source).body
        broken = [entry for entry in body if isinstance(entry, ast.Junk)]
        if broken:
            said = (broken[0].content or "").splitlines()[0]
            raise ValueError(f"{self.language}.ftl: cannot read {said!r}")
        return [entry for entry in body if isinstance(entry, ast.Message | ast.Term)]

    def _entry(self, name: str) -> ast.Message | ast.Term:
        return self._parsed(self._entries[name])[0]

    def _sentence(self, name: str) -> Sentence:
        """A message with what its comment and attributes say of it."""
        simple = SIMPLE.fullmatch(self._entries[name])
        if simple is not None:
            return _simple(simple["text"].rstrip(" "), simple["notes"])
        entry = self._entry(name)
        if entry.value is None:
            raise ValueError(f"{self.language}.ftl: {name} says nothing")
        notes = (entry.comment.content or "") if entry.comment else ""
        told = {each.id.name: each.value for each in entry.attributes}
        filled = any(isinstance(part, ast.Placeable) for part in entry.value.elements)
        return Sentence(
            pattern=self._pattern(name) if filled else None,
            plain=None if filled else _text(entry),
            joins=_words(told["joins"]) if "joins" in told else "",
            safety=bool(SAFETY.search(notes)),
            reviewed=bool(REVIEWED.search(notes)),
            own="own" in told,
        )

    def _pattern(self, name: str) -> Pattern | None:
        """What is filled in, compiled together with all that it refers to."""
        self._add(name)
        return self._bundle.get_message(name).value

    def _add(self, name: str) -> None:
        if name in self._added or name not in self._entries:
            return
        self._added.add(name)
        self._bundle.add_resource(FluentResource(self._entries[name]))
        for other in REFERENCE.findall(self._entries[name]):
            self._add(other)

    def fill(self, sentence: Sentence, facts: dict[str, Any]) -> str:
        """A sentence with its facts, already in this language."""
        if sentence.plain is not None or sentence.pattern is None:
            return sentence.plain or ""
        text, errors = self._bundle.format_pattern(sentence.pattern, facts)
        if errors:
            raise errors[0]
        return str(text)


def _entries(source: str) -> dict[str, str]:
    """The text of each entry by name, terms with their dash, the comment right above it included."""
    starts = [(found[1], _above(source, found.start())) for found in ENTRY.finditer(source)]
    ends = [*(start for _, start in starts[1:]), len(source)]
    found: dict[str, str] = {}
    for (name, start), end in zip(starts, ends, strict=True):
        found.setdefault(name, source[start:end])
    return found


def _simple(text: str, notes: str) -> Sentence:
    """A message of one line, as its comment says."""
    safety, reviewed = bool(SAFETY.search(notes)), bool(REVIEWED.search(notes))
    return Sentence(pattern=None, plain=text, joins="", safety=safety, reviewed=reviewed, own=False)


def _above(source: str, start: int) -> int:
    """Where the comment begins that stands right above a line, or the line itself."""
    while start:
        line = source.rfind("\n", 0, start - 1) + 1
        if source[line : line + 2] not in ("# ", "#\n"):
            break
        start = line
    return start


def _text(entry: ast.Message | ast.Term) -> str:
    return _words(entry.value) if entry.value else ""


def _words(pattern: ast.Pattern) -> str:
    return "".join(part.value for part in pattern.elements if isinstance(part, ast.TextElement))


def read(path: Path) -> Catalog:
    """The catalog in a file named after its language; raises ValueError where a line cannot be read."""
    catalog = Catalog(path.stem, path.read_text(encoding="utf-8"))
    catalog.check()
    return catalog
