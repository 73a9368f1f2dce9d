"""The agency's door: who may post what, and a clear refusal for everything else."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.app import House, open_house
from bot.clock import MachineClock
from bot.domain.advisory import Level
from bot.domain.place import Place
from bot.plan.serving import application
from bot.settings import Settings

FIXTURES = Path(__file__).resolve().parents[1] / "feeds" / "fixtures"
WORDS = {
    "id": "1",
    "states": ["MA"],
    "area": "Massachusetts",
    "kind": "outage",
    "text": "911 is down statewide.",
}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A house with its own database."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'callbox.sqlite'}"
    settings = Settings(database_url=url, key_file=tmp_path / "key", _env_file=None)
    async with open_house(settings, MachineClock()) as opened:
        yield opened


@pytest.fixture
async def key(house: House) -> str:
    """The key of Massachusetts' State 911 Department."""
    return await house.agencies.add("State 911 Department", Level.STATE, ["MA"])


@pytest.fixture
async def door(house: House) -> AsyncIterator[httpx.AsyncClient]:
    """Whoever knocks."""
    transport = httpx.ASGITransport(app=application(house))
    async with httpx.AsyncClient(transport=transport, base_url="http://callbox") as client:
        yield client


async def post(door: httpx.AsyncClient, key: str, body: Any, **headers: str) -> httpx.Response:
    """Post a body under a key."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return await door.post(
        "/v1/advisories", content=content, headers={"Authorization": f"Bearer {key}", **headers}
    )


async def test_an_agencys_words_become_the_reading(house: House, door: httpx.AsyncClient, key: str) -> None:
    """Posted as JSON, read at once, attributed to who holds the key."""
    answer = await post(door, key, {**WORDS, "agency": "Somebody else"})

    reading = house.board.reading(Place("MA"))
    assert answer.status_code == 201
    assert answer.json()["readings"] == {"MA": "outage"}
    assert reading.word is not None
    assert reading.word.agency == "State 911 Department"


async def test_the_same_message_twice_is_one(house: House, door: httpx.AsyncClient, key: str) -> None:
    """Idempotent by the agency's own id."""
    await post(door, key, WORDS)
    again = await post(door, key, WORDS)

    assert again.status_code == 200
    assert again.json()["known"]
    assert len(house.board.words("MA")) == 1


async def test_cap_is_taken_too(house: House, door: httpx.AsyncClient, key: str) -> None:
    """CAP 1.2 XML with its own media type."""
    body = (FIXTURES / "cap_01_toe_statewide_ma_en_es.xml").read_bytes()

    answer = await post(door, key, body, **{"Content-Type": "application/cap+xml"})

    assert answer.status_code == 201
    assert answer.json()["readings"] == {"MA": "outage"}


async def test_an_exercise_changes_nothing(house: House, door: httpx.AsyncClient, key: str) -> None:
    """Tests and exercises never reach anyone."""
    body = (FIXTURES / "cap_01_toe_statewide_ma_en_es.xml").read_bytes()
    body = body.replace(b"<status>Actual</status>", b"<status>Exercise</status>")

    answer = await post(door, key, body, **{"Content-Type": "application/xml"})

    assert answer.status_code == 200
    assert answer.json()["received"][0]["verdict"] == "test"
    assert house.board.words("MA") == ()


async def test_a_drill_is_told_to_nobody(house: House, door: httpx.AsyncClient, key: str) -> None:
    """Marked as a drill, it can never go live."""
    answer = await post(door, key, {**WORDS, "drill": True})

    assert answer.json()["pushes"] == []
    assert answer.json()["readings"]["MA"] != "outage"


@pytest.mark.parametrize("wrong", ["", "cb_guess", "Bearer"])
async def test_a_wrong_key_is_refused(door: httpx.AsyncClient, key: str, wrong: str) -> None:
    """401, and how to send a key."""
    answer = await post(door, wrong, WORDS)

    assert answer.status_code == 401
    assert "Bearer" in answer.json()["error"]


async def test_a_revoked_key_is_refused(house: House, door: httpx.AsyncClient, key: str) -> None:
    """From the moment of revocation."""
    await house.agencies.revoke("State 911 Department")

    assert (await post(door, key, WORDS)).status_code == 401


@pytest.mark.parametrize("states", [["NH"], ["MA", "NH"], ["US"]])
async def test_another_state_is_refused(door: httpx.AsyncClient, key: str, states: list[str]) -> None:
    """403: an agency speaks of its own states only."""
    answer = await post(door, key, {**WORDS, "states": states})

    assert answer.status_code == 403
    assert "MA" in answer.json()["error"]


async def test_a_city_may_not_speak_for_the_state(house: House, door: httpx.AsyncClient) -> None:
    """403: its word reaches no further than its level."""
    city = await house.agencies.add("Boston Fire", Level.CITY, ["MA"])

    assert (await post(door, city, {**WORDS, "level": "state"})).status_code == 403
    assert (await post(door, city, {**WORDS, "area": "Boston"})).json()["readings"] == {"MA": "local_report"}


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({**WORDS, "kind": "broken"}, "kind"),
        ({**WORDS, "states": ["XX"]}, "states"),
        ({**WORDS, "states": []}, "states"),
        ({key: value for key, value in WORDS.items() if key != "id"}, "id"),
        ({**WORDS, "expires": "tomorrow"}, "expires"),
        ({**WORDS, "services": {"telepathy": "down"}}, "services"),
        ({**WORDS, "text": 5}, "text"),
        (b"not json", "body"),
        (b"", "body"),
        (b"\xff\xfe\x00", "body"),
        ([1, 2], "body"),
    ],
)
async def test_a_malformed_body_names_its_field(
    house: House, door: httpx.AsyncClient, key: str, body: Any, field: str
) -> None:
    """422, nothing half done."""
    answer = await post(door, key, body)

    assert answer.status_code == 422
    assert answer.json()["field"].startswith(field)
    assert house.board.words("MA") == ()


@pytest.mark.parametrize("name", ["hostile_01_billion_laughs.xml", "hostile_02_external_entity.xml"])
async def test_hostile_xml_is_refused(door: httpx.AsyncClient, key: str, name: str) -> None:
    """Entity bombs and external entities."""
    answer = await post(door, key, (FIXTURES / name).read_bytes(), **{"Content-Type": "application/xml"})

    assert answer.status_code == 422


async def test_a_giant_body_is_refused_unread(door: httpx.AsyncClient, key: str) -> None:
    """40 MB."""
    assert (await post(door, key, b"x" * 40_000_000)).status_code == 413


async def test_health_says_whether_sources_answer(house: House, door: httpx.AsyncClient) -> None:
    """503 before any source answered, 200 after."""
    before = await door.get("/health")
    await house.advisories.answered("ipaws", house.clock.now(), ok=True)
    await house.board.refresh()
    after = await door.get("/health")

    assert (before.status_code, after.status_code) == (503, 200)


async def test_metrics_count_followers(house: House, door: httpx.AsyncClient) -> None:
    """Counts per platform and state, never who."""
    answer = await door.get("/metrics")

    assert answer.status_code == 200
    assert "callbox_followers" in answer.text


async def test_other_paths_say_what_there_is(door: httpx.AsyncClient) -> None:
    """404 with the list of doors."""
    answer = await door.get("/nothing")

    assert answer.status_code == 404
    assert "/v1/advisories" in answer.json()["error"]
