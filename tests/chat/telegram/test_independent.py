"""One journey on a Telegram server that is not ours."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.chat.telegram import Telegram
from bot.domain.delivery import Address
from bot.domain.message import Message
from tests.chat.telegram.conftest import Core, listening
from tests.doubles.telegram_stage import SwiftClock
from tests.doubles.telegram_test_api import TOKEN, Independent, independent, prepare

ANA, STREET = 1001, -42


@pytest.fixture
async def server(request: pytest.FixtureRequest) -> AsyncIterator[Independent]:
    """telegram-test-api, installed into pytest's cache the first time."""
    cache = request.config.cache
    if cache is None:
        pytest.skip("needs pytest's cache folder to install telegram-test-api into")
    folder = cache.mkdir("telegram-test-api")
    why_not = await asyncio.to_thread(prepare, folder)
    if why_not:
        pytest.skip(why_not)
    async with independent(folder) as running:
        yield running


async def test_a_conversation_on_an_independent_server(server: Independent, core: Core) -> None:
    """Pushed to, asked in private and in a group, tapped: somebody else's Telegram shows it all.

    It holds no poll open, knows no offset and leaves out fields that the real one sends.
    """
    adapter = Telegram(TOKEN, server.url, clock=SwiftClock())
    await adapter.send(Address("telegram", str(ANA)), Message(("911 is down.",)))

    async with listening(adapter, core.reply):
        await server.acts("sendMessage", ANA, text="is 911 down?")
        await server.told(ANA, 2)
        await server.acts("sendCallback", ANA, data="/where MA")
        private = await server.told(ANA, 3)
        await server.acts(
            "sendMessage",
            ANA,
            group=STREET,
            text="@TestNameBot hi",
            entities=[{"type": "mention", "offset": 0, "length": 12}],
        )
        group = await server.told(STREET, 1)
    await adapter.close()

    assert [message["text"].split(".")[0] for message in private] == [
        "911 is down",
        "Heard is 911 down?",
        "Heard /where MA",
    ]
    assert group[0]["text"].startswith("Heard @TestNameBot hi")
    assert core.asked[-1].mentioned
    assert private[1]["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "/status MA"
