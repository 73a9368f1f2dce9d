"""A catalog: the sentences of one language, read from its Fluent file and compiled once."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern, TextElement
from fluent.syntax import ast

RIGHT_TO_LEFT: Final = frozenset({"ar", "fa", "he", "ur", "ps", "dv", "yi"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """One message of a catalog."""

    pattern: Pattern
    plain: str | None
    """The text itself where nothing is filled in."""
    joins: str
    """How it follows the sentence before: "" a new paragraph, "line" or "space"."""
    safety: bool
    """Somebody may act on it."""
    reviewed: bool
    """A named reviewer has signed it."""
    own: bool
    """Spoken only where the reader's own catalog has it: never by falling back."""


class Catalog:
    """One language's sentences."""

    def __init__(self, language: str, source: str) -> None:
        self.language = language
        self.right_to_left = language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT
        resource = FluentResource(source)
        broken = [entry for entry in resource.body if isinstance(entry, ast.Junk)]
        if broken:
            raise ValueError(f"{language}.ftl: cannot read {(broken[0].content or '').splitlines()[0]!r}")
        self._bundle = FluentBundle([language], use_isolating=self.right_to_left)
        self._bundle.add_resource(resource)
        self.sentences: Mapping[str, Sentence] = {
            entry.id.name: self._sentence(entry)
            for entry in resource.body
            if isinstance(entry, ast.Message) and entry.value
        }
        self.terms: Mapping[str, str] = {
            entry.id.name: "".join(
                part.value for part in entry.value.elements if isinstance(part, ast.TextElement)
            )
            for entry in resource.body
            if isinstance(entry, ast.Term)
        }

    def _sentence(self, entry: ast.Message) -> Sentence:
        """A message with what its comment and attributes say of it."""
        notes = (entry.comment.content or "") if entry.comment else ""
        message = self._bundle.get_message(entry.id.name)
        joins = message.attributes.get("joins")
        own = "own" in message.attributes
        pattern = message.value
        if pattern is None:
            raise ValueError(f"{self.language}.ftl: {entry.id.name} says nothing")
        return Sentence(
            pattern=pattern,
            plain=pattern.value if isinstance(pattern, TextElement) else None,
            joins=str(self._bundle.format_pattern(joins)[0]) if joins else "",
            safety=bool(re.search(r"^safety\b", notes, re.MULTILINE)),
            reviewed=bool(re.search(r"^reviewed-by: *\S", notes, re.MULTILINE)),
            own=own,
        )

    def fill(self, sentence: Sentence, facts: dict[str, Any]) -> str:
        """A sentence with its facts, already in this language."""
        if sentence.plain is not None:
            return sentence.plain
        text, errors = self._bundle.format_pattern(sentence.pattern, facts)
        if errors:
            raise errors[0]
        return str(text)


def read(path: Path) -> Catalog:
    """The catalog in a file named after its language."""
    return Catalog(path.stem, path.read_text(encoding="utf-8"))
