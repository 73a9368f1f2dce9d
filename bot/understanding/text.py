"""Text as it was typed, turned into plain words: look-alikes, spoken numbers, quotes and markup undone."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final

from bot.domain.spelling import plain

BREAKS: Final = frozenset('.?!;\n"')
"""Where a sentence ends."""
NINE: Final = "911"
ATTACKS: Final = "9/11"
PHONE: Final = "phone#"

_UNSEEN: Final = dict.fromkeys(
    code
    for first, last in (
        (0xAD, 0xAD),
        (0x34F, 0x34F),
        (0x640, 0x640),
        (0x64B, 0x652),
        (0x115F, 0x1160),
        (0x180E, 0x180E),
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x206F),
        (0x3164, 0x3164),
        (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF),
    )
    for code in range(first, last + 1)
)
_SIGNS: Final = {
    ord(sign): to
    for signs, to in (
        ("’‘ʼ`´ʻ′＇", "'"),
        ("“”„«»「」『』〝〞", '"'),
        ("؟？", "?"),
        ("،、،", ","),
        ("。។", "."),
        ("；؛", ";"),
        ("！", "!"),
        ("–—―‑‐−", "-"),
        ("*_~|\\^<>[]{}=", " "),
        ("…", ". "),
        ("¿¡", " "),
    )
    for sign in signs
}
_DIGITS: Final = {
    first + digit: str(digit)
    for first in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0x17E0, 0x1040)
    for digit in range(10)
}
_TABLE: Final = {**_UNSEEN, **_SIGNS, **_DIGITS}

_LOOKALIKES: Final = str.maketrans(
    "аеорсухіјѕԁһӏьвкмнтАЕОРСУХІЈЅВКМНТαοερτυικνηΑΟΕΡΤΥΙΚΝΗΒΖΜ",
    "aeopcyxijsdhlbbkmhtAEOPCYXIJSBKMHTaoeptuiknnAOEPTYIKNHBZM",
)
_MIXED: Final = re.compile(r"\w*(?:[A-Za-z][\u0370-\u04ff]|[\u0370-\u04ff][A-Za-z])\w*")
_TWO_SCRIPTS: Final = re.compile(r"[\u0370-\u04ff]")

_NINES: Final = re.compile(
    r"(?<![\w/$#])(?:e|ng|x)?-?9[\s.\-,]{0,3}1[\s.\-,]{0,3}1(?![\d/]|[.,]\d)|\b9[1lI|!][1lI|!](?=\s|$|[?.!,])",
    re.IGNORECASE,
)
_SPOKEN: Final = re.compile(
    r"\bn(?:ine|in)[\s\-]*(?:one|1|won|wun)[\s\-]*(?:one|1|won|wun)\b"
    r"|\bnueve[\s\-]*(?:once|uno[\s\-]*uno)\b|\bnove[\s\-]*(?:onze|um[\s\-]*um)\b"
    r"|\bneuf[\s\-]*(?:onze|cent[\s\-]*onze|un[\s\-]*un)\b|\bn[eè]f[\s\-]*(?:en[\s\-]*en|onz|yon[\s\-]*yon)\b"
    r"|\bnovi?[\s\-]*(?:um|un)[\s\-]*(?:um|un)\b|\bch[ií]n[\s\-]*m[ộo]t[\s\-]*m[ộo]t\b"
    r"|девять[\s\-]*один[\s\-]*один|девятьсот[\s\-]*одиннадцать|تسعة[\s\-]*واحد[\s\-]*واحد"
    r"|九一一(?!事件|恐|袭|襲)|九幺幺|ប្រាំបួនមួយមួយ",
    re.IGNORECASE,
)
_SAID_NINE: Final = ("nin", "nue", "nov", "neu", "nef", "nèf", "ch", "девят", "تسعة", "九", "ប្រាំបួន")
_ATTACKS: Final = re.compile(
    r"(?<![\d/])9\s?[/\-.]\s?11(?![\d/])|(?<![\d/])11\s?[/\-.]\s?9(?![\d/])|\bnine[\s\-]?eleven\b|\b9\s?eleven\b"
    r"|九一一(?=事件|恐|袭|襲)|911(?=事件|恐怖|袭击|襲擊)",
    re.IGNORECASE,
)
_PHONE: Final = re.compile(
    r"(?<![\d-])(?:\+?1[\s.\-]?)?\(?\d{3}\)?[\s.\-]?\d{3}[\s.\-]\d{4}(?!\d)|(?<!\d)1?\d{10}(?!\d)"
)
_QUOTE: Final = re.compile(r"^\s*>+\s?(.*)$", re.MULTILINE)
_DIGIT: Final = re.compile(r"\d")
_LINK: Final = re.compile(r"(?:https?://|www\.)\S+|\b[\w.+-]+@[\w-]+\.[\w.]+", re.IGNORECASE)
_ELISION: Final = re.compile(r"\b(l|d|j|n|s|c|qu|jusqu|lorsqu|puisqu|m|t|k|w)'(?=[^\W\d_]{2})", re.IGNORECASE)
_INITIALS: Final = re.compile(r"\b(?:[A-Za-z]\.){2,}")
_SHORTENED: Final = re.compile(r"\b(st|ste|mt|ft|mr|mrs|ms|dr)\.(?=\s)", re.IGNORECASE)
_TOKENS: Final = re.compile(
    r"[\u3400-\u9fff\uf900-\ufaff]"
    r"|[\u1780-\u17b3][\u17b4-\u17d3\u17dd]*"
    r"|9/11|phone#|\d+|[^\W\d_\u1780-\u17dd\u3400-\u9fff]+(?:'[^\W\d_\u1780-\u17dd\u3400-\u9fff]+)*"
    r"|[.?!,;:\n\"#$&/()%+@]|[\u2600-\u27bf\U0001f000-\U0001faff\U0001f1e6-\U0001f1ff]|\u2764"
)
_SAID: Final = {":": ",", "(": ",", ")": ",", "/": "/"}


@dataclass(frozen=True, slots=True)
class Text:
    """A message as words: plain ones to compare, raw ones to see how they were typed."""

    words: tuple[str, ...]
    raw: tuple[str, ...]
    shouted: bool
    """Capitals throughout: they say nothing of the single word."""

    @property
    def bare(self) -> str:
        """The words alone, without signs."""
        return " ".join(word for word in self.words if word[0].isalnum())

    def sentences(self) -> list[int]:
        """The number of the sentence in which each word stands; what ends one counts to the next."""
        return list(accumulate(word in BREAKS for word in self.words))


def clean(text: str) -> str:
    """The same words in plain characters."""
    text = _in_plain_characters(_quoted(text))
    if "@" in text or "http" in text or "www" in text:
        text = _LINK.sub(" ", text)
    if _DIGIT.search(text):
        text = _PHONE.sub(" phone# ", text)
        text = _ATTACKS.sub(" 9/11 ", text)
        text = _NINES.sub(" 911 ", text)
    lowered = text.lower()
    if any(start in lowered for start in _SAID_NINE):
        text = _ATTACKS.sub(" 9/11 ", text)
        text = _SPOKEN.sub(" 911 ", text)
    if "." in text:
        text = _INITIALS.sub(lambda match: match[0].replace(".", ""), text)
        text = _SHORTENED.sub(r"\1", text)
    return _ELISION.sub(r"\1 ", text) if "'" in text else text


def _quoted(text: str) -> str:
    """Lines that quote an earlier message, in quotation marks."""
    return _QUOTE.sub(r'"\1"', text) if ">" in text else text


def _in_plain_characters(text: str) -> str:
    if text.isascii():
        return text.translate(_TABLE)
    text = unicodedata.normalize("NFKC", text).translate(_TABLE)
    if _TWO_SCRIPTS.search(text):
        text = _MIXED.sub(lambda match: match[0].translate(_LOOKALIKES), text)
    return text


def split(cleaned: str) -> Text:
    """Cleaned text as words."""
    raw = tuple(_TOKENS.findall(cleaned))
    words = tuple(map(_plain_word, raw))
    letters = [token for token in raw if len(token) > 1 and token.isascii() and token.isalpha()]
    shouted = len(letters) > 2 and sum(token.isupper() for token in letters) > 0.7 * len(letters)
    return Text(words, raw, shouted)


@lru_cache(50_000)
def _plain_word(token: str) -> str:
    return _SAID.get(token) or plain(token).replace("'", "")
