"""Chats that are elsewhere now: groups that became supergroups, topics that closed."""

from pathlib import Path

import pytest

from bot.domain.delivery import Address
from tests.domain.agencies import at, outage, restored
from tests.doubles.telegram.faults import Kind
from tests.faults.fronts import TelegramFront
from tests.faults.home import home


@pytest.mark.parametrize("met_on", ["push", "retry"])
async def test_a_group_that_became_a_supergroup_is_followed_there(tmp_path: Path, met_on: str) -> None:
    """The push goes to the new id in the same breath, and everything of the chat with it."""
    async with home(tmp_path, "telegram") as house:
        assert isinstance(house.front, TelegramFront)
        api = house.front.api
        group = api.group("Neighbours", api.person("Ana"), kind="group")
        await house.follow(1)
        await house.chats.follow(Address("telegram", str(group.id)), ["MA"], house.clock.now())
        if met_on == "retry":
            house.front.fails({"kind": "refuse", "code": 500}, str(group.id))
        there = api.migrates(group, announced=False)

        await house.hears(outage(0))
        await house.deliver()
        await house.settle()
        await house.hears(restored(20, sent=at(20)))
        await house.settle()

        assert len(house.front.reads(str(there.id))) == 2
        assert len(house.front.reads(house.people[0])) == 2
        assert await house.chats.following(Address("telegram", str(there.id))) == ("MA",)
        assert await house.chats.following(Address("telegram", str(group.id))) == ()


@pytest.mark.parametrize("words", ["TOPIC_CLOSED", "TOPIC_DELETED", "message thread not found"])
async def test_a_topic_that_is_gone_leaves_the_group_told(tmp_path: Path, words: str) -> None:
    """The push stands in the group itself, at once, and once."""
    async with home(tmp_path, "telegram") as house:
        assert isinstance(house.front, TelegramFront)
        api = house.front.api
        forum = api.group("Neighbours", api.person("Ana"), forum=True)
        topic = Address("telegram", str(forum.id), str(api.topic(forum)))
        await house.chats.follow(topic, ["MA"], house.clock.now())
        api.fail(Kind.REFUSE, "sendMessage", chat=forum.id, code=400, description=f"Bad Request: {words}")

        await house.hears(outage(0))
        await house.deliver()

        told = [line for line in house.front.reads(str(forum.id)) if "911 OUTAGE" in line]
        assert len(told) == 1
        assert await house.chats.following(Address("telegram", str(forum.id))) == ("MA",)
