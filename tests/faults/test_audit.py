"""The counter audit: with it on, a fall in the middle of a push tells nobody twice and loses nobody."""

import asyncio
from pathlib import Path

import pytest

from bot.core.auditing import Auditing
from bot.core.delivering import Lane
from bot.domain.delivery import Outcome
from bot.store.outbox import Outbox
from tests.domain.agencies import outage
from tests.faults.fronts import TelegramFront
from tests.faults.home import Home, home, our_words

FATES = ("acked", "arrived", "left", "claimed")
"""Noted; taken though nobody noted it; lost on the way; never sent."""


async def fall(house: Home, fates: list[str], *, writes: bool) -> None:
    """Be killed with deliveries in these states; somebody may write while we are gone."""
    await house.outbox.recover("telegram", house.clock.now())
    claimed = await house.outbox.claim("telegram", len(fates), house.clock.now())
    for delivery, fate in zip(claimed, fates, strict=True):
        if fate != "claimed":
            house.outbox.leaving(delivery)
        if fate in ("acked", "arrived"):
            to = delivery.chat.address
            receipt = await house.front.messenger.send(to, house.lane._message(delivery))
            if fate == "acked":
                await house.outbox.done(delivery, Outcome.REACHED, house.clock.now(), receipt=receipt)
    if writes:
        await house.front.asks(house.people[0], "is anybody there")
        await house.front.until(lambda: len(house.front.reads(house.people[0])) > 1)


async def rise(house: Home) -> None:
    """The next process: it audits, then delivers what is left."""
    outbox, words = Outbox(house.database), our_words()
    assert isinstance(house.front, TelegramFront)
    auditing = Auditing(house.front.telegram, outbox, house.clock, house.ears)
    lane = Lane(
        house.front.messenger,
        outbox,
        house.chats,
        words,
        house.clock,
        house.ears,
        rate=100,
        auditing=auditing,
    )
    await lane._recover()
    await asyncio.gather(*lane._sending)
    while await lane.drain():
        pass


@pytest.mark.parametrize("writes", [False, True])
@pytest.mark.parametrize(
    "fates",
    [
        ["acked", "arrived", "left", "claimed"],
        ["acked", "left", "left", "left", "claimed"],
        ["acked", "arrived", "arrived", "arrived", "claimed"],
        ["acked", "left", "arrived", "acked", "left", "arrived", "claimed", "claimed"],
        ["acked", "arrived", "left"],
    ],
    ids="-".join,
)
async def test_nobody_is_told_twice_and_nobody_is_lost(
    tmp_path: Path, fates: list[str], *, writes: bool
) -> None:
    """Whatever arrived unnoticed, and whether or not people wrote meanwhile."""
    async with home(tmp_path, "telegram", kept=True) as house:
        await house.follow(len(fates))
        await house.hears(outage(0))
        await fall(house, fates, writes=writes)

        await rise(house)

        pushes = [[line for line in house.front.reads(chat) if "OUTAGE" in line] for chat in house.people]
        assert [len(read) for read in pushes] == [1] * len(fates)
        progress = await house.progress()
        assert (progress.reached, progress.is_over) == (len(fates), True)


async def test_a_second_fall_in_the_middle_of_the_audit_forgets_nothing(tmp_path: Path) -> None:
    """Killed again before it could ask: the next start asks."""
    async with home(tmp_path, "telegram", kept=True) as house:
        fates = ["acked", "arrived", "acked", "arrived", "left", "claimed"]
        await house.follow(len(fates))
        await house.hears(outage(0))
        await fall(house, fates, writes=False)
        again = Outbox(house.database)
        doubt = await again.doubtful("telegram")
        await again.recover("telegram", house.clock.now(), doubt.deliveries + doubt.unsent[:1])

        await rise(house)

        assert [len(house.front.reads(chat)) for chat in house.people] == [1] * len(fates)


async def test_nothing_is_asked_where_nothing_can_have_arrived(tmp_path: Path) -> None:
    """The counter stands where it stood: all in doubt are sent again without a question."""
    async with home(tmp_path, "telegram", kept=True) as house:
        assert isinstance(house.front, TelegramFront)
        await house.follow(5)
        await house.hears(outage(0))
        await fall(house, ["acked", "left", "left", "left", "claimed"], writes=False)

        await rise(house)

        asked = [call for call in house.front.api.calls if call.method == "editMessageReplyMarkup"]
        assert asked == []


async def test_a_card_that_was_audited_is_kept_up_to_date(tmp_path: Path) -> None:
    """The number under which a message was found is the number under which it is edited later."""
    async with home(tmp_path, "telegram", kept=True) as house:
        await house.follow(3)
        await house.hears(outage(0))
        await fall(house, ["acked", "arrived", "claimed"], writes=False)
        await rise(house)

        await house.hears(outage(5, text="Use the ten-digit lines."))
        await house.revise()

        assert [len(house.front.reads(chat)) for chat in house.people] == [1, 1, 1]
