"""Quiet hours: as people type them, over midnight and over the change of the clocks."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.quiet import hours

BOSTON = "America/New_York"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("22:00-07:00", "22:00-07:00"),
        ("22-7", "22:00-07:00"),
        (" 9.30 – 17 ", "09:30-17:00"),
        ("22:00 to 06:30", "22:00-06:30"),
    ],
)
def test_hours_are_read_as_people_type_them(typed: str, meant: str) -> None:
    """With or without minutes, with any dash."""
    assert str(hours(typed)) == meant


@pytest.mark.parametrize("typed", ["", "tonight", "24-7", "22:60-7", "7-7", "22", "22-7-5", "-22-7"])
def test_what_is_no_hours_is_none(typed: str) -> None:
    """Nothing is guessed, and an empty span is none."""
    assert hours(typed) is None


@pytest.mark.parametrize(
    ("now", "over"),
    [
        (datetime(2024, 6, 18, 3, 0, tzinfo=UTC), datetime(2024, 6, 18, 11, 0, tzinfo=UTC)),
        (datetime(2024, 6, 18, 10, 59, tzinfo=UTC), datetime(2024, 6, 18, 11, 0, tzinfo=UTC)),
        (datetime(2024, 6, 18, 11, 0, tzinfo=UTC), None),
        (datetime(2024, 6, 18, 16, 0, tzinfo=UTC), None),
        (datetime(2024, 11, 3, 3, 0, tzinfo=UTC), datetime(2024, 11, 3, 12, 0, tzinfo=UTC)),
    ],
)
def test_a_night_ends_in_the_morning_of_its_own_zone(now: datetime, over: datetime | None) -> None:
    """Also in the night in which the clocks go back."""
    night = hours("22:00-07:00")

    assert night is not None
    assert night.over(now, BOSTON) == over


@given(st.integers(0, 366 * 1440), st.text(max_size=12))
def test_quiet_hours_end_within_a_day_or_so(minute: int, typed: str) -> None:
    """Whatever is typed never raises, and nothing is held back for longer than a day."""
    quiet = hours(typed) or hours("21:15-08:45")
    assert quiet is not None
    now = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)

    over = quiet.over(now, BOSTON)

    assert over is None or 0 < (over - now).total_seconds() <= 25 * 3600
