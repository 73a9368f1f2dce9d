"""discord.py's REST client with rate limit buckets that cost nothing where there are many."""

import asyncio
from typing import Any, Final

import aiohttp
from discord.http import HTTPClient, Ratelimit, Route

from bot.chat.discord.hearing import PLATFORM
from bot.chat.discord.wire import Watch
from bot.domain.delivery import Address
from bot.ports.pacing import Turn

TIDY: Final = 30.0
"""Seconds between two clearings."""
CONNECTIONS: Final = 100
"""At once, the gateway's among them: each new one costs a handshake."""
AWAITED: Final = ("/interactions/", "/webhooks/")
"""How the routes begin on which somebody is answered who used a command: outside the bot's limit."""
PACED: Final = "/channels/"
"""Messages, edits and pins: who asks for them waited for a turn; who logs in or registers did not."""


class Http(HTTPClient):
    """Clears out idle buckets now and then: the library looks through all of them for each new channel.

    In a push to ten thousand channels that would be most of the work; and it would keep a bucket of its own
    for five minutes for every interaction.
    """

    _cleared = 0.0
    watch: Watch
    turn: Turn

    async def request(self, route: Route, **options: Any) -> Any:
        """Every request of ours goes through here: none goes out halfway to a ban, none out of turn."""
        awaited = route.path.startswith(AWAITED)
        self.watch.check(awaited=awaited)
        if not awaited and (not route.path.startswith(PACED) or route.path.endswith("/crosspost")):
            await self.turn(Address(PLATFORM, route.path))
        return await super().request(route, **options)

    def get_ratelimit(self, key: str) -> Ratelimit:
        """The bucket of a route and channel; for an interaction's token, one for this request alone."""
        if "+" in key:
            return Ratelimit(self.max_ratelimit_timeout)
        return super().get_ratelimit(key)

    def _try_clear_expired_ratelimits(self) -> None:
        now = asyncio.get_running_loop().time()
        if now - self._cleared >= TIDY:
            self._cleared = now
            super()._try_clear_expired_ratelimits()


def replacing(stock: HTTPClient, watch: Watch, turn: Turn, **options: Any) -> Http:
    """Ours in place of the one that a client was made with; it keeps its connections, and not too many."""
    ours = Http(stock.loop, aiohttp.TCPConnector(limit=CONNECTIONS), http_trace=watch.trace(), **options)
    ours.watch, ours.turn = watch, turn
    return ours
