"""The poller: polite while all is well, patient while it is not, and it loses nothing."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

from bot.domain.advisory import Verdict
from bot.domain.reading import Source
from bot.feeds import cap, nws
from bot.feeds.entry import SourceConfig
from bot.feeds.polling import Poller
from tests.doubles.feeds import Fault, FeedServer
from tests.feeds.conftest import NOON, Core, FakeClock, fixture

KNOWN = Source("ipaws", True, NOON - timedelta(minutes=2))


def ipaws(server: FeedServer, clock: FakeClock, core: Core, known: Source | None = KNOWN) -> Poller:
    source = SourceConfig(
        "ipaws", "ipaws", server.ipaws, every=120, window=1800, archive=f"{server.url}/archive"
    )
    return Poller(source, cap.parse, clock, core, contact="ops@example.invalid", known=known)


@asynccontextmanager
async def listening(poller: Poller, core: Core) -> AsyncIterator[asyncio.Task[None]]:
    task = asyncio.create_task(poller.listen(core.report))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.wait([task], timeout=5)


async def test_what_is_new_is_reported_once(server: FeedServer, clock: FakeClock, core: Core) -> None:
    """A message that stays in the feed for half an hour is one word, not fifteen."""
    server.documents["recent"] = fixture("feed_public_recent_poll1.xml")

    async with listening(ipaws(server, clock, core), core):
        await server.polls(4)

    assert [one.verdict for one in core.told] == [Verdict.OUTAGE, Verdict.MENTION]
    assert core.attended[:3] == [("ipaws", True)] * 3


async def test_polls_are_two_minutes_apart_and_name_whom_to_write_to(
    server: FeedServer, clock: FakeClock, core: Core
) -> None:
    """FEMA asks for 120 seconds and wants to know who is asking."""
    async with listening(ipaws(server, clock, core), core):
        await server.polls(3)

    assert all(120 <= pause <= 126 for pause in clock.slept)
    assert "ops@example.invalid" in server.asked[0].headers["User-Agent"]


async def test_an_unchanged_feed_is_not_sent_again(server: FeedServer, clock: FakeClock, core: Core) -> None:
    """The same address is asked with its ETag, and 304 costs no parsing."""
    source = SourceConfig("county", "cap", f"{server.url}/county.xml", every=60)
    server.documents["/county.xml"] = fixture("feed_public_recent_poll1.xml")

    async with listening(Poller(source, cap.parse, clock, core, known=KNOWN), core):
        await server.polls(3)

    assert server.answers[:3] == [200, 304, 304]
    assert "If-Modified-Since" in server.asked[1].headers


async def test_the_same_body_is_not_parsed_again(server: FeedServer, clock: FakeClock, core: Core) -> None:
    """A feed without ETag is known by the hash of its body."""
    server.validators, server.pack = False, True
    server.documents["recent"] = fixture("feed_public_recent_poll1.xml")
    parsed = []

    def parse(*given: object) -> list[object]:
        parsed.append(given)
        return cap.parse(*given)  # type: ignore[arg-type, return-value]

    poller = Poller(SourceConfig("ipaws", "ipaws", server.ipaws, 120), parse, clock, core)  # type: ignore[arg-type]
    async with listening(poller, core):
        await server.polls(4)

    assert len(parsed) == 1


async def test_a_busy_feed_is_left_alone_as_long_as_it_asks(
    server: FeedServer, clock: FakeClock, core: Core
) -> None:
    """Retry-After is obeyed, and the source counts as silent meanwhile."""
    server.faults = [Fault(status=429, retry_after="900")]

    async with listening(ipaws(server, clock, core), core):
        await server.polls(3)

    assert clock.slept[0] >= 900
    assert core.attended[0] == ("ipaws", False)
    assert core.attended[1] == ("ipaws", True)


async def test_a_silent_feed_is_tried_ever_more_rarely(
    server: FeedServer, clock: FakeClock, core: Core
) -> None:
    """503, a web page, a dropped connection: each waits longer, none ends the poller."""
    server.faults = [Fault(status=503), Fault(html=True), Fault(drop=True, times=2), Fault(status=500)]

    async with listening(ipaws(server, clock, core), core) as task:
        await server.polls(4)
        running = not task.done()

    assert running
    assert clock.slept[0] < clock.slept[1]
    assert max(clock.slept[:4]) <= 300 * 1.25


async def test_a_message_that_the_core_could_not_keep_is_told_again(
    server: FeedServer, clock: FakeClock, core: Core
) -> None:
    """If the database is away the feed's answer does not count as known."""
    server.documents["recent"] = fixture("feed_public_recent_poll1.xml")
    core.failures = 1
    poller = ipaws(server, clock, core)

    async with listening(poller, core) as task:
        await asyncio.wait([task], timeout=5)
    async with listening(poller, core):
        await server.polls(3)

    assert isinstance(task.exception(), RuntimeError)
    assert core.told


async def test_a_new_database_is_not_alarmed_by_old_news(
    server: FeedServer, clock: FakeClock, core: Core
) -> None:
    """What was published before anybody could follow is kept, and told to nobody."""
    server.documents["recent"] = fixture("feed_public_recent_poll1.xml")
    clock.time = NOON + timedelta(hours=1)

    async with listening(ipaws(server, clock, core, known=None), core):
        await server.polls(2)

    assert [one.verdict for one in core.quietly] == [Verdict.OUTAGE, Verdict.MENTION]
    assert core.told == []


async def test_after_a_restart_what_came_meanwhile_is_news(
    server: FeedServer, clock: FakeClock, core: Core
) -> None:
    """A database that knows the source was there before: an hour-old outage is told."""
    server.documents["recent"] = fixture("feed_public_recent_poll1.xml")
    clock.time = NOON + timedelta(hours=1)

    async with listening(ipaws(server, clock, core), core):
        await server.polls(2)

    assert [one.verdict for one in core.told] == [Verdict.OUTAGE, Verdict.MENTION]


async def test_a_silence_longer_than_the_feed_remembers_is_a_gap(
    server: FeedServer, clock: FakeClock, core: Core
) -> None:
    """Off for an hour: what FEMA published in its first half was never seen."""
    asleep = NOON - timedelta(hours=1)

    async with listening(ipaws(server, clock, core, replace(KNOWN, last_success=asleep)), core):
        await server.polls(2)

    assert core.gaps == [asleep]


async def test_the_weather_service_is_asked_for_cancels_too(
    server: FeedServer, clock: FakeClock, core: Core
) -> None:
    """A Cancel leaves the list of active alerts at once."""
    server.documents["active"] = fixture("nws_active_poll1_toe_ipaws_and_wfo_relayed.json")
    server.documents["cancels"] = fixture("nws_alerts_message_type_cancel.json")
    server.moved = True
    source = SourceConfig("nws", "nws", server.nws, every=30)

    async with listening(Poller(source, nws.parse, clock, core, known=KNOWN), core):
        await server.polls(8)

    verdicts = [one.verdict for one in core.told]
    assert verdicts.count(Verdict.OUTAGE) == 3
    assert verdicts.count(Verdict.RESTORED) == 1


async def test_a_source_without_authority_only_proposes(
    server: FeedServer, clock: FakeClock, core: Core
) -> None:
    """What a mere news page says is shown to operators and changes nothing."""
    server.documents["/x.xml"] = fixture("cap_01_toe_statewide_ma_en_es.xml")
    source = SourceConfig("news", "cap", f"{server.url}/x.xml", every=60, authoritative=False)

    async with listening(Poller(source, cap.parse, clock, core, known=KNOWN), core):
        await server.polls(2)

    assert [one.verdict for one in core.told] == [Verdict.MENTION]
    assert core.told[0].reason.startswith("proposes outage")


async def test_a_hanging_feed_stops_when_it_is_told_to(
    server: FeedServer, clock: FakeClock, core: Core
) -> None:
    """Nothing keeps a process from ending."""
    server.faults = [Fault(hang=True)]

    async with listening(ipaws(server, clock, core), core) as task:
        await server.questions(1)

    assert task.cancelled()


async def test_an_index_of_messages_is_followed_to_each_of_them_once(
    server: FeedServer, clock: FakeClock, core: Core
) -> None:
    """Some agencies publish only the addresses of their messages; other hosts are not asked."""
    own, foreign = f"{server.url}/toe.xml", "http://other.invalid/toe.xml"
    entries = "".join(f'<entry><link href="{address}"/></entry>' for address in (own, foreign))
    server.documents["/index.xml"] = f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'.encode()
    server.documents["/toe.xml"] = fixture("cap_01_toe_statewide_ma_en_es.xml")
    source = SourceConfig("county", "cap", f"{server.url}/index.xml", every=60)

    async with listening(Poller(source, cap.parse, clock, core, known=KNOWN), core):
        await server.polls(4)

    assert [one.verdict for one in core.told] == [Verdict.OUTAGE]
    assert [request.path for request in server.asked].count("/toe.xml") == 1


async def test_a_gap_is_filled_from_the_archive_a_day_later(
    server: FeedServer, clock: FakeClock, core: Core
) -> None:
    """What was missed becomes known, and is no news any more."""
    missed = fixture("cap_04_cem_coded_intermittent_pa_wea_only.xml").decode()
    server.documents["archive"] = json.dumps({"IpawsArchivedAlerts": [{"originalMessage": missed}]}).encode()
    asleep = NOON - timedelta(hours=1)
    poller = ipaws(server, clock, core, replace(KNOWN, last_success=asleep))

    async with listening(poller, core):
        # Each poll takes two minutes of this clock: a day of them passes in a moment.
        async with asyncio.timeout(30), server.heard:
            await server.heard.wait_for(lambda: any(each.path == "/archive" for each in server.asked))
        await server.polls(len(server.answers) + 2)

    assert [one.verdict for one in core.quietly] == [Verdict.DEGRADED]
    assert core.gaps == [asleep, None]
