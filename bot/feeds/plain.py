"""Texts made plain for reading: lower case, 911 written one way, one sentence or clause at a time."""

import re
import unicodedata
from typing import Final

NINE_ONE_ONE: Final = re.compile(
    r"(?<![\d./-])\b(?:e-?|ng-?|ng-?e-?|enhanced |next[- ]generation |basic )?(?:9[-.‐-― ]?1[-.‐-― ]?1|nine[-"
    r" ]one[- ]one|nine eleven)"
    r"(?:['’]s)?(?![A-Za-z\d]|[-.‐-―]\d)",
    re.IGNORECASE,
)
"""911 however it is written, but not inside a telephone number; 9/11 is a date."""
DIGITS: Final = re.compile(r"9[^\w:/,]{0,2}1[^\w:/,]{0,2}1|988")
SIGNS: Final = (
    "nine one",
    "nine-one",
    "nine eleven",
    "emergency phone",
    "emergency tele",
    "emergency call",
    "emergency line",
    "emergency number",
    "dispatch phone",
    "dispatch line",
    "lifeline",
)
"""Other ways to write 911, and lines that are taken for it."""
FOREIGN: Final = re.compile("[\u0661\u06f1\uff11\u0967]|طوارئ")
"""A one in digits of other scripts; "emergencies" in Arabic, where the FCC writes the number backwards."""
ADDRESS: Final = re.compile(
    r"\b911 (?:(?:[nsew]|north|south|east|west)\.? )?(?!calls?\b|service|system|outage|center|is\b|down\b"
    r"|line)(?:[a-z]+ ){1,2}?(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|way|court|ct|hwy"
    r"|highway|pkwy|parkway|pl|place)\b"
    r"|\b(?:highway|hwy|route|rt|room|suite|box|unit|apt|flight|porsche|carrera|extension|ext|channel|ticket"
    r"|bus|code) #?911\b|\$911\b|\b911 ?(?:am|pm|a\.m|p\.m)\b"
)
LINK: Final = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+|@\w+|\b[\w-]+\.(?:com|org|gov|net|us|info|edu)\b(?:/\S*)?"
)
NUMBER: Final = re.compile(
    r"(?<![\w-])(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. /])?\d{3}[-. ]\d{4}\b(?: ?(?:x|ext\.?) ?\d+)?"
    r"|(?<!\d)\d{10,11}(?!\d)"
)
PHONE: Final = "telnumber"
"""What stands for a telephone number in plain text."""
SPLIT: Final = re.compile(
    r"(?<=[.!?])(?<!\b[a-z]\.)(?<!\b(?:st|co|no|mt|ft|dr|mr)\.)(?<!\b(?:dept|supt"
    r"|capt)\.)(?<!\b[ap]\.m\.)[\"')\]]*\s+|(?<=[ap]\.m\.) (?=(?:the|please|crews|service|if|call|we"
    r"|residents|all|this|text|for)\b)"
    r"|\.{2,}|…|\n+|;|(?:(?<!restored)(?<!resolved)(?<!all clear)(?<!outage):|:(?!\s911\b))(?=\s)|\s[-–—"
    r"|/*~•]+\s|—|–\s|\*\*+"
    r"|,? \b(?:but|however|although|though|while|whereas|yet)\b,?"
    r"|, (?:and |so )?(?=(?:text|texting|texts|voice|land-?lines?|wireless|cell|mobile|voip|911|calls? (?:to"
    r"|from)|residents|callers|customers|please|you|we|the 911|our 911|service|the service|it)\b[^,]*\b(?:is"
    r"|are|can|cannot|can't|remain|remains|still|do|does|may|will|has|have|works?|should|call|use|dial"
    r"|continue)\b)"
    r"| and (?=(?:text|texting|voice|land-?lines|wireless|cell|mobile|voip|911|calls are|is|are|has been|have"
    r" been|all 911|our 911)\b[^,]*\b(?:is|are|can|cannot|remain|remains|still|do|does|may|will|has|have"
    r"|works?|been|working|operational)\b)"
)
VERB: Final = re.compile(
    r"\b(?:is|are|was|were|be|has|have|had|can|cannot|can't|not|n't|remains?|works?|working|down|out|may|will"
    r"|do|does|experienc\w+|went|restored|unable|lost|call|dial|use|continues?|interrupt\w+|disrupt\w+)\b"
    r"|n't\b"
)
BLANKS: Final = re.compile(r"[ \t]+")
NOON: Final = re.compile(r"\b([AaPp])\.\s?[Mm]\.(?=\s+[A-Z])")
MOST_READ: Final = 6_000
"""Characters of one text in which its meaning is sought."""
MOST_CLAUSES: Final = 150
LONGEST: Final = 400
"""Characters of a clause: nobody writes a longer one that says anything."""
ENDLESS: Final = re.compile(r"\S{80,}")
RUNS: Final = re.compile(r"([^\w\s])\1{3,}")
REVERSE: Final = re.compile(r"\breverse[- ]911\b", re.IGNORECASE)
"""What agencies call people with: not the number that people call."""
QUOTES: Final = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "‒": "-", "\u00a0": " "}
)


def may_speak(text: str) -> bool:
    """Whether a text as sent may speak of 911: quick, and never wrong when it says no."""
    if DIGITS.search(text) is not None:
        return True
    lower = text.lower()
    if "nine" in lower or "emergency" in lower or "dispatch" in lower or "lifeline" in lower:
        return any(sign in lower for sign in SIGNS) or _is_foreign(text)
    return _is_foreign(text)


def _is_foreign(text: str) -> bool:
    return not text.isascii() and FOREIGN.search(text) is not None


def plain(text: str) -> str:
    """The text in lower case, 911 and telephone numbers each written one way, addresses left out."""
    text = unicodedata.normalize("NFKC", text[:MOST_READ]).translate(QUOTES)
    text = RUNS.sub(r"\1\1\1", ENDLESS.sub(" ", text))
    text = NOON.sub(r"\1m.", LINK.sub(" ", text))
    text = REVERSE.sub(" alerting ", NINE_ONE_ONE.sub("911", text))
    text = NUMBER.sub(PHONE, text).lower()
    return BLANKS.sub(" ", ADDRESS.sub(" ", text))


def clauses(text: str) -> list[str]:
    """The sentences of a plain text, cut where another clause begins."""
    found: list[str] = []
    for part in SPLIT.split(text):
        clause = part.strip(" \"'()[]*.,!?:-–—")[:LONGEST]
        if found and clause and not VERB.search(found[-1]) and part and _is_list(text, found[-1], clause):
            found[-1] = f"{found[-1]} and {clause}"
        elif clause:
            found.append(clause)
    return found[:MOST_CLAUSES]


def _is_list(text: str, one: str, two: str) -> bool:
    """Whether two parts were only items of one list: "landlines and cell phones are down"."""
    return f"{one} and {two}" in text or f"{one}, {two}" in text or f"{one}, and {two}" in text
