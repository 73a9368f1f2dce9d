"""Quiet hours, plain text, brevity, and what /test says of a group."""

import pytest

from bot.domain.delivery import Address, Chat
from bot.domain.quiet import hours
from bot.domain.rights import Rights
from bot.domain.talk import ChatKind, Intent
from tests.doubles.desk import ADDRESS, StillDesk, asked, reply, said, taps


async def sent(world: StillDesk, name: str, argument: str = "", *, admin: bool = True) -> str:
    """The answer to a command sent in a group."""
    question = asked(
        f"/{name} {argument}",
        Intent.ABOUT,
        command=name,
        argument=argument,
        chat=ChatKind.GROUP,
        admin=admin,
    )
    return await said(question, world)


async def test_quiet_hours_are_kept_and_what_comes_all_the_same_is_said() -> None:
    """Nobody may think that an outage waits until morning."""
    world = StillDesk()

    text = await sent(world, "quiet", "22-7")
    shown = await sent(world, "quiet")

    assert (await world.chats.chat(ADDRESS)).quiet == hours("22:00-07:00")
    assert "22:00-07:00" in text
    assert "911 is down" in text
    assert "restored" in text
    assert shown == text


async def test_quiet_hours_can_be_ended_and_nonsense_changes_nothing() -> None:
    """The hours set before hold until they are taken off."""
    world = StillDesk()
    world.chats.chats[ADDRESS] = Chat(ADDRESS, quiet=hours("22-7"))

    await sent(world, "quiet", "at night")
    kept = (await world.chats.chat(ADDRESS)).quiet
    await sent(world, "quiet", "off")

    assert kept == hours("22-7")
    assert (await world.chats.chat(ADDRESS)).quiet is None


@pytest.mark.parametrize(("name", "argument"), [("quiet", "22-7"), ("plain", "on"), ("mode", "restrict")])
async def test_only_admins_change_what_holds_for_all(name: str, argument: str) -> None:
    """Members may look."""
    world = StillDesk()

    text = await sent(world, name, argument, admin=False)
    shown = await sent(world, name, admin=False)

    assert "Only this group's admins" in text
    assert "Only this group's admins" not in shown
    assert await world.chats.chat(ADDRESS) == Chat(ADDRESS)


async def test_plain_text_and_brevity_are_one_tap_each() -> None:
    """Asked without a wish, both offer their choices; chosen, they are kept."""
    world = StillDesk()
    plain = await reply(asked("/plain", Intent.ABOUT, command="plain"), world)
    mode = await reply(asked("/mode", Intent.ABOUT, command="mode"), world)

    await sent(world, "plain", "on")
    await sent(world, "mode", "restrict")

    assert taps(plain) == ("/plain on", "/plain off")
    assert taps(mode) == ("/mode restrict", "/mode normal")
    assert await world.chats.chat(ADDRESS) == Chat(ADDRESS, plain=True, brief=True)


class Allowed:
    """A platform that tells these rights."""

    def __init__(self, rights: Rights | None) -> None:
        self._rights = rights

    async def rights(self, to: Address) -> Rights | None:
        """The same everywhere."""
        return self._rights

    async def link(self, to: Address, message: str) -> str:
        """There are no links."""
        return ""


@pytest.mark.parametrize(
    ("rights", "says", "silent"),
    [
        (Rights(), "I may do all that I need", "That is enough"),
        (Rights(pin=False, hears_all=False), "allow me to pin", "I may do all"),
        (Rights(attach=False), "allow me to attach files", "I may not pin"),
        (Rights(embed=False), "allow me to embed links", "I may do all"),
        (Rights(roles=frozenset({"8"})), "I may do all that I need", "that role"),
        (Rights(write=False, pin=False, attach=False), "allow me to send messages", "I may not pin"),
        (None, "TEST", "I may"),
    ],
)
async def test_the_self_check_names_what_is_missing_and_who_mends_it(
    rights: Rights | None, says: str, silent: str
) -> None:
    """One line for each right; nothing where the platform does not tell."""
    world = StillDesk(permits=Allowed(rights))

    text = await sent(world, "test")

    assert says in text
    assert silent not in text
    assert ("Messages from me reach this chat" in text) is (rights is None or rights.write)
