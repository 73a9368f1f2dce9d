"""Answers a second inside Telegram's webhook responses: the real site, adapter and core, beside a bare echo.

The ASGI application is called directly: no HTTP server, no sockets, so that only our own work is measured.

Run: uv run python -m benchmarks.webhook [--answers 5000]
"""

import argparse
import asyncio
import json
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from pydantic import SecretStr
from starlette.applications import Starlette

import tests.doubles.discord  # noqa: F401  # isort: skip  (quiets a warning of discord.py)
from bot.app import open_house
from bot.chat.telegram.hearing import Me
from bot.clock import MachineClock
from bot.plan.platforms import platforms
from bot.plan.serving import application
from bot.settings import Settings
from bot.web.webhooks import telegram_route

SECRET: Final = "only the benchmark knows"
PATH: Final = "/telegram"
COMMANDS: Final = ("/status MA", "/help", "/status ME", "/about", "/status Texas")
SENTENCES: Final = (
    "is 911 down in Boston?",
    "what number do I call instead of 911 in Cambridge",
    "no funciona el 911 en Massachusetts?",
    "is 911 working in Vermont today",
)
AT_ONCE: Final = 100


@dataclass(slots=True)
class Exchange:
    """One request to the application, and its answer."""

    body: bytes
    status: int = 0
    answer: bytearray = field(default_factory=bytearray)

    async def receive(self) -> dict[str, Any]:
        """The request, whole."""
        return {"type": "http.request", "body": self.body, "more_body": False}

    async def send(self, part: Any) -> None:
        """A part of the response."""
        self.status = part.get("status", self.status)
        self.answer += part.get("body", b"")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--answers", type=int, default=5_000)
    asyncio.run(measure(parser.parse_args().answers))


async def measure(count: int) -> None:
    """All in one process, one after the other, so that the ratios hold whatever the machine does."""
    print(f"load before: {os.getloadavg()[0]:.1f}; {count} answers each, {AT_ONCE} at a time, one core")
    with TemporaryDirectory() as folder:
        settings = Settings(
            database_url=f"sqlite+aiosqlite:///{folder}/callbox.sqlite",
            key_file=Path(folder) / "key",
            telegram_token=SecretStr("1:benchmark"),
            telegram_api_url="http://127.0.0.1:9",
            telegram_webhook_url=f"https://bot.example{PATH}",
            telegram_webhook_secret=SecretStr(SECRET),
        )
        async with open_house(settings, MachineClock()) as house:
            planned = next(each for each in platforms(house) if each.switch.name == "telegram")
            messenger: Any = planned.messenger
            messenger._me = Me(7, "outagebot", False)
            site = application(house, *planned.routes)
            echo = await rate(Starlette(routes=[telegram_route(PATH, SECRET, _echo)]), COMMANDS, count)
            print(f"  bare echo   {echo[0]:7,.0f} a second, {echo[1] * 1e6:6.0f} us of processor each")
            for name, texts in (("commands", COMMANDS), ("sentences", SENTENCES)):
                await rate(site, texts, AT_ONCE)
                found = await rate(site, texts, count if name == "commands" else count // 5)
                share = found[0] / echo[0]
                print(
                    f"  {name:10}  {found[0]:7,.0f} a second, {found[1] * 1e6:6.0f} us of processor each, "
                    f"{1 / found[1]:,.0f} a second of processor, {share:.2f} of the echo"
                )
            await messenger.close()


async def _echo(update: Any) -> bytes:
    message = update["message"]
    call = {"method": "sendMessage", "chat_id": message["chat"]["id"], "text": message["text"]}
    return json.dumps(call).encode()


async def rate(site: Starlette, texts: tuple[str, ...], count: int) -> tuple[float, float]:
    """Answers a second by the clock, and seconds of processor for each."""
    bodies = list(islice(_updates(texts), count))
    started, busy = time.perf_counter(), time.process_time()
    waiting = iter(bodies)
    answered = sum(await asyncio.gather(*(_ask(site, waiting) for _ in range(AT_ONCE))))
    print(f"    {answered} of {count} answered inside the response") if answered < count else None
    return count / (time.perf_counter() - started), (time.process_time() - busy) / count


async def _ask(site: Starlette, waiting: Iterator[bytes]) -> int:
    """One connection: a question after the other; how many were answered."""
    answered = 0
    for body in waiting:
        exchange = Exchange(body)
        await site(_scope(body), exchange.receive, exchange.send)
        answered += exchange.status == 200 and bool(exchange.answer)
    return answered


def _scope(body: bytes) -> dict[str, Any]:
    return {
        "type": "http",
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": PATH,
        "raw_path": PATH.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [
            (b"content-length", str(len(body)).encode()),
            (b"x-telegram-bot-api-secret-token", SECRET.encode()),
        ],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 2),
    }


_numbers = iter(range(1, 1 << 40))


def _updates(texts: tuple[str, ...]) -> Iterator[bytes]:
    """Updates as Telegram posts them, each from somebody else."""
    for text in cycle(texts):
        number = next(_numbers)
        who = {"id": 5_000_000_000 + number, "is_bot": False, "first_name": "Ana", "language_code": "en"}
        chat = {"id": who["id"], "type": "private", "first_name": "Ana"}
        message = {"message_id": number, "date": int(time.time()), "chat": chat, "from": who, "text": text}
        if text[0] == "/":
            length = len(text.split(maxsplit=1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        yield json.dumps({"update_id": number, "message": message}).encode()


if __name__ == "__main__":
    main()
