"""callbox deliveries: how far the newest pushes have come."""

import asyncio
import json
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table

from bot.app import House
from bot.cli.frame import AsJson, Database, house, out, perform
from bot.domain.progress import Progress
from bot.domain.record import stamp

app = typer.Typer(add_completion=False)

LOOK = 1.0
"""Seconds between two looks while watching."""


@app.command(epilog="Example: callbox deliveries --watch")
def deliveries(
    watch: Annotated[bool, typer.Option("--watch", help="Follow it live; Ctrl-C leaves.")] = False,
    as_json: AsJson = False,
    database: Database = "",
) -> None:
    """The newest pushes: reached, pending, failed and why, seconds from decision to arrival."""
    perform(lambda: _deliveries(watch, as_json, database))


async def _deliveries(watch: bool, as_json: bool, database: str) -> None:
    async with house(database) as opened:
        if watch and not as_json:
            await _watch(opened)
            return
        for_each = await opened.counts.deliveries()
        if as_json:
            for progress in for_each:
                record = asdict(progress) | {
                    "decided": stamp(progress.decided),
                    "failed": dict(progress.failed),
                }
                print(json.dumps(record))
        else:
            out.print(_table(for_each) if for_each else "Nothing was ever pushed.")


async def _watch(opened: House) -> None:
    """Draw it again every second, with the rate since the last look and the time left."""
    before: dict[tuple[int, str], int] = {}
    with Live(console=out, refresh_per_second=4) as live:
        while True:
            found = await opened.counts.deliveries(8)
            rates = {
                _key(each): (each.reached - before.get(_key(each), each.reached)) / LOOK for each in found
            }
            bars = [_bar(each, rates[_key(each)]) for each in found if each.pending or each.in_flight]
            live.update(Group(_table(found), *bars) if found else Group("Nothing was ever pushed."))
            before = {_key(each): each.reached for each in found}
            await asyncio.sleep(LOOK)


def _key(progress: Progress) -> tuple[int, str]:
    return progress.push_id, progress.platform


def _bar(progress: Progress, rate: float) -> Table:
    waiting = progress.pending + progress.in_flight
    left = f"{waiting / rate:,.0f} s left" if rate > 0 else "waiting"
    row = Table.grid(padding=(0, 1))
    bar = ProgressBar(total=progress.reached + waiting, completed=progress.reached, width=40)
    row.add_row(f"{progress.incident} {progress.platform}", bar, f"{rate:,.0f}/s", left)
    return row


def _table(found: tuple[Progress, ...]) -> Table:
    table = Table(
        "Push", "Platform", "News", "Reached", "Pending", "In doubt", "Failed", "p50", "p95", "Slowest"
    )
    for each in found:
        failed = ", ".join(f"{count} {reason}" for reason, count in each.failed)
        times = (
            f"{seconds:.1f} s" if seconds is not None else "–"
            for seconds in (each.p50, each.p95, each.slowest)
        )
        table.add_row(
            f"{each.incident} v{each.version}",
            each.platform,
            each.news + (" (superseded)" if each.superseded else ""),
            f"{each.reached:,}",
            f"{each.pending + each.in_flight:,}",
            f"{each.in_doubt:,}",
            failed or "0",
            *times,
        )
    return table
