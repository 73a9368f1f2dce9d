"""The other documents: an agency's RSS, an office's typed message, an archive page, and what ingest says."""

import gzip
import json

from bot.domain.advisory import Advisory, Level, Verdict
from bot.feeds import nwem, rss
from bot.feeds.config import FeedsConfig
from bot.feeds.entry import Authority, Refused, SourceConfig
from bot.feeds.ingesting import Finding, findings
from tests.feeds.conftest import NOON, fixture
from tests.feeds.making import cap, collection, envelope, item

FIELDS = (
    "file format key verdict states counties services agency headline instruction sent expires references"
    " reason"
)
NEWS = SourceConfig(
    "mema", "rss", "https://x.invalid/rss", states=("MA",), level=Level.STATE, agency="Example EMA"
)
RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>EMA</title>
<item><title>911 outage</title><guid>1</guid><pubDate>Tue, 18 Jun 2030 18:22:00 GMT</pubDate>
<link>https://x.invalid/1</link>
<description>&lt;p&gt;911 is &lt;b&gt;down&lt;/b&gt; statewide.&lt;/p&gt;
&lt;p&gt;Call 617-555-0142.&lt;/p&gt;</description></item>
<item><title>Summer fair</title></item></channel></rss>"""


def test_items_of_an_agencys_news_are_its_word_on_its_states() -> None:
    """The source says who and where; markup is taken out."""
    outage, fair = rss.parse(RSS, NOON, NEWS)

    assert isinstance(outage, Advisory)
    assert isinstance(fair, Advisory)
    assert (outage.verdict, outage.states, outage.level, outage.agency) == (
        Verdict.OUTAGE,
        ("MA",),
        Level.STATE,
        "Example EMA",
    )
    assert outage.words.text == "911 is down statewide.\nCall 617-555-0142."
    assert (outage.key.sent, outage.url) == ("2030-06-18T18:22:00Z", "https://x.invalid/1")
    assert fair.verdict is Verdict.UNRELATED


def test_an_item_without_a_date_or_id_is_the_same_item_each_time() -> None:
    """It must not be news at every poll."""
    first, second = (rss.parse(RSS, NOON, NEWS)[1] for _ in range(2))

    assert isinstance(first, Advisory)
    assert isinstance(second, Advisory)
    assert first.key == second.key
    assert first.key.identifier


def test_a_typed_message_is_read_with_its_places_and_times() -> None:
    """Headers, codes and zone as the offices write them."""
    (entry,) = nwem.parse(fixture("nwem_text_TOEBOX.txt"), NOON, SourceConfig("nws", "nws"))

    assert isinstance(entry, Advisory)
    assert (entry.verdict, entry.counties) == (Verdict.OUTAGE, ("25017", "25025"))
    assert entry.agency == "EXAMPLE STATE 911 DEPARTMENT"
    assert entry.words.instruction == "CALL 617-555-0142."
    assert entry.expires is not None
    assert entry.expires.isoformat() == "2030-06-18T20:30:00+00:00"


def test_every_finding_has_the_contracts_fields() -> None:
    """Read ones and refused ones alike, as plain JSON."""
    known = {"sender": "s", "identifier": "i", "sent": "2030-06-18T14:00:00Z"}
    body = collection(item(description="911 is down.", references=[known]), item(id=3))

    told = [finding.to_json() for finding in findings("a.json", body, NOON)]
    lost = Finding.refused("b.xml", "cannot read the file").to_json()

    assert all(list(one) == FIELDS.split() for one in (*told, lost))
    assert json.loads(json.dumps(told[0])) == told[0]
    assert told[0]["references"] == [["s", "i", "2030-06-18T14:00:00Z"]]
    assert told[0]["sent"] == "2030-06-18T18:22:00Z"
    assert (told[1]["verdict"], lost["verdict"]) == ("refused", "refused")


def test_documents_are_known_by_what_they_are() -> None:
    """Not by their names: CAP, the Weather Service's JSON, news, an archive page; gzipped or not."""
    page = json.dumps(
        {"IpawsArchivedAlerts": [{"originalMessage": cap(description="911 is down.")}, {"x": 1}]}
    )
    documents = [envelope(cap()), collection(item()), RSS, fixture("nwem_text_TOEBOX.txt"), page.encode()]

    plain = [[finding.format for finding in findings("x", each, NOON)] for each in documents]
    packed = [[finding.format for finding in findings("x", gzip.compress(each), NOON)] for each in documents]

    assert plain == packed == [["cap"], ["nws"], ["rss", "rss"], ["nws"], ["cap", "cap"]]


def test_ingest_knows_the_senders_that_the_operator_knows() -> None:
    """So that what it says is what the feeds would do."""
    config = FeedsConfig(authorities=(Authority("made@example.invalid", Level.STATE, "State 911"),))

    (finding,) = findings("x", envelope(cap(same=("025025",), description="911 is down.")), NOON, config)

    assert finding.advisory is not None
    assert (finding.advisory.level, finding.advisory.agency) == (Level.STATE, "State 911")


def test_a_same_header_alone_is_no_message() -> None:
    """Its words are missing, and nobody may say them again."""
    (finding,) = findings("headers.txt", b"ZCZC-CIV-TOE-025000+0400-1691822-MEMA    -", NOON)

    assert isinstance(finding.entry, Refused)
