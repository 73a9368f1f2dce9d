"""callbox subscribers: how many chats follow which state, on which platform."""

import json
from collections import Counter

import typer
from rich.table import Table

from bot.cli.frame import AsJson, Database, house, out, perform

app = typer.Typer(add_completion=False)


@app.command(epilog="Example: callbox subscribers --json")
def subscribers(as_json: AsJson = False, database: Database = "") -> None:
    """Counts per platform and state; never who."""
    perform(lambda: _subscribers(as_json, database))


async def _subscribers(as_json: bool, database: str) -> None:
    async with house(database) as opened:
        counts = await opened.counts.subscribers()
    if as_json:
        for each in counts:
            print(json.dumps({"platform": each.platform, "state": each.state, "chats": each.chats}))
        return
    table = Table("State", "Platform", "Chats")
    for each in counts:
        table.add_row(each.state, each.platform, f"{each.chats:,}")
    totals = Counter[str]()
    for each in counts:
        totals[each.platform] += each.chats
    out.print(table if counts else "Nobody follows a state yet.")
    if counts:
        out.print("Together: " + ", ".join(f"{count:,} on {name}" for name, count in sorted(totals.items())))
