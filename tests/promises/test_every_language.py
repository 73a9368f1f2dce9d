"""Every language tells the same facts."""

import re

import pytest

from bot.domain.ladder import emergency
from bot.domain.reading import Reading
from bot.domain.statement import statement
from bot.domain.talk import Answer, Say
from tests.doubles.advisories import NINE, NOW_OF
from tests.doubles.desk import NOON, WORDS
from tests.handlers.test_emergency import FIRE, POLICE

OTHERS = [tag for tag in WORDS.languages() if tag != "en"]
FACT = re.compile(
    r"\b[A-Z]{2}-\d{4}-\d+\b|\d{3}-\d{3}-\d{4}|\b\d{1,2}:\d{2}\b|\bEDT\b|https://\S+|\b911\b|\b988\b|“[^”]{3,}”"
)
NAMES = ("Massachusetts", "Maine", "State 911 Department", "EOPSS", "Verizon")
ISOLATES = re.compile("[\u2066-\u2069]")


def translated(lines: tuple[Say, ...], language: str) -> str:
    """The text in the language itself, without the English beneath."""
    message = WORDS.render(Answer(lines), language)
    notice = WORDS.text("unreviewed", language)
    upper = message.paragraphs[: message.paragraphs.index(notice)] if notice in message.paragraphs else ()
    return ISOLATES.sub("", "\n\n".join(upper or message.paragraphs))


def facts(text: str) -> set[str]:
    return {found.strip("“”") for found in FACT.findall(text)} | {name for name in NAMES if name in text}


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("reading", NINE, ids=lambda reading: reading.kind)
def test_each_number_time_place_and_quote_is_in_every_language(reading: Reading, language: str) -> None:
    """Nothing that the English says by name or number is lost in translation."""
    lines = statement(reading, NOW_OF.get(reading.kind, NOON))
    english = WORDS.render(Answer(lines), "en").text

    text = translated(lines, language)

    assert {fact for fact in facts(english) if fact not in text} == set()


@pytest.mark.parametrize("language", OTHERS)
def test_the_emergency_text_is_whole_in_every_language(language: str) -> None:
    """Four steps, two numbers, 911, and its English beneath until somebody signs the translation."""
    lines = emergency(NINE[0], (POLICE, FIRE), frozenset({"suicide", "poison"}), NOON)
    english = WORDS.render(Answer(lines), "en").text

    text = translated(lines, language)
    whole = WORDS.render(Answer(lines), language).text

    assert {fact for fact in facts(english) if fact not in text} == set()
    assert all(f"{step})" in text for step in (1, 2, 3, 4))
    assert "I can't send help. Call 911 now." in whole
    assert len(whole) < 4000


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("reading", NINE, ids=lambda reading: reading.kind)
def test_a_message_fits_a_platform_in_every_language(reading: Reading, language: str) -> None:
    """Discord's 2000 characters hold the translation and its English."""
    lines = statement(reading, NOW_OF.get(reading.kind, NOON))

    assert len(WORDS.render(Answer(lines), language).text) <= 2000
