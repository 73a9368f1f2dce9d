"""callbox replay: play a scenario through the whole pipeline, on its own clock."""

import asyncio
import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.app import open_house
from bot.cli.frame import IN_MEMORY, AsJson, fail, out, perform
from bot.clock import ScenarioClock
from bot.domain.record import stamp
from bot.feeds.scenario import BadScenario, Event, parse
from bot.settings import read_settings
from bot.theatre import Shown, Theatre

app = typer.Typer(add_completion=False)

CONTRACTED = frozenset({"answer", "push", "reading"})


@app.command(epilog="Example: callbox replay data/scenarios/massachusetts-2024-06-18.jsonl --json")
def replay(
    file: Annotated[Path, typer.Argument(help="JSON Lines in time order; - for standard input.")],
    as_json: AsJson = False,
    speed: Annotated[float, typer.Option(help="Told seconds a second; 0 = as fast as possible.")] = 0,
) -> None:
    """Play a scenario: agencies publish, people ask and follow, pushes arrive."""
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
        events = tuple(parse(text))
    except OSError as error:
        fail(f"cannot read {file}: {error.strerror}")
    except UnicodeDecodeError:
        fail(f"{file} is not UTF-8 text")
    except BadScenario as wrong:
        fail(f"{file}: {wrong}")
    perform(lambda: _play(events, as_json, speed))


async def _play(events: tuple[Event, ...], as_json: bool, speed: float) -> None:
    """Play, and print each thing as it is seen."""
    if not events:
        return
    clock = ScenarioClock(events[0].at)
    async with open_house(read_settings(IN_MEMORY), clock) as house:
        before = events[0].at
        async for shown in Theatre(house, clock, events).play():
            if speed > 0:
                await asyncio.sleep(max(0.0, (shown.at - before).total_seconds() / speed))
                before = shown.at
            if shown.event in CONTRACTED:
                print(json.dumps(_record(shown), ensure_ascii=False), flush=True) if as_json else _show(shown)


def _record(shown: Shown) -> dict[str, object]:
    """One line of the contract's JSON."""
    return {
        "at": stamp(shown.at),
        "event": shown.event,
        "to": shown.to or None,
        "kind": shown.kind,
        "text": shown.text,
        "state": shown.state or None,
        "reading": shown.reading,
    }


def _show(shown: Shown) -> None:
    what = f"{shown.event} {shown.kind or ''}".strip()
    out.print(f"{stamp(shown.at)} {what} {shown.to or shown.state}: {shown.reading}", markup=False)
    if shown.text:
        out.print(f"  {shown.text}", markup=False)
