"""The FCC's official words: verbatim, attributed, and only where the agency bids the same."""

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.advisory import Advisory, Health, Service, Wording
from bot.domain.reading import Kind
from bot.domain.statement import statement
from bot.domain.talk import Answer
from bot.facts.catalog import read
from tests.doubles.advisories import DIRECT_LINE, STATE_OUTAGE, reading, word
from tests.doubles.desk import LOCALES, NOON, WORDS

TEMPLATES = {
    "en": "en", "es": "es", "pt": "pt", "fr": "fr", "ht": "ht", "ru": "ru", "zh-Hans": "zh",
    "zh-Hant": "zh-TW", "de": "de", "it": "it", "hi": "hi",
}  # fmt: skip
CHANGED = ("vi", "ko", "ar", "tl")
"""Languages whose official text says something else than the English."""


def told(language: str, *words: Advisory, kind: Kind = Kind.OUTAGE) -> str:
    return WORDS.render(Answer(statement(reading(kind, *words), NOON)), language).text


def official_in(text: str) -> bool:
    return "9-1-1" in text


@pytest.mark.parametrize(("tag", "name"), TEMPLATES.items())
def test_the_official_words_are_verbatim(shared: Path, tag: str, name: str) -> None:
    """Letter by letter, spaces aside, as the copies have them; only agency and place are filled in."""
    given = json.loads((shared / "guidance" / "fcc_911_outage_templates.json").read_text("utf-8"))
    wanted = given["templates"][name].replace("{URL}", "")
    wanted = wanted.replace("{SENDING_AGENCY}", "AGENCY").replace("{LOCATION}", "AREA")

    catalog = read(LOCALES / f"{tag}.ftl")
    text = catalog.fill(catalog.sentences["official-outage"], {"agency": "AGENCY", "area": "AREA"})

    assert re.sub(r"\s", "", wanted) in re.sub(r"\s", "", text)


@pytest.mark.parametrize("tag", CHANGED)
def test_a_text_that_says_something_else_is_never_shown(tag: str) -> None:
    """A power failure, an emergency alert, an end that nobody named."""
    assert "official-outage" not in read(LOCALES / f"{tag}.ftl").sentences
    assert "outage, filled in by me" not in told(tag, STATE_OUTAGE)


def test_the_official_words_are_said_to_be_the_fccs_with_english_beneath() -> None:
    """Nobody takes them for the agency's own, and who reads English can check."""
    text = told("es", STATE_OUTAGE)

    assert "Texto modelo de la FCC" in text
    assert "no son palabras de la agencia" in text
    assert "The FCC's standard text for a 911 outage, filled in by me, not the agency's own words" in text


def test_english_readers_get_the_agencys_own_words_alone() -> None:
    """And so does a language without a catalog."""
    assert not official_in(told("en", STATE_OUTAGE))
    assert not official_in(told("sw", STATE_OUTAGE))


@pytest.mark.parametrize(
    "instruction",
    [
        "",
        "Continue to call 911. If it does not connect, call your local police.",
        "Try 911 first, then contact your local police directly.",
        "Dial 911 on a mobile device and we will call you back, or call your local police.",
        "Text 911, or call your local police department.",
        "Call your local police. Non-emergency lines are also down.",
        "Go to the nearest fire station.",
    ],
)
def test_another_way_that_the_agency_bids_wins(instruction: str) -> None:
    """The agency of the day goes before the FCC's text; without instruction our own default stands."""
    assert not official_in(told("es", word(instruction=instruction)))


def test_the_english_template_sent_by_an_agency_brings_the_translation() -> None:
    """An agency that uses the FCC's text bids what the FCC's text bids."""
    template = (
        "A 9-1-1 outage alert is in effect. Please contact police, fire, medical, or other emergency "
        "services directly at their local phone numbers. If you dial 9-1-1, you may not get help."
    )

    assert "Texto modelo de la FCC" in told("es", word(instruction=template))


@pytest.mark.parametrize("kind", [Kind.INTERMITTENT, Kind.LOCAL_REPORT, Kind.CARRIER, Kind.STALE])
def test_only_a_confirmed_outage_brings_the_official_words(kind: Kind) -> None:
    """Not a part, a city's report, a carrier, or words grown old."""
    assert not official_in(told("es", STATE_OUTAGE, kind=kind))


def test_a_part_of_the_services_does_not_bring_the_official_words() -> None:
    """Landlines only: mobile phones are not spoken of."""
    landlines = word(instruction=DIRECT_LINE, services=((Service.LANDLINE, Health.DOWN),))

    assert not official_in(told("es", landlines))


def test_an_agency_that_speaks_the_language_speaks_for_itself() -> None:
    """Its own Spanish goes before anybody's template."""
    spanish = Wording("es", instruction="Llame directamente a la policía local.")
    english = word(instruction=DIRECT_LINE)
    both = replace(english, wordings=(*english.wordings, spanish))

    text = told("es", both)

    assert "«Llame directamente a la policía local.»" in text
    assert not official_in(text)
