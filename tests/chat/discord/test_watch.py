"""Invalid requests are counted, and sending stops long before Discord bans the address."""

import json
from datetime import UTC, datetime, timedelta

import pytest

import tests.doubles.discord  # noqa: F401  # isort: skip  (quiets a warning of discord.py)
from bot.chat.discord.wire import ENOUGH, Watch
from bot.clock import ScenarioClock
from bot.domain.delivery import Address, TryLater, Unreachable
from bot.domain.message import Message
from tests.chat.discord.conftest import Core, listening
from tests.doubles.discord.faults import Fault
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import Person, Server

NOON = datetime(2026, 6, 18, 16, 0, tzinfo=UTC)


def test_half_the_way_to_a_ban_nothing_is_sent_until_ten_minutes_have_passed() -> None:
    """Five thousand refusals: everyone waits until the oldest no longer counts."""
    clock = ScenarioClock(NOON)
    watch = Watch(clock)
    for _ in range(ENOUGH - 1):
        watch.note(403)
    watch.check()
    watch.note(429)
    clock.move(NOON + timedelta(minutes=4))

    with pytest.raises(TryLater) as asked:
        watch.check()
    clock.move(NOON + timedelta(minutes=10))
    watch.check()

    assert asked.value.after == 360.0
    assert asked.value.everyone
    assert watch.invalid == 0


def test_only_what_discord_counts_is_counted() -> None:
    """Neither success, nor what is missing, nor a limit that is shared with others."""
    watch = Watch(ScenarioClock(NOON))

    for status in (200, 204, 400, 404, 500):
        watch.note(status)
    watch.note(429, shared=True)
    watch.note(401)

    assert watch.invalid == 1


@pytest.mark.parametrize("everyone", [True, False])
async def test_a_limit_on_an_answer_is_told_to_who_paces(
    discord: DiscordDouble, core: Core, town: Server, ana: Person, *, everyone: bool
) -> None:
    """A channel's limit closes the channel, the bot's own stops everything."""
    told: list[tuple[str, float, bool]] = []

    def refused(to: Address, after: float, *, everyone: bool) -> None:
        told.append((to.chat, after, everyone))

    body = json.dumps({"retry_after": 2.5, "global": everyone})
    discord.faults.order(Fault("messages", 429, body, kind="application/json"))
    chat = discord.world.direct(ana)
    async with listening(discord, core, refused=refused):
        await discord.people.writes(ana, "hello", chat)
        await discord.people.sees(chat)

    assert told == [(str(chat.id), 2.5, everyone)]


async def test_every_request_of_ours_is_counted_and_held_back(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """Posts, edits, pins and direct messages alike; who used a command is answered a little longer."""
    channel = town.channels[0]
    here = Address("discord", str(channel.id))
    async with listening(discord, core) as adapter:
        receipt = await adapter.send(here, Message(("one",)))
        discord.faults.order(Fault("messages", 403, "no", code=50013, times=2))
        with pytest.raises(Unreachable):
            await adapter.revise(here, receipt, Message(("two",)))
        counted = adapter.watch.invalid
        for _ in range(ENOUGH):
            adapter.watch.note(403)
        asked = len(discord.requests)
        with pytest.raises(TryLater):
            await adapter.send(here, Message(("three",)))
        with pytest.raises(TryLater):
            await adapter.revise(here, receipt, Message(("three",)))
        pinned = await adapter.pin(here, receipt)
        with pytest.raises(TryLater):
            await adapter.rights(Address("discord", "@99"))

        assert counted
        assert not pinned
        assert len(discord.requests) == asked
        adapter.watch.check(awaited=True)
