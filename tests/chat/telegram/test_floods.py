"""Many questions at once: in order within a chat, side by side across chats, bounded everywhere."""

import asyncio

import pytest

from bot.chat.telegram import Telegram
from bot.chat.telegram.lanes import Lanes
from bot.domain.delivery import Address
from bot.domain.message import Message
from bot.domain.talk import Question
from tests.chat.telegram.conftest import Core, listening
from tests.doubles.telegram import BotApi, Limits
from tests.doubles.telegram.faults import Kind
from tests.doubles.telegram_stage import SwiftClock


async def test_one_slow_question_delays_nobody_else(api: BotApi, telegram: Telegram) -> None:
    """Ben is answered while Ana's answer is still being worked on."""
    ana, ben = api.person("Ana"), api.person("Ben")
    go_on = asyncio.Event()

    async def reply(question: Question) -> Message:
        if question.text == "slow":
            await go_on.wait()
        return Message((question.text,))

    async with listening(telegram, reply):
        api.writes(ana, "slow")
        api.writes(ana, "after slow")
        api.writes(ben, "quick")
        await api.until_told(api.private(ben))
        waiting = api.sees(api.private(ana))
        go_on.set()
        told = await api.until_told(api.private(ana), 2)

    assert waiting == []
    assert [one.text for one in told] == ["slow", "after slow"]


async def test_who_floods_loses_only_the_own_oldest_questions(api: BotApi, telegram: Telegram) -> None:
    """A hundred messages of one person: the newest are answered, and Ben does not notice."""
    ana, ben = api.person("Ana"), api.person("Ben")
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def reply(question: Question) -> Message:
        if question.text == "0":
            begun.set()
            await go_on.wait()
        return Message((question.text,))

    async with listening(telegram, reply):
        api.writes(ana, "0")
        await begun.wait()
        for number in range(1, 101):
            api.writes(ana, str(number))
        api.writes(ben, "quick")
        await api.until_told(api.private(ben))
        go_on.set()
        told = await api.until_told(api.private(ana), 11)

    assert [one.text for one in told] == ["0", *map(str, range(91, 101))]


async def test_a_question_that_fails_does_not_end_the_hearing(api: BotApi, telegram: Telegram) -> None:
    """Our own mistake costs one answer."""
    ana = api.person("Ana")

    async def reply(question: Question) -> Message:
        if question.text == "bad":
            raise RuntimeError("our mistake")
        return Message((question.text,))

    async with listening(telegram, reply):
        api.writes(ana, "bad")
        api.writes(ana, "good")
        told = await api.until_told(api.private(ana))

    assert [one.text for one in told] == ["good"]


async def test_an_answer_waits_out_a_flood_wait(
    api: BotApi, heard: Telegram, core: Core, clock: SwiftClock
) -> None:
    """One message a second to one chat: three questions are answered, as late as Telegram asks."""
    ana = api.person("Ana")
    api.limits = Limits(clock=clock.seconds)

    for text in ("one", "two", "three"):
        api.writes(ana, text)
    told = await api.until_told(api.private(ana), 3)

    assert [one.text.split(".")[0] for one in told] == ["Heard one", "Heard two", "Heard three"]
    assert clock.waits == [1.0, 1.0]


@pytest.mark.parametrize("private", [True, False])
async def test_a_limit_on_an_answer_is_told_to_who_paces(
    api: BotApi, core: Core, clock: SwiftClock, *, private: bool
) -> None:
    """Whatever was sent: a group's own limit closes the group, the account's limit stops everything."""
    ana = api.person("Ana")
    room = api.private(ana) if private else api.group("Neighbours", ana)
    told: list[tuple[Address, float, bool]] = []

    def refused(to: Address, after: float, *, everyone: bool) -> None:
        told.append((to, after, everyone))

    adapter = Telegram(api.token, api.url, clock=clock, refused=refused)
    api.fail(Kind.REFUSE, "sendMessage", code=429, description="Too Many", parameters={"retry_after": 35})
    async with listening(adapter, core.reply):
        api.writes(ana, "@outagebot hello", room)
        await api.until_told(room)
    await adapter.close()

    assert told == [(Address("telegram", str(room.id)), 35.0, private)]


async def test_a_limit_on_what_goes_to_no_chat_stops_nobody(
    api: BotApi, core: Core, clock: SwiftClock
) -> None:
    """Inline searches have a limit of their own: pushes and answers go on."""
    told: list[Address] = []
    adapter = Telegram(
        api.token, api.url, clock=clock, refused=lambda to, _after, *, everyone: told.append(to)
    )
    api.fail(
        Kind.REFUSE, "answerInlineQuery", code=429, description="Too Many", parameters={"retry_after": 9}
    )

    async with listening(adapter, core.reply):
        api.types_inline(api.person("Ana"), "status")
        await api.pulse.until(lambda: not api.faults.ordered)
    await adapter.close()

    assert told == []


async def test_an_answer_to_who_has_gone_is_given_up(
    api: BotApi, heard: Telegram, core: Core, clock: SwiftClock
) -> None:
    """Blocked while we thought: nothing is tried again."""
    ana, ben = api.person("Ana"), api.person("Ben")

    api.writes(ana, "hello")
    api.private(ana).bot = "kicked"
    api.writes(ben, "hello")
    await api.until_told(api.private(ben))
    await api.until_called("sendMessage", 2)

    assert [call.refused for call in await api.until_called("sendMessage", 2)].count("") == 1
    assert clock.waits == []


async def test_lanes_never_work_on_more_than_allowed() -> None:
    """Ten chats, three slots."""
    busy, most = 0, 0

    async def work(_piece: int) -> None:
        nonlocal busy, most
        busy += 1
        most = max(most, busy)
        await asyncio.sleep(0)
        busy -= 1

    async with asyncio.TaskGroup() as tasks:
        lanes: Lanes[int] = Lanes(tasks, work, abreast=3)
        for number in range(100):
            lanes.put(str(number % 10), number, 50)
        await lanes.idle()

    assert most == 3


async def test_lanes_say_when_there_is_room_again() -> None:
    """Who brings more waits until some of it is done."""
    go_on = asyncio.Event()
    done: list[int] = []

    async def work(piece: int) -> None:
        await go_on.wait()
        done.append(piece)

    async with asyncio.TaskGroup() as tasks:
        lanes: Lanes[int] = Lanes(tasks, work, waiting=5)
        for number in range(8):
            lanes.put("one", number, 50)
        waiting = tasks.create_task(lanes.room())
        await asyncio.sleep(0)
        assert not waiting.done()
        go_on.set()
        await waiting

    assert done == list(range(8))
