"""callbox status: the reading of each state and of each source."""

import json
from typing import Annotated

import typer
from rich.table import Table

from bot.app import House
from bot.cli.frame import AsJson, Database, fail, house, out, perform
from bot.domain.place import BY_USPS, STATES, Place
from bot.domain.reading import Kind, Reading
from bot.domain.record import record, stamp

app = typer.Typer(add_completion=False)


@app.command(epilog="Example: callbox status MA ME --json")
def status(
    states: Annotated[
        list[str] | None, typer.Argument(metavar="STATE…", help="USPS letters or names.")
    ] = None,
    as_json: AsJson = False,
    database: Database = "",
) -> None:
    """The reading of each state, and when each source last answered."""
    wanted = [_usps(each) for each in states or ()]
    perform(lambda: _status(wanted, as_json, database))


async def _status(wanted: list[str], as_json: bool, database: str) -> None:
    async with house(database) as opened:
        readings = [opened.board.reading(Place(each)) for each in wanted or [each.usps for each in STATES]]
        if as_json:
            for reading in readings:
                print(json.dumps(record(reading), ensure_ascii=False))
        else:
            _show(readings if wanted else [each for each in readings if each.kind is not Kind.NO_NOTICE])
            _show_sources(opened)


def _usps(name: str) -> str:
    """A state's letters from its letters or name; anything else ends the command."""
    wanted = name.casefold()
    found = [each.usps for each in STATES if wanted in {each.usps.casefold(), each.name.casefold()}]
    if not found:
        fail(f"unknown state {name!r}: write USPS letters such as MA, or the name", 2)
    return found[0]


def _show(readings: list[Reading]) -> None:
    table = Table("State", "Reading", "Who said it", "Sent", "Checked", "Incident")
    for reading in readings:
        told = record(reading)
        cells = (BY_USPS[reading.place.state].name, told["reading"], told["agency"], told["sent"])
        table.add_row(*(str(cell or "–") for cell in (*cells, told["checked"], told["incident"])))
    if readings:
        out.print(table)
    else:
        out.print("No state has an official notice. That does not mean that 911 is working.")


def _show_sources(opened: House) -> None:
    for source in opened.board.sources():
        state = "answers" if source.ok else "does not answer"
        out.print(
            f"{source.name}: {state}, last answered {stamp(source.last_success) or 'never'}", markup=False
        )
    if not opened.board.sources():
        out.print('No source has been asked yet: "callbox run" asks them.')
