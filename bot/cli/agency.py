"""callbox agency: who may post, and for which states."""

from typing import Annotated

import typer
from rich.table import Table

from bot.cli.frame import Database, fail, house, out, perform
from bot.domain.advisory import Level
from bot.domain.agency import NameTaken
from bot.domain.place import BY_USPS

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="Who may post updates, and for which states.",
    epilog='Example: callbox agency add "State 911 Department" --level state --states MA',
)

Name = Annotated[str, typer.Argument(help="The agency's name, as people will read it.")]


@app.command(epilog='Example: callbox agency add "Boston Fire" --level city --states MA')
def add(
    name: Name,
    level: Annotated[Level, typer.Option(help="How far its word reaches.")],
    states: Annotated[str, typer.Option(help="USPS letters, with commas: MA,NH")],
    database: Database = "",
) -> None:
    """Let an agency post; prints its key once."""
    wanted = tuple(sorted({each.strip().upper() for each in states.split(",") if each.strip()}))
    unknown = [each for each in wanted if each not in BY_USPS]
    if unknown or not wanted:
        fail(f"unknown state {', '.join(unknown) or states!r}: write USPS letters such as MA,NH", 2)
    if not name.strip():
        fail("the agency needs a name", 2)
    perform(lambda: _add(name.strip(), level, wanted, database))


async def _add(name: str, level: Level, states: tuple[str, ...], database: str) -> None:
    async with house(database) as opened:
        try:
            key = await opened.agencies.add(name, level, states)
        except NameTaken as taken:
            fail(str(taken))
        out.print(f"{name} may post for {', '.join(states)} at the {level} level. Its key, shown only now:")
        print(key)


@app.command("list")
def list_agencies(database: Database = "") -> None:
    """Who may post."""
    perform(lambda: _list(database))


async def _list(database: str) -> None:
    async with house(database) as opened:
        agencies = await opened.agencies.list()
        table = Table("Agency", "Level", "States", "")
        for agency in agencies:
            table.add_row(
                agency.name, agency.level, ", ".join(agency.states), "revoked" if agency.revoked else ""
            )
        out.print(table if agencies else 'No agency yet: "callbox agency add".')


@app.command()
def revoke(name: Name, database: Database = "") -> None:
    """Refuse its key from now on; what it said stays."""
    perform(lambda: _revoke(name, database))


async def _revoke(name: str, database: str) -> None:
    async with house(database) as opened:
        if not await opened.agencies.revoke(name):
            fail(f"no agency is called {name!r}: see callbox agency list")
        out.print(f"{name} may not post any more.", markup=False)
