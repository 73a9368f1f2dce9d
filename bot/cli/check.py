"""callbox check: what works, what does not, and how to mend it."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

import typer

from bot.app import House
from bot.cli.frame import Database, house, out, perform
from bot.plan.feeding import feeding
from bot.plan.introducing import introduced
from bot.plan.platforms import platforms
from bot.plan.posting import trouble
from bot.plan.switch import Planned
from bot.store.checking import check as check_database

app = typer.Typer(add_completion=False)

YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was looked at, and how to mend it if it does not work."""

    name: str
    well: bool
    detail: str
    is_failure: bool = True


@app.command(epilog="Example: callbox check")
def check(
    offline: Annotated[bool, typer.Option("--offline", help="Ask no platform.")] = False,
    database: Database = "",
) -> None:
    """Look at settings, database, tokens, feeds and the directory; exit 1 if something must be mended."""
    perform(lambda: _check(offline, database))


async def _check(offline: bool, database: str) -> None:
    async with house(database) as opened:
        found = [Found("settings", True, "read")]
        found += await _database(opened)
        found += _directory(opened)
        found += _sources(opened)
        for planned in (*platforms(opened), *feeding(opened)):
            found.append(await _switch(opened, planned, offline))
            found += [] if offline else await _channels(opened, planned)
    for each in found:
        mark = "ok  " if each.well else ("FAIL" if each.is_failure else "note")
        out.print(f"{mark}  {each.name}: {each.detail}", markup=False)
    if any(not each.well and each.is_failure for each in found):
        raise typer.Exit(1)


async def _database(opened: House) -> list[Found]:
    where = opened.settings.database
    found = [Found("database", True, where.split("@")[-1])]
    for each in await check_database(opened.database):
        mend = "" if each.ok else ": restore a backup with callbox db restore FILE"
        found.append(Found(f"database {each.name}", each.ok, f"{each.detail or 'fine'}{mend}"))
    return found


def _directory(opened: House) -> list[Found]:
    """Rows older than a year are told, not refused: each prints its date to people."""
    today: date = opened.clock.now().date()
    old = opened.directory.older_than(today - YEAR)
    if not old:
        return [Found("directory", True, "every line was printed within a year")]
    oldest = ", ".join(f"{line.name} ({line.verified_on})" for line in old[:5])
    more = f" and {len(old) - 5} more" if len(old) > 5 else ""
    detail = f"{len(old)} lines are older than a year, verify them again: {oldest}{more}"
    return [Found("directory", False, detail, is_failure=False)]


def _sources(opened: House) -> list[Found]:
    return [
        Found(
            f"source {each.name}",
            each.ok,
            f"last answered {each.last_success or 'never'}",
            is_failure=False,
        )
        for each in opened.board.sources()
    ]


async def _switch(opened: House, planned: Planned, offline: bool) -> Found:
    """A token is shown to its platform; what is off is no failure."""
    name, why = planned.switch.name, planned.switch.why
    if not planned.switch.on:
        return Found(name, False, f"off: {why}", is_failure=False)
    if offline or planned.messenger is None:
        return Found(name, True, why)
    return Found(name, *await introduced(opened, name))


async def _channels(opened: House, planned: Planned) -> list[Found]:
    """Each channel of a platform that is on, and whether the bot may post there."""
    found = []
    try:
        for each in await opened.channels.list():
            if not planned.switch.on or each.address.platform != planned.switch.name:
                continue
            wrong = await trouble(opened, planned, each)
            name = f"channel {each.state} {each.address.platform} {each.language} {each.address.chat}"
            found.append(Found(name, not wrong, wrong or "the bot may post there"))
    finally:
        close = getattr(planned.messenger, "close", None)
        if found and close:
            await close()
    return found
