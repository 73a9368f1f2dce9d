"""The frame of every command: settings, an open house, one clear line where something is wrong."""

import asyncio
import gc
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Annotated, NoReturn

import typer
from rich.console import Console

from bot.app import House, open_house
from bot.clock import MachineClock
from bot.journal import keep_journal
from bot.settings import WrongSettings, read_settings

if sys.platform != "win32":
    import uvloop

Database = Annotated[
    str, typer.Option("--database", metavar="URL", help="The database; CALLBOX_DATABASE_URL otherwise.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for scripts.")]

IN_MEMORY = "sqlite+aiosqlite:///:memory:"

out = Console(highlight=False, soft_wrap=True)
stage = Console(highlight=False)
"""Where bubbles and tables are drawn: it wraps."""
err = Console(stderr=True, highlight=False, soft_wrap=True)


def fail(line: str, code: int = 1) -> NoReturn:
    """One clear line on stderr, and the exit code: 1 it failed, 2 wrong usage or settings."""
    err.print(f"callbox: {line}", markup=False)
    raise typer.Exit(code)


def swift_loop() -> asyncio.AbstractEventLoop:
    """An event loop on libuv, where that runs: a third less work for each message."""
    if sys.platform == "win32":
        return asyncio.new_event_loop()
    return uvloop.new_event_loop()


def perform(work: Callable[[], Coroutine[object, object, None]]) -> None:
    """Run a command's work; what a user did wrong becomes one line, never a traceback."""
    keep_journal(lambda: sys.stderr)
    try:
        with asyncio.Runner(loop_factory=swift_loop) as runner:
            runner.run(work())
    except WrongSettings as wrong:
        fail(str(wrong), 2)
    except KeyboardInterrupt:
        err.print()
        raise typer.Exit(130) from None
    except BrokenPipeError:
        raise typer.Exit(0) from None


@asynccontextmanager
async def house(database: str = "") -> AsyncIterator[House]:
    """The house on this machine's clock, and its database closed again."""
    settings = read_settings(database)
    async with open_house(settings, MachineClock()) as opened:
        gc.freeze()  # the places and words stay: whoever looks for garbage need not look at them
        gc.enable()
        yield opened
