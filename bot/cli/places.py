"""callbox places: the directory of where to go and whom to call."""

import json
import re
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.progress import Progress
from rich.table import Table

from bot.app import DATA, House
from bot.cli.frame import AsJson, Database, fail, house, out, perform
from bot.domain.delivery import Address
from bot.domain.directory import Door, DoorKind, Line, LineKind
from bot.domain.imported import Tally
from bot.domain.place import BY_USPS, Place, Point
from bot.domain.talk import Question
from bot.importers import SOURCES
from bot.importers.catalog import read_catalog
from bot.importers.fetching import fetched
from bot.importers.given import BadFile
from bot.importers.importing import bring
from bot.importers.tools import Tools
from bot.store.door_exchange import DoorExchange

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="The directory of where to go and whom to call.",
    epilog='Example: callbox places show "Boston, MA" --json',
)

POINT = re.compile(r"\s*(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*")
SHOWN = 5
LINE_KINDS = {
    LineKind.POLICE: "police",
    LineKind.FIRE: "fire",
    LineKind.DISPATCH: "dispatch",
    LineKind.STATE_POLICE: "dispatch",
}


@app.command(
    epilog="Example: callbox places near 42.3601,-71.0589 --json",
    context_settings={"ignore_unknown_options": True},
)
def near(
    point: Annotated[str, typer.Argument(metavar="LAT,LON", help="Degrees; used and forgotten.")],
    as_json: AsJson = False,
    database: Database = "",
) -> None:
    """Numbers and doors nearest to a point."""
    found = POINT.fullmatch(point)
    if not found or abs(float(found[1])) > 90 or abs(float(found[2])) > 180:
        fail(f"write the point as LAT,LON in degrees, such as 42.3601,-71.0589, not {point!r}", 2)
    perform(lambda: _near(Point(float(found[1]), float(found[2])), as_json, database))


async def _near(point: Point, as_json: bool, database: str) -> None:
    async with house(database) as opened:
        places = opened.desk.boundaries.locate(point)
        if not places:
            _say_elsewhere(as_json)
            return
        entries = [_line(line) for line in _lines(opened, places)]
        entries += [_door(door) for door in await opened.directory.near(point, SHOWN)]
        _show(places, entries, as_json)


@app.command(epilog='Example: callbox places show "02139"')
def show(
    text: Annotated[str, typer.Argument(help="A town, county, ZIP or state, as a person would write it.")],
    as_json: AsJson = False,
    database: Database = "",
) -> None:
    """Numbers and doors for a place."""
    perform(lambda: _show_text(text, as_json, database))


async def _show_text(text: str, as_json: bool, database: str) -> None:
    async with house(database) as opened:
        understood = opened.understanding.understand(
            Question(f"/where {text}", Address("terminal", "places")), None
        )
        if understood.ambiguous:
            several = "; ".join(f"{each.town or ''}, {each.state}".strip(", ") for each in understood.choices)
            fail(f"{text!r} may be several places: {several}")
        if not understood.places:
            if understood.elsewhere:
                _say_elsewhere(as_json)
                return
            fail(f"no place is called {text!r}: write a town with its state, a ZIP, or a state")
        entries = [_line(line) for line in _lines(opened, understood.places)]
        for place in understood.places:
            entries += [_door(door) for door in await opened.directory.doors(place, SHOWN)]
        _show(understood.places, entries, as_json)


@app.command("import", epilog="Example: callbox places import usfa-departments registry.csv")
def bring_in(
    source: Annotated[str, typer.Argument(help="Whose file it is; callbox places sources lists them.")],
    file: Annotated[str, typer.Argument(metavar="FILE_OR_URL", help="The publisher's own file.")],
    printed: Annotated[str, typer.Option(help="When the file was printed: 2025-09 or 2025-09-30.")] = "",
    shrink: Annotated[
        bool, typer.Option(help="Take a file that holds less than half of what is kept.")
    ] = False,
    database: Database = "",
) -> None:
    """Read a publisher's file into the directory; a failed import leaves the old data."""
    if source not in SOURCES:
        fail(f"unknown source {source!r}: one of {', '.join(SOURCES)}", 2)
    perform(lambda: _bring_in(source, file, printed, shrink, database))


async def _bring_in(source: str, file: str, printed: str, shrink: bool, database: str) -> None:
    async with house(database) as opened:
        try:
            async with fetched(file) as path:
                tally = await _import(opened, source, path, printed, shrink)
        except BadFile as wrong:
            fail(f"{wrong}. Nothing was changed")
        _say_tally(tally)


async def _import(opened: House, source: str, path: Path, printed: str, shrink: bool) -> Tally:
    publication = read_catalog(DATA / "directory" / "sources.toml")[source]
    tools = Tools(
        printed or publication.vintage,
        locate_zip=opened.gazetteer.zip_point,
        denied=opened.directory.denied,
        state_of=lambda point: next((each.state for each in opened.desk.boundaries.locate(point)), ""),
    )
    with Progress(console=out, transient=True) as progress:
        task = progress.add_task(f"reading {publication.title}", total=None)

        def advance(done: int, whole: int) -> None:
            progress.update(task, completed=done, total=whole)

        return await bring(
            publication, path, DoorExchange(opened.database), tools, advance=advance, shrink=shrink
        )


@app.command(epilog="Example: callbox places update")
def update(database: Database = "") -> None:
    """Fetch what has a stable official address, and say where the rest is found."""
    perform(lambda: _update(database))


async def _update(database: str) -> None:
    async with house(database) as opened:
        failed = False
        for publication in read_catalog(DATA / "directory" / "sources.toml").values():
            if not publication.update:
                out.print(f"{publication.name}: download by hand: {publication.download}", markup=False)
            for address in publication.update:
                try:
                    async with fetched(address) as path:
                        _say_tally(await _import(opened, publication.name, path, "", False))
                except BadFile as wrong:
                    failed = True
                    out.print(f"{publication.name}: {wrong}. Nothing was changed", markup=False)
        if failed:
            fail("not everything could be updated")


@app.command(epilog="Example: callbox places sources")
def sources(database: Database = "") -> None:
    """What can be imported, and how much of it is there."""
    perform(lambda: _sources(database))


async def _sources(database: str) -> None:
    async with house(database) as opened:
        kept = await opened.doors.kept()
    table = Table("Source", "What", "Kept", "Licence")
    for publication in read_catalog(DATA / "directory" / "sources.toml").values():
        count = kept.get(publication.name, 0)
        table.add_row(
            publication.name, publication.title, f"{count:,}" if count else "–", publication.licence
        )
    out.print(table)


def _lines(opened: House, places: tuple[Place, ...]) -> list[Line]:
    return [line for place in places for line in opened.directory.lines(place)]


def _line(line: Line) -> dict[str, Any]:
    return {
        "kind": LINE_KINDS[line.kind],
        "name": line.name,
        "phone": line.numbers[0] if line.numbers else None,
        "phones": list(line.numbers),
        "address": line.address or None,
        "area": line.area,
        "distance_miles": None,
        "precision": None,
        "source": line.source,
        "verified_on": line.verified_on,
        "administrative": line.administrative,
    }


def _door(door: Door) -> dict[str, Any]:
    kind = {DoorKind.FIREBOX: "firebox"}.get(door.kind, str(door.kind))
    miles = None if door.distance_miles is None else round(door.distance_miles, 2)
    return {
        "kind": kind,
        "name": door.name,
        "phone": door.phone or None,
        "address": door.address,
        "area": f"{door.place.town or ''}, {door.place.state}".strip(", "),
        "distance_miles": miles,
        "precision": str(door.precision),
        "source": door.source,
        "verified_on": door.verified_on,
        "administrative": door.administrative,
    }


def _show(places: tuple[Place, ...], entries: list[dict[str, Any]], as_json: bool) -> None:
    if as_json:
        states = list(dict.fromkeys(place.state for place in places))
        for entry in entries:
            print(json.dumps({**entry, "states": states}, ensure_ascii=False))
        return
    where = " and ".join(
        f"{p.town}, {BY_USPS[p.state].name}" if p.town else BY_USPS[p.state].name for p in places
    )
    out.print(where, style="bold", markup=False)
    for entry in entries:
        near_by = f", {entry['distance_miles']} miles" if entry["distance_miles"] is not None else ""
        shown = " ".join(filter(None, (entry["phone"], entry["address"])))
        out.print(
            f"  {entry['kind']}: {entry['name']}: {shown}{near_by} "
            f"(for {entry['area']}; {entry['source']}, {entry['verified_on']})",
            markup=False,
        )
    if not entries:
        out.print(
            "  Nothing verified is known here. In an emergency call 911, then local police or fire directly."
        )


def _say_elsewhere(as_json: bool) -> None:
    if as_json:
        print(json.dumps({"error": "outside the United States", "states": []}))
    else:
        out.print("That is outside the United States: Callbox knows nothing about it.")


def _say_tally(tally: Tally) -> None:
    change = tally.change
    out.print(
        f"{tally.source}: kept {tally.kept:,} rows ({change.added:,} new, {change.changed:,} changed, "
        f"{change.removed:,} gone, {change.same:,} the same)",
        markup=False,
    )
    for reason, count in sorted(tally.refused.items(), key=lambda each: -each[1]):
        out.print(f"  refused {count:,}: {reason}", markup=False)
    for note, count in sorted(tally.noted.items(), key=lambda each: -each[1]):
        out.print(f"  kept without: {count:,}: {note}", markup=False)
