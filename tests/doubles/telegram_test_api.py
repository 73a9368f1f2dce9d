"""The independent Telegram server of npm, telegram-test-api, and one person who writes to the bot on it."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

from tests.doubles.npm import install

SCRIPT = """
const Server = require('telegram-test-api');
const server = new Server({port: Number(process.argv[1]), host: '127.0.0.1'});
server.start().then(() => console.log('up'));
"""
TOKEN = "666:AAnpm-telegram-test-api"


def prepare(folder: Path) -> str:
    """Install the server there; the reason why it cannot be, or nothing."""
    return install(folder, "telegram-test-api", "4.2.1")


class Independent:
    """The server at work."""

    def __init__(self, url: str) -> None:
        self.url = url

    async def acts(self, what: str, person: int, *, group: int = 0, **content: Any) -> None:
        """Somebody writes (sendMessage) or taps (sendCallback), in private or in a group."""
        chat = (
            {"id": group, "type": "group", "title": "Street"} if group else {"id": person, "type": "private"}
        )
        author = {"id": person, "is_bot": False, "first_name": "Ana"}
        act = {"botToken": TOKEN, "date": 1_750_000_000, "from": author, "chat": chat, **content}
        if what == "sendCallback":
            act["message"] = {"chat": chat, "from": author}
        await self._post(what, act)

    async def told(self, chat: int, count: int, *, seconds: float = 10.0) -> list[dict[str, Any]]:
        """What the bot wrote in a chat, once there is that much."""
        async with asyncio.timeout(seconds):
            while True:
                history = (await self._post("getUpdatesHistory", {"token": TOKEN}))["result"]
                messages = [one.get("message", {}) for one in history]
                said = [message for message in messages if str(message.get("chat_id")) == str(chat)]
                if len(said) >= count:
                    return said

    async def _post(self, path: str, body: dict[str, Any]) -> Any:
        async with aiohttp.request("POST", f"{self.url}/{path}", json=body) as answer:
            return await answer.json()


@asynccontextmanager
async def independent(folder: Path) -> AsyncIterator[Independent]:
    """Run the server."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = await asyncio.create_subprocess_exec(
        "node",
        "-e",
        SCRIPT,
        str(port),
        cwd=folder,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(30):
            await process.stdout.readline()
        yield Independent(f"http://127.0.0.1:{port}")
    finally:
        process.terminate()
        await process.wait()
