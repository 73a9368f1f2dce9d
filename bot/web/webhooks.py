"""Webhooks: the platforms bring what people ask, and take the answer along inside the response."""

import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.web.bodies import body_of

NOTHING: Final = Response()

Respond = Callable[[object], Awaitable[dict[str, Any] | None]]
"""One Telegram update -> the call to put into the response's body, or None."""
OverHttp = Callable[[str, str, bytes], Awaitable[tuple[int, dict[str, Any]]]]
"""Signature, timestamp, body of a Discord interaction -> status and body of the response."""


def telegram_route(path: str, secret: str, respond: Respond) -> Route:
    """Telegram's webhook at a path; whoever does not know the secret finds nothing there."""
    expected = secret.encode()

    async def take(request: Request) -> Response:
        given = request.headers.get("x-telegram-bot-api-secret-token", "").encode()
        if not hmac.compare_digest(given, expected):
            return Response(status_code=404)
        body = await body_of(request)
        if body is None:
            return Response(status_code=413)
        try:
            update = json.loads(body)
        except ValueError:
            return NOTHING  # an error would only make Telegram send it again
        call = await respond(update)
        return NOTHING if call is None else _json(call)

    return Route(path, take, methods=["POST"])


def discord_route(path: str, over_http: OverHttp) -> Route:
    """Discord's interactions endpoint; the adapter checks who signed the request."""

    async def take(request: Request) -> Response:
        body = await body_of(request)
        if body is None:
            return Response(status_code=413)
        signature = request.headers.get("x-signature-ed25519", "")
        status, answer = await over_http(signature, request.headers.get("x-signature-timestamp", ""), body)
        return _json(answer, status)

    return Route(path, take, methods=["POST"])


def _json(value: dict[str, Any], status: int = 200) -> Response:
    return Response(json.dumps(value, ensure_ascii=False).encode(), status, media_type="application/json")
