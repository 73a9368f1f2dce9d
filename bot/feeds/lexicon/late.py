"""Patterns that are compiled when they are first needed: the large ones together cost a third of a second."""

import re
from functools import cached_property
from types import ModuleType


class Late:
    """A pattern, not yet compiled."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.pattern)

    def search(self, text: str) -> re.Match[str] | None:
        """Where it is found first."""
        return self.compiled.search(text)

    def sub(self, by: str, text: str) -> str:
        """The text with something else wherever it is found."""
        return self.compiled.sub(by, text)


def compile_all(*lexicons: ModuleType) -> None:
    """Compile what is still late in these, before it is needed."""
    for lexicon in lexicons:
        for value in vars(lexicon).values():
            if isinstance(value, Late):
                value.compiled  # noqa: B018 (asking is compiling)
