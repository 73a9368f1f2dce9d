"""An operator's check asks over HTTP alone, while the bot itself may be running elsewhere."""

import pytest

from bot.chat.discord.probing import account, rights
from bot.domain.delivery import Address, Revoked, TryLater, Unreachable
from bot.domain.rights import Rights
from tests.doubles.discord.faults import Fault
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import NEWS, Channel, Person, Server
from tests.doubles.discord_stage import ShortClock

VIEW_CHANNEL, SEND_MESSAGES = 1 << 10, 1 << 11


async def ask(discord: DiscordDouble, channel: int, token: str = "") -> Rights:
    """What we may do there."""
    token = token or discord.token
    to = Address("discord", str(channel))
    return await rights(token, discord.api_url, discord.gateway_url, to, ShortClock())


@pytest.fixture
def feed(discord: DiscordDouble, town: Server) -> Channel:
    """An announcement channel of a server that the bot is in."""
    return discord.world.channel(town, "announcements", NEWS)


@pytest.mark.parametrize(("denied", "write"), [(0, True), (SEND_MESSAGES, False), (VIEW_CHANNEL, False)])
async def test_the_rights_are_those_of_the_servers_roles_and_the_channel(
    discord: DiscordDouble, feed: Channel, denied: int, write: bool
) -> None:
    """And nobody is heard meanwhile: no gateway connection is opened."""
    feed.denied = denied

    found = await ask(discord, feed.id)

    assert found.write is write
    assert discord.gateway.wires == []


async def test_what_cannot_be_seen_or_is_nobodys_channel_is_told_apart_from_a_wrong_token(
    discord: DiscordDouble, feed: Channel, ana: Person
) -> None:
    """Hidden, unknown, somebody's direct messages; then a token that Discord does not know."""
    feed.hidden = True
    direct = discord.world.direct(ana)

    for channel in (feed.id, feed.id + 9, direct.id):
        with pytest.raises(Unreachable):
            await ask(discord, channel)
    with pytest.raises(Revoked):
        await ask(discord, feed.id, "wrong")


async def test_the_token_is_shown_to_discord_which_says_whose_it_is(discord: DiscordDouble) -> None:
    """Its bot's name; a wrong one is refused, and a server that fails is told at once, not tried for long."""
    where = (discord.api_url, discord.gateway_url, ShortClock())

    name = await account(discord.token, *where)
    with pytest.raises(Revoked):
        await account("wrong", *where)
    discord.faults.order(Fault("/users/@me", status=502))
    with pytest.raises(TryLater):
        await account(discord.token, *where)

    assert name == "outagebot"
    assert discord.gateway.connections == 0
