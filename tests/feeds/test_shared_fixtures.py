"""All real and synthetic documents beside the checkout: no real one is ever an outage."""

from pathlib import Path

import pytest

from bot.domain.advisory import Verdict
from bot.feeds.ingesting import Finding, findings
from tests.feeds.conftest import NOON

ALARMING = {Verdict.OUTAGE, Verdict.DEGRADED, Verdict.RESTORED}
WANTED = {
    "cap_01_toe_statewide_ma_en_es.xml": ["outage"],
    "cap_02_toe_update_narrowed_to_counties_with_alt_number.xml": ["degraded"],
    "cap_03_cancel_without_info.xml": ["cancel"],
    "cap_04_cem_coded_intermittent_pa_wea_only.xml": ["degraded"],
    "cap_06_neighbour_state_reassurance_not_an_outage.xml": ["reassurance"],
    "cap_07_restored_as_new_alert_without_references.xml": ["restored"],
    "cap_08_negative_call_911_mention.xml": ["mention"],
    "cap_10_toe_status_Exercise.xml": ["test"],
    "cap_12_toe_no_expires.xml": ["outage"],
    "cap_13_toe_partial_county_P_digit.xml": ["outage"],
    "cap_15_toe_nationwide_000000.xml": ["outage"],
    "cap_16_toe_multi_state.xml": ["outage"],
    "cap_17_update_for_unknown_reference.xml": ["outage"],
    "feed_public_recent_empty.xml": [],
    "feed_public_recent_poll1.xml": ["outage", "mention"],
    "feed_public_recent_poll2.xml": ["outage", "degraded", "reassurance"],
    "feed_public_recent_poll3_cancel.xml": ["cancel"],
    "hostile_01_billion_laughs.xml": ["refused"],
    "hostile_02_external_entity.xml": ["refused"],
    "hostile_03_markup_in_text.xml": ["outage"],
    "hostile_04_not_xml.txt": ["refused"],
    "nwem_text_TOEBOX.txt": ["outage"],
    "nws_active_poll1_toe_ipaws_and_wfo_relayed.json": ["outage", "outage", "outage"],
    "nws_active_poll2_update_new_id.json": ["degraded", "outage"],
    "nws_active_poll3_flicker_missing_no_cancel.json": [],
    "nws_alerts_message_type_cancel.json": ["restored"],
    "nws_problem_detail_400.json": ["refused"],
}


def read(path: Path) -> list[Finding]:
    return findings(path.name, path.read_bytes(), NOON)


def verdicts(found: list[Finding]) -> list[str]:
    return [str(finding.to_json()["verdict"]) for finding in found]


@pytest.mark.parametrize("name", sorted(WANTED))
def test_each_synthetic_document_means_what_it_was_written_to_mean(name: str) -> None:
    """The documents that were written with the project, one verdict a message."""
    path = Path(__file__).parent / "fixtures" / name

    found = read(path)

    assert verdicts(found) == WANTED[name]


@pytest.mark.parametrize("folder", ["ipaws_cap", "nws_api", "nws_text", "eas_same"])
def test_no_real_document_is_an_outage(shared: Path, folder: str) -> None:
    """Eighteen real messages of FEMA's and half a thousand of the Weather Service's."""
    paths = sorted((shared / "feeds" / "fixtures" / folder).iterdir())

    found = [finding for path in paths for finding in read(path)]

    assert len(found) >= len(paths)
    assert not [
        finding.file for finding in found if finding.advisory and finding.advisory.verdict in ALARMING
    ]


def test_the_real_messages_of_fema_are_told_apart(shared: Path) -> None:
    """Tests, a training message with status Actual, Cancels without a word, and all the rest."""
    paths = sorted((shared / "feeds" / "fixtures" / "ipaws_cap").iterdir())

    told = {path.name[6:8]: verdicts(read(path))[0] for path in paths}

    assert {number for number, verdict in told.items() if verdict == "test"} == {"01", "02", "03", "08"}
    assert {number for number, verdict in told.items() if verdict == "cancel"} == {"15", "34"}
    assert set(told.values()) == {"test", "cancel", "unrelated"}


def test_the_national_file_is_read_to_its_last_item(shared: Path) -> None:
    """529 alerts, gzipped, with times that the bundler rewrote: none of them speaks of 911."""
    name = "alerts_active_national_2025-12-15_weather.gov_bundle.json.gz"

    found = read(shared / "feeds" / "fixtures" / "nws_api" / name)

    assert verdicts(found) == ["unrelated"] * 529


def test_signatures_of_real_messages_hold_until_a_word_is_changed(shared: Path) -> None:
    """Only where the extra `verify` is installed; the redacted ones are broken, and said to be."""
    verify = pytest.importorskip(
        "bot.feeds.verifying", reason="needs the extra verify", exc_type=ImportError
    ).verify
    paths = sorted((shared / "feeds" / "fixtures" / "ipaws_cap").iterdir())

    results = {path.name: verify(path.read_bytes()) for path in paths}
    changed = {path.name: verify(path.read_bytes().replace(b"Actual", b"actual")) for path in paths}

    assert {name for name, result in results.items() if result == "failed"} == {
        n for n in results if "REDACTED" in n
    }
    assert set(changed.values()) == {"failed"}
