"""One polite request: only what is new, never too much, never for ever."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final

import aiohttp

from bot.feeds.limits import MOST_BYTES, TooMuch, unpacked

TIMEOUT: Final = aiohttp.ClientTimeout(total=30, connect=10, sock_read=15)
ACCEPT: Final = {
    "nws": "application/geo+json",
    "rss": "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1",
}
XML: Final = "application/cap+xml, application/xml, text/xml, application/atom+xml, */*;q=0.1"
CHUNK: Final = 65_536
LONGEST: Final = 3600.0
"""Seconds: a longer Retry-After is believed no longer than this."""


class Failed(Exception):
    """The feed did not answer well; `after`: the seconds for which it asks to be left alone."""

    def __init__(self, reason: str, after: float = 0.0) -> None:
        super().__init__(reason)
        self.after = after


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells whether an answer is the one we know."""

    etag: str = ""
    modified: str = ""
    digest: bytes = b""


@dataclass(frozen=True, slots=True)
class Answer:
    """A feed's answer; the body is None where it is the one we know."""

    body: bytes | None
    stamp: Stamp


async def fetch(
    http: aiohttp.ClientSession, url: str, kind: str, known: Stamp, *, same_url: bool, now: datetime
) -> Answer:
    """Ask for what is new at an address; raises Failed."""
    headers = {"Accept": ACCEPT.get(kind, XML), "Accept-Encoding": "gzip"}
    if same_url:
        headers |= _conditions(known)
    try:
        async with http.get(url, headers=headers, timeout=TIMEOUT, max_redirects=5) as response:
            if response.status == 304 and same_url:
                return Answer(None, known)
            _check(response.status, response.headers, now)
            body = unpacked(await _read(response))
    except aiohttp.ClientError as error:
        raise Failed(f"no answer: {type(error).__name__}") from None
    except TimeoutError:
        raise Failed("no answer in time") from None
    except (TooMuch, ValueError) as wrong:
        raise Failed(f"unusable answer: {wrong}") from None
    digest = hashlib.sha256(body).digest()
    stamp = Stamp(response.headers.get("ETag", ""), response.headers.get("Last-Modified", ""), digest)
    return Answer(None if digest == known.digest else body, stamp)


def _conditions(known: Stamp) -> dict[str, str]:
    """Headers that let the feed answer "nothing new"."""
    found = {}
    if known.etag:
        found["If-None-Match"] = known.etag
    if known.modified:
        found["If-Modified-Since"] = known.modified
    return found


def _check(status: int, headers: Mapping[str, str], now: datetime) -> None:
    if status != 200:
        raise Failed(f"answered {status}", _retry_after(headers.get("Retry-After", ""), now))
    media = headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if media in ("text/html", "application/xhtml+xml"):
        raise Failed("answered with a web page")
    if media.startswith(("image/", "audio/", "video/")):
        raise Failed(f"answered with {media}")


async def _read(response: aiohttp.ClientResponse) -> bytes:
    """The body as sent, still packed; its declared length is not believed."""
    encoding = response.headers.get("Content-Encoding", "identity").lower()
    if encoding not in ("identity", "gzip", "x-gzip", ""):
        raise ValueError("packed in a way we did not ask for")
    taken = bytearray()
    async for chunk in response.content.iter_chunked(CHUNK):
        taken += chunk
        if len(taken) > MOST_BYTES:
            raise TooMuch(f"larger than {MOST_BYTES:,} bytes")
    return bytes(taken)


def _retry_after(value: str, now: datetime) -> float:
    """Seconds, from seconds or a date; 0 where it says nothing."""
    if value.strip().isdigit():
        return min(float(value), LONGEST)
    try:
        until = parsedate_to_datetime(value)
    except ValueError:
        return 0.0
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return min(max((until - now).total_seconds(), 0.0), LONGEST)
