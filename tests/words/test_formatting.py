"""Times, dates, spans, distances and lists as people write them."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.talk import Answer, Day, Miles, Moment, say
from bot.facts import formatting
from tests.doubles.desk import WORDS

AT = datetime(2024, 6, 18, 18, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "language", "shown"),
    [
        ("America/New_York", "en", "2:22 PM EDT"),
        ("America/Chicago", "en", "1:22 PM CDT"),
        ("America/Phoenix", "en", "11:22 AM MST"),
        ("Pacific/Guam", "en", "4:22 AM ChST"),
        ("America/New_York", "xx", "2:22 PM EDT"),
    ],
)
def test_a_time_names_its_zone(zone: str, language: str, shown: str) -> None:
    """A bare clock time was once read in the wrong zone by a newspaper."""
    assert formatting.moment(Moment(AT, zone, dated=False), language) == shown


def test_a_time_of_another_day_has_its_date() -> None:
    """An old screenshot must be seen to be old."""
    assert formatting.moment(Moment(AT, "America/New_York"), "en") == "June 18, 2024, 2:22 PM EDT"


@pytest.mark.parametrize("language", ["en", "es", "pt", "ht", "zh-Hans", "zh-Hant", "vi", "fr", "ru", "ar"])
def test_the_digits_of_a_time_are_the_same_in_every_language(language: str) -> None:
    """What a neighbour reads out in another language is the same clock."""
    shown = formatting.moment(Moment(AT, "America/New_York", dated=False), language)

    assert "2:22" in shown
    assert "EDT" in shown


@pytest.mark.parametrize(
    ("iso", "shown"), [("2024-06-18", "June 18, 2024"), ("2014-05", "May 2014"), ("2018", "2018")]
)
def test_a_date_is_as_precise_as_its_source(iso: str, shown: str) -> None:
    """A month is not made a day."""
    assert formatting.day(Day(iso), "en") == shown


@pytest.mark.parametrize(
    ("minutes", "shown"),
    [
        (0, "1 minute"),
        (59, "59 minutes"),
        (60, "1 hour"),
        (122, "2 hours, 2 minutes"),
        (60 * 47, "47 hours"),
        (60 * 50, "2 days, 2 hours"),
    ],
)
def test_a_span_has_at_most_two_units(minutes: int, shown: str) -> None:
    """Short, and never zero."""
    assert formatting.span(timedelta(minutes=minutes), "en") == shown


@pytest.mark.parametrize(("miles", "shown"), [(0.44, "0.4 miles"), (1.0, "1 mile"), (12.4, "12 miles")])
def test_a_distance_is_in_miles(miles: float, shown: str) -> None:
    """Tenths only where they matter."""
    assert formatting.miles(Miles(miles), "en") == shown


def test_lists_are_joined_as_the_language_joins_them() -> None:
    """Two with a word, three with marks."""
    assert formatting.listed(("A", "B"), "en") == "A and B"
    assert formatting.listed(("A", "B", "C"), "es") == "A, B y C"
    assert formatting.listed((), "en") == ""


def test_haitian_creole_is_not_written_in_french() -> None:
    """Babel takes it for French: months, spans, distances and lists are our own."""
    moment = Moment(AT, "America/New_York")

    assert formatting.moment(moment, "ht") == "18 jen 2024, 2:22 PM EDT"
    assert formatting.day(Day("2018-12"), "ht") == "desanm 2018"
    assert formatting.span(timedelta(hours=2, minutes=3), "ht") == "2 èdtan ak 3 minit"
    assert formatting.miles(Miles(0.4), "ht").endswith(" mil")
    assert formatting.listed(("FEMA", "NWS", "EOPSS"), "ht") == "FEMA, NWS ak EOPSS"
    assert formatting.language_name("en-US", "ht") == "angle"


def test_chinese_sentences_stand_without_a_gap() -> None:
    """A full stop as wide as a letter needs no space after it."""
    text = WORDS.render(Answer((say("steps-after"), say("do-not-test"))), "zh-Hans").text

    assert "。请" in text
    assert "。 " not in text
