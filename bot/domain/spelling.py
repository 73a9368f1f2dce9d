"""Spelling: how text becomes words that can be compared, for names and for messages alike."""

import re
import unicodedata
from typing import Final

_MARKS: Final = re.compile(r"[\u0300-\u036f]")
_RUNS: Final = re.compile(r"[\u1780-\u17dd]+|[^\W_\u1780-\u17dd]+")
_DROPPED: Final = re.compile(r"['’‘ʻ`´.\u064b-\u0652\u0640]")
_WORDS: Final = re.compile(
    r"[\u3400-\u9fff\uf900-\ufaff]"  # Chinese: every character is a word
    r"|[\u1780-\u17b3][\u17b4-\u17d3\u17dd]*"  # Khmer: a consonant with what hangs on it
    r"|[^\W_\u1780-\u17dd\u3400-\u9fff]+"
)
_ASCII: Final = re.compile(r"[a-z0-9]+")
_SILENT: Final = str.maketrans("", "", "'`.")
_ENDING: Final = re.compile(r"(?:(?<=.{4})ами|(?<=..)(?:ах|ой|ом|ей|ий|ая|ое|ые|ого|ем|[аеиоуыэюяйь]))$")
_SAME: Final = str.maketrans("أإآىةёłøđıßœæ", "ااايهеlodisoa")
_SHORT: Final = {"saint": "st", "sainte": "ste", "ft": "fort", "mt": "mount"}


def plain(text: str) -> str:
    """Lower case without accents on Latin letters; other scripts keep their marks."""
    text = text.lower().translate(_SAME)
    if text.isascii():
        return text
    return "".join(map(_bare, text))


def _bare(letter: str) -> str:
    if letter < "\x80":
        return letter
    taken = unicodedata.normalize("NFD", letter)
    return _MARKS.sub("", taken) if taken[0] < "\u0250" else letter


def key(name: str) -> str:
    """A name as it is looked up: plain words, one space between; Saint is "st"."""
    if name.isascii():
        return " ".join([_SHORT.get(word, word) for word in _ASCII.findall(name.lower().translate(_SILENT))])
    text = _DROPPED.sub("", plain(unicodedata.normalize("NFKC", name)))
    words = [part for word in _RUNS.findall(text) for part in _parts(word)]
    return " ".join(map(name_word, words))


def name_word(word: str) -> str:
    """A plain word as names are compared: short forms alike, Russian without its ending."""
    if "\u0400" <= word[0] <= "\u04ff" and len(word) > 3:
        return _ENDING.sub("", word)
    return _SHORT.get(word, word)


def _parts(word: str) -> list[str]:
    return [word] if word < "\u1780" else _WORDS.findall(word)
