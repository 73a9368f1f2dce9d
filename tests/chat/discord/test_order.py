"""Events that come twice, in the wrong order, from ourselves or from machines."""

import pytest

from bot.chat.discord.adapter import Discord
from bot.domain.delivery import Address, Unreachable
from bot.domain.message import Message
from tests.chat.discord.conftest import Core, listening
from tests.doubles.discord.faults import Fault
from tests.doubles.discord.gateway import DIRECT_MESSAGES
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import Person, Server


async def test_a_message_told_twice_is_answered_once(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person
) -> None:
    """A RESUME may replay what was heard."""
    chat = discord.world.direct(ana)
    first = await discord.people.writes(ana, "one", chat)

    await discord.gateway.dispatch("MESSAGE_CREATE", first, DIRECT_MESSAGES)
    await discord.people.writes(ana, "two", chat)
    await discord.people.sees(chat, count=2)

    assert [question.text for question in core.asked] == ["one", "two"]


async def test_a_message_heard_again_after_a_restart_is_answered_once(
    discord: DiscordDouble, core: Core, ana: Person
) -> None:
    """The answer's nonce is the question's id: Discord itself drops the second."""
    chat = discord.world.direct(ana)
    async with listening(discord, core):
        asked = await discord.people.writes(ana, "one", chat)
        await discord.people.sees(chat)
    async with listening(discord, core):
        await discord.gateway.dispatch("MESSAGE_CREATE", asked, DIRECT_MESSAGES)
        await discord.people.writes(ana, "two", chat)
        seen = await discord.people.sees(chat, count=2)

    assert sorted(message["content"] for message in seen) == ["**heard one**", "**heard two**"]


async def test_late_and_reordered_messages_are_each_answered(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person
) -> None:
    """An older question after a newer one is still a question."""
    chat = discord.world.direct(ana)
    older = await discord.people.writes(ana, "older", chat)
    newer = await discord.people.writes(ana, "newer", chat)
    await discord.people.sees(chat, count=2)
    core.asked.clear()

    for number, message in enumerate((newer, older), start=1):
        again = {**message, "id": str(int(message["id"]) + 1000 * number)}
        await discord.gateway.dispatch("MESSAGE_CREATE", again, DIRECT_MESSAGES)
    await discord.people.sees(chat, count=4)

    assert sorted(question.text for question in core.asked) == ["newer", "older"]


async def test_machines_are_not_answered(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """Two bots that answer each other never stop."""
    robot = discord.world.person("robot")
    robot.bot = True

    await discord.people.mentions(robot, "is 911 down?", town.channels[0])
    await discord.people.mentions(ana, "is 911 down?", town.channels[0])
    await discord.people.sees(town.channels[0])

    assert len(core.asked) == 1


async def test_a_reply_without_a_ping_is_left_alone(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """Discord keeps its words from us; guessing would be answering nothing."""
    chat = town.channels[0]
    await discord.people.mentions(ana, "hello", chat)
    ours = (await discord.people.sees(chat))[0]

    await discord.people.writes(ana, "thanks", chat, reply=ours, ping=False)
    await discord.people.mentions(ana, "", chat)
    await discord.people.sees(chat, count=2)

    assert [question.text for question in core.asked] == ["hello", "/start"]


async def test_an_answer_survives_passing_trouble(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person
) -> None:
    """A flood wait, an outage of Discord's, an answer lost: tried again, and shown once."""
    chat = discord.world.direct(ana)
    flood = '{"retry_after": 0.01, "global": false}'
    discord.faults.order(Fault(f"{chat.id}/messages", 429, flood, kind="application/json"))
    discord.faults.order(Fault(f"{chat.id}/messages", 503, "busy"))
    discord.faults.order(Fault(f"{chat.id}/messages", lose_answer=True))

    await discord.people.writes(ana, "is 911 down?", chat)
    await discord.requested(f"POST /channels/{chat.id}/messages")

    assert [m["content"] for m in await discord.people.sees(chat)] == ["**heard is 911 down?**"]


async def test_silence_stays_silence(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """The core may have nothing to say; a command is then acknowledged in one line, for the asker."""
    core.always(None)

    await discord.people.mentions(ana, "hello", town.channels[0])
    asked = await discord.people.answered(await discord.people.slash(ana, "status", town.channels[0]))

    assert asked.original is not None
    assert asked.original["content"] == "**One moment.**"
    assert len(discord.people.shown(town.channels[0])) == 1


async def test_the_bot_counts_what_brings_it_near_a_ban(
    discord: DiscordDouble, adapter: Discord, ana: Person
) -> None:
    """401, 403 and 429 count; who paces us must know."""
    before = adapter.watch.invalid
    ana.takes_dms = False

    with pytest.raises(Unreachable):
        await adapter.send(Address("discord", str(discord.world.direct(ana).id)), Message(("hello",)))

    assert adapter.watch.invalid == before + 1
