"""What no sentence of ours may say, in any reading, place and catalog (guidance 6.5)."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.telling import telling
from bot.domain.account import CORE, LEAST
from bot.domain.advisory import Advisory, Health, Level, Service, Verdict
from bot.domain.delivery import Change, News, Push
from bot.domain.incident import Incident
from bot.domain.ladder import emergency
from bot.domain.place import STATES, Place
from bot.domain.reading import DOWN, Kind, Reading, Source
from bot.domain.statement import brief, statement
from bot.domain.talk import Answer, Fact, Quote, Say
from tests.doubles.advisories import NINE, NOW_OF, word
from tests.doubles.desk import LOCALES, NOON, SOURCES, WORDS
from tests.promises.forbidden import FORBIDDEN, forbidden_in

CALMLY = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""The machine may be busy with other things."""
LIGHTLY = settings(CALMLY, max_examples=12)
"""Where each of many languages has its own turn."""
MARK = "zq"
"""An agency's own words are made of this alone: whatever else is found, we said."""

services = st.lists(
    st.tuples(st.sampled_from(Service), st.sampled_from([Health.DOWN, Health.DEGRADED, Health.UP])),
    max_size=5,
    unique_by=lambda pair: pair[0],
).map(tuple)
ago = st.integers(min_value=0, max_value=3000).map(lambda minutes: NOON - timedelta(minutes=minutes))
wordings = st.integers(min_value=0, max_value=120).map(lambda size: f"{MARK} " * size)
states = st.sampled_from([state.usps for state in STATES])


@st.composite
def advisories(draw: st.DrawFn, state: str) -> Advisory:
    return word(
        draw(st.sampled_from([Verdict.OUTAGE, Verdict.DEGRADED, Verdict.RESTORED, Verdict.REASSURANCE])),
        agency=draw(st.sampled_from(["State 911 Department", "Boston Fire Department", MARK])),
        level=draw(st.sampled_from(Level)),
        state=state,
        area=draw(st.sampled_from(["", state, "Boston", "Suffolk; Middlesex; Essex; Norfolk; Bristol"])),
        text=draw(wordings),
        instruction=draw(wordings),
        at=draw(ago),
        services=draw(services),
        counties=draw(st.sampled_from([(), ("25025",)])),
        carrier=draw(st.sampled_from(["", "Verizon"])),
        occurred=draw(st.none() | ago),
        url=draw(st.sampled_from(["", "https://example.org/911", "http://example.org", "javascript:x"])),
    )


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    state = draw(states)
    kind = draw(st.sampled_from(Kind))
    some = st.lists(advisories(state), max_size=4).map(tuple)
    basis = draw(some.filter(bool) if kind in DOWN or kind is Kind.RESTORED else some)
    place = Place(
        state, draw(st.sampled_from([None, "25025"])), draw(st.sampled_from([None, "Boston", "Saint-Élie"]))
    )
    return Reading(
        place,
        kind,
        () if kind is Kind.BLIND else basis,
        draw(some) if kind is Kind.CONFLICT else (),
        draw(services),
        draw(st.none() | ago),
        draw(st.sampled_from([(), SOURCES, (Source("my-feed", False, None, NOON),)])),
        draw(st.none() | st.just(Incident(state, NOON, f"{state}-0618-1"))),
        draw(st.booleans()) if kind is Kind.STALE else False,
        draw(some),
    )


def tags() -> tuple[str, ...]:
    return WORDS.languages()


def ours(lines: tuple[Say, ...], language: str) -> str:
    """What we say, agencies' own words left out."""
    without = tuple(Say(line.key, {name: _mute(fact) for name, fact in line.facts.items()}) for line in lines)
    return WORDS.render(Answer(without), language).text


def _mute(fact: Fact) -> Fact:
    return Quote(MARK) if isinstance(fact, Quote) else fact


@pytest.mark.parametrize("language", tags())
@LIGHTLY
@given(reading=readings())
def test_no_reading_says_that_911_works(language: str, reading: Reading) -> None:
    """In every reading, place and language, our own words claim nothing that only an authority may."""
    spoken = (*statement(reading, NOON), brief(reading, NOON))

    text = ours(spoken, language)

    assert forbidden_in(text, language) == []


@pytest.mark.parametrize("language", tags())
@LIGHTLY
@given(reading=readings(), change=st.sampled_from(Change))
def test_no_push_says_that_911_works(language: str, reading: Reading, change: Change) -> None:
    """Nor does a push of any change."""
    push = Push(1, reading.place.state, "MA-0618-1", 1, News.UPDATE, change, reading, NOON)

    text = ours(telling(push).lines, language)

    assert forbidden_in(text, language) == []


@CALMLY
@given(reading=readings(), topics=st.sets(st.sampled_from(["suicide", "poison", "deaf"])).map(frozenset))
def test_an_emergency_is_one_text_without_a_question(reading: Reading, topics: frozenset[str]) -> None:
    """Whatever the reading: cannot send help, call 911, steps, a door to go to; no question, no status."""
    text = ours(emergency(reading, (), topics, NOON), "en")

    assert text.startswith("I can't send help. Call 911 now.")
    assert "to the nearest police or fire station" in text
    assert "?" not in text
    assert len(text) < 1500
    assert forbidden_in(text, "en") == []


@pytest.mark.parametrize("path", sorted(LOCALES.glob("*.ftl")), ids=lambda path: path.stem)
def test_no_catalog_holds_a_forbidden_claim(path: object) -> None:
    """Also the sentences that no reading uses."""
    language = getattr(path, "stem", "en")
    text = "\n".join(
        line
        for line in LOCALES.joinpath(f"{language}.ftl").read_text("utf-8").splitlines()
        if line[:1] != "#"
    )

    assert forbidden_in(text, language) == []


def test_the_list_of_forbidden_claims_finds_them() -> None:
    """A test that never fails proves nothing."""
    for claim in ("911 is working.", "You can call 911 again", "Help is on the way", "Do not call 911!"):
        assert forbidden_in(claim, "en"), claim
    for allowed in ("That does not mean 911 is working.", "Please do not call 911 to test it."):
        assert forbidden_in(allowed, "en") == []
    assert set(FORBIDDEN) == set(tags())


@CALMLY
@given(reading=readings(), change=st.none() | st.sampled_from(Change))
def test_the_core_is_short(reading: Reading, change: Change | None) -> None:
    """Who, what, where and the agency's words come within 360 characters, or quotes are at their least."""
    told = statement(reading, NOON, change=change)
    core = told[: next(place for place, line in enumerate(told) if line.key.startswith("steps-"))]

    text = WORDS.render(Answer(core), "en").text

    quotes = [fact.text for line in core for fact in line.facts.values() if isinstance(fact, Quote)]
    assert len(text) <= CORE or all(len(quote) <= LEAST for quote in quotes)
    assert len(text) <= 2 * CORE


@pytest.mark.parametrize("reading", NINE, ids=lambda reading: reading.kind)
def test_the_core_of_real_words_is_within_its_length(reading: Reading) -> None:
    """The words of 18 June 2024 and their like fit."""
    told = statement(reading, NOW_OF.get(reading.kind, NOON))
    core = told[: next(place for place, line in enumerate(told) if line.key.startswith("steps-"))]

    text = WORDS.render(Answer(core), "en").text

    assert len(text) <= CORE


@CALMLY
@given(reading=readings())
def test_every_statement_says_what_must_be_said(reading: Reading) -> None:
    """The place, what to do, not to test, that the bot is unofficial and cannot send help."""
    text = WORDS.render(Answer(statement(reading, NOON)), "en").text

    assert "Please do not call 911 to test it." in text
    assert "Unofficial bot; it cannot send help." in text
    assert "police or fire" in text
    if reading.kind in {Kind.NO_NOTICE}:
        assert "does not mean 911 is working" in text
