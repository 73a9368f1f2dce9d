"""What a stranger may send: refused with a reason, quickly, in little memory, and the rest is read."""

import gzip
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.advisory import Advisory, Verdict
from bot.feeds import cap as cap_reader
from bot.feeds import nws as nws_reader
from bot.feeds import rss as rss_reader
from bot.feeds.entry import Refused, SourceConfig
from bot.feeds.ingesting import findings
from tests.feeds.conftest import NOON, fixture
from tests.feeds.making import cap, collection, envelope, item

SOURCE = SourceConfig("ipaws", "ipaws")
HOSTILE = {
    "entity bomb": fixture("hostile_01_billion_laughs.xml"),
    "external entity": fixture("hostile_02_external_entity.xml"),
    "not xml": fixture("hostile_04_not_xml.txt"),
    "deep xml": b"<alert>" + b"<a>" * 500_000,
    "wide xml": b"<alert>" + b"<a/>" * 2_400_000,
    "openings": b"<alert>" * 1_000_000,
    "openings and one end": b"<alert>" * 700_000 + b"</alert>" * 2,
    "attributes": b"<alert>" + b'<a b="c" d="e" f="g"/>' * 400_000,
    "40 MB": b"<alert>" + b"x" * 40_000_000,
    "gzip bomb": gzip.compress(b"\0" * 200_000_000, 9),
    "gzip bomb of xml": gzip.compress(b"<alert>" + b"<a/>" * 20_000_000, 9),
    "broken gzip": gzip.compress(b"<alert/>")[:-6],
    "bad utf-8": b"<alert><identifier>\xff\xfe\xfd</identifier></alert>",
    "deep json": b'{"features":' + b"[" * 900_000,
    "wide json": b'{"type":"FeatureCollection","features":[' + b"{}," * 3_000_000 + b"{}]}",
    "null bytes": b"\0" * 100_000,
    "no bytes": b"",
    "rss with a dtd": b'<!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0"><channel>&a;</channel></rss>',
    "deep rss": b"<rss>" + b"<a>" * 500_000,
}  # fmt: skip


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_document_is_refused_at_once(body: bytes) -> None:
    """Within 100 MB, with words of ours as the reason."""
    tracemalloc.start()

    found = findings("hostile", body, NOON)

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [finding.to_json()["verdict"] for finding in found] == ["refused"]
    assert found[0].to_json()["reason"]
    assert peak < 100_000_000


@pytest.mark.parametrize(
    "text",
    [
        "911 " * 5000,
        "911 and calls and " * 1200,
        "unable to reach " * 1500 + "911",
        "a-" * 10_000 + " 911",
        "911 " + "*" * 20_000,
        " " * 20_000 + "911",
        "el 911 de la " * 1500,
        "9 1 1 " * 3300,
    ],
    ids=range(8),
)  # fmt: skip
@pytest.mark.timeout(60)
def test_no_text_stops_the_feed(text: str) -> None:
    """A pattern that goes astray would never come back."""
    (entry,) = cap_reader.parse(envelope(cap(description=text)), NOON, SOURCE)

    assert isinstance(entry, Advisory)


def test_markup_and_mentions_stay_plain_text() -> None:
    """They are the agency's words; adapters escape them."""
    (entry,) = cap_reader.parse(fixture("hostile_03_markup_in_text.xml"), NOON, SOURCE)

    assert isinstance(entry, Advisory)
    assert entry.verdict is Verdict.OUTAGE
    assert "@everyone" in entry.words.headline


def test_hidden_characters_are_taken_out() -> None:
    """What turns the direction of text, or nobody sees, is no agency's word."""
    (entry,) = cap_reader.parse(envelope(cap(description="911 is \u202edown\u202c\u200b.")), NOON, SOURCE)

    assert isinstance(entry, Advisory)
    assert entry.words.text == "911 is down."


@given(st.binary(max_size=2_000))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    """No reader ever raises."""
    found = findings("any", body, NOON)

    assert all(finding.to_json()["verdict"] for finding in found)


@settings(max_examples=60)
@given(st.text(max_size=300), st.text(max_size=80), st.sampled_from(["CEM", "TOE", "LAE", "XYZ", ""]))
def test_any_words_in_cap_are_read(description: str, headline: str, code: str) -> None:
    """Whatever is well-formed is read, and gives the same verdict each time."""
    body = envelope(cap(description=_legal(description), headline=_legal(headline), code=code))

    first, second = (cap_reader.parse(body, NOON, SOURCE) for _ in range(2))

    assert first == second
    assert isinstance(first[0], Advisory)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.sampled_from(sorted(item()["properties"]))


@settings(max_examples=150)
@given(st.dictionaries(FIELDS, JSON, max_size=5))
def test_any_json_in_an_item_is_read_or_refused(wrong: dict[str, object]) -> None:
    """And the item after it is read."""
    body = collection(item(**wrong), item(id="AFTER", description="911 is down."))

    entries = nws_reader.parse(body, NOON, SOURCE)

    assert len(entries) == 2
    assert isinstance(entries[1], Advisory)
    assert isinstance(entries[0], Advisory | Refused)


@settings(max_examples=60)
@given(st.text(max_size=200))
def test_any_words_in_rss_are_read_or_refused(words: str) -> None:
    """Even feeds that are not well-formed."""
    body = f"<rss version='2.0'><channel><title>x</title><item><title>{words}</title></item></channel></rss>"

    entries = rss_reader.parse(
        body.encode("utf-8", "replace"), NOON, SourceConfig("news", "rss", states=("MA",))
    )

    assert all(isinstance(entry, Advisory | Refused) for entry in entries)


def _legal(text: str) -> str:
    """Only characters that XML can carry."""
    return "".join(
        c for c in text if c in "\t\n" or "\x20" <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c > "\uffff"
    )
