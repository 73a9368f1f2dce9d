"""Proofreading: what is wrong with a translation, for `callbox words check` and for the tests."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Set
from pathlib import Path
from typing import Final

from bot.domain.place import BY_USPS
from bot.facts.catalog import Catalog, read

ENGLISH: Final = "en"
STATE: Final = "state-"
"""What the local name of a state is kept under: "state-MA"; English needs none."""
VARIABLE: Final = re.compile(r"\{\s*\$(\w+)")
KEY: Final = re.compile(r"^([a-z][\w-]*) =(.*(?:\n[ \t}].*)*)", re.MULTILINE)
KEPT: Final = re.compile(r"(?<![\d-])(?:911|988|1-800-222-1222)(?![\d-])|/[a-z]+|\bMA-0618-1\b")
ROOM: Final = 2.2
"""How much longer than the English a translation may be before it is asked to be shorter."""
LIMITS: Final = {"command-": 100, "profile-short": 120, "profile-description": 512, "button-": 40}
"""Characters that platforms take."""


def proofread(folder: Path) -> tuple[str, ...]:
    """Every fault of every catalog in the folder, each as one line that names language and sentence."""
    sources = {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.ftl"))}
    english = _sentences(sources[ENGLISH])
    own = {key for key, sentence in read(folder / f"{ENGLISH}.ftl").sentences.items() if sentence.own}
    faults: list[str] = []
    for tag, source in sources.items():
        catalog = read(folder / f"{tag}.ftl")
        spoken = _sentences(source)
        faults += [f"{tag}: {fault}" for fault in (*_limits(catalog), *_twice(source))]
        if tag == ENGLISH:
            continue
        asked = frozenset() if is_partial(source) else english.keys() - own
        faults += [f"{tag}: {fault}" for fault in (*_against(english, spoken, asked), *_states(spoken))]
    return tuple(faults)


def is_partial(source: str) -> bool:
    """Whether the catalog says of itself that most of it is left to English."""
    return bool(re.search(r"^### partial\b", source, re.MULTILINE))


def _sentences(source: str) -> Mapping[str, str]:
    """Each sentence as it is written, without its attributes."""
    return {key: re.split(r"\n\s+\.\w+ =", text)[0].strip() for key, text in KEY.findall(source)}


def _twice(source: str) -> Iterator[str]:
    """Sentences written twice: the first is said, and whoever mends the second wonders."""
    written = Counter(key for key, _text in KEY.findall(source))
    yield from (f"{key}: written twice" for key, times in written.items() if times > 1)


def _against(english: Mapping[str, str], spoken: Mapping[str, str], asked: Set[str]) -> Iterator[str]:
    """What differs from the English that must not."""
    yield from (f"{key}: missing" for key in english if key in asked and key not in spoken)
    for key, text in spoken.items():
        if key not in english:
            if not key.startswith(STATE):
                yield f"{key}: English has no such sentence"
            continue
        if set(VARIABLE.findall(text)) != set(VARIABLE.findall(english[key])):
            yield f"{key}: other facts than the English"
        if set(KEPT.findall(text)) != set(KEPT.findall(english[key])):
            yield f"{key}: other numbers, codes or commands than the English"
        if len(text) > 40 + ROOM * len(english[key]):
            yield f"{key}: much longer than the English"


def _states(spoken: Mapping[str, str]) -> Iterator[str]:
    """Names of states that are none, or that two states share."""
    names: dict[str, str] = {}
    for key, name in spoken.items():
        if key.startswith(STATE):
            if key.removeprefix(STATE) not in BY_USPS:
                yield f"{key}: there is no such state"
            if name in names:
                yield f"{key}: {names[name]} has the same name"
            names[name] = key


def _limits(catalog: Catalog) -> Iterator[str]:
    """What is too long for a platform."""
    for key, sentence in catalog.sentences.items():
        for prefix, limit in LIMITS.items():
            if key.startswith(prefix) and len(sentence.plain or "") > limit:
                yield f"{key}: {len(sentence.plain or '')} characters, at most {limit}"
