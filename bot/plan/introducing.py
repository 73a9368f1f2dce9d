"""Introducing: whose token ours is, asked of its platform."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from bot.app import House, load
from bot.domain.delivery import Revoked, SendError
from bot.plan.posting import PATIENCE, discord_account


async def introduced(house: House, platform: str) -> tuple[bool, str]:
    """Whether a platform takes our token, and in one line: whose it is, or what to look at."""
    setting = f"CALLBOX_{platform.upper()}"
    try:
        async with asyncio.timeout(PATIENCE):
            return True, f"its token belongs to @{await ASKING[platform](house)}"
    except Revoked as refused:
        return False, f"{refused}: look at {setting}_TOKEN"
    except (SendError, TimeoutError):
        return False, f"no answer, so the token was not tried: try again, or look at {setting}_API_URL"


async def _telegram(house: House) -> str:
    settings = house.settings
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else ""
    name: str = await load("bot.chat.telegram.probing:account")(token, settings.telegram_api_url)
    return name


async def _discord(house: House) -> str:
    name: str = await load("bot.chat.discord.probing:account")(*discord_account(house), house.clock)
    return name


ASKING: Final[Mapping[str, Callable[[House], Awaitable[str]]]] = {"telegram": _telegram, "discord": _discord}
