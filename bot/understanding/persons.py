"""Persons: first names that are also places: "Georgia and I", "my son Austin", "Madison just called"."""

from typing import Final

from bot.understanding.around import Around
from bot.understanding.text import NINE, Text

COLLEAGUES: Final = frozenset({"work", "church", "school", "accounting", "payroll", "upstairs", "next"})
"""Whence somebody is known: "Georgia from work"."""


def is_given(text: Text, at: int, end: int, around: Around) -> bool:
    """Whether a name is a first name too."""
    return end - at == 1 and text.words[at] in around.given


def is_person(text: Text, at: int, end: int, around: Around) -> bool:
    """Whether the words around a first name make it somebody's."""
    words = text.words
    if not is_given(text, at, end, around):
        return False
    before = words[at - 1] if at else ""
    if before in around.family:
        return True
    if before in around.locative:
        return False
    after = _past_names(words, end, around)
    return any(_does(words[start : start + 2], words, around) for start in {end, after})


def _past_names(words: tuple[str, ...], end: int, around: Around) -> int:
    """Where a list of first names ends: "Carolina, Austin and Dallas are my kids"."""
    while end < len(words) and (words[end] in around.together or words[end] in around.given):
        end += 1
    return end


def _does(after: tuple[str, ...], words: tuple[str, ...], around: Around) -> bool:
    """Whether what follows is what people do, or who they are to somebody."""
    if len(after) == 2 and after[0] == "from" and after[1] in around.somebody | COLLEAGUES:
        return True
    if after[:1] and after[0] in around.does and NINE not in words:
        return True
    return len(after) == 2 and after[0] in around.are and after[1] in around.somebody
