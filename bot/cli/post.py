"""callbox post: an agency's update from the command line."""

import secrets
from typing import Annotated

import typer
from pydantic import ValidationError

from bot.app import House
from bot.cli.frame import Database, fail, house, out, perform
from bot.domain.agency import Agency
from bot.feeds.publishing import Publish

app = typer.Typer(add_completion=False)

CONDITIONS = ("outage", "degraded", "restored", "reassurance")


@app.command(
    epilog='Example: callbox post --agency "Boston Fire" --state MA --condition outage --text "911 is down."'
)
def post(
    agency: Annotated[str, typer.Option(help="Who says it, as added with callbox agency add.")],
    state: Annotated[str, typer.Option(help="USPS letters, with commas.")],
    condition: Annotated[str, typer.Option(help=" | ".join(CONDITIONS))],
    text: Annotated[str, typer.Option(help="The agency's own words, quoted verbatim.")],
    area: Annotated[str, typer.Option(help="Where, in words; the whole state otherwise.")] = "",
    service: Annotated[list[str] | None, typer.Option(help="voice=down, text=up, …")] = None,
    instruction: Annotated[str, typer.Option(help="What people should do, verbatim.")] = "",
    url: Annotated[str, typer.Option(help="A page to link, https.")] = "",
    replaces: Annotated[list[str] | None, typer.Option(help="The id of a message that it replaces.")] = None,
    message_id: Annotated[str, typer.Option("--id", help="The message's own id; made up otherwise.")] = "",
    drill: Annotated[
        bool, typer.Option("--drill", help="A drill: kept and shown to operators, told to nobody.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    database: Database = "",
) -> None:
    """Publish an agency's update to everyone who follows the state."""
    body = {
        "id": message_id or f"post-{secrets.token_hex(6)}",
        "states": [each.strip().upper() for each in state.split(",") if each.strip()],
        "area": area,
        "kind": condition,
        "text": text,
        "instruction": instruction,
        "url": url,
        "references": replaces or [],
        "services": dict(_pair(each) for each in service or ()),
        "drill": drill,
    }
    try:
        publish = Publish.model_validate(body)
    except ValidationError as wrong:
        error = wrong.errors()[0]
        names = {"kind": "condition", "states": "state", "services": "service", "references": "replaces"}
        field = str(error["loc"][0])
        fail(f"--{names.get(field, field)}: {str(error['msg']).removeprefix('Value error, ')}", 2)
    perform(lambda: _post(agency, publish, yes, database))


def _pair(text: str) -> tuple[str, str]:
    service, equals, health = text.partition("=")
    if not equals:
        fail(f"--service: write it as voice=down or text=up, not {text!r}", 2)
    return service.strip(), health.strip()


async def _post(name: str, publish: Publish, yes: bool, database: str) -> None:
    async with house(database) as opened:
        agency = await _known(opened, name, publish)
        if not yes and not await _agreed(opened, agency, publish):
            fail("nothing was published")
        now = opened.clock.now()
        words = publish.model_copy(update={"agency": agency.name, "level": agency.level})
        advisory = opened.enrich(words.advisory(now, now, f"agency:{agency.slug}", "agency"))
        pushes = await opened.reporting.report([advisory])
        _told(publish, pushes)


async def _known(opened: House, name: str, publish: Publish) -> Agency:
    """The agency, if it may speak of these states."""
    agencies = {each.name.casefold(): each for each in await opened.agencies.list() if not each.revoked}
    agency = agencies.get(name.strip().casefold())
    if agency is None:
        fail(f"no agency is called {name!r}: see callbox agency list, or add it with callbox agency add")
    foreign = [each for each in publish.states if each not in agency.states]
    if foreign:
        fail(f"{agency.name} may publish for {', '.join(agency.states)} only, not {', '.join(foreign)}")
    return agency


async def _agreed(opened: House, agency: Agency, publish: Publish) -> bool:
    """What will be said to how many, and whether to go on."""
    counts = await opened.counts.subscribers()
    reached = {each.platform: 0 for each in counts}
    for each in counts:
        if each.state in publish.states:
            reached[each.platform] += each.chats
    out.print(f"{agency.name}, {', '.join(publish.states)}: {publish.kind}", style="bold", markup=False)
    out.print(f"  “{publish.text}” {publish.instruction}", markup=False)
    rates = {"telegram": opened.settings.telegram_rate, "discord": opened.settings.discord_rate}
    for platform, count in sorted(reached.items()):
        seconds = count / (rates.get(platform, 30) * 0.98)
        out.print(f"  {platform}: {count} chats, about {seconds:.0f} s", markup=False)
    return typer.confirm("Publish it?")


def _told(publish: Publish, pushes: tuple[object, ...]) -> None:
    if publish.drill:
        out.print(f"Kept as a drill: {publish.id}. Nobody is told.", markup=False)
    elif pushes:
        news = ", ".join(f"{push.state} {push.incident} {push.news}" for push in pushes)  # type: ignore[attr-defined]
        out.print(f"Published: {publish.id}. Owed to all subscribers: {news}.", markup=False)
    else:
        out.print(
            f"Published: {publish.id}. It does not change what people were told; nobody is pushed.",
            markup=False,
        )
