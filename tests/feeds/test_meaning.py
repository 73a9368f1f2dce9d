"""What follows from the words: services, carriers, order in time, one event heard twice."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.advisory import VOICE, Advisory, Health, Service, Verdict
from bot.domain.merging import same_event
from bot.feeds import cap as reader
from bot.feeds.assembling import in_order
from bot.feeds.entry import SourceConfig
from bot.feeds.services import enrich
from tests.feeds.conftest import NOON
from tests.feeds.making import cap, envelope

ALL_DOWN = dict.fromkeys(VOICE, Health.DOWN)


def read(description: str, source: str = "ipaws", **alert: object) -> Advisory:
    body = envelope(cap(description=description, **alert))  # type: ignore[arg-type]
    (entry,) = reader.parse(body, NOON, SourceConfig(source, "ipaws"))
    assert isinstance(entry, Advisory), entry
    return entry


@pytest.mark.parametrize(
    ("text", "services"),
    [
        ("911 is down.", ALL_DOWN),
        ("911 is down. Text to 911 is working.", {**ALL_DOWN, Service.TEXT: Health.UP}),
        ("911 calls and texts are not going through.", {**ALL_DOWN, Service.TEXT: Health.DOWN}),
        ("Text-to-911 is down.", {Service.TEXT: Health.DOWN}),
        (
            "Landlines cannot reach 911. Cell phones can reach 911.",
            {Service.LANDLINE: Health.DOWN, Service.WIRELESS: Health.UP},
        ),
        ("911 is intermittent.", dict.fromkeys(VOICE, Health.DEGRADED)),
        (
            "911 voice service is restored. Text-to-911 is still down.",
            {**dict.fromkeys(VOICE, Health.UP), Service.TEXT: Health.DOWN},
        ),
        ("911 has been restored.", dict.fromkeys(VOICE, Health.UP)),
        ("If you see smoke call 911.", {}),
    ],
)  # fmt: skip
def test_each_way_to_reach_911_is_told_apart(text: str, services: dict[Service, Health]) -> None:
    """Only what the words say; unsaid is unknown."""
    advisory = read(text)

    assert dict(advisory.services) == services


@pytest.mark.parametrize(
    ("text", "carrier"),
    [
        ("Verizon customers cannot call 911.", "Verizon"),
        ("911 is down for AT&T wireless customers only.", "AT&T"),
        ("A Lumen fiber cut has interrupted 911.", ""),
        ("911 is down. Verizon customers also have no data.", ""),
        ("Verizon has an outage. If you cannot reach 911 from a Verizon phone use another phone.", "Verizon"),
    ],
)
def test_a_carrier_is_named_only_if_all_trouble_is_its_customers(text: str, carrier: str) -> None:
    """The one that is the cause limits nothing."""
    assert read(text).carrier == carrier


def test_an_agencys_own_post_gets_the_services_that_its_words_name() -> None:
    """Unless it lists them itself."""
    bare = replace(read("911 is down. Text to 911 works."), services=())
    listed = replace(bare, services=((Service.RELAY, Health.DOWN),))

    assert dict(enrich(bare).services)[Service.TEXT] is Health.UP
    assert enrich(listed).services == listed.services


def test_a_clock_that_runs_ahead_outranks_nobody() -> None:
    """What is sent in the future counts as sent just now, in its order."""
    later, sooner, past = (
        replace(read("911 is down."), sent=NOON + timedelta(hours=hours)) for hours in (9, 5, -1)
    )

    ordered = in_order([later, sooner, past], NOON)

    assert ordered[1].sent < ordered[0].sent <= NOON
    assert ordered[2].sent == past.sent
    assert later.key == ordered[0].key


def test_the_same_words_under_another_key_are_one_event() -> None:
    """An office relays what a department also sent to FEMA."""
    first = read("911 is down statewide. Call your local police.")
    relayed = read("911 IS DOWN STATEWIDE. CALL YOUR LOCAL POLICE.", "nws", identifier="urn:1", sender="KBOX")

    assert same_event(first, relayed)
    assert same_event(first, first)


@pytest.mark.parametrize(
    "other",
    [
        {"verdict": Verdict.RESTORED},
        {"states": ("ME",)},
        {"counties": ("25025",)},
        {"agency": "Another Agency"},
        {"sent": NOON + timedelta(hours=2)},
        {"carrier": "Verizon"},
    ],
)
def test_another_meaning_place_agency_or_hour_is_another_event(other: dict[str, object]) -> None:
    """Two agencies that use the same words are two voices."""
    first = read("911 is down statewide. Call your local police.")
    second = replace(read("911 is down statewide. Call your local police.", sender="x"), **other)  # type: ignore[arg-type]

    assert not same_event(first, second)


def test_a_second_message_of_the_same_sender_is_no_echo() -> None:
    """Massachusetts sent its alert again after 17 minutes, with its name."""
    first, second = (
        read("911 is down statewide."),
        read("Massachusetts 911 is down statewide.", identifier="2"),
    )

    assert not same_event(first, second)
