"""A real `callbox run` in a process of its own, before the doubles of both platforms and the feeds."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import tests.doubles.discord  # noqa: F401  # isort: skip  (quiets a warning of discord.py)
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.feeds import FeedServer, feed_server
from tests.doubles.telegram import BotApi

LONG = 90.0
"""Seconds that anything may take on a busy machine."""


@dataclass
class World:
    """Everything outside: two platforms, the feeds, a folder for the database; and our process in it."""

    telegram: BotApi
    discord: DiscordDouble
    feeds: FeedServer
    folder: Path
    more: dict[str, str] = field(default_factory=dict)
    process: asyncio.subprocess.Process | None = None

    @property
    def environment(self) -> dict[str, str]:
        """The settings that point every door to loopback."""
        inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        return {
            **inherited,
            "CALLBOX_DATABASE_URL": f"sqlite+aiosqlite:///{self.folder / 'callbox.sqlite'}",
            "CALLBOX_KEY_FILE": str(self.folder / "key"),
            "CALLBOX_TELEGRAM_TOKEN": self.telegram.token,
            "CALLBOX_TELEGRAM_API_URL": self.telegram.url,
            "CALLBOX_DISCORD_TOKEN": self.discord.token,
            "CALLBOX_DISCORD_API_URL": self.discord.api_url,
            "CALLBOX_DISCORD_GATEWAY_URL": self.discord.gateway_url,
            "CALLBOX_IPAWS_URL": self.feeds.ipaws,
            "CALLBOX_IPAWS_EVERY": "0.5",
            "CALLBOX_NWS_URL": self.feeds.nws,
            "CALLBOX_NWS_EVERY": "0.5",
            "CALLBOX_HTTP_BIND": "127.0.0.1:0",
            **self.more,
        }

    async def start(self) -> None:
        """Start our process, and wait until both platforms hear it."""
        log = (self.folder / "log").open("ab")
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=self.environment, stdout=log, stderr=log, cwd=self.folder
        )
        log.close()

    async def kill(self) -> None:
        """End it as a power cut would."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()

    async def stop(self) -> int:
        """Ask it to leave; the exit code."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(LONG):
            return await self.process.wait()

    async def run(self, *words: str) -> tuple[int, str, str]:
        """Another callbox command on the same database: exit code, what it printed, what it complained."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *words,
            env=self.environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
            cwd=self.folder,
        )
        async with asyncio.timeout(LONG):
            out, err = await process.communicate()
        return process.returncode or 0, out.decode(), err.decode()

    @property
    def log(self) -> str:
        """What our process has logged so far."""
        return (self.folder / "log").read_text(encoding="utf-8")


@asynccontextmanager
async def world(folder: Path, **more: str) -> AsyncIterator[World]:
    """The doubles on loopback; whatever runs at the end is killed."""
    async with BotApi() as telegram, DiscordDouble() as discord, feed_server() as feeds:
        opened = World(telegram, discord, feeds, folder, dict(more))
        try:
            yield opened
        finally:
            if opened.process is not None and opened.process.returncode is None:
                await opened.kill()
        assert telegram.violations == []
        assert discord.violations == []


async def until(what: object, seconds: float = LONG) -> None:
    """Wait until a question (a function) is answered with yes."""
    assert callable(what)
    async with asyncio.timeout(seconds):
        while not what():  # noqa: ASYNC110 (what is seen outside has no event)
            await asyncio.sleep(0.02)


def headlines(texts: Sequence[str]) -> list[str]:
    """The first lines of messages."""
    return [text.splitlines()[0] if text else "" for text in texts]
