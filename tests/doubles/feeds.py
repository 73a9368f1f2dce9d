"""A loopback feed server: FEMA's path, the Weather Service's, and any agency's, with faults on demand."""

import asyncio
import gzip
import hashlib
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime

from aiohttp import web

EMPTY = b'<?xml version="1.0"?><ns1:alerts xmlns:ns1="http://gov.fema.ipaws.services/feed"></ns1:alerts>'
NOTHING = b'{"type": "FeatureCollection", "features": []}'
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@dataclass(slots=True)
class Fault:
    """What goes wrong with an answer, as often as `times`."""

    status: int = 0
    retry_after: str = ""
    hang: bool = False
    html: bool = False
    drop: bool = False
    times: int = 1


@dataclass(slots=True)
class FeedServer:
    """What it serves, and what it was asked."""

    url: str = ""
    documents: dict[str, bytes] = field(default_factory=dict)
    """What each feed says now: "recent", "active", "cancels", "archive", or a path."""
    media: dict[str, str] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    validators: bool = True
    """Whether it sends ETag and Last-Modified and answers 304."""
    pack: bool = False
    moved: bool = False
    """Whether every first address redirects to another."""
    asked: list[web.Request] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    heard: asyncio.Condition = field(default_factory=asyncio.Condition)

    @property
    def ipaws(self) -> str:
        """What CALLBOX_IPAWS_URL would be."""
        return f"{self.url}/rest/public/recent"

    @property
    def nws(self) -> str:
        """What CALLBOX_NWS_URL would be."""
        return f"{self.url}/alerts"

    async def polls(self, count: int, seconds: float = 5.0) -> None:
        """Wait until it has answered so often."""
        async with asyncio.timeout(seconds), self.heard:
            await self.heard.wait_for(lambda: len(self.answers) >= count)

    async def questions(self, count: int, seconds: float = 5.0) -> None:
        """Wait until it was asked so often, answered or not."""
        async with asyncio.timeout(seconds), self.heard:
            await self.heard.wait_for(lambda: len(self.asked) >= count)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Answer one request, or fail as asked."""
        async with self.heard:
            self.asked.append(request)
            self.heard.notify_all()
        fault = self._fault()
        if fault is not None and fault.hang:
            await asyncio.Event().wait()
        if fault is not None and fault.drop and request.transport is not None:
            request.transport.close()
            return web.Response(status=500)
        response = self._faulty(fault) if fault is not None else self._sound(request)
        async with self.heard:
            self.answers.append(response.status)
            self.heard.notify_all()
        return response

    def _fault(self) -> Fault | None:
        if not self.faults:
            return None
        fault = self.faults[0]
        fault.times -= 1
        if fault.times <= 0:
            self.faults.pop(0)
        return fault

    def _faulty(self, fault: Fault) -> web.Response:
        if fault.html:
            return web.Response(text="<html>An error occurred</html>", content_type="text/html")
        headers = {"Retry-After": fault.retry_after} if fault.retry_after else {}
        return web.Response(status=fault.status, headers=headers, text="busy")

    def _sound(self, request: web.Request) -> web.Response:
        if self.moved and not request.path.startswith("/moved"):
            return web.Response(status=301, headers={"Location": f"/moved{request.path_qs}"})
        name = self._named(request)
        if name is None:
            return web.Response(status=400, text="{}", content_type="application/problem+json")
        body = self.documents.get(name, EMPTY if name == "recent" else NOTHING)
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if self.validators and request.headers.get("If-None-Match") == etag:
            return web.Response(status=304, headers={"ETag": etag})
        return self._full(name, body, etag)

    def _full(self, name: str, body: bytes, etag: str) -> web.Response:
        usual = "application/xml" if body.lstrip().startswith(b"<") else "application/geo+json"
        headers = {"Content-Type": self.media.get(name, usual)}
        if self.validators:
            headers |= {
                "ETag": etag,
                "Last-Modified": format_datetime(datetime(2030, 6, 18, tzinfo=UTC), True),
            }
        if self.pack:
            return web.Response(body=gzip.compress(body), headers=headers | {"Content-Encoding": "gzip"})
        return web.Response(body=body, headers=headers)

    def _named(self, request: web.Request) -> str | None:
        """Which feed an address is; as strict as the real ones with what they do not know."""
        path = request.path.removeprefix("/moved")
        if path.startswith("/rest/public/recent/"):
            return "recent" if MOMENT.fullmatch(path.rpartition("/")[2]) else None
        if path == "/alerts/active":
            return "active" if dict(request.query) == {"status": "actual"} else None
        if path == "/alerts":
            asked = set(request.query)
            return (
                "cancels"
                if {"message_type", "start"} <= asked <= {"message_type", "start", "status"}
                else None
            )
        return "archive" if path == "/archive" else path


@asynccontextmanager
async def feed_server() -> AsyncIterator[FeedServer]:
    """A server on a free port of this machine."""
    server = FeedServer()
    app = web.Application()
    app.router.add_get("/{tail:.*}", server.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    server.url = f"http://{host}:{port}"
    try:
        yield server
    finally:
        await runner.cleanup()
