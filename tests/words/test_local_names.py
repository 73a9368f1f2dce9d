"""Names of states as a language knows them, beside the English one, and what must never be turned around."""

import re

import pytest

from bot.domain.ladder import emergency
from bot.domain.place import STATES, Place
from bot.domain.reading import Reading
from bot.domain.statement import statement
from bot.domain.talk import Answer, Dial, Fact, Many, Say, say
from bot.facts.catalog import read
from tests.doubles.advisories import NINE, NOW_OF
from tests.doubles.desk import LOCALES, NOON, WORDS
from tests.handlers.test_emergency import FIRE, POLICE

PARTIAL = ("de", "hi", "it", "kea", "km", "ko", "so", "tl")


def named(place: Place, language: str) -> str:
    return WORDS.render(Answer((say("home-is", place=place),)), language).text


def test_a_state_is_named_as_the_reader_knows_it_and_in_english() -> None:
    """Signs, voices and web pages there speak English."""
    assert "馬里蘭州 (Maryland)" in named(Place("MD"), "zh-Hant")
    assert "Buffalo, Nueva York (New York)" in named(Place("NY", "36029", "Buffalo"), "es")
    assert "Мэн (Maine)" in named(Place("ME"), "ru")


def test_a_state_that_is_called_the_same_is_named_once() -> None:
    """No "Texas (Texas)"."""
    assert "Texas" in named(Place("TX"), "es")
    assert "(" not in named(Place("TX"), "es")


@pytest.mark.parametrize("tag", ["zh-Hans", "zh-Hant", "ru", "ar"])
def test_other_scripts_have_a_name_for_every_state(tag: str) -> None:
    """All 56, each by a name of its own."""
    sentences = read(LOCALES / f"{tag}.ftl").sentences

    names = {state.usps: sentences[f"state-{state.usps}"].plain for state in STATES}

    assert len(set(names.values())) == len(STATES)


@pytest.mark.parametrize("reading", NINE, ids=lambda reading: reading.kind)
def test_arabic_keeps_numbers_and_addresses_in_one_piece(reading: Reading) -> None:
    """Every telephone number, code and web address stands whole between marks that keep its direction."""
    lines = (
        *statement(reading, NOW_OF.get(reading.kind, NOON)),
        *emergency(NINE[0], (POLICE, FIRE), frozenset(), NOON),
    )

    text = WORDS.render(Answer(lines), "ar").text.split(WORDS.text("unreviewed", "ar"))[0]

    for number in re.findall(r"\d{3}-\d{3}-\d{4}", text):
        assert f"\u2066{number}\u2069" in text
    for code in re.findall(r"[A-Z]{2}-\d{4}-\d+", text):
        assert f"\u2068{code}\u2069" in text
    for url in re.findall(r"https://\S+", text):
        assert f"\n{url}\n" in text
    assert text.count("\u2066") + text.count("\u2068") == text.count("\u2069")
    assert not re.search(r"9[\s\u2066-\u2069]+1|1[\s-]1[\s-]9", text)


def test_several_numbers_stay_whole_inside_an_arabic_list() -> None:
    """Each by itself, whatever joins them."""
    numbers = Many((Dial("617-343-4240"), Dial("1-800-222-1222")))

    text = WORDS.render(Answer((say("rung", number=1, step=Say("line", _line(numbers))),)), "ar").text

    assert "\u2066617-343-4240\u2069" in text
    assert "\u20661-800-222-1222\u2069" in text


def _line(numbers: Many) -> dict[str, Fact]:
    return {"name": "Boston Police", "numbers": numbers, "area": "Boston", "source": "boston.gov", "date": ""}


@pytest.mark.parametrize("tag", PARTIAL)
def test_who_reads_little_here_is_told_to_name_their_language(tag: str) -> None:
    """In the language itself, with the English of it, wherever somebody may act."""
    own = WORDS.text("interpreter", tag)
    lines = emergency(NINE[0], (POLICE, FIRE), frozenset(), NOON)

    message = WORDS.render(Answer(lines), tag)

    assert message.paragraphs[0] == "I can't send help. Call 911 now."
    assert own in message.paragraphs
    assert message.paragraphs[-1] == "When someone answers, say the name of your language."
    assert own not in WORDS.render(Answer((say("home-cleared"),)), tag).text


@pytest.mark.parametrize("tag", [*PARTIAL, "de-AT", "ko-KR", "fil", "so-SO"])
def test_what_a_partial_catalog_lacks_is_english(tag: str) -> None:
    """From the region to the language to English."""
    assert WORDS.render(Answer((say("privacy-not-kept"),)), tag).text.startswith("What I do not keep")
    assert WORDS.text("interpreter", tag) != WORDS.text("interpreter", "en")
