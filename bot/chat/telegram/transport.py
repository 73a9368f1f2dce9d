"""The way to the Bot API: python-telegram-bot's requests carried by aiohttp, in bounded connections."""

import ipaddress
import json
import ssl
from collections.abc import Callable
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from telegram.error import NetworkError, RetryAfter, TimedOut
from telegram.request import BaseRequest, RequestData

LONGEST_WAIT = 86_400.0


class NotSent(NetworkError):
    """The request cannot have arrived: sending it again is safe."""


class InDoubt(NetworkError):
    """The request may have been carried out, and nobody can tell."""


class LateConnection(NotSent, TimedOut):
    """No connection, or no free one, in time."""


class LateAnswer(InDoubt, TimedOut):
    """Connected and sent, but no answer in time."""


class Flooded(RetryAfter):
    """429: how many seconds to wait."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        super().__init__(timedelta(seconds=seconds))

    @property
    def retry_after(self) -> timedelta:
        """The wait, always a timedelta: the inherited one warns."""
        return timedelta(seconds=self.seconds)


def is_loopback(url: str) -> bool:
    """Whether a URL stays on this machine, so that no proxy may stand between."""
    host = urlsplit(url).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class AiohttpRequest(BaseRequest):
    """A BaseRequest with bounded, kept-alive connections and timeouts told apart.

    Certificates are verified against the system's trust (SSL_CERT_FILE and SSL_CERT_DIR count), proxies come
    from the environment, except for loopback. No error that it raises carries a URL: the token is in it.
    """

    def __init__(
        self,
        api_url: str,
        *,
        connections: int = 100,
        connect_timeout: float = 5.0,
        read_timeout: float = 15.0,
        write_timeout: float = 30.0,
        pool_timeout: float = 30.0,
        flooded: Callable[[str, float], None] = lambda _chat, _seconds: None,
    ) -> None:
        """`flooded` hears of each 429: the chat that was written to, or none, and the seconds to wait."""
        self._loopback = is_loopback(api_url)
        self._tls = api_url.startswith("https:")
        self._connections = connections
        self._connect = connect_timeout
        self._read = read_timeout
        self._write = write_timeout
        self._pool = pool_timeout
        self._flooded = flooded
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds until an answer counts as lost."""
        return self._read

    async def initialize(self) -> None:
        """Make ready; connections are opened when first needed."""
        if self._session is None:
            connector = aiohttp.TCPConnector(
                limit=self._connections,
                keepalive_timeout=30.0,
                ssl=ssl.create_default_context() if self._tls else True,
            )
            self._session = aiohttp.ClientSession(
                connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=not self._loopback
            )

    async def shutdown(self) -> None:
        """Close every connection."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Carry one request; raises NotSent where it cannot have arrived, InDoubt where it may have."""
        connect, pool = _seconds(connect_timeout, self._connect), _seconds(pool_timeout, self._pool)
        read, write = _seconds(read_timeout, self._read), _seconds(write_timeout, self._write)
        waits = aiohttp.ClientTimeout(
            total=_sum(pool, connect, write, read),
            connect=_sum(pool, connect),
            sock_connect=connect,
            sock_read=read,
        )
        code, body = await self._exchange(method, url, request_data, waits)
        try:
            return self._sorted(code, body)
        except Flooded as flood:
            chat = request_data.parameters.get("chat_id") if request_data else None
            self._flooded(str(chat or ""), flood.seconds)
            raise

    async def _exchange(
        self, method: str, url: str, data: RequestData | None, waits: aiohttp.ClientTimeout
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise NotSent("the transport is closed")
        body, kind = _body(data)
        headers = {"User-Agent": self.USER_AGENT} | ({"Content-Type": kind} if kind else {})
        try:
            async with self._session.request(
                method, url, data=body, headers=headers, timeout=waits, allow_redirects=False
            ) as response:
                return response.status, await response.read()
        except aiohttp.ConnectionTimeoutError:
            raise LateConnection("no connection in time") from None
        except (aiohttp.ClientConnectorError, aiohttp.ClientHttpProxyError, aiohttp.InvalidURL) as error:
            raise NotSent(f"no connection: {type(error).__name__}") from None
        except TimeoutError:
            raise LateAnswer("no answer in time") from None
        except (aiohttp.ClientError, OSError) as error:
            raise InDoubt(f"connection lost: {type(error).__name__}") from None

    def _sorted(self, code: int, body: bytes) -> tuple[int, bytes]:
        """Let through what the Bot API itself said; a page of some machine before it says nothing of us."""
        if code < 300 and b"false" not in body[:16]:
            return code, body
        if 300 <= code < 400 or code >= 500:
            raise InDoubt(f"HTTP {code}")
        said = _json(body)
        if not isinstance(said, dict) or said.get("ok") is not False:
            raise InDoubt(f"HTTP {code} that is not the Bot API's")
        if code == 429:
            parameters = said.get("parameters")
            raise Flooded(_wait(parameters.get("retry_after") if isinstance(parameters, dict) else None))
        return max(code, 400), body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as JSON; InDoubt, and nothing in the log, where it is none."""
        said = _json(payload)
        if not isinstance(said, dict) or ("result" not in said and said.get("ok") is not False):
            raise InDoubt("an answer that cannot be read")
        return said


def _seconds(asked: object, default: float) -> float | None:
    if asked is None:
        return None
    return float(asked) if isinstance(asked, int | float) else default


def _sum(*waits: float | None) -> float | None:
    """The sum, or no limit if one of them has none."""
    known = [wait for wait in waits if wait is not None]
    return sum(known) if len(known) == len(waits) else None


def _wait(asked: object) -> float:
    """Seconds to wait after a 429, whatever it says."""
    if isinstance(asked, int | float) and not isinstance(asked, bool):
        return min(max(float(asked), 1.0), LONGEST_WAIT)
    return 1.0


def _json(body: bytes) -> object:
    try:
        return json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None


def _body(data: RequestData | None) -> tuple[aiohttp.FormData | bytes | None, str]:
    """A form, multipart only with files, as every Bot API server reads it; and its media type."""
    if data is None:
        return None, ""
    if not data.contains_files:
        return data.url_encoded_parameters().encode(), "application/x-www-form-urlencoded"
    form = aiohttp.FormData(quote_fields=False, default_to_multipart=True)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, media) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=media)
    return form, ""
