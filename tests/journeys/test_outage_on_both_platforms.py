"""A real run between loopback platforms and feeds: quiet on a quiet day, and everyone told when 911 fails."""

import gzip
from collections import Counter
from pathlib import Path

import pytest

from bot.domain.delivery import Address
from bot.store.chats import Chats
from bot.store.key_file import key_in
from bot.store.opening import open_database
from tests.domain.agencies import NOON
from tests.doubles.telegram.world import Person, Room
from tests.journeys.running import World, until, world

FIXTURES = Path(__file__).resolve().parents[1] / "feeds" / "fixtures"
TOE = (FIXTURES / "cap_01_toe_statewide_ma_en_es.xml").read_bytes()
RESTORED = (
    (FIXTURES / "cap_07_restored_as_new_alert_without_references.xml")
    .read_bytes()
    .replace(b"042000", b"025000")
    .replace(b"Pennsylvania", b"Massachusetts")
    .replace(b"2030-07-12T01:30", b"2030-06-18T15:43")
)


def envelope(*alerts: bytes) -> bytes:
    """Alerts as FEMA's feed carries them."""
    inner = b"".join(alert.split(b"?>", 1)[-1] for alert in alerts)
    return b'<ns1:alerts xmlns:ns1="http://gov.fema.ipaws.services/feed">' + inner + b"</ns1:alerts>"


def texts(told: World, room: Room) -> list[str]:
    """What the bot said in a Telegram chat."""
    return [each.text for each in told.telegram.sees(room)]


async def subscribe_many(told: World, state: str, count: int) -> list[Room]:
    """People on Telegram who follow a state, written straight into the database before the run."""
    people: list[Person] = [told.telegram.person(f"Person {number}") for number in range(count)]
    rooms = [told.telegram.private(person) for person in people]
    database = await open_database(told.environment["CALLBOX_DATABASE_URL"], key_in(told.folder / "key"))
    try:
        chats = Chats(database)
        for room in rooms:
            await chats.follow(Address("telegram", str(room.id)), [state], NOON)
    finally:
        await database.close()
    return rooms


async def test_everyone_who_follows_the_state_is_told_once_on_both_platforms(tmp_path: Path) -> None:
    """Two people subscribe in their own words; the feed brings the outage, then the all clear."""
    async with world(tmp_path) as told:
        await told.start()
        ana, cora = told.telegram.person("Ana"), told.telegram.person("Cora")
        ben = told.discord.world.person("ben")
        direct = told.discord.world.direct(ben)
        told.telegram.writes(ana, "tell me about massachusetts")
        told.telegram.writes(ana, "/subscribe MA")
        told.telegram.writes(cora, "/subscribe ME")
        await until(lambda: told.discord.gateway.wires)
        await told.discord.people.writes(ben, "/subscribe MA", direct)
        anas, coras = told.telegram.private(ana), told.telegram.private(cora)
        await until(
            lambda: len(texts(told, anas)) >= 2 and texts(told, coras) and told.discord.people.shown(direct)
        )
        before = (len(texts(told, anas)), len(texts(told, coras)), len(told.discord.people.shown(direct)))

        told.feeds.documents["recent"] = envelope(TOE)
        await until(lambda: len(texts(told, anas)) > before[0])
        await until(lambda: len(told.discord.people.shown(direct)) > before[2])
        first = texts(told, anas)[before[0]]
        shown_first = told.discord.people.shown(direct)[before[2]]["content"]
        told.feeds.documents["recent"] = envelope(TOE, RESTORED)
        await until(lambda: any("OVER" in text for text in texts(told, anas)))
        await until(lambda: any("OVER" in m["content"] for m in told.discord.people.shown(direct)))
        assert await told.stop() == 0

        pushed = texts(told, anas)[before[0] :]
        shown = [m["content"] for m in told.discord.people.shown(direct)][before[2] :]
        assert len(pushed) == len(shown) == 2
        assert "911 OUTAGE" in first
        assert "Example State 911 Department" in shown_first
        assert len(texts(told, coras)) == before[1]


async def test_real_feeds_of_a_quiet_day_push_nobody(tmp_path: Path, shared: Path) -> None:
    """529 real alerts of the Weather Service and FEMA's real messages: no false outage."""
    packed = next((shared / "feeds/fixtures/nws_api").glob("alerts_active_national*.gz"))
    async with world(tmp_path) as told:
        rooms = await subscribe_many(told, "MA", 3)
        told.feeds.documents["active"] = gzip.decompress(packed.read_bytes())
        told.feeds.documents["recent"] = (
            shared / "feeds/fixtures/synthetic/ipaws_public_recent_envelope_of_real_alerts.xml"
        ).read_bytes()
        await told.start()
        await until(lambda: len(told.feeds.answers) >= 8)
        code, out, _ = await told.run("status", "--json")

        assert code == 0
        assert '"reading": "outage"' not in out
        assert '"reading": "intermittent"' not in out
        assert all(not texts(told, room) for room in rooms)


@pytest.mark.parametrize("sent_before", [1, 25, 60])
async def test_a_killed_process_loses_nobody(tmp_path: Path, sent_before: int) -> None:
    """kill -9 in the middle of a push, and a restart: everyone is told, nobody more than was in flight."""
    async with world(tmp_path, CALLBOX_TELEGRAM_RATE="200") as told:
        told.telegram.delay = 0.02
        rooms = await subscribe_many(told, "MA", 120)
        told.feeds.documents["recent"] = envelope(TOE)
        await told.start()
        await until(lambda: sum(len(texts(told, room)) for room in rooms) >= sent_before)

        await told.kill()
        await told.start()
        await until(lambda: all(texts(told, room) for room in rooms))

        twice = Counter(len(texts(told, room)) for room in rooms)
        assert set(twice) <= {1, 2}
        assert twice[2] <= 60


async def test_newer_news_overtakes_older_through_a_kill(tmp_path: Path) -> None:
    """Down is superseded while being pushed: who hears both hears them in order, and everyone the last."""
    async with world(tmp_path, CALLBOX_TELEGRAM_RATE="100") as told:
        rooms = await subscribe_many(told, "MA", 80)
        told.feeds.documents["recent"] = envelope(TOE)
        await told.start()
        await until(lambda: any(texts(told, room) for room in rooms))

        await told.kill()
        told.feeds.documents["recent"] = envelope(TOE, RESTORED)
        await told.start()
        await until(lambda: all("OVER" in (texts(told, room) or [""])[-1] for room in rooms))

        for room in rooms:
            kinds = ["OVER" in text for text in texts(told, room)]
            assert kinds == sorted(kinds)


async def test_another_process_posts_while_we_run(tmp_path: Path) -> None:
    """`callbox agency add` and `callbox post` on the same database: the running process pushes it."""
    async with world(tmp_path) as told:
        (room,) = await subscribe_many(told, "MA", 1)
        await told.start()
        await told.run("agency", "add", "State 911 Department", "--level", "state", "--states", "MA")
        words = ("--state", "MA", "--condition", "outage", "--text", "911 is down statewide.", "--yes")
        code, out, err = await told.run("post", "--agency", "State 911 Department", *words)
        await until(lambda: bool(texts(told, room)))

        assert (code, err) == (0, "")
        assert "MA" in out
        assert "911 is down statewide." in texts(told, room)[0] or "911 OUTAGE" in texts(told, room)[0]
