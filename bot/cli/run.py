"""callbox run: everything whose settings are present."""

import asyncio
import gc
import logging
import signal
import sys
from typing import Annotated

import typer

from bot.app import House
from bot.cli.frame import Database, house, out, perform
from bot.journal import keep_journal
from bot.plan.feeding import feeding
from bot.plan.naming import naming
from bot.plan.opening import opening
from bot.plan.platforms import platforms
from bot.plan.switch import Planned
from bot.run import keeping_up, run, warming_up

app = typer.Typer(add_completion=False)


@app.command("run", epilog="Example: CALLBOX_TELEGRAM_TOKEN=… CALLBOX_CONTACT=me@example.org callbox run")
def run_all(
    database: Database = "",
    quiet: Annotated[bool, typer.Option("--quiet", help="Log only what needs attention.")] = False,
) -> None:
    """Run Telegram, Discord, the feeds and the web: each that has its settings."""
    perform(lambda: _run(database, quiet))


async def _run(database: str, quiet: bool) -> None:
    keep_journal(lambda: sys.stderr, logging.WARNING if quiet else logging.INFO)
    async with house(database) as opened:
        chats = platforms(opened)
        routes = [route for each in chats for route in each.routes]
        planned = (*chats, *feeding(opened), opening(opened, routes))
        _say(planned)
        gc.freeze()
        await _until_told_to_stop(opened, planned)


async def _until_told_to_stop(opened: House, planned: tuple[Planned, ...]) -> None:
    """Run until Ctrl-C or SIGTERM, then leave cleanly."""
    named = (part for each in planned for part in naming(each, opened))
    ours = (keeping_up(opened), warming_up(opened))
    parts = (*ours, *named, *(part for each in planned for part in each.parts))
    task = asyncio.create_task(run(parts, opened.clock))
    loop = asyncio.get_running_loop()
    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        out.print("Stopped; all is kept.")
    finally:
        for each in planned:
            close = getattr(each.messenger, "close", None)
            if close:
                await close()


def _say(planned: tuple[Planned, ...]) -> None:
    """What is on, what is off, and why."""
    out.print("Callbox runs. Unofficial; it cannot send help.")
    for each in planned:
        out.print(
            f"  {'on ' if each.switch.on else 'off'}  {each.switch.name}: {each.switch.why}", markup=False
        )
