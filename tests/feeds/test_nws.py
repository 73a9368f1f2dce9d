"""api.weather.gov as it really answers: two kinds of items, missing fields, wrong types."""

import json
from typing import Any

import pytest

from bot.domain.advisory import Advisory, Key, Level, Verdict
from bot.feeds import cap as cap_reader
from bot.feeds import nws as reader
from bot.feeds.entry import Refused, SourceConfig
from tests.feeds.conftest import NOON, fixture
from tests.feeds.making import cap, collection, envelope, item

NWS = SourceConfig("nws", "nws")


def read(*items: Any) -> list[Advisory]:
    entries = reader.parse(collection(*items), NOON, NWS)
    assert all(isinstance(entry, Advisory) for entry in entries), entries
    return [entry for entry in entries if isinstance(entry, Advisory)]


def test_a_relayed_ipaws_message_has_the_key_that_it_has_at_ipaws() -> None:
    """So the same message heard twice is one message."""
    through_nws = read(item(description="911 is down."))
    through_ipaws = cap_reader.parse(
        envelope(cap(description="911 is down.")), NOON, SourceConfig("ipaws", "ipaws")
    )

    assert [one.key for one in through_nws] == [one.key for one in through_ipaws if isinstance(one, Advisory)]


def test_a_product_that_an_office_relays_is_the_word_of_who_asked_for_it() -> None:
    """Never of the Weather Service."""
    body = fixture("nws_active_poll1_toe_ipaws_and_wfo_relayed.json")

    entries = reader.parse(body, NOON, NWS)

    relayed = entries[1]
    assert isinstance(relayed, Advisory)
    assert relayed.agency == "Example State 911 Department"
    assert relayed.counties == ("25017", "25025")
    assert relayed.words.text.startswith(
        "The following message is transmitted at the request of the Example State"
    )
    assert relayed.words.instruction == "Call 617-555-0142."


def test_an_update_and_a_cancel_say_what_they_replace() -> None:
    """Each has a new id; the references tie them together."""
    (update, _), (cancel,) = (
        reader.parse(fixture(name), NOON, NWS)
        for name in ("nws_active_poll2_update_new_id.json", "nws_alerts_message_type_cancel.json")
    )

    assert isinstance(update, Advisory)
    assert isinstance(cancel, Advisory)
    assert (update.verdict, cancel.verdict) == (Verdict.DEGRADED, Verdict.RESTORED)
    assert cancel.references == (update.key,)
    assert update.references == (
        Key("synthetic@example.invalid", "SYNTHETIC-IPAWS-RELAYED-TOE", "2030-06-18T18:22:00Z"),
    )


def test_an_office_that_cancels_a_storm_says_nothing_of_911() -> None:
    """Hundreds of these come by each day."""
    storm = item(
        sender="w-nws.webmaster@noaa.gov",
        messageType="Cancel",
        event="Winter Storm Warning",
        parameters={},
        description="The storm has ended.",
        eventCode={"SAME": ["WSW"], "NationalWeatherService": ["WSW"]},
    )

    (entry,) = read(storm)

    assert entry.verdict is Verdict.UNRELATED


def test_places_are_read_from_ugc_where_there_is_no_same() -> None:
    """And a forecast zone, which is no county, gives none."""
    entries = read(item(geocode={"UGC": ["MAC025", "MAZ015"]}), item(geocode={}), item(geocode=None))

    assert [(one.states, one.counties) for one in entries] == [(("MA",), ("25025",)), ((), ()), ((), ())]


def test_the_event_alone_is_an_outage_where_the_code_is_missing() -> None:
    """Older items have no eventCode; the name is written either way."""
    entries = read(
        item(eventCode=None, event="911 Telephone Outage Emergency"),
        item(eventCode=None, event="911 telephone outage"),
        item(eventCode={"SAME": ["TOE"]}, event="Anything"),
    )

    assert [one.verdict for one in entries] == [Verdict.OUTAGE] * 3


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": 5},
        {"sender": None},
        {"sent": 1718734920},
        {"headline": ["911 is down"]},
        {"geocode": ["025000"]},
        {"geocode": {"SAME": "025000"}},
        {"geocode": {"SAME": [25000]}},
        {"geocode": {"SAME": ["025025"] * 10_000}},
        {"parameters": {"CMAMtext": {"a": 1}}},
        {"eventCode": "TOE"},
        {"references": "all"},
        {"references": [7]},
        {"sent": "some day", "description": "911 is down."},
        {"messageType": ""},
    ],
)
def test_a_field_of_the_wrong_type_refuses_its_message_alone(wrong: dict[str, Any]) -> None:
    """The rest of the batch is read."""
    body = collection(
        item(**wrong), item(id="GOOD", description="911 is down."), "no object", {"properties": 3}
    )

    first, good, third, fourth = reader.parse(body, NOON, NWS)

    assert all(isinstance(entry, Refused) and entry.reason for entry in (first, third, fourth))
    assert isinstance(good, Advisory)
    assert good.verdict is Verdict.OUTAGE


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b'{"features": {}}',
        b"<html>",
        b"[" * 5_000_000,
        b'{"features":' * 100_000,
        b"\xff\xfe{",
        b"NaN",
        fixture("nws_problem_detail_400.json"),
    ],
    ids=range(10),
)
def test_what_is_no_list_of_alerts_is_refused(body: bytes) -> None:
    """With a reason, and at once."""
    (entry,) = reader.parse(body, NOON, NWS)

    assert isinstance(entry, Refused)
    assert entry.reason


def test_an_item_of_unreadable_age_is_read_if_it_changes_nothing() -> None:
    """Captured files have times such as "date:now -2 minutes"; an outage must say when it was said."""
    quiet, loud = (
        item(sent="date:now -2 minutes", description=text) for text in ("A storm.", "911 is down.")
    )

    first, second = reader.parse(collection(quiet, loud), NOON, NWS)

    assert isinstance(first, Advisory)
    assert (first.verdict, first.key.sent, first.sent) == (Verdict.UNRELATED, "", NOON)
    assert isinstance(second, Refused)


def test_the_level_of_a_relayed_county_is_the_county() -> None:
    """Even if its codes name the whole state."""
    (entry,) = read(item(description="911 is down.", senderName="200001,Example County,Example County"))

    assert (entry.level, entry.agency) == (Level.COUNTY, "Example County")


def test_numbers_in_json_may_be_of_any_size() -> None:
    """Nobody can make us count."""
    body = json.dumps({"features": []}).encode().replace(b"[]", b"[" + b"9" * 5000 + b"]")

    (entry,) = reader.parse(body, NOON, NWS)

    assert isinstance(entry, Refused)
