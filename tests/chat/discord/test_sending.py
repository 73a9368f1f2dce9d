"""A push reaches its channel once, or the core is told in its own words why not."""

import asyncio
from typing import Any

import pytest

from bot.chat.discord.adapter import Discord
from bot.domain.delivery import Address, Revoked, SendError, TryLater, Unreachable
from bot.domain.message import Button, Message
from tests.chat.discord.conftest import Core, listening
from tests.doubles.discord.faults import Fault
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import NEWS, THREAD, Channel, Person, Server
from tests.doubles.discord_stage import ShortClock

DOWN = Message(("911 is reported down",), (Button("Stop", "/unsubscribe MA"),), nonce="MA-0618-1.1.ana")


def to(channel: Channel) -> Address:
    return Address("discord", str(channel.id))


async def refusal(adapter: Discord, address: Address, message: Message = DOWN) -> SendError:
    """What sending there raises."""
    with pytest.raises(SendError) as raised:
        await adapter.send(address, message)
    return raised.value


async def test_the_same_push_twice_is_one_message(
    discord: DiscordDouble, adapter: Discord, town: Server
) -> None:
    """After a crash nobody knows what was sent: sending again must be harmless."""
    first = await adapter.send(to(town.channels[0]), DOWN)

    second = await adapter.send(to(town.channels[0]), DOWN)

    assert first == second
    assert len(discord.people.shown(town.channels[0])) == 1


@pytest.mark.parametrize(
    ("trouble", "final"), [({"hidden": True}, False), ({"muted": True}, False), ({"takes_dms": False}, False)]
)
async def test_a_closed_chat_is_unreachable_for_now(
    discord: DiscordDouble, adapter: Discord, ana: Person, town: Server, trouble: dict[str, bool], final: bool
) -> None:
    """50001, 50013 and 50007 may be undone by an admin or the person."""
    chat = discord.world.direct(ana) if "takes_dms" in trouble else town.channels[0]
    for name, value in trouble.items():
        setattr(ana if name == "takes_dms" else chat, name, value)

    told = await refusal(adapter, to(chat))

    assert isinstance(told, Unreachable)
    assert told.final is final


async def test_a_deleted_channel_is_unreachable_for_good(adapter: Discord) -> None:
    """10003: there is nothing left to wait for."""
    told = await refusal(adapter, Address("discord", "1"))

    assert isinstance(told, Unreachable)
    assert told.final


@pytest.mark.parametrize(
    ("fault", "after", "everyone", "in_doubt"),
    [
        (
            Fault("messages", 429, '{"retry_after": 4.5, "global": true}', kind="application/json"),
            4.5,
            True,
            False,
        ),
        (
            Fault("messages", 429, '{"retry_after": 2, "global": false}', kind="application/json"),
            2,
            False,
            False,
        ),
        (Fault("messages", 429, "<html>banned", headers={"Retry-After": "90"}), 90, True, False),
        (Fault("messages", 500, "oops"), 1, False, True),
        (Fault("messages", 502, "<html>bad gateway"), 1, False, True),
        (Fault("messages", 503, "busy"), 1, False, False),
        (Fault("messages", drop=True), 1, False, True),
        (Fault("messages", 200, "{nonsense", kind="application/json"), 1, False, True),
    ],
)
async def test_trouble_that_passes_asks_to_try_later(
    discord: DiscordDouble,
    adapter: Discord,
    town: Server,
    fault: Fault,
    after: float,
    everyone: bool,
    in_doubt: bool,
) -> None:
    """discord.py would wait in silence; the core is told at once and decides."""
    discord.faults.order(fault)

    told = await refusal(adapter, to(town.channels[0]))

    assert isinstance(told, TryLater)
    assert (told.after, told.everyone, told.in_doubt) == (after, everyone, in_doubt)


async def test_a_lost_answer_is_made_good_by_the_next_try(
    discord: DiscordDouble, adapter: Discord, town: Server
) -> None:
    """Taken, but the answer never came: the nonce finds the message already made."""
    discord.faults.order(Fault("messages", lose_answer=True))
    told = await refusal(adapter, to(town.channels[0]))

    receipt = await adapter.send(to(town.channels[0]), DOWN)

    assert isinstance(told, TryLater)
    assert told.in_doubt
    assert list(town.channels[0].messages) == [int(receipt.message)]


async def test_a_hanging_request_holds_nobody_else_up(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """One channel that never answers delays no other, and is given up in time."""
    slow, quick = town.channels[0], discord.world.channel(town, "second")
    async with listening(discord, core, send_within=0.3) as adapter:
        discord.faults.order(Fault(f"{slow.id}/messages", hang=True))
        waiting = asyncio.create_task(refusal(adapter, to(slow)))

        await adapter.send(to(quick), DOWN)

        assert not waiting.done()
        assert isinstance(await waiting, TryLater)


async def test_a_bucket_that_is_empty_delays_its_own_channel_alone(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """What was taken is reported as taken, though discord.py sleeps on the bucket first."""
    discord.limits.routes["messages"] = (1, 20.0)
    async with listening(discord, core, send_within=0.3) as adapter:
        receipt = await adapter.send(to(town.channels[0]), DOWN)

        told = await refusal(adapter, to(town.channels[0]), Message(("more",), nonce="other"))

    assert receipt.message
    assert isinstance(told, TryLater)
    assert discord.limits.refusals == 0


async def test_a_refused_form_goes_out_in_plain_words(
    discord: DiscordDouble, adapter: Discord, town: Server
) -> None:
    """A message is never lost for its buttons."""
    discord.faults.order(Fault("messages", 400, "Invalid Form Body", code=50035))

    await adapter.send(to(town.channels[0]), DOWN)

    seen = discord.people.shown(town.channels[0])
    assert [(m["content"], m["components"]) for m in seen] == [("**911 is reported down**", [])]


async def test_threads_are_addressed_by_their_own_id(
    discord: DiscordDouble, adapter: Discord, town: Server
) -> None:
    """Forum posts and threads are channels like others."""
    thread = discord.world.channel(town, "storm", THREAD)

    await adapter.send(to(thread), DOWN)

    assert len(discord.people.shown(thread)) == 1


async def test_an_announcement_is_published_as_often_as_allowed(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """Ten an hour reach the followers; the eleventh is still posted."""
    news = discord.world.channel(town, "news", NEWS)
    discord.limits.routes.clear()
    async with listening(discord, core) as adapter:
        for i in range(11):
            await adapter.send(to(news), Message((f"update {i}",), nonce=f"update-{i}"))

    assert len(discord.people.shown(news)) == 11
    assert len(discord.rest.published) == 10
    assert len([request for request in discord.requests if request.endswith("/crosspost")]) == 10


async def test_a_quiet_message_does_not_ring(discord: DiscordDouble, adapter: Discord, town: Server) -> None:
    """Loud for what matters, silent for the rest."""
    await adapter.send(to(town.channels[0]), Message(("small change",), loud=False))
    await adapter.send(to(town.channels[0]), Message(("down",), loud=True))

    assert [bool(m["flags"] & 4096) for m in discord.people.shown(town.channels[0])] == [True, False]


async def test_a_revoked_token_is_said_loudly(discord: DiscordDouble, adapter: Discord, town: Server) -> None:
    """401: nothing that we send will ever arrive."""
    discord.token = "another"

    told = await refusal(adapter, to(town.channels[0]))

    assert isinstance(told, Revoked)


async def test_before_the_login_it_asks_to_try_later(discord: DiscordDouble) -> None:
    """A push may be due before Discord has let us in."""
    options: dict[str, Any] = {"clock": None}
    adapter = Discord(discord.token, discord.api_url, discord.gateway_url, **options)

    told = await refusal(adapter, Address("discord", "1"))

    assert isinstance(told, TryLater)


async def test_a_long_push_arrives_whole_and_once(
    discord: DiscordDouble, adapter: Discord, town: Server
) -> None:
    """Every part has its own nonce; sent again, none is doubled."""
    discord.limits.routes.clear()
    words = [f"Sentence number {number} tells something." for number in range(150)]
    push = Message(("Long news", " ".join(words)), nonce="long")

    await adapter.send(to(town.channels[0]), push)
    await adapter.send(to(town.channels[0]), push)

    seen = [message["content"] for message in discord.people.shown(town.channels[0])]
    assert len(seen) > 2
    assert " ".join(seen) == "**Long news**\n\n" + " ".join(words)


async def test_the_further_parts_of_a_push_wait_for_their_turn(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """One turn is one message: the rest of a long one may not slip past the limiter."""
    turns: list[Address] = []

    async def turn(address: Address) -> None:
        turns.append(address)

    async with listening(discord, core, turn=turn) as adapter:
        await adapter.send(to(town.channels[0]), Message(("word " * 1000,)))
        await discord.people.mentions(town.owner, "hello", town.channels[0])
        await discord.people.sees(town.channels[0], count=4)

    assert len(discord.people.shown(town.channels[0])) == 4
    assert [turn for turn in turns if turn.chat.isdecimal()] == [to(town.channels[0])] * 3


async def test_what_nobody_paces_waits_for_its_turn_too(discord: DiscordDouble, core: Core) -> None:
    """Logging in and registering count against the same fifty a second: just restarted, we wait with them."""
    go_on, waiting = asyncio.Event(), asyncio.Event()

    async def turn(_address: Address) -> None:
        waiting.set()
        await go_on.wait()

    adapter = Discord(
        discord.token,
        discord.api_url,
        discord.gateway_url,
        clock=ShortClock(),
        turn=turn,
        identify_every=0.0,
    )
    listening = asyncio.create_task(adapter.listen(core.reply))
    await waiting.wait()
    silent = list(discord.requests)
    go_on.set()
    await discord.gateway.until(lambda: discord.gateway.wires)
    listening.cancel()
    await asyncio.gather(listening, return_exceptions=True)

    assert silent == []
    assert discord.requests
