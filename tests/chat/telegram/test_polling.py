"""Hearing goes on through every break of the line, and hears everything once."""

import asyncio

import pytest

from bot.chat.telegram import Telegram
from bot.chat.telegram.polling import Polling, Seen
from bot.chat.telegram.transport import AiohttpRequest
from bot.chat.telegram.wire import Wire
from bot.domain.delivery import Revoked
from bot.domain.message import Message
from tests.chat.telegram.conftest import Core, listening
from tests.doubles.telegram import BotApi, Kind
from tests.doubles.telegram_stage import SwiftClock


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": Kind.HTML, "code": 502},
        {"kind": Kind.REFUSE, "code": 500, "description": "Internal Server Error"},
        {"kind": Kind.GARBAGE},
        {"kind": Kind.DROP},
        {"kind": Kind.LOST},
        {"kind": Kind.REFUSE, "code": 429, "description": "slow", "parameters": {"retry_after": 5}},
        {"kind": Kind.REFUSE, "code": 409, "description": "Conflict: terminated by other getUpdates request"},
    ],
)
async def test_after_any_fault_it_hears_again(
    api: BotApi, heard: Telegram, core: Core, fault: dict[str, object]
) -> None:
    """Three faults in a row cost time, not a question, and nobody is answered twice."""
    ana = api.person("Ana")
    api.writes(ana, "first")
    await api.until_told(api.private(ana))

    api.fail(method="getUpdates", times=3, **fault)  # type: ignore[arg-type]
    api.writes(ana, "second")
    await api.until_told(api.private(ana), 2)

    assert [question.text for question in core.asked] == ["first", "second"]


async def test_a_lost_connection_comes_back(api: BotApi, heard: Telegram, core: Core) -> None:
    """The server goes away and returns at the same place."""
    ana = api.person("Ana")
    api.writes(ana, "before")
    await api.until_told(api.private(ana))

    await api.stop()
    api.writes(ana, "meanwhile")
    await api.start()
    told = await api.until_told(api.private(ana), 2)

    assert told[1].text.startswith("Heard meanwhile")


async def test_a_refused_token_ends_it_loudly(api: BotApi, telegram: Telegram, core: Core) -> None:
    """Nothing gets better by waiting, and the error does not show the token."""
    task = asyncio.create_task(telegram.listen(core.reply))
    await api.pulse.until(lambda: api.queue.polls)

    api.fail(Kind.REFUSE, "getUpdates", code=401, description="Unauthorized")
    api.writes(api.person("Ana"), "hello")
    with pytest.raises(Revoked) as raised:
        await asyncio.wait_for(task, 5)

    assert api.token not in repr(raised.value)


async def test_a_wrong_token_ends_it_at_the_start(api: BotApi, clock: SwiftClock, core: Core) -> None:
    """Before anything is heard."""
    adapter = Telegram("1:wrong", api.url, clock=clock)

    with pytest.raises(Revoked) as raised:
        await asyncio.wait_for(adapter.listen(core.reply), 5)
    await adapter.close()

    assert "wrong" not in repr(raised.value) + repr(adapter)


async def test_another_poller_does_not_stop_us(api: BotApi, heard: Telegram, core: Core) -> None:
    """Two programs with one token take each other's polls; both go on, and neither gives up."""
    ana = api.person("Ana")
    await api.pulse.until(lambda: api.queue.polls)

    await api.queue.take(None, 1, 0, None)
    api.writes(ana, "hello")

    assert (await api.until_told(api.private(ana)))[0].text.startswith("Heard hello")


async def test_duplicates_and_latecomers_are_answered_once_each(
    api: BotApi, heard: Telegram, core: Core
) -> None:
    """The same update twice is one question; one with a lower number is a question too."""
    ana = api.person("Ana")
    api.queue.next_id += 10
    api.writes(ana, "one")
    first = dict(api.queue.waiting[-1])
    await api.until_told(api.private(ana))

    api.queue.put(first)
    api.queue.put({"update_id": first["update_id"] - 5, "message": first["message"] | {"text": "late"}})
    api.writes(ana, "two")
    await api.until_told(api.private(ana), 3)

    assert sorted(question.text for question in core.asked) == ["late", "one", "two"]


async def test_a_backlog_is_drained_and_nobody_is_answered_twice(
    api: BotApi, clock: SwiftClock, core: Core
) -> None:
    """What was asked while we were away is answered once, also over two restarts."""
    people = [api.person(f"P{number}") for number in range(250)]
    for who in people:
        api.writes(who, "is 911 down?")

    for _ in range(2):
        adapter = Telegram(api.token, api.url, clock=clock)
        async with listening(adapter, core.reply):
            await api.pulse.until(lambda: len(api.told) >= 250)
        await adapter.close()

    assert len(core.asked) == len(api.told) == 250
    assert api.queue.waiting == []


async def test_what_was_heard_is_answered_before_we_stop(api: BotApi, telegram: Telegram) -> None:
    """Stopping in the middle of a question loses neither the question nor the answer."""
    ana = api.person("Ana")
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(_question: object) -> Message:
        begun.set()
        await go_on.wait()
        return Message(("Late but true.",))

    api.writes(ana, "hello")
    task = asyncio.create_task(telegram.listen(slow))
    await begun.wait()
    task.cancel()
    asyncio.get_running_loop().call_later(0.2, go_on.set)
    with pytest.raises(asyncio.CancelledError):
        await task

    assert [told.text for told in api.sees(api.private(ana))] == ["Late but true."]
    assert api.queue.waiting == []


async def test_a_webhook_that_was_left_set_does_not_keep_us_deaf(
    api: BotApi, telegram: Telegram, core: Core
) -> None:
    """Polling takes over from an earlier webhook."""
    api.webhook["url"] = "https://elsewhere.example"
    ana = api.person("Ana")
    api.writes(ana, "hello")

    async with listening(telegram, core.reply):
        told = await api.until_told(api.private(ana))

    assert told[0].text.startswith("Heard hello")


async def test_what_was_taken_can_be_confirmed_without_another_poll(api: BotApi, clock: SwiftClock) -> None:
    """Stopping between two polls must not let the last batch come again."""
    api.writes(api.person("Ana"), "hello")

    async with AiohttpRequest(api.url) as request:
        polling = Polling(Wire(api.token, api.url, request, request), clock, Seen(), 5)
        batches = polling.batches()
        batch = await anext(batches)
        await polling.confirm()
        await batches.aclose()

    assert len(batch) == 1
    assert api.queue.waiting == []


async def test_a_server_that_holds_no_poll_is_not_asked_without_pause(api: BotApi, clock: SwiftClock) -> None:
    """Neither an empty answer nor the same old update makes us spin."""
    api.queue.put({"update_id": 7, "message": {}})

    async with AiohttpRequest(api.url) as request:
        polling = Polling(Wire(api.token, api.url, request, request), clock, Seen(), 0)
        batches = polling.batches()
        await anext(batches)
        task = asyncio.create_task(batches.__anext__())
        await api.pulse.until(lambda: api.queue.polls >= 4)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    assert clock.waits[:2] == [0.25, 0.25]
