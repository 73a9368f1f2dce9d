"""Slash commands and completion: always answered within three seconds, to whom it concerns."""

import asyncio
from dataclasses import replace

import pytest

from bot.chat.discord.adapter import Discord
from bot.domain.message import Button, Message
from bot.domain.talk import ChatKind, Question
from tests.chat.discord.conftest import Core, listening
from tests.doubles.discord.faults import Fault
from tests.doubles.discord.people import ELSEWHERE
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import EPHEMERAL, MANAGE_GUILD, Person, Server

MESSAGE, DEFERRED = 4, 5


async def test_a_slow_answer_is_deferred_and_follows(
    discord: DiscordDouble, core: Core, ana: Person, town: Server
) -> None:
    """Nobody reads "The application did not respond"."""
    thought_of = asyncio.Event()

    async def slowly(_question: Question) -> Message:
        await thought_of.wait()
        return Message(("911 is reported down", "Details. " * 400), (Button("More", "/help"),))

    core.says = slowly
    async with listening(discord, core, defer_after=0.05):
        asked = await discord.people.answered(await discord.people.slash(ana, "status", town.channels[0]))
        kind = asked.kind
        thought_of.set()
        seen = await discord.people.sees(town.channels[0], count=2)

    assert kind == DEFERRED
    assert seen[0]["content"].startswith("**911 is reported down**")
    assert seen[1]["components"]


async def test_personal_things_are_shown_to_the_asker_alone(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """What somebody follows is nobody else's business."""
    core.always(Message(("You follow MA",), private=True))

    await discord.people.answered(await discord.people.slash(ana, "subscriptions", town.channels[0]))

    assert discord.people.shown(town.channels[0])[0]["flags"] & EPHEMERAL


async def test_a_private_answer_never_lands_where_others_wait_for_a_public_one(
    discord: DiscordDouble, core: Core, ana: Person, town: Server
) -> None:
    """Deferred in public, then private: the waiting line goes, the answer is for the asker."""
    thought_of = asyncio.Event()

    async def slowly(_question: Question) -> Message:
        await thought_of.wait()
        return Message(("You follow MA",), private=True)

    core.says = slowly
    async with listening(discord, core, defer_after=0.05):
        await discord.people.answered(await discord.people.slash(ana, "status", town.channels[0]))
        thought_of.set()
        seen = await discord.people.sees(town.channels[0])

    assert [bool(message["flags"] & EPHEMERAL) for message in seen] == [True]
    assert len(town.channels[0].messages) == 1


async def test_a_private_answer_to_a_mention_comes_as_a_direct_message(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """A channel has no whisper; direct messages do."""
    core.always(Message(("You follow MA",), private=True))

    await discord.people.mentions(ana, "what do I follow?", town.channels[0])
    seen = await discord.people.sees(discord.world.direct(ana))

    assert len(seen) == 1
    assert discord.people.shown(town.channels[0]) == []


async def test_a_failure_of_ours_is_one_calm_line(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """What we do wrong is never silence."""

    async def fail(_question: Question) -> Message:
        raise RuntimeError("a bug of ours")

    core.says = fail

    asked = await discord.people.answered(await discord.people.slash(ana, "status", town.channels[0]))

    assert asked.original is not None
    assert asked.original["content"] == "**One moment.**"


async def test_places_complete_themselves(
    discord: DiscordDouble, core: Core, ana: Person, town: Server
) -> None:
    """Typing "mass" offers Massachusetts, at most 25 of them."""

    def suggest(prefix: str, language: str | None) -> list[str]:
        return [f"{prefix} {language} {i}" for i in range(40)]

    async with listening(discord, core, suggest=suggest):
        typed = await discord.people.answered(
            await discord.people.types(ana, "status", "state", "mass", town.channels[0])
        )

    assert typed.choices is not None
    assert len(typed.choices) == 25
    assert typed.choices[0] == {"name": "mass en-US 0", "value": "mass en-US 0"}
    assert core.asked == []


async def test_a_person_who_brought_the_bot_along_is_asked_after_in_direct_messages(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """Used in a server that does not know us: the address is the person's, not the server's."""
    foreign = discord.world.server("foreign", discord.world.person("stranger"))
    del discord.world.servers[foreign.id]

    asked = await discord.people.slash(ana, "subscribe", foreign.channels[0], context=ELSEWHERE, state="MA")
    await discord.people.answered(asked)

    question = core.asked[0]
    assert question.address.chat == str(discord.world.direct(ana).id)
    assert (question.chat, question.admin) == (ChatKind.DIRECT, True)
    assert asked.original is not None
    assert asked.original["flags"] & EPHEMERAL


@pytest.mark.parametrize("admin", [False, True])
async def test_who_may_manage_the_server_may_change_settings(
    discord: DiscordDouble, core: Core, ana: Person, town: Server, admin: bool
) -> None:
    """Members ask, admins change: by command and by mention alike."""
    assert MANAGE_GUILD
    if admin:
        town.admins.add(ana.id)
    async with listening(discord, core):
        await discord.people.answered(await discord.people.slash(ana, "home", town.channels[0], place="MA"))
        await discord.people.mentions(ana, "/home MA", town.channels[0])
        await discord.people.sees(town.channels[0], count=2)

    assert [question.admin for question in core.asked] == [admin, admin]


async def test_the_same_interaction_twice_is_answered_once(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """Discord repeats events; 40060 would be the thanks."""
    asked = await discord.people.slash(ana, "status", town.channels[0])
    data = {"id": "1", "name": "status", "type": 1, "options": []}

    await discord.gateway.dispatch("INTERACTION_CREATE", discord.interactions.json(asked, 2, data))
    await discord.people.answered(asked)
    await discord.people.answered(await discord.people.slash(ana, "help", town.channels[0]))

    assert [question.text for question in core.asked] == ["/status", "/help"]


async def test_an_interaction_that_is_too_old_harms_nobody(
    discord: DiscordDouble, adapter: Discord, core: Core, ana: Person, town: Server
) -> None:
    """10062 is logged; the next question is answered."""
    discord.interactions.patience = -1.0
    await discord.people.refused(await discord.people.slash(ana, "status", town.channels[0]))
    discord.interactions.patience = 3.0

    asked = await discord.people.answered(await discord.people.slash(ana, "help", town.channels[0]))

    assert asked.kind == MESSAGE


@pytest.mark.parametrize(
    "fault",
    [
        Fault("callback", lose_answer=True),
        Fault("callback", 503, "busy"),
        Fault("callback", 200, "{garbled", kind="application/json"),
        Fault("@original", lose_answer=True),
        Fault("@original", 502, "bad gateway", times=2),
        Fault("@original", 400, "Invalid Form Body", code=50035),
    ],
)
async def test_whoever_sees_us_thinking_gets_the_answer(
    discord: DiscordDouble, core: Core, ana: Person, town: Server, fault: Fault
) -> None:
    """Whatever is lost on the way, and once only."""
    thought_of = asyncio.Event()

    async def slowly(_question: Question) -> Message:
        await thought_of.wait()
        return Message(("911 is reported down",), (Button("More", "/help"),))

    core.says = slowly
    discord.faults.order(replace(fault))
    async with listening(discord, core, defer_after=0.05):
        await discord.people.answered(await discord.people.slash(ana, "status", town.channels[0]))
        thought_of.set()
        seen = await discord.people.sees(town.channels[0])

    assert [message["content"] for message in seen] == ["**911 is reported down**"]
