"""One journey on a Discord server that is not ours."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.chat.discord.adapter import Discord
from bot.domain.delivery import Address
from bot.domain.message import Button, Message
from bot.domain.talk import Question
from tests.doubles.discord_stage import ShortClock
from tests.doubles.discord_twin import Twin, install, twin


@pytest.fixture
async def server(request: pytest.FixtureRequest) -> AsyncIterator[Twin]:
    """discord-digital-twin, installed into pytest's cache the first time."""
    cache = request.config.cache
    if cache is None:
        pytest.skip("needs pytest's cache folder to install discord-digital-twin into")
    folder = cache.mkdir("discord-twin")
    why_not = await asyncio.to_thread(install, folder)
    if why_not:
        pytest.skip(why_not)
    async with twin(folder) as running:
        yield running


async def test_a_conversation_on_an_independent_server(server: Twin) -> None:
    """Asked by mention, by command, slowly and by button, pushed to: somebody else's Discord shows it all."""
    asked: list[Question] = []

    async def reply(question: Question) -> Message:
        asked.append(question)
        if "slow" in question.text:
            await asyncio.sleep(0.2)
        return Message((f"heard {question.text}",), (Button("Again", "/status MA"),))

    options: dict[str, Any] = {"clock": ShortClock(), "identify_every": 0.0, "defer_after": 0.1}
    adapter = Discord(server.token, server.api_url, server.gateway_url, **options)
    listening = asyncio.create_task(adapter.listen(reply))
    try:
        await asyncio.wait_for(adapter.ready.wait(), 10)
        await adapter.send(Address("discord", server.channel), Message(("911 is down",), nonce="push-1"))

        await until_heard(server, asked, f"<@{server.bot}> is 911 down?")
        await server.act("slash", name="status", options=[{"name": "state", "type": 3, "value": "ME"}])
        shown = await server.sees(3)
        await server.act("tap", message=shown[-1]["id"], button="/status MA")
        await server.sees(4)
        await server.act("slash", name="where", options=[{"name": "place", "type": 3, "value": "slow"}])
        shown = [message for message in await server.sees(5) if message["content"]]
    finally:
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)

    assert [message["content"] for message in shown[:4]] == [
        "**911 is down**",
        "**heard is 911 down?**",
        "**heard /status ME**",
        "**heard /status MA**",
    ]
    assert asked[-1].text == "/where slow"


async def until_heard(server: Twin, asked: list[Question], text: str) -> None:
    """Write until the bot is connected enough to hear it."""
    async with asyncio.timeout(10):
        while not asked:
            await server.act("write", text=text)
            await asyncio.sleep(0.05)
