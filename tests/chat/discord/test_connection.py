"""Whatever happens to the connection, it comes back, and what was said meanwhile is heard."""

import asyncio
import json
import random
import resource
from datetime import timedelta

import pytest

from bot.chat.discord.adapter import Discord
from bot.chat.discord.connection import LONGEST_PAUSE_ANEW, pause
from bot.domain.delivery import Revoked
from tests.chat.discord.conftest import Core, listening
from tests.doubles.discord.faults import Fault
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import Json, Person, Server
from tests.doubles.discord_stage import ShortClock


async def is_heard(discord: DiscordDouble, core: Core, person: Person, text: str) -> None:
    """The bot hears this and answers it."""
    chat = discord.world.direct(person)
    before = len(discord.people.shown(chat))
    await discord.people.writes(person, text, chat)
    await discord.people.sees(chat, count=before + 1, seconds=10)
    assert core.asked[-1].text == text


async def test_what_is_written_while_the_line_is_cut_is_answered(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person
) -> None:
    """RESUME replays what was missed; nothing is asked twice of the core."""
    await is_heard(discord, core, ana, "one")

    discord.gateway.cut()
    await is_heard(discord, core, ana, "two")

    assert [question.text for question in core.asked] == ["one", "two"]
    assert (discord.gateway.identified, discord.gateway.resumed) == (1, 1)


async def test_asked_to_reconnect_it_resumes(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person
) -> None:
    """Opcode 7 is routine."""
    await discord.gateway.op(7)
    await is_heard(discord, core, ana, "still there?")

    assert (discord.gateway.identified, discord.gateway.resumed) == (1, 1)


async def test_a_session_that_is_over_is_begun_anew(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person
) -> None:
    """Opcode 9 without a session to resume."""
    await discord.gateway.op(9, False)
    await discord.gateway.until(lambda: discord.gateway.identified == 2)

    await is_heard(discord, core, ana, "again")


@pytest.mark.parametrize("code", [1000, 1006, 4000, 4001, 4009, 4013])
async def test_a_closed_connection_comes_back(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, code: int
) -> None:
    """Whatever Discord's reason, but for a bad token."""
    if code == 1006:
        discord.gateway.cut()
    else:
        await discord.gateway.close(code)

    await discord.gateway.until(lambda: discord.gateway.connections == 2 and discord.gateway.wires)
    await is_heard(discord, core, ana, "back?")


async def test_a_connection_that_went_deaf_is_replaced(
    discord: DiscordDouble, core: Core, ana: Person
) -> None:
    """No word for too long, not even to a heartbeat: a zombie."""
    discord.gateway.heartbeat_ms = 50
    async with listening(discord, core, silence=0.4):
        discord.gateway.deaf = True
        await discord.gateway.until(lambda: discord.gateway.connections == 2, 10)
        discord.gateway.deaf = False

        await is_heard(discord, core, ana, "awake?")


async def test_discord_may_be_down_when_we_start(discord: DiscordDouble, core: Core, ana: Person) -> None:
    """A failed login and garbage for a greeting end nothing."""
    discord.faults.order(Fault("users/@me", 503, "down", times=3))
    discord.faults.order(Fault("users/@me", drop=True))
    discord.gateway.broken_hello = 2
    async with listening(discord, core):
        await is_heard(discord, core, ana, "hello")


@pytest.mark.parametrize("where", ["rest", "gateway"])
async def test_a_refused_token_ends_it_loudly(discord: DiscordDouble, core: Core, where: str) -> None:
    """401 and 4004: only the operator can mend that."""
    if where == "gateway":
        discord.gateway.refuse_with = 4004
    token = discord.token if where == "gateway" else "wrong"
    adapter = Discord(token, discord.api_url, discord.gateway_url, clock=ShortClock(), identify_every=0.0)

    with pytest.raises(Revoked):
        async with asyncio.timeout(5):
            await adapter.listen(core.reply)


async def test_ten_thousand_events_half_of_them_garbage_do_no_harm(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """Nobody is left unanswered, nothing escapes, memory does not grow by 20 MB."""
    chance = random.Random(911)
    errors: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: errors.append(context))
    session = next(iter(discord.gateway.sessions.values()))
    talk = await discord.people.writes(ana, "not for the bot", town.channels[0])
    talk["guild_id"] = str(town.id)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    for number in range(10_000):
        frame = garbage(chance, session.sequence) if number % 2 else chatter(chance, session.sequence, talk)
        await discord.gateway.raw(frame)
    await is_heard(discord, core, ana, "after the storm")

    assert errors == []
    assert [question.text for question in core.asked] == ["after the storm"]
    assert discord.gateway.connections == 1
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20_000


def garbage(chance: random.Random, sequence: int) -> str:
    """A frame that is broken in one of many ways."""
    scraps: list[object] = [None, [], {}, "x", -1, 1e300, {"id": None}, {"id": "1"}, {"author": 3}, "\u202e"]
    names = (
        "MESSAGE_CREATE",
        "INTERACTION_CREATE",
        "GUILD_CREATE",
        "GUILD_DELETE",
        "CHANNEL_DELETE",
        "READY",
    )
    event = {"op": 0, "s": sequence, "t": chance.choice(names), "d": chance.choice(scraps)}
    broken = ['{"op": 0, "d"', "[]", "null", '"text"', '{"op": 77}', '{"d": {}}', json.dumps(event)[:-3]]
    return json.dumps(event) if chance.random() < 0.7 else chance.choice(broken)


def chatter(chance: random.Random, sequence: int, talk: Json) -> str:
    """A frame that is whole and does not concern us: others' words, edited, deleted, and unknown things."""
    number = str(chance.randrange(10**18))
    events = {
        "MESSAGE_CREATE": talk | {"id": number, "content": ""},
        "MESSAGE_UPDATE": talk,
        "MESSAGE_DELETE": {"id": number, "channel_id": talk["channel_id"]},
        "TYPING_START": {"channel_id": talk["channel_id"], "user_id": number, "timestamp": 1},
        "SOMETHING_NEW": {"id": number},
    }
    name = chance.choice(list(events))
    return json.dumps({"op": 0, "s": sequence, "t": name, "d": events[name]})


def test_a_day_of_failures_stays_below_discords_thousand_sessions() -> None:
    """More than a thousand identifications a day, and Discord resets the token."""
    waits = [pause(failures) for failures in range(1, 1001)]

    assert waits[0] == 0.0
    assert all(wait <= LONGEST_PAUSE_ANEW for wait in waits)
    assert sum(waits) > timedelta(days=1).total_seconds()


async def test_shards_each_keep_their_own_connection(
    discord: DiscordDouble, core: Core, ana: Person, town: Server
) -> None:
    """As many as Discord recommends, each resumed by itself."""
    async with listening(discord, core, shards=0):
        await discord.gateway.until(lambda: len(discord.gateway.wires) == 2)
        discord.gateway.wires[0].cut()

        await is_heard(discord, core, ana, "sharded")
        await discord.gateway.until(lambda: discord.gateway.resumed == 1)

    assert discord.gateway.identified == 2
