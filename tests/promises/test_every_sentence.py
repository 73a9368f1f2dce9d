"""Every sentence of every catalog keeps the facts that it is given, whatever they are."""

import re
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.telling import telling
from bot.domain.delivery import Change, News, Push
from bot.domain.place import BY_USPS, STATES, Place
from bot.domain.talk import Answer, Dial, Fact, Many, Moment, Quote, Say, say
from bot.facts.catalog import read
from tests.doubles.advisories import NINE
from tests.doubles.desk import LOCALES, NOON, WORDS

OTHERS = [tag for tag in WORDS.languages() if tag != "en"]
CALMLY = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
VARIABLE = re.compile(r"\{\s*\$(\w+)")
ISOLATES = re.compile("[\u2066-\u2069]")
KEPT = re.compile(r"(?<![A-Za-z0-9-])(?:911|988|1-800-222-1222|/[a-z]+|[A-Z]{2}-\d{4}-\d+)(?![A-Za-z0-9-])")
KEYS = {
    key: tuple(dict.fromkeys(VARIABLE.findall(words)))
    for key, words in re.findall(
        r"^([a-z][\w-]*) =(.*(?:\n[ }].*)*)", (LOCALES / "en.ftl").read_text("utf-8"), re.MULTILINE
    )
}
digits = st.integers(min_value=0, max_value=9999).map(lambda number: f"617-555-{number:04}")
states = st.sampled_from([state.usps for state in STATES])


@st.composite
def filled(draw: st.DrawFn) -> tuple[Say, dict[str, str]]:
    """A sentence with facts drawn for it, and what of each must be found in every language."""
    key = draw(st.sampled_from(sorted(KEYS)))
    facts: dict[str, Fact] = {}
    found: dict[str, str] = {}
    for name in KEYS[key]:
        facts[name], found[name] = draw(fact(name))
    return Say(key, facts), found


@st.composite
def fact(draw: st.DrawFn, name: str) -> tuple[Fact, str]:
    """A fact of the kind that its name says, and what of it must stand in the text."""
    if name in {"place", "places", "area", "areas", "state"}:
        state = draw(states)
        return Place(state), BY_USPS[state].name
    if name in {"time", "since", "opened", "closed", "ended", "announced", "first"}:
        at = NOON + timedelta(minutes=draw(st.integers(min_value=0, max_value=600)))
        return Moment(at, "America/Phoenix", dated=False), "MST"
    if name in {"number", "numbers"}:
        number = draw(digits)
        return Many((Dial(number), Dial("988"))), number
    if name in {"count", "more", "hours"}:
        count = draw(st.integers(min_value=2, max_value=99))
        return count, ""  # languages may leave a number to their plural
    if name == "quote":
        return Quote(f"Call {name} now."), f"Call {name} now."
    return f"<{name}>", f"<{name}>"


@pytest.mark.parametrize("language", OTHERS)
@CALMLY
@given(case=filled())
def test_a_sentence_keeps_every_fact(language: str, case: tuple[Say, dict[str, str]]) -> None:
    """Places in English too, times with their zone, numbers whole, quotes word for word, and 911 itself."""
    line, wanted = case
    own = read(LOCALES / "en.ftl").sentences[line.key].own
    english = WORDS.render(Answer((line,)), "en").text

    text = WORDS.render(Answer((line,)), language)
    first = ISOLATES.sub("", text.paragraphs[0]) if text.paragraphs else ""

    if not own:
        assert [name for name, piece in wanted.items() if piece not in first] == []
        assert set(KEPT.findall(english)) <= set(KEPT.findall(first))


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("change", Change)
def test_a_push_keeps_code_place_and_number_of_the_english(language: str, change: Change) -> None:
    """What is pushed is read alone, perhaps forwarded: nothing of it may be lost."""
    push = Push(1, "MA", "MA-0618-1", 1, News.UPDATE, change, NINE[0], NOON)

    english = WORDS.render(telling(push), "en").text
    message = WORDS.render(telling(push), language)
    text = ISOLATES.sub("", message.text)

    assert set(KEPT.findall(english)) <= set(KEPT.findall(text))
    assert "Massachusetts" in message.paragraphs[0]
    assert len(message.text) <= 2000


@pytest.mark.parametrize("language", OTHERS)
def test_every_button_has_words_that_fit(language: str) -> None:
    """On a small phone, with the longest name of a state."""
    for key in (key for key in KEYS if key.startswith("button-")):
        label = WORDS.render(
            Answer((say(key, place=Place("MP"), name="Boston Fire", hours=8),)), language
        ).text

        assert 0 < len(label) <= 80
