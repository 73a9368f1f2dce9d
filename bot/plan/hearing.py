"""How each platform brings questions: by polling or gateway, and by webhooks on our own site."""

import asyncio
import secrets
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any, Final
from urllib.parse import urlsplit

from starlette.routing import Route

from bot.app import House
from bot.web.webhooks import discord_route, telegram_route

INTERACTIONS: Final = "/discord/interactions"

Hearing = tuple[Callable[[], Coroutine[object, object, None]], tuple[Route, ...], str]
"""What hears people until cancelled, what the platform calls, and which way that is, in words."""


def _hear_telegram(messenger: Any, house: House) -> Hearing:
    """By long polling, or by webhook where its address is set."""
    reply = house.answering.answer
    url = house.settings.telegram_webhook_url
    if not url:
        return partial(messenger.listen, reply), (), "hears by long polling"
    given = house.settings.telegram_webhook_secret
    secret = given.get_secret_value() if given else secrets.token_urlsafe(32)

    async def listen() -> None:
        await messenger.hook(url, secret)
        await asyncio.Event().wait()

    route = telegram_route(urlsplit(url).path or "/", secret, partial(messenger.respond, reply=reply))
    return listen, (route,), "hears by webhook"


def _hear_discord(messenger: Any, house: House) -> Hearing:
    """By the gateway, and over HTTP where the developer portal sends interactions here."""
    route = discord_route(INTERACTIONS, messenger.over_http)
    return (
        partial(messenger.listen, house.answering.answer),
        (route,),
        f"hears by gateway, and at {INTERACTIONS}",
    )


HEARING: Final[Mapping[str, Callable[[Any, House], Hearing]]] = {
    "telegram": _hear_telegram,
    "discord": _hear_discord,
}
