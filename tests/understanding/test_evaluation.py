"""The reader holds its bars on lines that nothing was trained or tuned on."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.domain.talk import ChatKind, Intent, Question, ReplyTo, Understood
from bot.understanding.reader import Reader
from data.refresh.taught import MARK, digest
from tests.understanding.conftest import SOMEONE

HERE = Path(__file__).parent
Line = dict[str, Any]
Pair = tuple[Line, Understood]


def _lines(name: str) -> list[Line]:
    return [json.loads(line) for line in (HERE / name).read_text(encoding="utf-8").splitlines()]


def _read(reader: Reader, line: Line) -> Understood:
    chat = ChatKind.GROUP if "addressed" in line else ChatKind.DIRECT
    reply = ReplyTo(line["reply_to"]) if "reply_to" in line else None
    return reader.understand(Question(line["text"], SOMEONE, chat, reply), None)


@pytest.fixture(scope="module")
def pairs(reader: Reader) -> list[Pair]:
    """Each line of the evaluation set and what was read."""
    return [(line, _read(reader, line)) for line in _lines("evaluation.jsonl")]


@pytest.fixture(scope="module")
def groups(reader: Reader) -> list[Pair]:
    """Each line overheard in groups and what was read."""
    return [(line, _read(reader, line)) for line in _lines("groups.jsonl")]


def _alarms(pairs: list[Pair]) -> tuple[list[bool], list[bool]]:
    """Whether each was read as an emergency: those that are, and those that are not."""
    danger = [got.intent is Intent.EMERGENCY for line, got in pairs if line["intent"] == "emergency"]
    calm = [got.intent is Intent.EMERGENCY for line, got in pairs if line["intent"] != "emergency"]
    return danger, calm


def _share(told: list[bool]) -> float:
    return sum(told) / len(told)


def test_the_set_is_large_and_in_all_languages(pairs: list[Pair]) -> None:
    """At least six hundred lines, twelve languages, every intent."""
    assert len(pairs) >= 600
    assert len({line["lang"] for line, _ in pairs}) == 12
    assert {line["intent"] for line, _ in pairs} == {intent.value for intent in Intent}


def test_the_set_is_kept_apart_from_what_trains(pairs: list[Pair]) -> None:
    """No line of it is a training line."""
    folder = HERE.parents[1] / "data/lexicon/training"
    files = [path.read_text(encoding="utf-8").splitlines() for path in folder.glob("*.txt")]
    trained = {line for lines in files for line in lines}

    assert [line["text"] for line, _ in pairs if line["text"] in trained] == []


def test_fresh_lines_keep_what_they_gave(reader: Reader) -> None:
    """A little under what was measured on all batches together, the hard one among them."""
    lines = [line for path in sorted(HERE.glob("fresh*.jsonl")) for line in _lines(path.name)]
    pairs = [(line, _read(reader, line)) for line in lines]
    danger, calm = _alarms(pairs)

    assert _share([got.intent.value == line["intent"] for line, got in pairs]) >= 0.92
    assert _share([list(got.states) == line["states"] for line, got in pairs]) >= 0.97
    assert _share(danger) >= 0.97
    assert _share(calm) <= 0.02


def test_the_weights_are_learned_from_what_stands_there() -> None:
    """Who changes a phrase or a line trains anew: CONTRIBUTING.md has the command."""
    lexicon = HERE.parents[1] / "data/lexicon"

    with (lexicon / "weights.tsv").open(encoding="utf-8") as weights:
        assert next(weights).split("\t") == [MARK, f"{digest(lexicon)}\n"]


def test_intents_states_and_emergencies_keep_their_bars(pairs: list[Pair]) -> None:
    """A little under what was measured, so that a slip shows."""
    danger, calm = _alarms(pairs)

    assert _share([got.intent.value == line["intent"] for line, got in pairs]) >= 0.94
    assert _share([list(got.states) == line["states"] for line, got in pairs]) >= 0.96
    assert _share(danger) >= 0.97
    assert _share(calm) <= 0.03


def test_unclear_places_are_asked_back_and_clear_ones_are_not(pairs: list[Pair]) -> None:
    """And hardly ever a wrong state."""
    assert _share([got.ambiguous for line, got in pairs if line.get("ambiguous")]) >= 0.9
    assert _share([got.ambiguous for line, got in pairs if not line.get("ambiguous")]) <= 0.02
    assert _share([bool(set(got.states) - set(line["states"])) for line, got in pairs]) <= 0.02


def test_groups_are_left_in_peace(groups: list[Pair]) -> None:
    """Who is addressed is always right, and banter is never answered."""
    assert [got.addressed for _, got in groups] == [line["addressed"] for line, _ in groups]
    banter = [(line, got) for line, got in groups if line["addressed"] and line["intent"] == "none"]
    assert [line["text"] for line, got in banter if got.intent is not Intent.NONE] == []
