"""Every told day, real and made up: each reading as it should be, no meaning pushed twice."""

import asyncio
from pathlib import Path

import pytest

from bot.app import DATA
from bot.feeds.scenario import Event, parse
from tests.journeys.playing import played

FILES = sorted((DATA / "scenarios").glob("*.jsonl"))
DOWN = {"outage", "intermittent", "local_report", "carrier", "conflict", "stale"}


def events(file: Path) -> tuple[Event, ...]:
    """The day's events."""
    return tuple(parse(file.read_text(encoding="utf-8")))


def test_at_least_a_dozen_real_days_are_told() -> None:
    """Beside Massachusetts 2024."""
    real = [file for file in FILES if any(part.isdigit() and len(part) == 4 for part in file.stem.split("-"))]

    assert len(real) >= 13


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_day_reads_as_it_should(file: Path, tmp_path: Path) -> None:
    """Each reading is the expected one, and each subscriber's pushes tell a story without repeats."""
    expected = [
        (event.at, state, reading)
        for event in events(file)
        if event.read
        for state, reading in event.read.expect.items()
    ]

    shown = asyncio.run(played(file.read_text(encoding="utf-8"), tmp_path))

    wanted = {(at, state) for at, state, _ in expected}
    seen = [(s.at.replace(microsecond=0), s.state, str(s.reading)) for s in shown if s.event == "reading"]
    assert [each for each in seen if each[:2] in wanted] == expected
    for who in {each.to for each in shown if each.event == "push"}:
        for state in {each.state for each in shown if each.event == "push"}:
            told = [
                (str(s.kind), str(s.reading), s.text)
                for s in shown
                if s.to == who and s.state == state and s.event == "push"
            ]
            texts = [text for _, _, text in told]
            assert len(texts) == len(set(texts)), "the same words were pushed twice"
            restored = [number for number, (kind, _, _) in enumerate(told) if kind == "restored"]
            for number in restored[:-1]:
                assert told[number + 1][1] in DOWN, "two all clears follow each other"
