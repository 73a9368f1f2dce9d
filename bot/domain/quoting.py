"""Quoting: which of an agency's own words are shown, verbatim, and how much of them."""

import re
from functools import lru_cache
from typing import Final

from bot.domain.advisory import Advisory, Wording
from bot.domain.talk import Quote

KEPT: Final = 2048
"""The same few words are quoted to thousands of people: what was made of them is kept."""
_NOISE: Final = re.compile(r"[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")
_SENTENCE: Final = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]?[A-Z0-9¡¿])")
_TELLS_HOW: Final = re.compile(
    r"\b(call|dial|contact|text|pull|go to|report to|approach|use|reach|keep|try|resume|disregard|ignore|"
    r"llame|marque|contacte)\b",
    re.IGNORECASE,
)
_TEN_DIGIT_OUT: Final = re.compile(
    r"\b(non-?emergency|ten-?digit|10-?digit|administrative|business|direct|local)\s+(phone\s+)?"
    r"(lines?|numbers?)\b[^.;!]{0,60}?\b(also|too|not working|down|out of service|affected|unavailable)\b",
    re.IGNORECASE,
)
_DENIED: Final = re.compile(
    r"\b(not affected|unaffected|not down|still work|working normally)\b", re.IGNORECASE
)


@lru_cache(maxsize=KEPT)
def one_line(text: str) -> str:
    """Verbatim words on one line, without control characters and invisible marks."""
    return _NOISE.sub(" ", text).strip()


def sentences(text: str) -> list[str]:
    """The sentences of a text, as it is punctuated."""
    return [part for part in _SENTENCE.split(one_line(text)) if part]


@lru_cache(maxsize=KEPT)
def tells_how(text: str) -> bool:
    """Whether the words say how to reach help."""
    return bool(_TELLS_HOW.search(text))


@lru_cache(maxsize=KEPT)
def ten_digit_lines_out(word: Advisory) -> bool:
    """Whether the agency itself says that its ten-digit lines fail too."""
    return any(
        _TEN_DIGIT_OUT.search(sentence) and not _DENIED.search(sentence)
        for wording in word.wordings
        for sentence in sentences(f"{wording.text} {wording.instruction}")
    )


@lru_cache(maxsize=KEPT)
def clipped(text: str, room: int) -> str:
    """As many whole sentences as fit around the one that says what to do; an ellipsis marks each cut."""
    whole = one_line(text)
    if len(whole) <= room:
        return whole
    parts = sentences(whole)
    first = next((at for at, part in enumerate(parts) if tells_how(part)), 0)
    last = first
    if len(_shown(parts, first, last)) > room:
        return _cut(_shown(parts, first, last).removesuffix(" …"), room)
    while last + 1 < len(parts) and len(_shown(parts, first, last + 1)) <= room:
        last += 1
    while first and len(_shown(parts, first - 1, last)) <= room:
        first -= 1
    return _shown(parts, first, last)


def _shown(parts: list[str], first: int, last: int) -> str:
    """Some of the sentences, with an ellipsis for those before and those after."""
    before, after = "… " * (first > 0), " …" * (last + 1 < len(parts))
    return f"{before}{' '.join(parts[first : last + 1])}{after}"


def _cut(text: str, room: int) -> str:
    """A sentence cut after a clause, else between words, never inside a telephone number."""
    head = text[: room - 1].rsplit(" ", 1)[0]
    clause = max(head.rfind(mark) for mark in ",;:")
    if clause > len(head) * 0.6:
        return f"{head[:clause]}…"
    if re.match(r"[\s\d().-]*\d", text[len(head) :]):
        head = re.sub(r"[\s\d().+-]+$", "", head)
    return f"{head.rstrip(' ,;:-')}…"


def quote(word: Advisory, room: int, *, telling: bool = True) -> Quote | None:
    """The agency's instruction, or all its words, in each language that it published; None without any."""
    shown = [
        Quote(clipped(words, room), wording.language)
        for wording in word.wordings
        if (words := _words(wording, telling=telling))
    ]
    return Quote(shown[0].text, shown[0].language, tuple(shown[1:])) if shown else None


def _words(wording: Wording, *, telling: bool) -> str:
    """What is quoted of one wording: what it bids people do, or that after what it says has happened."""
    said = wording.text or wording.headline
    if telling and wording.instruction:
        return wording.instruction
    return said if one_line(wording.instruction) in one_line(said) else f"{said} {wording.instruction}"


def is_cut(words: Quote) -> bool:
    """Whether the agency said more than is shown."""
    return words.text.startswith("… ") or words.text.endswith("…")
