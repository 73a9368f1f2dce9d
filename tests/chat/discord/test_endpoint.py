"""Interactions posted to us over HTTP: signed by Discord, answered inside the response."""

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.chat.discord.adapter import Discord
from bot.domain.message import Message
from bot.domain.talk import Attachment, Question
from tests.chat.discord.conftest import Core, listening
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import Json, Person, Server

KEY = Ed25519PrivateKey.from_private_bytes(b"callbox-test-key-of-32-bytes-ok!")

Post = Callable[[Discord, Any], Any]


@pytest.fixture(autouse=True)
def portal(discord: DiscordDouble) -> None:
    """The developer portal shows our key."""
    discord.rest.verify_key = KEY.public_key().public_bytes_raw().hex()


def signed(body: bytes, age: int = 0) -> tuple[str, str, bytes]:
    """A request as Discord signs it."""
    timestamp = str(int(datetime.now(UTC).timestamp()) - age)
    return KEY.sign(timestamp.encode() + body).hex(), timestamp, body


async def asks(discord: DiscordDouble, person: Person, server: Server, command: str) -> Json:
    """An interaction that only the endpoint hears."""
    made = await discord.interactions.begin(person, server.channels[0], 2, {}, quietly=True)
    return discord.interactions.json(made, 2, {"id": "1", "name": command, "type": 1, "options": []})


async def test_a_quick_answer_is_the_response(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """No request of ours is needed, and none is counted against us."""
    data = await asks(discord, ana, town, "status")

    status, answer = await adapter.over_http(*signed(json.dumps(data).encode()))

    assert (status, answer["type"]) == (200, 4)
    assert answer["data"]["content"] == "**heard /status**"
    assert core.asked[0].address.chat == str(town.channels[0].id)
    assert not any("callback" in request for request in discord.requests)


async def test_discord_checks_that_we_are_there(adapter: Discord) -> None:
    """A ping is answered by a pong."""
    assert await adapter.over_http(*signed(b'{"type": 1}')) == (200, {"type": 1})


@pytest.mark.parametrize("forged", ["signature", "timestamp", "body", "age", "hex"])
async def test_whoever_is_not_discord_is_refused(adapter: Discord, forged: str) -> None:
    """Discord itself tries this before it accepts an endpoint."""
    signature, timestamp, body = signed(b'{"type": 1}', age=3600 if forged == "age" else 0)
    if forged == "signature":
        signature = "00" * 64
    if forged == "hex":
        signature = "not hex"
    if forged == "timestamp":
        timestamp = str(int(timestamp) + 1)
    if forged == "body":
        body += b" "

    status, _ = await adapter.over_http(signature, timestamp, body)

    assert status == 401


HOLLOW = b'{"type": 2, "id": "1", "token": "t", "application_id": "1", "data": {"x": 1}}'


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"type": 99}', b'{"type": 2}', b"\xff", HOLLOW])
async def test_what_is_no_interaction_is_refused(adapter: Discord, body: bytes) -> None:
    """Signed nonsense is nonsense."""
    status, _ = await adapter.over_http(*signed(body))

    assert status == 400


async def test_the_same_request_twice_is_answered_once(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """A replay asks the core nothing."""
    request = signed(json.dumps(await asks(discord, ana, town, "status")).encode())
    await adapter.over_http(*request)

    status, _ = await adapter.over_http(*request)

    assert status == 409
    assert len(core.asked) == 1


@pytest.mark.parametrize("why", ["slow", "file"])
async def test_what_does_not_fit_the_response_follows(
    discord: DiscordDouble, core: Core, ana: Person, town: Server, why: str
) -> None:
    """A slow answer and one with a file: deferred inside the response, then brought."""
    thought_of = asyncio.Event()

    async def slowly(_question: Question) -> Message:
        if why == "slow":
            await thought_of.wait()
            return Message(("late",))
        return Message(("with a map",), attachments=(Attachment("map.png", "image/png", b"png"),))

    core.says = slowly
    async with listening(discord, core, defer_after=0.05) as adapter:
        data = await asks(discord, ana, town, "card")
        await discord.interactions.defer(data["token"])

        _, answer = await adapter.over_http(*signed(json.dumps(data).encode()))
        thought_of.set()
        seen = await discord.people.sees(town.channels[0])

    assert answer["type"] == 5
    assert seen[0]["content"] == ("**late**" if why == "slow" else "**with a map**")
