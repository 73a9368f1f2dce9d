"""Posting: whether the bot may post in a channel that an operator named, asked of its platform."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from bot.app import House, load
from bot.domain.channel import Channel
from bot.domain.delivery import Address, Revoked, SendError, Unreachable
from bot.domain.rights import Rights
from bot.plan.switch import Planned

PATIENCE: Final = 20.0
"""Seconds that a platform has to answer."""


async def trouble(house: House, planned: Planned, channel: Channel) -> str:
    """What keeps the bot from posting there, and how to mend it; empty where nothing does."""
    try:
        async with asyncio.timeout(PATIENCE):
            rights = await ASKING[planned.switch.name](house, planned.messenger, channel.address)
    except Revoked as refused:
        return f"{refused}: look at CALLBOX_{planned.switch.name.upper()}_TOKEN"
    except Unreachable as gone:
        return f"the bot cannot see it ({gone.reason}): let it in, or see callbox channels --help"
    except (SendError, TimeoutError):
        return "the platform did not answer: try again"
    return "" if rights.write else f"the bot may not post there: {MENDING[planned.switch.name]}"


async def _telegram(_house: House, messenger: Any, to: Address) -> Rights:
    rights: Rights = await messenger.rights(to)
    return rights


async def _discord(house: House, _messenger: Any, to: Address) -> Rights:
    """Over HTTP alone: a second gateway connection would hear what the bot that runs hears."""
    ask = load("bot.chat.discord.probing:rights")
    rights: Rights = await ask(*discord_account(house), to, house.clock)
    return rights


def discord_account(house: House) -> tuple[str, str, str]:
    """Our token, and where Discord's API and gateway are: what its probes begin with."""
    settings = house.settings
    token = settings.discord_token.get_secret_value() if settings.discord_token else ""
    return token, settings.discord_api_url, settings.discord_gateway_url


ASKING: Final[Mapping[str, Callable[[House, Any, Address], Awaitable[Rights]]]] = {
    "telegram": _telegram,
    "discord": _discord,
}
MENDING: Final[Mapping[str, str]] = {
    "telegram": "make it an administrator of the channel that may post messages",
    "discord": "let it view the channel and send messages there",
}
