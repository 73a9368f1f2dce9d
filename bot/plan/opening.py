"""The web in a run's plan: its rooms load once the platforms are on their way, as nobody waits for it."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from bot.app import House, load
from bot.plan.switch import HEAD_START, Planned, Switch
from bot.run import Part


def opening(house: House, routes: Sequence[Callable[[], Any]]) -> Planned:
    """The site, always on: agencies and watchers need no switch of their own; `routes` are the platforms'."""
    host, port = house.settings.bind
    where = f"http://{host}:{port} (POST /v1/advisories, GET /health, GET /metrics)"
    return Planned(
        Switch("web", on=True, why=where), (Part("web", partial(_open, house, routes, host, port)),)
    )


async def _open(house: House, routes: Sequence[Callable[[], Any]], host: str, port: int) -> None:
    """At once where questions come through it."""
    if not house.settings.telegram_webhook_url:
        await house.clock.sleep(HEAD_START)
    application, keep_open = await asyncio.to_thread(_rooms)
    await keep_open(application(house, *routes), host, port)


def _rooms() -> tuple[Any, Any]:
    return load("bot.plan.serving:application"), load("bot.web.site:keep_open")
