"""One gateway connection that always comes back: resumed where it broke, whatever was heard on it."""

import asyncio
import logging
import random
from typing import Any, Final

import discord
from discord.gateway import DiscordWebSocket, ReconnectWebSocket

from bot.chat.discord.nonsense import Nonsense
from bot.domain.delivery import Revoked
from bot.ports import Clock

_log = logging.getLogger(__name__)

TOKEN_REFUSED: Final = 4004
HOPELESS: Final = frozenset({4010, 4011, 4012, 4013, 4014})
"""Codes that come again until an operator changes something: a session each time, of a thousand a day."""
HOPELESS_PAUSE: Final = 300.0
LONGEST_PAUSE: Final = 60.0
LONGEST_PAUSE_ANEW: Final = 120.0
"""So that even a day of failing identifications stays below a thousand."""
OPENING_SECONDS: Final = 60.0
PATIENCE: Final = 3
"""How often a session may fail without news before we identify anew."""


def pause(failures: int, longest: float = LONGEST_PAUSE_ANEW) -> float:
    """Seconds before the next try: none at first, then doubling to the longest, with jitter."""
    return random.uniform(0.75, 1.0) * min(longest, 0.5 * 2 ** min(failures, 10)) if failures > 1 else 0.0


class Socket(DiscordWebSocket):
    """discord.py's socket, closed also where it fails before anybody holds it."""

    opened = False

    async def poll_event(self) -> None:
        """Take one frame."""
        try:
            await super().poll_event()
            self.opened = True
        except BaseException:
            await self._drop()
            raise

    async def identify(self) -> None:
        """Ask for a session."""
        self.opened = False
        try:
            await super().identify()
            self.opened = True
        except BaseException:
            await self._drop()
            raise

    async def _drop(self) -> None:
        if not self.opened:
            await self.close()


class Connection:
    """One shard's way to the gateway, over any number of sockets."""

    def __init__(self, client: discord.Client, clock: Clock, shard: int | None = None) -> None:
        self._client = client
        self._clock = clock
        self._shard = shard
        self._failures = 0
        self._resume: dict[str, Any] = {}
        self._first = True
        self._nonsense = Nonsense(_log, "a malformed event")

    async def stay(self) -> None:
        """Keep the client connected until cancelled; raises Revoked where Discord refuses the token."""
        while True:
            least = 0.0
            try:
                await self._hear(await self._open())
            except ReconnectWebSocket as again:
                if not again.resume:
                    self._resume = {}
            except discord.ConnectionClosed as closed:
                if closed.code == TOKEN_REFUSED:
                    raise Revoked("Discord's gateway refuses this token") from closed
                _log.warning("Discord closed the connection with %s", closed.code)
                self._resume = {}
                least = HOPELESS_PAUSE if closed.code in HOPELESS else 0.0
            except Exception as lost:
                _log.warning("the connection to Discord is lost: %s", type(lost).__name__)
            self._failures += 1
            if self._failures > PATIENCE:
                self._resume = {}
            longest = LONGEST_PAUSE if self._resume else LONGEST_PAUSE_ANEW
            await self._clock.sleep(max(least, pause(self._failures, longest)))

    async def _open(self) -> Socket:
        opening = Socket.from_client(self._client, initial=self._first, shard_id=self._shard, **self._resume)
        socket = await asyncio.wait_for(opening, OPENING_SECONDS)
        self._client.ws, self._first = socket, False
        return socket

    async def _hear(self, socket: Socket) -> None:
        """Take events until the socket is lost; one that is malformed is passed over."""
        begun = socket.sequence
        try:
            while True:
                try:
                    await socket.poll_event()
                except (LookupError, ValueError, TypeError, AttributeError) as malformed:
                    self._nonsense.note(malformed)
                if socket.sequence != begun:
                    self._failures = 0
        finally:
            self._remember(socket)
            await socket.close()

    def _remember(self, socket: Socket) -> None:
        """Go on from here next time, if there is a session to go on with."""
        known = socket.session_id is not None
        self._resume = {"resume": True, "session": socket.session_id} if known else {}
        if known:
            self._resume |= {"sequence": socket.sequence, "gateway": socket.gateway}
