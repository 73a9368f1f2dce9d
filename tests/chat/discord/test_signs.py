"""Colour, map and role: beside the words, never in their place, and only where they are wanted."""

from dataclasses import replace

import pytest

from bot.chat.discord.colours import COLOURS
from bot.chat.discord.payload import NO_EMBEDS, parts
from bot.domain.delivery import Address
from bot.domain.message import Message, Sign
from bot.domain.reading import Kind
from bot.domain.talk import Attachment, Question
from bot.pictures.looks import LOOKS
from tests.chat.discord.conftest import Core, listening
from tests.doubles.discord.faults import Fault
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import Channel, Person, Server

MAP = Attachment("map.png", "image/png", b"\x89PNG")
SIGN = Sign(Kind.OUTAGE, "Massachusetts: 911 OUTAGE", MAP, "Map of the states.")
DOWN = Message(("Massachusetts: 911 OUTAGE", "Calls may not connect. https://mass.example/911"), sign=SIGN)
BACK = Message(
    ("Massachusetts: 911 outage OVER",), sign=Sign(Kind.RESTORED, "Massachusetts: 911 outage OVER")
)
ROLE = "112233445566778899"


def at(channel: Channel) -> Address:
    """The address of a channel."""
    return Address("discord", str(channel.id))


@pytest.mark.parametrize("kind", Kind)
def test_the_colours_are_those_of_the_maps(kind: Kind) -> None:
    """But for the two that would not be seen on white."""
    paper = int(LOOKS[kind].paper.removeprefix("#"), 16)
    ink = int(LOOKS[kind].ink.removeprefix("#"), 16)

    assert COLOURS[kind] == (ink if kind in {Kind.NO_NOTICE, Kind.BLIND} else paper)


async def test_a_push_shows_its_reading_in_words_and_colour_with_its_map(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """Every word stands in the content too: embeds can be switched off."""
    room = town.channels[0]
    async with listening(discord, core) as adapter:
        await adapter.send(at(room), DOWN)

    (message,) = room.messages.values()
    (embed,) = message["embeds"]
    assert (embed["title"], embed["color"]) == ("Massachusetts: 911 OUTAGE", 0xD55E00)
    assert embed["image"] == {"url": "attachment://map.png"}
    assert [file["description"] for file in message["attachments"]] == ["Map of the states."]
    assert "Calls may not connect." in message["content"]
    assert "<https://mass.example/911>" in message["content"]
    assert not message["flags"] & NO_EMBEDS


async def test_plain_text_has_neither_colour_nor_map(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """As the chat chose."""
    room = town.channels[0]
    async with listening(discord, core) as adapter:
        await adapter.send(at(room), replace(DOWN, plain=True))

    (message,) = room.messages.values()
    assert (message["embeds"], message["attachments"]) == ([], [])
    assert message["flags"] & NO_EMBEDS


async def test_a_card_that_is_closed_loses_the_map_and_changes_its_colour(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """Nothing of the outage is left standing under the all clear."""
    room = town.channels[0]
    async with listening(discord, core) as adapter:
        receipt = await adapter.send(at(room), DOWN)
        await adapter.revise(at(room), receipt, BACK)

    (message,) = room.messages.values()
    assert [embed["color"] for embed in message["embeds"]] == [COLOURS[Kind.RESTORED]]
    assert "image" not in message["embeds"][0]
    assert message["attachments"] == []


async def test_a_card_gets_the_map_of_now(discord: DiscordDouble, core: Core, town: Server) -> None:
    """The first push went out without one, to be quick."""
    room = town.channels[0]
    async with listening(discord, core) as adapter:
        receipt = await adapter.send(at(room), replace(DOWN, sign=replace(SIGN, picture=None, alt="")))
        await adapter.revise(at(room), receipt, DOWN)

    (message,) = room.messages.values()
    assert [file["filename"] for file in message["attachments"]] == ["map.png"]
    assert message["embeds"][0]["image"] == {"url": "attachment://map.png"}


async def test_a_command_is_answered_with_colour_and_map_and_says_that_it_may(
    discord: DiscordDouble, core: Core, ana: Person
) -> None:
    """Deferred or at once, the payload is the same; the core learns that pictures are shown here."""
    core.always(DOWN)
    async with listening(discord, core):
        direct = discord.world.direct(ana)
        await discord.people.slash(ana, "status", direct)
        (message,) = await discord.people.sees(direct)

    assert [question.pictures for question in core.asked] == [True]
    assert message["embeds"][0]["color"] == 0xD55E00
    assert [file["filename"] for file in message["attachments"]] == ["map.png"]


async def test_a_role_is_mentioned_only_where_it_was_chosen(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """Another role in an agency's words rings nobody, and an edit rings nobody again."""
    room = town.channels[0]
    news = Message(("911 OUTAGE", f"<@&{town.admin_role}> @everyone <@&{ROLE}>"))
    async with listening(discord, core) as adapter:
        without = await adapter.send(at(room), news)
        called = await adapter.send(at(room), replace(news, ping=ROLE))
        await adapter.revise(at(room), called, replace(news, ping=ROLE))

    assert room.messages[int(without.message)]["mention_roles"] == []
    assert room.messages[int(called.message)]["mention_roles"] == [ROLE]
    assert discord.posts.rung == [ROLE]


def test_a_long_push_with_a_role_fits_and_names_it_once() -> None:
    """The mention takes its own room in the first message."""
    words = " ".join(f"Sentence number {number} tells that calls may not connect." for number in range(120))
    pieces = parts(Message(("Long news", words), ping=ROLE, sign=SIGN))

    contents = [piece.body["content"] for piece in pieces]
    assert all(len(content) <= 2000 for content in contents)
    assert [content.count(f"<@&{ROLE}>") for content in contents] == [1, *[0] * (len(contents) - 1)]
    assert ["embeds" in piece.body for piece in pieces] == [*[False] * (len(pieces) - 1), True]


async def test_everyone_is_no_role_that_can_be_chosen(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """Discord gives the server's own id for it."""
    room = town.channels[0]

    async def quiet(_question: Question) -> Message:
        return Message(("As you wish.",))

    core.says = quiet
    async with listening(discord, core):
        for role in (ROLE, str(town.id)):
            await discord.people.slash(town.owner, "ping", room, role=role)
        await discord.people.sees(room, count=2)

    assert sorted(question.text for question in core.asked) == [f"/ping {ROLE}", "/ping everyone"]


@pytest.mark.parametrize("how", ["mention", "command"])
async def test_words_never_wait_for_a_map_that_does_not_get_through(
    discord: DiscordDouble, core: Core, town: Server, how: str
) -> None:
    """A server that chokes on files still brings the words and the colour."""
    room = town.channels[0]
    core.always(DOWN)
    async with listening(discord, core):
        if how == "mention":
            discord.faults.order(Fault("/messages", 500, "oops"))
            await discord.people.mentions(town.owner, "is 911 down?", room)
        else:
            discord.faults.order(Fault("/callback", 500, "oops", times=2))
            await discord.people.slash(town.owner, "status", room)
        (message,) = await discord.people.sees(room)

    assert "Calls may not connect." in message["content"]
    assert message["attachments"] == []
    assert [(embed["color"], "image" in embed) for embed in message["embeds"]] == [(0xD55E00, False)]
