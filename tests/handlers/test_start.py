"""Who has just come: a welcome, or what the link that brought them names."""

import pytest

from bot.domain.place import Place
from bot.domain.talk import ChatKind, Intent
from tests.doubles.advisories import NINE
from tests.doubles.desk import ADDRESS, StillDesk, asked, reply, said, taps


async def test_a_link_without_a_place_brings_the_welcome() -> None:
    """Also one with words that are no state; nothing is kept of a guess."""
    world = StillDesk()

    plain = await said(asked("", Intent.ABOUT, command="start"), world)
    odd = await said(asked("", Intent.ABOUT, command="start", argument="hello"), world)

    assert plain.startswith("I tell you what officials say about 911")
    assert odd == plain
    assert world.chats.chats == {}


async def test_a_link_that_names_a_state_tells_its_status() -> None:
    """t.me/bot?start=MA: no second question, a tap to follow; nothing is set for who only came to look."""
    world = StillDesk()
    world.readings.known["MA"] = NINE[0]

    message = await reply(asked("", Intent.ABOUT, command="start", argument="MA"), world)

    assert message is not None
    assert "911 OUTAGE" in message.paragraphs[0]
    assert "/subscribe MA" in taps(message)
    assert world.chats.chats == {}


@pytest.mark.parametrize(("admin", "kept"), [(True, Place("MA")), (False, None)])
async def test_a_link_that_brings_us_into_a_group_sets_its_home(admin: bool, kept: Place | None) -> None:
    """t.me/bot?startgroup=MA, by an admin; anybody else is told the status, and not that they may not."""
    world = StillDesk()
    question = asked("", Intent.ABOUT, command="start", argument="MA", chat=ChatKind.GROUP, admin=admin)

    text = await said(question, world)

    found = world.chats.chats.get(ADDRESS)
    assert (found.home if found else None) == kept
    assert ("Home is now Massachusetts" in text) is admin
    assert "Only this group's admins" not in text
