"""Feeds that are only an index of CAP messages: each message is fetched once from its own address."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final, TypeAlias
from urllib.parse import urlsplit

import aiohttp

from bot.feeds import cap
from bot.feeds.entry import Entry, Parse, SourceConfig
from bot.feeds.fetching import Failed, Stamp, fetch

MOST: Final = 20
"""Messages fetched at one poll; the rest waits for the next."""
REMEMBERED: Final = 2_000

Told: TypeAlias = Callable[[list[Entry]], Awaitable[None]]


class Index:
    """The messages that an index names and that have not been read yet."""

    def __init__(self, source: SourceConfig, parse: Parse) -> None:
        self._source = source
        self._parse = parse
        self._read: dict[str, None] = {}
        self._waiting: list[str] = []

    def note(self, body: bytes) -> None:
        """See which messages an answer names; only those at the feed's own host are believed."""
        if self._source.format != "cap":
            return
        host = urlsplit(self._source.url).netloc
        for address in cap.links(body):
            fresh = address not in self._read and address not in self._waiting
            if fresh and urlsplit(address).netloc == host and urlsplit(address).scheme in ("http", "https"):
                self._waiting.append(address)

    async def fetch(self, http: aiohttp.ClientSession, now: datetime, told: Told) -> None:
        """Fetch what waits, one after the other; what fails is tried again at the next poll."""
        for address in tuple(self._waiting[:MOST]):
            try:
                answer = await fetch(http, address, "cap", Stamp(), same_url=False, now=now)
            except Failed:
                continue
            await told(await asyncio.to_thread(self._parse, answer.body or b"", now, self._source))
            self._waiting.remove(address)
            self._read[address] = None
        while len(self._read) > REMEMBERED:
            del self._read[next(iter(self._read))]
