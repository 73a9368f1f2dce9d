"""The site: which path leads to which door, and the server that keeps it open."""

import asyncio
import socket
from contextlib import AbstractContextManager, nullcontext

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.web.agency import AgencyDoor
from bot.web.health import Health


def site(agency: AgencyDoor, health: Health, *more: Route) -> Starlette:
    """The ASGI application."""
    routes = [
        *more,  # the webhooks come first: in a storm thousands arrive a second
        Route("/v1/advisories", agency.post, methods=["POST"]),
        Route("/health", health.health),
        Route("/metrics", health.metrics),
    ]
    return Starlette(routes=routes, exception_handlers={404: _nothing, 405: _nothing})


async def _nothing(_request: Request, problem: Exception) -> Response:
    status = getattr(problem, "status_code", 404)
    return JSONResponse({"error": "nothing here: POST /v1/advisories, GET /health, GET /metrics"}, status)


class _Server(uvicorn.Server):
    """Leaves the signals to whoever runs us."""

    def capture_signals(self) -> AbstractContextManager[None]:  # type: ignore[override]
        """None of ours."""
        return nullcontext()


async def keep_open(application: Starlette, host: str, port: int) -> None:
    """Serve until cancelled; raises OSError where the address is taken."""
    # What nobody uses costs each request something: the log of accesses, the headers of proxies, websockets.
    config = uvicorn.Config(
        application,
        log_level="warning",
        lifespan="off",
        server_header=False,
        access_log=False,
        proxy_headers=False,
        ws="none",
    )
    server = _Server(config)
    with socket.create_server((host, port), family=_family(host), reuse_port=False) as door:
        # Connections inherit it; without it the second part of every response waits 40 ms for the client.
        door.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        task = asyncio.create_task(server.serve(sockets=[door]))
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            server.should_exit = True
            await asyncio.wait({task}, timeout=5)
            raise


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET
