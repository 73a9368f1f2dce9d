"""The page by which a translation is reviewed."""

import re

import pytest

from bot.facts.catalog import read
from docs.sentences import page
from tests.doubles.desk import LOCALES


@pytest.mark.parametrize("language", ["es", "ar", "kea"])
def test_the_page_shows_every_sentence_in_context_on_both_platforms(language: str) -> None:
    """None is left out, and each is linked to at least one message in which it stands."""
    english = read(LOCALES / "en.ftl").sentences
    spoken = read(LOCALES / f"{language}.ftl").sentences

    text = page(language)

    rows = dict(
        re.findall(
            r"<tr><td>([\w-]+)<br>.*?</td>.*?<td>([^<]*(?:<a [^>]*>\d+</a> ?)*)</td></tr>", text, re.DOTALL
        )
    )
    assert set(rows) == set(english)
    never_alone = {key for key, sentence in english.items() if sentence.own and key not in spoken}
    assert {key for key, seen in rows.items() if "href" not in seen} <= never_alone
    assert text.count("bubble Telegram") >= 40
    assert text.count("bubble Discord") >= 40


def test_the_page_says_what_nobody_has_reviewed() -> None:
    """And what is left to English."""
    assert "not reviewed: English beneath" in page("es")
    assert "missing: shown in English" in page("kea")
