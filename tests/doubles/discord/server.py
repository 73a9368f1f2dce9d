"""The double itself: one loopback port with REST and gateway, fences before them, people behind."""

import asyncio
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web
from aiohttp.typedefs import Handler

from tests.doubles.discord.faults import Faults
from tests.doubles.discord.gateway import Gateway
from tests.doubles.discord.interactions import Interactions
from tests.doubles.discord.limits import VIA, Limits
from tests.doubles.discord.people import People
from tests.doubles.discord.posts import Posts, read_body
from tests.doubles.discord.refusals import Refused
from tests.doubles.discord.rest import Rest
from tests.doubles.discord.spec import Spec
from tests.doubles.discord.world import World

BASE = "/api/v10"
TOKEN = "double.token"
SPEC = Path(__file__).resolve().parents[4] / "shared" / "specs" / "discord-openapi.json"


class DiscordDouble:
    """Discord on 127.0.0.1; `async with` it. Its violations are to be empty when a test ends."""

    def __init__(self, *, spec: Path = SPEC) -> None:
        self.world = World()
        self.gateway = Gateway(self.world, TOKEN)
        self.posts = Posts(self.world, self.gateway)
        self.interactions = Interactions(self.world, self.gateway, self.posts)
        self.rest = Rest(self.world, self.posts, self.gateway)
        self.limits = Limits()
        self.faults = Faults()
        self.people = People(self.world, self.gateway, self.posts, self.interactions)
        self.spec = Spec.at(spec) if spec.exists() else None
        self.violations: list[str] = []
        self.requests: list[str] = []
        """Those answered so far."""
        self.token = TOKEN
        self.api_url = self.gateway_url = ""

    async def __aenter__(self) -> Self:
        app = web.Application(middlewares=[self._fence], client_max_size=64 << 20)
        app.add_routes(self.rest.routes(BASE))
        hook = f"{BASE}/webhooks/{{app}}/{{token}}"
        app.add_routes(
            [
                web.get("/gateway", self.gateway.connect),
                web.post(f"{BASE}/interactions/{{id}}/{{token}}/callback", self.interactions.callback),
                web.post(hook, self.interactions.follow_up),
                web.route("*", f"{hook}/messages/@original", self.interactions.original),
            ]
        )
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.api_url, self.gateway_url = f"http://{host}:{port}{BASE}", f"ws://{host}:{port}/gateway"
        self.gateway.url = self.gateway_url
        return self

    async def __aexit__(self, *_failure: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.faults.release.set()
        self.gateway.cut()
        await self._runner.cleanup()

    @web.middleware
    async def _fence(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Every answer the way Discord gives it: its media type without a charset."""
        if request.path == "/gateway":
            return await handler(request)
        response = await self._pass(request, handler)
        self.requests.append(f"{request.method} {request.path.removeprefix(BASE)}")
        await self.posts.ring()
        if response.content_type == "application/json":
            response.headers["Content-Type"] = "application/json"
        return response

    async def _pass(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """What stands before every endpoint: the spec, the token, the limits, the faults ordered."""
        path = request.path.removeprefix(BASE)
        await self._check(request, path)
        interaction = path.startswith(("/interactions/", "/webhooks/"))
        if not interaction and request.headers.get("Authorization") != f"Bot {self.token}":
            return web.json_response({"message": "401: Unauthorized", "code": 0}, status=401, headers=VIA)
        kind = path.split("/")[-1] if request.method == "POST" else "other"
        route = "interactions" if interaction else kind
        refused, headers = self.limits.refuse(route, request.match_info.get("channel", ""))
        if refused is not None:
            return refused
        try:
            response = await self.faults.answer(request, handler)
        except Refused as refusal:
            response = refusal.response()
        response.headers.update({**VIA, **headers})
        return response

    async def _check(self, request: web.Request, path: str) -> None:
        if self.spec is None or not request.can_read_body:
            return
        body, _files = await read_body(request)
        self.violations += self.spec.faults(request.method, path, body)

    async def requested(self, begins: str, *, seconds: float = 5.0) -> None:
        """Wait until a request whose method and path begin like this has been answered."""
        async with asyncio.timeout(seconds), self.posts.changed:
            await self.posts.changed.wait_for(
                lambda: any(request.startswith(begins) for request in self.requests)
            )
