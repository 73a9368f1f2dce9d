"""The live card on Discord: changed in its place, pinned where allowed; and what we may do in a channel."""

import pytest

from bot.chat.discord.adapter import Discord
from bot.domain.delivery import Address, Receipt, TryLater, Unreachable
from bot.domain.message import Button, Message
from bot.domain.rights import Rights
from tests.chat.discord.conftest import Core, listening
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import Channel, Person, Server
from tests.doubles.discord_stage import ShortClock

DOWN = Message(("911 is down.", "Since 1:45 PM."), (Button("Where", "/where MA"),))
BACK = Message(("911 is back.", "After 2 h."))


def at(channel: Channel) -> Address:
    """The address of a channel."""
    return Address("discord", str(channel.id))


async def test_a_card_changes_in_its_place(discord: DiscordDouble, core: Core, town: Server) -> None:
    """Words and buttons are those of the new message; there is still only one."""
    room = town.channels[0]
    async with listening(discord, core) as adapter:
        receipt = await adapter.send(at(room), DOWN)
        after = await adapter.revise(at(room), receipt, BACK)

    (card,) = room.messages.values()
    assert receipt == after
    assert receipt.shared
    assert "911 is back." in card["content"]
    assert card["components"] == []


async def test_a_card_that_somebody_deleted_is_sent_anew(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """The receipt is that of the new one."""
    room = town.channels[0]
    async with listening(discord, core) as adapter:
        receipt = await adapter.send(at(room), DOWN)
        room.messages.clear()
        after = await adapter.revise(at(room), receipt, BACK)

    assert after.message != receipt.message
    assert after.message in map(str, room.messages)


async def test_a_card_where_we_may_not_look_any_more_is_told(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """An admin may undo it: it is not final."""
    room = town.channels[0]
    async with listening(discord, core) as adapter:
        receipt = await adapter.send(at(room), DOWN)
        room.hidden = True
        with pytest.raises(Unreachable) as raised:
            await adapter.revise(at(room), receipt, BACK)

    assert not raised.value.final


async def test_nothing_is_changed_before_the_login(discord: DiscordDouble) -> None:
    """It is tried later."""
    from_nowhere = Discord(discord.token, discord.api_url, discord.gateway_url, clock=ShortClock())

    with pytest.raises(TryLater):
        await from_nowhere.revise(Address("discord", "1"), Receipt("1"), BACK)
    assert not await from_nowhere.pin(Address("discord", "1"), Receipt("1"))


async def test_a_card_is_pinned_only_where_we_may(discord: DiscordDouble, core: Core, town: Server) -> None:
    """Without the right it stays unpinned, and that is no error."""
    room = town.channels[0]
    room.pins = False
    async with listening(discord, core) as adapter:
        receipt = await adapter.send(at(room), DOWN)
        refused = await adapter.pin(at(room), receipt)
        room.pins = True
        allowed = await adapter.pin(at(room), receipt)
        pinned = room.messages[int(receipt.message)]["pinned"]
        await adapter.pin(at(room), receipt, pinned=False)

    assert (refused, allowed, pinned) == (False, True, True)
    assert not room.messages[int(receipt.message)]["pinned"]


async def test_in_direct_messages_nothing_is_shared(discord: DiscordDouble, core: Core, ana: Person) -> None:
    """A card is pinned where many read, not in somebody's own chat."""
    room = discord.world.direct(ana)
    async with listening(discord, core) as adapter:
        receipt = await adapter.send(at(room), DOWN)
        rights = await adapter.rights(at(room))

    assert not receipt.shared
    assert rights == Rights()


async def test_our_rights_in_a_channel_are_told_as_they_are(
    discord: DiscordDouble, core: Core, town: Server
) -> None:
    """The bot reads only what names it: no privileged intent is asked for."""
    async with listening(discord, core) as adapter:
        await adapter.send(at(town.channels[0]), DOWN)
        rights = await adapter.rights(at(town.channels[0]))

    assert rights.write
    assert not rights.hears_all


async def test_a_link_opens_the_card_in_its_channel(discord: DiscordDouble, core: Core, town: Server) -> None:
    """In direct messages there is no server to name."""
    room = town.channels[0]
    direct = discord.world.direct(town.owner)
    async with listening(discord, core) as adapter:
        receipt = await adapter.send(at(room), DOWN)
        link = await adapter.link(at(room), receipt.message)
        nowhere = await adapter.link(at(direct), receipt.message)

    assert link == f"https://discord.com/channels/{town.id}/{room.id}/{receipt.message}"
    assert nowhere == ""
