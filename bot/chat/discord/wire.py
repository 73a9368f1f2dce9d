"""What Discord answers to our requests, seen at once and told in the words of the trade."""

import json
import logging
import re
from collections import deque
from contextvars import ContextVar
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any, Final

import aiohttp
import discord

from bot.chat.discord.hearing import PLATFORM
from bot.domain.delivery import Address, Revoked, SendError, TryLater, Unreachable
from bot.ports import Clock
from bot.ports.pacing import Refused, unheard

_log = logging.getLogger(__name__)

GONE: Final = {
    10003: "unknown channel",
    50008: "not a text channel",
    50024: "not a text channel",
}
"""Codes after which a chat never takes messages again."""
CLOSED: Final = {
    50001: "missing access",
    50007: "direct messages closed",
    50013: "missing permissions",
    50083: "thread archived",
    50278: "no server in common",
    160005: "thread locked",
}
"""Codes that an admin or the person may undo."""
QUARANTINED: Final = 20026
TOO_MANY_OPENED: Final = 40003

BAN_WINDOW: Final = timedelta(minutes=10)
ENOUGH: Final = 5_000
"""Invalid requests in ten minutes after which we send nothing: at ten thousand Discord bans the address."""
LAST: Final = 8_000
"""…and after which not even who waits for an answer gets one."""
CHANNEL: Final = re.compile(r"/channels/(\d+)")

ACCEPTED: ContextVar[list[str] | None] = ContextVar("accepted", default=None)
"""Where a sender wants to learn the id of its message as soon as Discord took it."""


class Watch:
    """Looks at each answer before discord.py does, which would wait and try again for half a minute."""

    def __init__(self, clock: Clock, refused: Refused = unheard) -> None:
        """`refused` hears of each limit that Discord names, whatever was asked."""
        self._clock = clock
        self._refused = refused
        self._invalid: deque[datetime] = deque(maxlen=LAST)

    @property
    def invalid(self) -> int:
        """Answers 401, 403 and 429 of the last ten minutes."""
        since = self._clock.now() - BAN_WINDOW
        while self._invalid and self._invalid[0] <= since:
            self._invalid.popleft()
        return len(self._invalid)

    def note(self, status: int, *, shared: bool = False) -> None:
        """Count an answer, if Discord does."""
        if status in (401, 403) or (status == 429 and not shared):
            self._invalid.append(self._clock.now())

    def check(self, *, awaited: bool = False) -> None:
        """Raise TryLater while half of what brings a ban is used up: a banned address answers nobody.

        awaited: somebody waits for this answer, so that it may go on a little longer.
        """
        most = LAST if awaited else ENOUGH
        if self.invalid >= most:
            wait = self._invalid[self.invalid - most] + BAN_WINDOW - self._clock.now()
            raise TryLater(wait.total_seconds(), everyone=not awaited)

    def trace(self) -> aiohttp.TraceConfig:
        """The hook that discord.py takes as `http_trace`."""
        trace = aiohttp.TraceConfig()
        trace.on_request_end.append(self._ended)
        return trace

    async def _ended(
        self, _session: aiohttp.ClientSession, _context: SimpleNamespace, ended: aiohttp.TraceRequestEndParams
    ) -> None:
        answer = ended.response
        shared = answer.headers.get("X-RateLimit-Scope") == "shared"
        self.note(answer.status, shared=shared)
        if answer.status == 429:
            busy = _busy(answer, await answer.read())
            self._tell(busy, ended.url.path)
            raise busy
        if answer.status >= 500:
            answer.close()
            raise TryLater(1.0, in_doubt=answer.status != 503)
        accepted = ACCEPTED.get()
        if accepted is not None and ended.method == "POST" and answer.status == 200:
            accepted += _ids_in(await answer.read())

    def _tell(self, busy: TryLater, path: str) -> None:
        """Who paces hears of a limit on everything, or on one channel; other routes wait by themselves."""
        channel = CHANNEL.search(path)
        if busy.everyone or channel:
            chat = channel.group(1) if channel else ""
            self._refused(Address(PLATFORM, chat), busy.after, everyone=busy.everyone)


def _busy(answer: aiohttp.ClientResponse, body: bytes) -> TryLater:
    """How long a 429 asks to wait, and whether it concerns everything that we send."""
    try:
        said: dict[str, Any] = json.loads(body)
        after = float(said["retry_after"])
    except (ValueError, KeyError, TypeError):
        # Not Discord's own words: Cloudflare refuses our address as a whole.
        return TryLater(_seconds(answer.headers.get("Retry-After"), 60.0), everyone=True, limited=True)
    everyone = bool(said.get("global")) or answer.headers.get("X-RateLimit-Scope") == "global"
    return TryLater(max(after, 0.0), everyone=everyone, limited=True)


def _seconds(text: str | None, otherwise: float) -> float:
    return float(text) if text and text.isdecimal() else otherwise


def _ids_in(body: bytes) -> list[str]:
    """The id in an answer; none where it cannot be read."""
    try:
        return [str(json.loads(body)["id"])]
    except (ValueError, KeyError, TypeError):
        return []


def told(trouble: Exception) -> SendError:
    """Any trouble with a request, in the words of the trade."""
    if isinstance(trouble, SendError):
        return trouble
    if isinstance(trouble, discord.RateLimited):
        return TryLater(trouble.retry_after)
    if isinstance(trouble, discord.LoginFailure):
        return Revoked("Discord does not know this token")
    if isinstance(trouble, discord.HTTPException):
        return _refusal(trouble)
    if isinstance(trouble, aiohttp.ClientConnectorError):
        return TryLater(2.0)
    if not isinstance(trouble, OSError | aiohttp.ClientError | TimeoutError | ValueError):
        _log.error("a request to Discord failed by our own fault", exc_info=trouble)
    # A time-out, a dropped connection, an answer that is none: nobody can tell whether it was taken.
    return TryLater(1.0, in_doubt=True)


def _refusal(refused: discord.HTTPException) -> SendError:
    if refused.status == 401:
        return Revoked("Discord does not know this token")
    if refused.code in GONE:
        return Unreachable(GONE[refused.code])
    if refused.code in CLOSED:
        return Unreachable(CLOSED[refused.code], final=False)
    if refused.code in (QUARANTINED, TOO_MANY_OPENED):
        return TryLater(600.0)
    if refused.status in (403, 404):
        return Unreachable(f"refused with {refused.status}, code {refused.code}", final=False)
    _log.error("Discord refuses our form: %s, code %s", refused.status, refused.code)
    return Unreachable(f"refused with {refused.status}, code {refused.code}", final=False)
