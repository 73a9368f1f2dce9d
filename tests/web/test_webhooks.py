"""The webhooks' bare ASGI: whole bodies up to a limit, and an answer or nothing."""

import json
from collections.abc import Sequence
from typing import Any

from bot.web.bodies import MOST
from bot.web.webhooks import TelegramHook

SCOPE = {"type": "http", "method": "POST", "headers": [(b"x-telegram-bot-api-secret-token", b"hush")]}


class Line:
    """A connection: parts of a body come, parts of a response go."""

    def __init__(self, *parts: bytes, hung_up: bool = False) -> None:
        more = [{"type": "http.request", "body": part, "more_body": True} for part in parts]
        end = {"type": "http.disconnect"} if hung_up else {"type": "http.request", "body": b""}
        self._coming: list[dict[str, Any]] = [*more, end]
        self.said: list[Any] = []

    async def receive(self) -> dict[str, Any]:
        """The next part."""
        return self._coming.pop(0)

    async def send(self, part: Any) -> None:
        """A part of the response."""
        self.said.append(part)

    @property
    def status(self) -> int:
        """Of the response."""
        return int(self.said[0]["status"])


async def heard(line: Line, heads: Sequence[tuple[bytes, bytes]] = ()) -> list[object]:
    """The updates that came through."""
    updates: list[object] = []

    async def respond(update: object) -> bytes | None:
        updates.append(update)
        return b'{"method": "x"}' if update else None

    scope = SCOPE | ({"headers": list(heads)} if heads else {})
    await TelegramHook("hush", respond)(scope, line.receive, line.send)
    return updates


async def test_a_body_in_pieces_is_put_together() -> None:
    """And the answer names its length."""
    line = Line(b'{"update', b'_id": 5}')

    updates = await heard(line)

    assert updates == [{"update_id": 5}]
    assert json.loads(line.said[1]["body"]) == {"method": "x"}
    assert (b"content-length", b"15") in line.said[0]["headers"]


async def test_a_body_without_end_is_refused() -> None:
    """Nobody fills our memory."""
    line = Line(*[b"x" * 100_000] * (MOST // 100_000 + 5))

    updates = await heard(line)

    assert updates == []
    assert line.status == 413


async def test_garbage_and_who_hangs_up_get_an_empty_answer() -> None:
    """An error would only make Telegram send it again."""
    garbage, gone = Line(b"{"), Line(b'{"upd', hung_up=True)

    assert await heard(garbage) == await heard(gone) == [None]
    assert garbage.status == gone.status == 200
    assert garbage.said[1]["body"] == b""


async def test_who_does_not_know_the_secret_finds_nothing() -> None:
    """A wrong secret, one with letters beyond ASCII, and none."""
    for secret in (b"guess", "ŝ".encode(), b""):
        line = Line(b'{"update_id": 5}')

        updates = await heard(line, [(b"x-telegram-bot-api-secret-token", secret)])

        assert updates == []
        assert line.status == 404
