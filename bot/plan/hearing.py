"""How each platform brings questions: by polling or gateway, and by webhooks on our own site."""

import asyncio
import secrets
from collections.abc import Callable, Coroutine, Mapping
from functools import partial
from typing import Any, Final
from urllib.parse import urlsplit

from bot.app import House, load

INTERACTIONS: Final = "/discord/interactions"

Hearing = tuple[Callable[[], Coroutine[object, object, None]], tuple[Callable[[], Any], ...], str]
"""What hears people until cancelled, what makes the routes that the platform calls, and which way that is."""


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

    respond = partial(messenger.respond, reply=reply)
    route = partial(_route, "telegram_route", urlsplit(url).path or "/", secret, respond)
    return listen, (route,), "hears by webhook"


def _hear_discord(messenger: Any, house: House) -> Hearing:
    """By the gateway, and over HTTP where the developer portal sends interactions here."""
    route = partial(_route, "discord_route", INTERACTIONS, messenger.over_http)
    return (
        partial(messenger.listen, house.answering.answer),
        (route,),
        f"hears by gateway, and at {INTERACTIONS}",
    )


def _route(name: str, *given: Any) -> Any:
    return load(f"bot.web.webhooks:{name}")(*given)


HEARING: Final[Mapping[str, Callable[[Any, House], Hearing]]] = {
    "telegram": _hear_telegram,
    "discord": _hear_discord,
}
