"""callbox demo: Massachusetts, 18 June 2024, told in a minute: questions, pushes, all clear."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Final

import typer

from bot.app import DATA, open_house
from bot.cli import bubbles
from bot.cli.frame import IN_MEMORY, perform, stage
from bot.clock import ScenarioClock
from bot.feeds.scenario import Event, parse
from bot.settings import read_settings
from bot.theatre import Shown, Theatre

app = typer.Typer(add_completion=False)

DAY: Final = "massachusetts-2024-06-18.jsonl"
ZONE: Final = "America/New_York"
LENGTH: Final = 60.0
"""Seconds that the demo lasts at speed 1."""
WEIGHT: Final = {"note": 1.0, "publish": 1.0, "ask": 0.6, "answer": 2.0, "push": 1.5, "reading": 0.0}
"""How long each thing is left to be read, beside the others."""


@app.command(epilog="Example: callbox demo --speed 2")
def demo(
    speed: Annotated[float, typer.Option(min=0, help="1 = a minute, 2 = half of it, 0 = at once.")] = 1.0,
) -> None:
    """Watch 911 fail in Massachusetts, and what Callbox says to whom. No token, no network.

    Enter skips a pause; Ctrl-C leaves.
    """
    perform(lambda: _demo(speed))


async def _demo(speed: float) -> None:
    events = tuple(parse((DATA / "scenarios" / DAY).read_text(encoding="utf-8")))
    stage.print("[bold]Callbox[/bold] replays Massachusetts, Tuesday 18 June 2024.")
    stage.print("Every quote is an agency's own words, or marked as reported.")
    stage.print("Unofficial. Callbox cannot send help.\n")
    clock = ScenarioClock(events[0].at)
    async with open_house(read_settings(IN_MEMORY), clock) as house, _skipping() as skip:
        pace = _pace(events, speed)
        async for shown in Theatre(house, clock, events).play():
            _show(shown)
            await _pause(WEIGHT.get(shown.event, 0) * pace, skip)
    stage.print('\nThat was it. Ask it yourself: "callbox chat --home MA". Run it for others: see README.md.')


def _pace(events: tuple[Event, ...], speed: float) -> float:
    """Seconds for a weight of one; none where nobody watches."""
    if speed <= 0 or not sys.stdout.isatty():
        return 0.0
    asks = sum(1 for event in events if event.ask)
    weight = asks * 2.6 + sum(1 for event in events if event.publish or event.note) + 6 * 1.5
    return LENGTH / weight / speed


def _show(shown: Shown) -> None:
    if shown.event == "note":
        stage.print()
        bubbles.clock_line(stage, shown.at, ZONE, shown.text or "")
    elif shown.event == "publish":
        stage.print()
        bubbles.clock_line(stage, shown.at, ZONE, "in public")
        bubbles.published(stage, shown.to, shown.text or "")
    elif shown.event == "ask":
        stage.print()
        bubbles.clock_line(stage, shown.at, ZONE, "a question")
        bubbles.asked(stage, shown.to, shown.text or "")
    elif shown.event == "answer" and shown.message:
        bubbles.answered(stage, shown.message, shown.to)
    elif shown.event == "push" and shown.message and shown.kind:
        bubbles.pushed(stage, shown.message, shown.kind, shown.to)


async def _pause(seconds: float, skip: asyncio.Event) -> None:
    """Wait, unless somebody presses Enter."""
    if seconds > 0:
        try:
            await asyncio.wait_for(skip.wait(), seconds)
        except TimeoutError:
            return
        skip.clear()


@asynccontextmanager
async def _skipping() -> AsyncIterator[asyncio.Event]:
    """An event that Enter sets; without a keyboard it is never set."""
    skip = asyncio.Event()
    if not sys.stdin.isatty():
        yield skip
        return
    loop = asyncio.get_running_loop()

    def pressed() -> None:
        sys.stdin.readline()
        skip.set()

    loop.add_reader(sys.stdin.fileno(), pressed)
    try:
        yield skip
    finally:
        loop.remove_reader(sys.stdin.fileno())
