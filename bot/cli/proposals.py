"""callbox proposals: what spoke of 911 and changed nothing, for an operator to look at and confirm."""

from dataclasses import replace
from typing import Annotated

import typer
from rich.table import Table

from bot.app import House
from bot.cli.frame import Database, fail, house, out, perform, stage
from bot.domain.advisory import Advisory, Key, Verdict
from bot.domain.record import stamp

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="What spoke of 911 and changed nothing: unsure messages, and sources that only propose.",
    epilog="Example: callbox proposals confirm 17 --as outage",
)

CONFIRMED = (Verdict.OUTAGE, Verdict.DEGRADED, Verdict.RESTORED, Verdict.REASSURANCE)


@app.command("list", epilog="Example: callbox proposals list --most 20")
def list_proposals(
    most: Annotated[int, typer.Option(min=1, max=500, help="How many, newest first.")] = 20,
    database: Database = "",
) -> None:
    """The newest, with the reason why each changed nothing."""
    perform(lambda: _list(most, database))


async def _list(most: int, database: str) -> None:
    async with house(database) as opened:
        found = await opened.advisories.mentions(most)
    table = Table("No.", "Sent", "States", "Agency", "Words", "Why it changed nothing")
    for number, each in found:
        words = each.words.headline or each.words.text
        table.add_row(
            str(number), stamp(each.sent), ", ".join(each.states), each.agency, words[:120], each.reason
        )
    stage.print(table if found else "Nothing spoke of 911 without being understood.")


@app.command(epilog="Example: callbox proposals confirm 17 --as outage")
def confirm(
    number: Annotated[int, typer.Argument(help="Its number in the list.")],
    verdict: Annotated[Verdict, typer.Option("--as", help="outage, degraded, restored or reassurance.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    database: Database = "",
) -> None:
    """Take its words for what they mean: the agency's own words are told, as an operator read them."""
    if verdict not in CONFIRMED:
        fail(f"--as {verdict}: one of {', '.join(CONFIRMED)}", 2)
    perform(lambda: _confirm(number, verdict, yes, database))


async def _confirm(number: int, verdict: Verdict, yes: bool, database: str) -> None:
    async with house(database) as opened:
        word = await _found(opened, number)
        out.print(
            f"{word.agency}, {', '.join(word.states)}: “{word.words.text or word.words.headline}”",
            markup=False,
        )
        if not yes and not typer.confirm(
            f"Tell everyone who follows {', '.join(word.states)} that this is {verdict}?"
        ):
            fail("nothing was published")
        pushes = await opened.reporting.report([_as(word, verdict)])
    told = ", ".join(f"{push.state} {push.incident} {push.news}" for push in pushes)
    out.print(
        f"Confirmed. {'Owed to all subscribers: ' + told if told else 'It changes no reading.'}", markup=False
    )


async def _found(opened: House, number: int) -> Advisory:
    found = dict(await opened.advisories.mentions(500))
    if number not in found:
        fail(f"there is no message {number}: see callbox proposals list")
    return found[number]


def _as(word: Advisory, verdict: Verdict) -> Advisory:
    """The same words under a key of their own, so that they are kept beside what was only mentioned."""
    key = Key(word.key.sender, f"{word.key.identifier} confirmed", word.key.sent)
    return replace(word, key=key, verdict=verdict, reason=f"confirmed by an operator; before: {word.reason}")
