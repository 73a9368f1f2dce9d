"""Proofreading: what is wrong with a translation, for `callbox words check` and for the tests."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from bot.facts.catalog import Catalog, read

ENGLISH: Final = "en"
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
    faults: list[str] = []
    for tag, source in sources.items():
        catalog = read(folder / f"{tag}.ftl")
        spoken = _sentences(source)
        faults += [f"{tag}: {fault}" for fault in _limits(catalog)]
        if tag != ENGLISH:
            faults += [f"{tag}: {fault}" for fault in _against(english, spoken, partial=is_partial(source))]
    return tuple(faults)


def is_partial(source: str) -> bool:
    """Whether the catalog says of itself that most of it is left to English."""
    return bool(re.search(r"^### partial\b", source, re.MULTILINE))


def _sentences(source: str) -> Mapping[str, str]:
    """Each sentence as it is written, without its attributes."""
    return {key: re.split(r"\n\s+\.\w+ =", text)[0].strip() for key, text in KEY.findall(source)}


def _against(english: Mapping[str, str], spoken: Mapping[str, str], *, partial: bool) -> Iterator[str]:
    """What differs from the English that must not."""
    if not partial:
        yield from (f"{key}: missing" for key in english if key not in spoken)
    for key, text in spoken.items():
        if key not in english:
            if not key.startswith("state-"):
                yield f"{key}: English has no such sentence"
            continue
        if set(VARIABLE.findall(text)) != set(VARIABLE.findall(english[key])):
            yield f"{key}: other facts than the English"
        if set(KEPT.findall(text)) != set(KEPT.findall(english[key])):
            yield f"{key}: other numbers, codes or commands than the English"
        if len(text) > 40 + ROOM * len(english[key]):
            yield f"{key}: much longer than the English"


def _limits(catalog: Catalog) -> Iterator[str]:
    """What is too long for a platform."""
    for key, sentence in catalog.sentences.items():
        for prefix, limit in LIMITS.items():
            if key.startswith(prefix) and len(sentence.plain or "") > limit:
                yield f"{key}: {len(sentence.plain or '')} characters, at most {limit}"
