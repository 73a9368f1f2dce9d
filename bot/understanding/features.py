"""Features: what the linear model sees of a message."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from bot.understanding.lexicon import Hit
from bot.understanding.mention import Mention
from bot.understanding.text import NINE, Text

KEPT_NUMBERS: Final = frozenset({NINE, "988", "211", "311", "411", "9/11", "10", "phone#"})
PLACE: Final = "<place>"
NUMBER: Final = "<number>"
SILENT: Final = frozenset('.,;\n"/()')
LONG: Final = 3
SLICES: Final = (3, 4, 5)
LONGEST: Final = 26
"""How many letters of a word are sliced, its edges among them."""
EVERY: Final = "always"
ASKING: Final = "<asking>"
"""What questions begin with where nobody types the question mark."""
SURE: Final = 4
"""From this weight a phrase says its meaning for certain."""
TRIFLING: Final = frozenset({"filler", "ask", "nine"})
MOST: Final = 120
"""How many words are looked at: more say nothing new of what somebody wants."""


class Marks(NamedTuple):
    """What a message shows: its words, each once, and all that tells how they stand together."""

    words: frozenset[str]
    shape: frozenset[str]


def features(
    text: Text,
    hits: Sequence[Hit],
    found: Sequence[Mention],
    score: int,
    kinds: Callable[[str], tuple[str, ...]],
) -> Marks:
    """Words; pairs and triples of them, meanings of the lexicon, danger, length, shape."""
    words = _shown(text, found)[:MOST]
    seen = {EVERY}
    seen.update(f"2:{one} {two}" for one, two in pairwise(words))
    seen.update(
        f"3:{one} {two} {three}" for one, two, three in zip(words, words[1:], words[2:], strict=False)
    )
    kind_of = {kind for word in words for kind in kinds(word)}
    meanings = {hit.meaning for hit in hits}
    form = _form(words, meanings, kinds)
    seen.update(f"k:{kind}" for kind in kind_of)
    seen.update(f"m:{meaning}" for meaning in meanings)
    seen.update(f"{form}:{each}" for each in (*kind_of, *(meanings - TRIFLING)))
    seen.add(form)
    seen.update(f"s:{hit.meaning}" for hit in hits if hit.weight >= SURE and hit.meaning != "danger")
    if not score and "m:danger" in seen:
        seen.remove("m:danger")
        seen.add("m:danger undone")
    seen.update((f"d:{min(score, 7)}", f"n:{_size(len(words))}"))
    if words:
        seen.update((f"1:{words[0]}", f"z:{words[-1]}", f"1:{' '.join(words[:2])}"))
    if found:
        seen.add("place")
    return Marks(frozenset(words), frozenset(seen))


def within(word: str) -> set[str]:
    """The features of one word: itself, and its slices, so that an ending or a slip costs little."""
    seen = {f"w:{word}"}
    if len(word) >= LONG and word[0] != "<":
        edged = f"_{word}_"[:LONGEST]
        seen.update(f"c:{edged[at : at + n]}" for n in SLICES for at in range(len(edged) - n + 1))
    return seen


def _form(words: Sequence[str], meanings: set[str], kinds: Callable[[str], tuple[str, ...]]) -> str:
    """Whether 911 is spoken of, and whether something is asked: together they tell a question from a tale."""
    asks = "?" in words or (bool(words) and ASKING in kinds(words[0]))
    return f"{'9' if NINE in words or 'nine' in meanings else '0'}{'?' if asks else '.'}"


def _shown(text: Text, found: Sequence[Mention]) -> list[str]:
    """The words with places and numbers by kind, without silent signs."""
    inside = {at for mention in found for at in range(mention.start + 1, mention.end)}
    starts = {mention.start for mention in found}
    shown = []
    for at, word in enumerate(text.words):
        if at in starts:
            shown.append(PLACE)
        elif at not in inside and word not in SILENT:
            shown.append(NUMBER if word[0].isdigit() and word not in KEPT_NUMBERS else word)
    return shown


def _size(count: int) -> str:
    return next(
        (name for most, name in ((1, "1"), (2, "2"), (4, "4"), (8, "8"), (16, "16")) if count <= most), "+"
    )
