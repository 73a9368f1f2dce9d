"""Fetching a publisher's file: resumed where it stopped, never larger than a file may be."""

import asyncio
import hashlib
import http.client
import urllib.error
import urllib.request
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.message import Message
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from platformdirs import user_cache_path

from bot.importers.given import MOST_BYTES, Advance, BadFile

PIECE: Final = 1 << 16
PATIENCE: Final = 60.0
"""Seconds without a byte after which a server counts as gone."""


@asynccontextmanager
async def fetched(
    given: str, contact: str = "", advance: Advance = lambda _done, _all: None
) -> AsyncIterator[Path]:
    """The file that a path or an address stands for; a download is thrown away once it has been used."""
    if not is_url(given):
        yield Path(given)
        return
    folder = user_cache_path("callbox") / "downloads"
    path = await asyncio.to_thread(fetch, given, folder, contact, advance)
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def is_url(text: str) -> bool:
    """Whether an operator's word is an address and not a path."""
    return text.startswith(("https://", "http://"))


def fetch(url: str, folder: Path, contact: str = "", advance: Advance = lambda _done, _all: None) -> Path:
    """Download into the folder and say where it lies; BadFile in one line where that fails.

    What was fetched before an interruption stays beside it as `.part`, and is asked for no second time.
    `contact` goes into the User-Agent. Blocking: run it in a thread.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in {"localhost", "127.0.0.1", "::1"}:
        raise BadFile(f"{url}: only https addresses are fetched")
    # The whole address tells two publishers' export.csv apart; the plain name keeps its ending.
    name = Path(parts.path).name or "download"
    target = folder / hashlib.sha256(url.encode()).hexdigest()[:12] / name
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{name}.part")
    request = urllib.request.Request(url, headers={"User-Agent": f"callbox {contact}".strip()})  # noqa: S310
    if part.exists() and part.stat().st_size:
        request.add_header("Range", f"bytes={part.stat().st_size}-")
    try:
        _receive(request, part, advance)
    except urllib.error.HTTPError as refused:
        if refused.code == http.client.REQUESTED_RANGE_NOT_SATISFIABLE:
            part.unlink(missing_ok=True)
        raise BadFile(f"{url}: the server answered {refused.code}") from refused
    except (OSError, http.client.HTTPException) as broken:
        raise BadFile(f"{url}: the download stopped ({broken}); run it again to go on") from broken
    return part.replace(target)


def _receive(request: urllib.request.Request, part: Path, advance: Advance) -> None:
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310
        resumed = answer.status == http.client.PARTIAL_CONTENT
        done = part.stat().st_size if resumed else 0
        whole = done + _length(answer.headers)
        _refuse_large(request.full_url, max(done, whole))
        with part.open("ab" if resumed else "wb") as file:
            while piece := answer.read(PIECE):
                done += len(piece)
                _refuse_large(request.full_url, done)
                file.write(piece)
                advance(done, max(whole, done))
    if done < whole:
        raise http.client.IncompleteRead(b"", whole - done)


def _refuse_large(url: str, size: int) -> None:
    if size > MOST_BYTES:
        raise BadFile(f"{url}: is larger than {MOST_BYTES // 1_000_000} MB")


def _length(headers: Message) -> int:
    claimed = headers.get("Content-Length", "")
    return int(claimed) if claimed.isdigit() else 0
