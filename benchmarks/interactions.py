"""Answers a second to Discord's interactions over HTTP: the real site, adapter and core, beside a bare floor.

The floor checks the signature, reads the JSON and answers one line, on the same framework. No sockets.

Run: uv run python -m benchmarks.interactions [--answers 3000]
"""

import argparse
import asyncio
import json
import os
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import SecretStr
from starlette.applications import Starlette
from starlette.types import ASGIApp

from benchmarks.crowd import NOWHERE
from benchmarks.webhook import AT_ONCE, Exchange
from bot.app import open_house
from bot.clock import MachineClock
from bot.plan.hearing import INTERACTIONS
from bot.plan.platforms import platforms
from bot.plan.serving import application
from bot.settings import Settings
from bot.web.webhooks import discord_route
from tests.doubles.discord.server import DiscordDouble
from tests.doubles.discord.world import Json

KEY: Final = Ed25519PrivateKey.generate()
COMMANDS: Final = (("status", "MA"), ("help", ""), ("status", "ME"), ("about", ""), ("status", "Texas"))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--answers", type=int, default=3_000)
    asyncio.run(measure(parser.parse_args().answers))


async def measure(answers: int) -> None:
    """Floor and commands in one process, so that their ratio holds."""
    print(f"load before: {os.getloadavg()[0]:.1f}; {answers} answers each, {AT_ONCE} at a time, one core")
    with TemporaryDirectory() as folder:
        async with DiscordDouble(spec=NOWHERE) as discord:
            discord.rest.verify_key = KEY.public_key().public_bytes_raw().hex()
            settings = Settings(
                database_url=f"sqlite+aiosqlite:///{folder}/callbox.sqlite",
                key_file=Path(folder) / "key",
                discord_token=SecretStr(discord.token),
                discord_api_url=discord.api_url,
                discord_gateway_url=discord.gateway_url,
            )
            async with open_house(settings, MachineClock()) as house:
                planned = next(each for each in platforms(house) if each.switch.name == "discord")
                hearing = asyncio.create_task(planned.parts[0].work())
                await planned.messenger.ready.wait()  # type: ignore[union-attr]
                await discord.requested("PUT")
                shape = await _shape(discord)
                floor = await rate(Starlette(routes=[discord_route(INTERACTIONS, _bare)]), shape, answers)
                site = application(house, *planned.routes)
                await rate(site, shape, AT_ONCE)
                found = await rate(site, shape, answers)
                hearing.cancel()
                await asyncio.gather(hearing, return_exceptions=True)
    for name, each in (("bare floor", floor), ("commands", found)):
        print(f"  {name:10} {each * 1e6:6.0f} us of processor each, {1 / each:7,.0f} a second of processor")
    print(f"  {floor / found:.2f} of the floor")


async def _shape(discord: DiscordDouble) -> Json:
    """An interaction as Discord posts it."""
    ana = discord.world.person("Ana")
    made = await discord.interactions.begin(ana, discord.world.direct(ana), 2, {}, quietly=True)
    return discord.interactions.json(made, 2, {"id": "1", "name": "status", "type": 1, "options": []})


async def _bare(signature: str, timestamp: str, body: bytes) -> tuple[int, dict[str, Any]]:
    KEY.public_key().verify(bytes.fromhex(signature), timestamp.encode() + body)
    return 200, {"type": 4, "data": {"content": json.loads(body)["data"]["name"]}}


async def rate(site: ASGIApp, shape: Json, answers: int) -> float:
    """Seconds of processor for each answer."""
    waiting = iter([_signed(shape) for _ in range(answers)])
    busy = time.process_time()
    answered = sum(await asyncio.gather(*(_ask(site, waiting) for _ in range(AT_ONCE))))
    assert answered == answers
    return (time.process_time() - busy) / answers


async def _ask(site: ASGIApp, waiting: Iterator[tuple[bytes, dict[str, Any]]]) -> int:
    """One connection: an interaction after the other; how many were answered."""
    answered = 0
    for body, scope in waiting:
        exchange = Exchange(body)
        await site(scope, exchange.receive, exchange.send)
        answered += exchange.status == 200 and bool(exchange.answer)
    return answered


_numbers = count(1)


def _signed(shape: Json) -> tuple[bytes, dict[str, Any]]:
    """The next interaction, in somebody else's channel, and its request."""
    number = next(_numbers)
    name, argument = COMMANDS[number % len(COMMANDS)]
    options = [{"name": "place", "type": 3, "value": argument}] if argument else []
    data = {"id": "1", "name": name, "type": 1, "options": options}
    made = shape | {
        "id": str((int(time.time() * 1000) << 22) + number),
        "channel_id": str(9_000_000 + number),
    }
    body, stamp = json.dumps(made | {"data": data}).encode(), str(int(time.time()))
    headers = [
        (b"x-signature-ed25519", KEY.sign(stamp.encode() + body).hex().encode()),
        (b"x-signature-timestamp", stamp.encode()),
    ]
    scope = {"type": "http", "method": "POST", "path": INTERACTIONS, "root_path": "", "headers": headers}
    return body, scope


if __name__ == "__main__":
    main()
