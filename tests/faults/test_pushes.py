"""Platform × fault × moment, on a push: the others hear at once, the one it meets ends as it should."""

import asyncio
from pathlib import Path

import pytest

from bot.domain.delivery import Revoked
from tests.domain.agencies import at, outage, restored
from tests.doubles.telegram.faults import Kind
from tests.faults.fronts import TelegramFront
from tests.faults.home import home
from tests.faults.table import FAULTS, End, Fault

MOMENTS = {"first": 0, "amid": 2}
"""Whose push it is that meets the fault, of five."""
EVERMORE = 99
PASSING = {"telegram": {"kind": "refuse", "code": 500}, "discord": {"status": 503, "body": "busy"}}


@pytest.mark.parametrize("moment", [*MOMENTS, "retry"])
@pytest.mark.parametrize("fault", FAULTS, ids=str)
async def test_a_fault_meets_one_chat_alone(tmp_path: Path, fault: Fault, moment: str) -> None:
    """Nobody else waits, nothing is lost, nothing older comes after something newer."""
    async with home(tmp_path, fault.platform, patience=fault.patience) as house:
        await house.follow(5)
        met = house.people[MOMENTS.get(moment, 1)]
        if moment == "retry":
            house.front.fails(PASSING[fault.platform], met)
        house.front.fails(fault.order, met, times=1 if fault.passes else EVERMORE)

        await house.hears(outage(0))
        await house.deliver()

        assert all(len(read) == 1 for read in house.heard(but=met))
        if moment != "retry":
            assert house.ears.limits == _expected(fault, met)

        await house.settle()
        first = await house.progress()
        copies = len(house.front.reads(met))

        assert first.is_over
        assert first.reached + sum(count for _, count in first.failed) == 5
        assert dict(first.failed) == ({} if fault.passes else {fault.reason: 1})
        assert copies == _copies(fault, house.front.knows_repetitions)
        assert all(len(read) == 1 for read in house.heard(but=met))

        house.front.lift()
        await house.hears(restored(20, sent=at(20)))
        await house.settle()
        read = house.front.reads(met)

        assert len(read) == copies + (fault.end is not End.GONE)
        assert ["OVER" in line for line in read] == sorted("OVER" in line for line in read)
        assert all("OVER" in read[-1] for read in house.heard(but=met))


@pytest.mark.parametrize("platform", ["telegram", "discord"])
async def test_a_revoked_token_ends_the_lane_loudly_and_loses_nobody(tmp_path: Path, platform: str) -> None:
    """All is kept: whoever was owed is told once the token is right again."""
    async with home(tmp_path, platform) as house:
        await house.follow(5)
        house.front.revoke()
        await house.hears(outage(0))
        with pytest.raises(Revoked):
            await house.lane.run()
        silent = [house.front.reads(chat) for chat in house.people]
        house.front.lift()

        next_one = house.another_lane()
        await house.outbox.recover(platform, house.clock.now())
        while await next_one.drain():
            pass

        assert silent == [[]] * 5
        assert [len(house.front.reads(chat)) for chat in house.people] == [1] * 5


async def test_a_second_poller_stops_no_push(tmp_path: Path) -> None:
    """409 for our polling: somebody else runs with our token, and people are told all the same."""
    async with home(tmp_path, "telegram") as house:
        await house.follow(3)
        assert isinstance(house.front, TelegramFront)
        order = {"code": 409, "description": "Conflict: terminated by other getUpdates request"}
        house.front.api.fail(Kind.REFUSE, "getUpdates", times=EVERMORE, **order)
        await house.hears(outage(0))

        await house.deliver()

        assert [len(house.front.reads(chat)) for chat in house.people] == [1] * 3


@pytest.mark.parametrize("platform", ["telegram", "discord"])
async def test_a_slow_chat_holds_nobody_up(tmp_path: Path, platform: str) -> None:
    """The others have heard while one message is still on its way."""
    async with home(tmp_path, platform) as house:
        await house.follow(5)
        house.front.slows(house.people[0])
        await house.hears(outage(0))
        sending = asyncio.create_task(house.deliver())

        await house.front.until(lambda: all(house.heard(but=house.people[0])))
        early = house.front.reads(house.people[0])
        house.front.lift()
        await sending

        assert early == []
        assert [len(house.front.reads(chat)) for chat in house.people] == [1] * 5


def _expected(fault: Fault, chat: str) -> list[tuple[str, float, bool]]:
    """What whoever paces must have heard: once from the wire, once from the lane."""
    return [(chat, *fault.limits)] * 2 if fault.limits else []


def _copies(fault: Fault, knows_repetitions: bool) -> int:
    """How many messages of a push stand in the chat in the end."""
    if fault.end is End.DOUBTED:
        return 1 if knows_repetitions else 2
    return int(fault.passes)
