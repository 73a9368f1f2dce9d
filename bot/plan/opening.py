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
    at_once = bool(house.settings.telegram_webhook_url)
    if at_once:  # questions come through it: it stands before Telegram hears of it
        _rooms()
    work = partial(_open, house, routes, host, port, after=0 if at_once else HEAD_START)
    return Planned(Switch("web", on=True, why=where), (Part("web", work),))


async def _open(
    house: House, routes: Sequence[Callable[[], Any]], host: str, port: int, *, after: float
) -> None:
    await house.clock.sleep(after)
    application, keep_open = await asyncio.to_thread(_rooms)
    await keep_open(application(house, *routes), host, port)


def _rooms() -> tuple[Any, Any]:
    return load("bot.plan.serving:application"), load("bot.web.site:keep_open")
