"""The transport tells apart what cannot have arrived, what may have, and what Telegram itself said."""

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import Bot, InputFile
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, TelegramError

from bot.chat.telegram.transport import (
    AiohttpRequest,
    Flooded,
    InDoubt,
    LateAnswer,
    LateConnection,
    NotSent,
    is_loopback,
)
from tests.doubles.telegram import BotApi, Kind


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    """A real Bot of python-telegram-bot over our transport."""
    request = AiohttpRequest(api.url, read_timeout=0.3)
    poll = AiohttpRequest(api.url, read_timeout=0.3)
    await request.initialize()
    yield Bot(api.token, base_url=f"{api.url}/bot", request=request, get_updates_request=poll)
    await request.shutdown()


async def test_a_message_goes_there_and_comes_back(api: BotApi, bot: Bot) -> None:
    """What the library sends is what the person reads."""
    ana = api.person("Ana")

    sent = await bot.send_message(ana.id, "Hello ☎ 😀")

    assert api.sees(api.private(ana))[0].text == sent.text == "Hello ☎ 😀"


async def test_a_file_is_uploaded_whole(api: BotApi, bot: Bot) -> None:
    """Name, type and every byte arrive."""
    ana = api.person("Ana")
    content = bytes(range(256)) * 4000

    sent = await bot.send_document(ana.id, InputFile(content, filename="my data.json"), caption="Yours")

    assert sent.document is not None
    assert api.files["my data.json"] == content
    assert (sent.document.file_name, sent.caption) == ("my data.json", "Yours")


@pytest.mark.parametrize(
    ("order", "error"),
    [
        ({"kind": Kind.REFUSE, "code": 400, "description": "Bad Request: chat not found"}, BadRequest),
        ({"kind": Kind.REFUSE, "code": 401, "description": "Unauthorized"}, InvalidToken),
        (
            {"kind": Kind.REFUSE, "code": 403, "description": "Forbidden: bot was blocked by the user"},
            Forbidden,
        ),
        ({"kind": Kind.REFUSE, "code": 409, "description": "Conflict: two"}, Conflict),
        ({"kind": Kind.REFUSE, "code": 429, "description": "x", "parameters": {"retry_after": 7}}, Flooded),
        (
            {"kind": Kind.REFUSE, "code": 400, "description": "x", "parameters": {"migrate_to_chat_id": -5}},
            ChatMigrated,
        ),
        ({"kind": Kind.REFUSE, "code": 500, "description": "Internal Server Error"}, InDoubt),
        ({"kind": Kind.REFUSE, "code": 302, "description": "elsewhere"}, InDoubt),
        ({"kind": Kind.REFUSE, "code": 200, "description": "not ok, with 200"}, BadRequest),
        ({"kind": Kind.HTML, "code": 502}, InDoubt),
        ({"kind": Kind.HTML, "code": 403}, InDoubt),
        ({"kind": Kind.HTML, "code": 401}, InDoubt),
        ({"kind": Kind.GARBAGE}, InDoubt),
        ({"kind": Kind.HANG}, LateAnswer),
        ({"kind": Kind.DROP}, InDoubt),
        ({"kind": Kind.LOST}, InDoubt),
    ],
    ids=lambda value: f"{value['kind']}-{value.get('code', '')}" if isinstance(value, dict) else "",
)
async def test_each_fault_has_its_own_error(
    api: BotApi, bot: Bot, order: dict[str, Any], error: type[TelegramError]
) -> None:
    """A portal's page is not Telegram's word, and a lost answer is not a refusal."""
    ana = api.person("Ana")
    api.fail(**order)

    with pytest.raises(error) as raised:
        await bot.send_message(ana.id, "Hello")

    assert type(raised.value) is error
    assert api.token not in f"{raised.value!r}{raised.value.__cause__!r}"


async def test_a_flood_wait_says_how_long_without_a_warning(api: BotApi, bot: Bot) -> None:
    """The seconds are those of the server, whatever python-telegram-bot makes of integers."""
    ana = api.person("Ana")
    api.fail(Kind.REFUSE, code=429, description="Too Many Requests", parameters={"retry_after": 35})

    with pytest.raises(Flooded) as raised:
        await bot.send_message(ana.id, "Hello")

    assert (raised.value.seconds, raised.value.retry_after.total_seconds()) == (35, 35)


async def test_a_lost_answer_was_carried_out_all_the_same(api: BotApi, bot: Bot) -> None:
    """This is why it must not be told as a failure."""
    ana = api.person("Ana")
    api.fail(Kind.LOST, "sendMessage")

    with pytest.raises(InDoubt):
        await bot.send_message(ana.id, "Hello")

    assert [told.text for told in api.sees(api.private(ana))] == ["Hello"]


async def test_a_closed_port_cannot_have_taken_anything() -> None:
    """Nobody listens: sending again is safe."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        async with AiohttpRequest(url) as request:
            with pytest.raises(NotSent):
                await request.post(f"{url}/botTOKEN/getMe")


async def test_a_full_pool_is_told_from_a_late_answer(api: BotApi) -> None:
    """Who waits for a free connection has sent nothing yet."""
    async with AiohttpRequest(api.url, connections=1, connect_timeout=0.1, pool_timeout=0.1) as request:
        bot = Bot(api.token, base_url=f"{api.url}/bot", request=request, get_updates_request=request)
        async with asyncio.TaskGroup() as tasks:
            poll = tasks.create_task(bot.get_updates(timeout=5))
            await api.pulse.until(lambda: api.queue.polls)

            with pytest.raises(LateConnection):
                await bot.get_me()
            poll.cancel()


async def test_a_closed_transport_says_so(api: BotApi) -> None:
    """After shutdown nothing is sent, and nothing hangs."""
    request = AiohttpRequest(api.url)
    await request.initialize()
    await request.shutdown()

    with pytest.raises(NotSent):
        await request.post(f"{api.url}/bot{api.token}/getMe")


def test_only_this_machine_is_loopback() -> None:
    """Names that begin like loopback are not."""
    assert is_loopback("http://127.0.0.1:80")
    assert is_loopback("http://[::1]:80")
    assert is_loopback("http://localhost")
    assert not is_loopback("http://127.0.0.1.example.org")
    assert not is_loopback("https://api.telegram.org")
