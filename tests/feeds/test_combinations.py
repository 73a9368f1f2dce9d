"""Sentences made of parts: every way to name 911 with every way to say how it is."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from bot.domain.advisory import Advisory, Key
from bot.feeds.assembling import assembled
from bot.feeds.entry import SourceConfig
from bot.feeds.message import Block, Message
from tests.feeds.conftest import NOON

FRAMES = Path(__file__).parent / "phrasings" / "combinations.frames"
SOURCE = SourceConfig("ipaws", "ipaws")


def groups() -> list[tuple[str, dict[str, list[str]]]]:
    """Each group's verdict, and its lists by name."""
    found: list[tuple[str, dict[str, list[str]]]] = []
    name = ""
    for line in FRAMES.read_text(encoding="utf-8").splitlines():
        if line.startswith("= "):
            found.append((line[2:], {}))
        elif line.startswith("  "):
            found[-1][1][name].append(line.strip())
        elif line.endswith(":"):
            name = line[:-1]
            found[-1][1][name] = []
    return found


def sentences(parts: dict[str, list[str]]) -> Iterator[str]:
    """Every frame, filled with every combination of the parts."""
    names = [name for name in parts if name != "frames"]
    for chosen in product(*(parts[name] for name in names)):
        filling = dict(zip(names, chosen, strict=True))
        yield from (frame.format(**filling) for frame in parts["frames"])


def verdict(text: str) -> str:
    key = Key("made@example.invalid", "MADE-1", "2030-06-18T18:30:00Z")
    block = Block("en-US", "Local Area Emergency", description=text)
    message = Message(key, NOON, "Alert", "Actual", (block,), frozenset({"LAE"}), ("017031",), name="Example")
    entry = assembled(message, NOON, SOURCE)
    assert isinstance(entry, Advisory)
    return str(entry.verdict)


@pytest.mark.parametrize(("wanted", "parts"), groups(), ids=[f"{n}-{g[0]}" for n, g in enumerate(groups())])
def test_every_combination_is_understood(wanted: str, parts: dict[str, list[str]]) -> None:
    """A word that changes nothing must not change the verdict."""
    made = set(sentences(parts))

    wrong = {text: got for text in made if (got := verdict(text)) != wanted}

    assert not wrong
