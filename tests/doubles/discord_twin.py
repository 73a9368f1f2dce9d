"""The independent Discord server of npm, discord-digital-twin, with a small front that adds what it lacks."""

import asyncio
import json
import shutil
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

PACKAGE = {
    "private": True,
    "dependencies": {"discord-digital-twin": "0.1.1"},
    "overrides": {"spiceflow": "1.19.0"},
}
JSON = {"Content-Type": "application/json"}
"""As Discord says it: discord.py understands no charset after it."""
SCRIPT = Path(__file__).with_suffix(".mjs")


def install(folder: Path) -> str:
    """Install the server there, once; the reason why it cannot be, or nothing."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        return "needs node and npm"
    shutil.copy(SCRIPT, folder / SCRIPT.name)
    if (folder / "node_modules" / "discord-digital-twin").exists():
        return ""
    (folder / "package.json").write_text(json.dumps(PACKAGE), encoding="utf-8")
    command = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-package-lock"]
    try:
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=300)
    except (subprocess.SubprocessError, OSError) as failure:
        return f"npm could not install discord-digital-twin: {type(failure).__name__}"
    return ""


class Twin:
    """The server at work, and one person in one channel."""

    def __init__(self, process: asyncio.subprocess.Process, about: dict[str, Any], api_url: str) -> None:
        self._process = process
        self.token: str = about["token"]
        self.bot: str = about["bot"]
        self.channel = "4242"
        self.api_url = api_url
        self.gateway_url = f"ws://127.0.0.1:{about['port']}/gateway"

    async def act(self, do: str, **details: Any) -> Any:
        """Let the person do something; what came of it."""
        return await _exchange(self._process, {"do": do, **details})

    async def sees(self, count: int, *, seconds: float = 10.0) -> list[dict[str, Any]]:
        """The bot's messages in the channel once there are that many."""
        async with asyncio.timeout(seconds):
            while True:
                messages = [m for m in await self.act("read") if m["author"]["id"] == self.bot]
                if len(messages) >= count:
                    return messages


@asynccontextmanager
async def twin(folder: Path) -> AsyncIterator[Twin]:
    """Run the server and the front before it."""
    process = await asyncio.create_subprocess_exec(
        "node",
        SCRIPT.name,
        cwd=folder,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        limit=16 << 20,
    )
    try:
        async with asyncio.timeout(30):
            about = await _read(process)
        async with _front(f"http://127.0.0.1:{about['port']}", about["bot"]) as api_url:
            yield Twin(process, about, api_url)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


@asynccontextmanager
async def _front(behind: str, bot: str) -> AsyncIterator[str]:
    """A door before the server that knows which application we are, and hands on everything else."""

    async def application(_request: web.Request) -> web.Response:
        owner = {"id": "1", "username": "owner", "discriminator": "0", "avatar": None}
        about = {"id": bot, "name": "outagebot", "icon": None, "description": "", "bot_public": True}
        more = {"bot_require_code_grant": False, "verify_key": "0" * 64, "flags": 0, "team": None}
        return web.Response(body=json.dumps({**about, **more, "owner": owner}).encode(), headers=JSON)

    async def hand_on(request: web.Request) -> web.Response:
        headers = {k: v for k, v in request.headers.items() if k in ("Authorization", "Content-Type")}
        body = await request.read()
        url = behind + request.path_qs
        async with aiohttp.request(request.method, url, headers=headers, data=body) as answer:
            body = await answer.read()
            empty = answer.status == 204 and "/callback" in request.path
            return web.Response(status=200 if empty else answer.status, body=body or b"{}", headers=JSON)

    app = web.Application()
    app.router.add_get("/api/v10/oauth2/applications/@me", application)
    app.router.add_route("*", "/{rest:.*}", hand_on)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/api/v10"
    finally:
        await runner.cleanup()


async def _exchange(process: asyncio.subprocess.Process, command: dict[str, Any]) -> Any:
    assert process.stdin is not None
    process.stdin.write(json.dumps(command).encode() + b"\n")
    return await _read(process)


async def _read(process: asyncio.subprocess.Process) -> Any:
    assert process.stdout is not None
    return json.loads(await process.stdout.readline())
