"""The double's rate limits: a bucket for each route and channel, and one for the whole bot."""

import asyncio
import math
from collections import deque
from dataclasses import dataclass, field

from aiohttp import web

VIA = {"Via": "1.1 google"}


@dataclass(slots=True)
class Bucket:
    """So many requests in so many seconds."""

    limit: int
    seconds: float
    used: int = 0
    until: float = 0.0

    def take(self, now: float) -> float:
        """Take one; 0, or the seconds to wait."""
        if now >= self.until:
            self.used, self.until = 0, now + self.seconds
        if self.used >= self.limit:
            return self.until - now
        self.used += 1
        return 0.0

    def headers(self, name: str, now: float) -> dict[str, str]:
        """What the answer says of it."""
        after = max(0.0, self.until - now)
        return {
            "X-RateLimit-Limit": str(self.limit), "X-RateLimit-Remaining": str(self.limit - self.used),
            "X-RateLimit-Reset-After": f"{after:.3f}", "X-RateLimit-Reset": f"{after:.3f}",
            "X-RateLimit-Bucket": name,
        }  # fmt: skip


@dataclass(slots=True)
class Limits:
    """What a bot may ask in a second; interaction endpoints are outside the global limit."""

    each_second: int = 50
    routes: dict[str, tuple[int, float]] = field(default_factory=lambda: {"messages": (5, 5.0)})
    refusals: int = 0
    _asked: deque[float] = field(default_factory=deque)
    _buckets: dict[str, Bucket] = field(default_factory=dict)

    def refuse(self, route: str, major: str) -> tuple[web.Response | None, dict[str, str]]:
        """A 429 where the limit is passed, and the headers of any answer."""
        now = asyncio.get_running_loop().time()
        while self._asked and self._asked[0] <= now - 1.0:
            self._asked.popleft()
        if route != "interactions" and len(self._asked) >= self.each_second:
            return self._answer(self._asked[0] + 1.0 - now, everyone=True, headers={}), {}
        if route != "interactions":
            self._asked.append(now)
        if route not in self.routes:
            return None, {}
        bucket = self._buckets.setdefault(f"{route}:{major}", Bucket(*self.routes[route]))
        wait = bucket.take(now)
        headers = bucket.headers(route, now)
        return (self._answer(wait, everyone=False, headers=headers) if wait else None), headers

    def _answer(self, wait: float, *, everyone: bool, headers: dict[str, str]) -> web.Response:
        self.refusals += 1
        scope = {"X-RateLimit-Scope": "global" if everyone else "user", "Retry-After": str(math.ceil(wait))}
        if everyone:
            scope["X-RateLimit-Global"] = "true"
        body = {"message": "You are being rate limited.", "retry_after": round(wait, 3), "global": everyone}
        return web.json_response(body, status=429, headers={**VIA, **scope, **headers})
