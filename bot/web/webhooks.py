"""Webhooks: the platforms bring what people ask, and take the answer along inside the response.

Bare ASGI: in a storm nothing here may cost more than the answer itself.
"""

import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any, Final

from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.web.bodies import MOST

Respond = Callable[[object], Awaitable[bytes | None]]
"""One Telegram update -> the call, in JSON, to put into the response's body, or None."""
OverHttp = Callable[[str, str, bytes], Awaitable[tuple[int, dict[str, Any]]]]
"""Signature, timestamp, body of a Discord interaction -> status and body of the response."""

JSON: Final = (b"content-type", b"application/json")
SECRET: Final = b"x-telegram-bot-api-secret-token"
SIGNATURE: Final = b"x-signature-ed25519"
TIMESTAMP: Final = b"x-signature-timestamp"


class TelegramHook:
    """Telegram's webhook; whoever does not know the secret finds nothing there."""

    def __init__(self, secret: str, respond: Respond) -> None:
        self._secret = secret.encode()
        self._respond = respond

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one update; what cannot be read is taken, since an error would only make it come again."""
        if not hmac.compare_digest(_header(scope, SECRET), self._secret):
            await _say(send, 404)
            return
        body = await _body(receive)
        if body is None:
            await _say(send, 413)
            return
        try:
            update = json.loads(body)
        except ValueError:
            update = None
        await _say(send, 200, await self._respond(update) or b"")


class DiscordHook:
    """Discord's interactions endpoint; the adapter checks who signed the request."""

    def __init__(self, over_http: OverHttp) -> None:
        self._over_http = over_http

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one interaction."""
        body = await _body(receive)
        if body is None:
            await _say(send, 413)
            return
        signature, timestamp = _header(scope, SIGNATURE), _header(scope, TIMESTAMP)
        status, answer = await self._over_http(signature.decode("latin-1"), timestamp.decode("latin-1"), body)
        await _say(send, status, json.dumps(answer, ensure_ascii=False).encode())


def telegram_route(path: str, secret: str, respond: Respond) -> Route:
    """Telegram's webhook at a path."""
    return Route(path, TelegramHook(secret, respond), methods=["POST"])


def discord_route(path: str, over_http: OverHttp) -> Route:
    """Discord's interactions endpoint at a path."""
    return Route(path, DiscordHook(over_http), methods=["POST"])


def _header(scope: Scope, wanted: bytes) -> bytes:
    return next((bytes(value) for name, value in scope["headers"] if name == wanted), b"")


async def _body(receive: Receive) -> bytes | None:
    """The body, or None where it is too large; empty where whoever sent it hung up."""
    part = await receive()
    taken: bytes = part.get("body", b"")
    while part.get("more_body") and len(taken) <= MOST:
        part = await receive()
        taken += part.get("body", b"")
    if part["type"] == "http.disconnect":
        return b""
    return taken if len(taken) <= MOST else None


async def _say(send: Send, status: int, body: bytes = b"") -> None:
    headers = [(b"content-length", b"%d" % len(body)), *([JSON] if body else [])]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
