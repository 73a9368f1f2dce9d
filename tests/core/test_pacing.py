"""Waiting for one's turn, on the real clock with a fast pace."""

import asyncio
from contextlib import suppress

from bot.clock import MachineClock
from bot.core.pacing import Turns
from bot.domain.delivery import Address
from bot.domain.pacing import Lane


async def test_everybody_gets_a_turn_at_the_pace() -> None:
    """Two hundred messages to as many chats at 500 a second take three tenths of a second or more."""
    turns = Turns(500, MachineClock(), chat_gap=1.0)
    start = asyncio.get_running_loop().time()

    await asyncio.gather(*(turns.turn(Lane.NEWS, Address("phone", str(chat))) for chat in range(200)))

    assert asyncio.get_running_loop().time() - start >= 199 / 500 - 0.1


async def test_it_is_known_whether_a_push_waits() -> None:
    """While its turn has not come; an answer that waits is no push."""
    turns = Turns(10, MachineClock(), chat_gap=0.0)
    turns.refused(Address("phone", "x"), 0.1, everyone=True)
    answer = asyncio.create_task(turns.turn(Lane.ANSWER, Address("phone", "ana")))
    await asyncio.sleep(0)
    with_an_answer = turns.news_waits
    push = asyncio.create_task(turns.turn(Lane.NEWS, Address("phone", "ben")))
    await asyncio.sleep(0)
    with_a_push = turns.news_waits

    await asyncio.gather(answer, push)

    assert (with_an_answer, with_a_push, turns.news_waits) == (False, True, False)


async def test_who_stops_waiting_uses_no_turn() -> None:
    """A cancelled wait leaves the queue, and the next one is served."""
    turns = Turns(1000, MachineClock(), chat_gap=0.0)
    turns.refused(Address("phone", "x"), 0.2, everyone=True)
    gone = asyncio.create_task(turns.turn(Lane.ANSWER, Address("phone", "gone")))
    await asyncio.sleep(0)
    gone.cancel()
    with suppress(asyncio.CancelledError):
        await gone

    await asyncio.wait_for(turns.turn(Lane.ANSWER, Address("phone", "ana")), 5)


async def test_a_flood_wait_is_remembered_for_the_next_start() -> None:
    """What must not be sent before a moment is told, and obeyed by a new process."""
    clock = MachineClock()
    before = Turns(1000, clock, chat_gap=0.0)
    before.refused(Address("phone", "x"), 0.3, everyone=True)
    after = Turns(1000, clock, chat_gap=0.0)
    after.resume(before.silent_until)
    start = clock.now()

    await after.turn(Lane.NEWS, Address("phone", "ana"))

    assert (clock.now() - start).total_seconds() >= 0.25
