"""Hundreds of ways in which agencies speak of 911, each with the verdict that it deserves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.domain.advisory import Advisory, Key
from bot.feeds.assembling import assembled
from bot.feeds.cap import parse as read_cap
from bot.feeds.entry import SourceConfig
from bot.feeds.message import Block, Message
from tests.feeds.conftest import NOON
from tests.feeds.making import cap, envelope

PHRASINGS = Path(__file__).parent / "phrasings"


def phrasings() -> Iterator[tuple[str, str]]:
    """Each line of the tables with the verdict that its file is named after."""
    for table in sorted(PHRASINGS.glob("*.txt")):
        if table.stem != "tongues":
            yield from ((table.stem.split("_")[0], line) for line in lines(table))


def lines(table: Path) -> list[str]:
    """What a table holds beside its comments."""
    read = table.read_text(encoding="utf-8").splitlines()
    return [line for line in read if line and not line.startswith("#")]


def message(line: str) -> Message:
    """The message that a line of a table stands for: code, places, headline // text // instruction."""
    code, places, words = line.split(" ", 2)
    headline, text, instruction = ([part.strip() for part in words.split("//")] + [""])[:3]
    block = Block("en-US", "Civil alert", "" if headline == "-" else headline, text, instruction)
    key = Key("alerts@example.invalid", "PHRASING-1", "2030-06-18T18:30:00Z")
    return Message(
        key,
        NOON,
        "Alert",
        "Actual",
        (block,),
        frozenset({code}),
        tuple(places.split(",")),
        name="Example EMA",
    )


@pytest.mark.parametrize(("verdict", "line"), list(phrasings()))
def test_every_phrasing_is_understood(verdict: str, line: str) -> None:
    """Whatever words an agency chooses, the verdict is the one that the contract gives them."""
    said = message(line)

    entry = assembled(said, NOON, SourceConfig("ipaws", "ipaws"))

    assert isinstance(entry, Advisory)
    assert entry.verdict == verdict, entry.reason
    assert entry.reason


@pytest.mark.parametrize("line", lines(PHRASINGS / "tongues.txt"))
def test_other_languages_are_understood_where_there_is_no_english(line: str) -> None:
    """Spanish in full, and the words that the FCC gave agencies in twelve more."""
    language, verdict, text = line.split(" ", 2)
    body = envelope(cap(language=language, description=text))

    (entry,) = read_cap(body, NOON, SourceConfig("ipaws", "ipaws"))

    assert isinstance(entry, Advisory)
    assert entry.verdict == verdict, entry.reason
