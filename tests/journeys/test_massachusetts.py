"""Massachusetts, 18 June 2024, through the whole pipeline: what is read, told and answered when."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from bot.app import DATA
from bot.theatre import Shown
from tests.journeys.playing import played

DAY = DATA / "scenarios" / "massachusetts-2024-06-18.jsonl"


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Shown]:
    """The day, seen whole, once for all tests."""
    return asyncio.run(played(DAY.read_text(encoding="utf-8"), tmp_path_factory.mktemp("house")))


def utc(hour: int, minute: int) -> datetime:
    """A time of that day, UTC; four hours ahead of Boston."""
    return datetime(2024, 6, 18, hour, minute, tzinfo=UTC)


def readings(day: Sequence[Shown], state: str) -> dict[str, str]:
    """Minute -> reading, as printed."""
    return {
        f"{each.at:%H:%M}": str(each.reading)
        for each in day
        if each.event == "reading" and each.state == state
    }


def test_each_reading_of_the_day_is_what_was_known_then(day: Sequence[Shown]) -> None:
    """Never working, local first, then the state's, restored only by the state."""
    assert readings(day, "MA") == {
        "17:30": "no_notice",
        "17:45": "local_report",
        "18:10": "local_report",
        "18:25": "outage",
        "19:20": "outage",
        "19:42": "outage",
        "19:43": "restored",
        "20:21": "restored",
    }


def test_the_neighbours_are_never_down(day: Sequence[Shown]) -> None:
    """The alert that spilled over is not theirs."""
    assert set(readings(day, "ME").values()) == {"no_notice"}
    assert set(readings(day, "NH").values()) == {"no_notice"}


def test_each_meaning_is_pushed_once_to_each_who_follows(day: Sequence[Shown]) -> None:
    """Outage, confirmation, all clear; no second all clear; nobody in Maine."""
    pushes = [(each.to, str(each.kind)) for each in day if each.event == "push"]

    for who in ("Ana (Boston)", "Ben (Worcester)"):
        assert [kind for to, kind in pushes if to == who] == ["outage", "update", "restored"]
    assert {to for to, _ in pushes} == {"Ana (Boston)", "Ben (Worcester)"}


def test_maine_hears_whose_alert_it_was_and_then_its_own_words(day: Sequence[Shown]) -> None:
    """At 2:50 PM the alert is Massachusetts'; after Maine spoke, Maine's words."""
    before, after = (
        each.text or "" for each in day if each.event == "answer" and each.to == "Cora (Portland, Maine)"
    )

    assert "Massachusetts" in before
    assert "no official 911 outage notice for Maine" in before
    assert "Maine residents can disregard the alert" in after
    assert "Maine EMA" in after


def test_no_answer_of_the_day_says_that_911_works(day: Sequence[Shown]) -> None:
    """Not before anybody noticed, not after the all clear, except as an agency's quote."""
    for each in day:
        ours = " ".join(
            part for n, part in enumerate((each.text or "").split("“")) for part in part.split("”")[n > 0 :]
        )
        for claim in ("911 is working.", "911 works", "911 is fine", "911 is up", "safe to call 911"):
            assert claim not in ours.replace("does not mean 911 is working.", ""), each.text


def test_an_emergency_is_answered_with_numbers_of_its_town_and_no_question(
    day: Sequence[Shown],
) -> None:
    """My dad fell and he is not breathing, Worcester."""
    (text,) = (
        each.text or ""
        for each in day
        if each.event == "answer" and each.to == "Ben (Worcester)" and each.at == utc(18, 40)
    )

    assert text.startswith("I can't send help. Call 911 now.")
    assert "508-799-8606" in text
    assert "?" not in text
