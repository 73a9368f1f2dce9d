"""Everyone who is owed a push gets it, through whatever the world does wrong."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.delivery import Address, Moved, Receipt, Revoked, TryLater, Unreachable
from bot.domain.message import Message
from tests.core.keeping import Keeping, keeping
from tests.domain.agencies import outage, restored
from tests.doubles.phone import Phone


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Keeping]:
    """A small house."""
    async with keeping(tmp_path) as opened:
        yield opened


async def test_everyone_who_follows_is_told_once(house: Keeping) -> None:
    """One outage, two followers, one of another state."""
    await house.follows("ana", "ben")
    await house.follows("cora", state="ME")

    await house.reporting.report([outage(0)])
    await house.deliver()
    await house.deliver()

    assert [chat for chat, _ in house.phone.arrived] == ["ana", "ben"]
    assert "911 OUTAGE" in house.phone.told("ana")[0]


async def test_newer_news_takes_the_place_of_older(house: Keeping) -> None:
    """Nobody hears down after it has been restored."""
    await house.follows("ana")
    await house.reporting.report([outage(0)])
    house.later(60)
    await house.reporting.report([restored(1)])

    await house.deliver()

    assert len(house.phone.told("ana")) == 1
    assert "OVER" in house.phone.told("ana")[0]


async def test_who_unsubscribed_hears_no_all_clear(house: Keeping) -> None:
    """Not even the end of what they heard of."""
    await house.follows("ana", "ben")
    await house.reporting.report([outage(0)])
    await house.deliver()
    await house.chats.unfollow(Address("phone", "ana"), None)
    house.later(60)

    await house.reporting.report([restored(1)])
    await house.deliver()

    assert len(house.phone.told("ana")) == 1
    assert len(house.phone.told("ben")) == 2


async def test_who_was_forgotten_hears_nothing(house: Keeping) -> None:
    """Also what was owed already."""
    await house.follows("ana")
    await house.reporting.report([outage(0)])
    await house.chats.forget(Address("phone", "ana"))

    await house.deliver()

    assert house.phone.arrived == []


async def test_who_follows_later_hears_the_all_clear(house: Keeping) -> None:
    """Today's subscribers too, though the outage was pushed before."""
    await house.reporting.report([outage(0)])
    house.later(60)
    await house.follows("dev")

    await house.reporting.report([restored(1)])
    await house.deliver()

    assert len(house.phone.told("dev")) == 1


async def test_a_busy_platform_is_tried_again_later(house: Keeping) -> None:
    """Nothing is lost, nothing is sent before its time."""
    busy = [TryLater(30.0, limited=True)]
    house.phone.trouble = lambda _to: busy.pop() if busy else None
    await house.follows("ana")
    await house.reporting.report([outage(0)])
    await house.deliver()
    early = list(house.phone.arrived)

    house.later(31)
    await house.deliver()

    assert early == []
    assert len(house.phone.told("ana")) == 1


async def test_a_moved_chat_is_followed(house: Keeping) -> None:
    """The new id is kept, and the message sent there."""
    house.phone.trouble = lambda to: Moved("new") if to.chat == "old" else None
    await house.follows("old")

    await house.reporting.report([outage(0)])
    await house.deliver()

    assert house.phone.told("new")
    assert await house.chats.following(Address("phone", "new")) == ("MA",)


async def test_one_dead_chat_delays_nobody(house: Keeping) -> None:
    """Blocked is noted and not tried again; everybody else hears."""
    house.phone.trouble = lambda to: Unreachable("blocked") if to.chat == "dead" else None
    await house.follows("dead", "ana", "ben")

    await house.reporting.report([outage(0)])
    await house.deliver()
    await house.deliver()
    (progress,) = await house.counts.deliveries()

    assert [chat for chat, _ in house.phone.arrived] == ["ana", "ben"]
    assert house.phone.tries["dead"] == 1
    assert progress.reached == 2
    assert dict(progress.failed) == {"blocked": 1}


async def test_writing_again_revives_a_dead_chat(house: Keeping) -> None:
    """Somebody unblocks us and follows again."""
    dead = {"ana"}
    house.phone.trouble = lambda to: Unreachable("blocked") if to.chat in dead else None
    await house.follows("ana")
    await house.reporting.report([outage(0)])
    await house.deliver()
    dead.clear()
    await house.chats.heard_from(Address("phone", "ana"))
    house.later(60)

    await house.reporting.report([restored(1)])
    await house.deliver()

    assert len(house.phone.told("ana")) == 1


async def test_our_own_fault_loses_no_message(house: Keeping) -> None:
    """An unforeseen exception puts the delivery back."""
    broken = [RuntimeError("ours")]
    house.phone.trouble = lambda _to: broken.pop() if broken else None
    await house.follows("ana")

    await house.reporting.report([outage(0)])
    await house.deliver()
    house.later(60)
    await house.deliver()

    assert len(house.phone.told("ana")) == 1


async def test_a_revoked_token_stops_loudly_and_keeps_everything(tmp_path: Path) -> None:
    """The lane ends; what was owed is still owed."""
    refuse = [True]
    phone = Phone(lambda _to: Revoked("unauthorized") if refuse else None)
    async with keeping(tmp_path, phone) as house:
        await house.follows("ana")
        await house.reporting.report([outage(0)])
        with pytest.raises(Revoked):
            await house.lane.run()
        refuse.clear()
        house.lane._revoked = None
        await house.outbox.recover("phone", house.clock.now())

        await house.deliver()

        assert len(phone.told("ana")) == 1


async def test_the_same_delivery_has_the_same_nonce_on_every_try(tmp_path: Path) -> None:
    """So that a platform can drop the second."""

    class Forgetful(Phone):
        """Takes every message and forgets to say so the first time."""

        async def send(self, to: Address, message: Message) -> Receipt:
            receipt = await super().send(to, message)
            if self.tries[to.chat] == 1:
                raise TryLater(1.0, in_doubt=True)
            return receipt

    async with keeping(tmp_path, Forgetful()) as house:
        await house.follows("ana", "ben")
        await house.reporting.report([outage(0)])
        await house.deliver()
        house.later(5)
        await house.deliver()

        nonces = [(chat, message.nonce) for chat, message in house.phone.arrived]
        assert len(nonces) == 4
        assert len(set(nonces)) == 2
        assert all(0 < len(nonce) <= 25 for _, nonce in nonces)


async def test_an_echo_from_the_other_feed_is_not_news(house: Keeping) -> None:
    """The same event through IPAWS and the Weather Service is pushed once."""
    await house.follows("ana")

    await house.reporting.report([outage(0, source="ipaws")])
    await house.reporting.report([outage(0, source="nws", id="other key")])
    await house.deliver()

    assert len(house.phone.told("ana")) == 1
