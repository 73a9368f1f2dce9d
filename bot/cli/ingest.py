"""callbox ingest: what these CAP, IPAWS, NWS or RSS documents would do."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.app import DATA
from bot.cli.frame import IN_MEMORY, AsJson, Database, house, out, perform
from bot.domain.advisory import TELLING, Verdict
from bot.feeds.assembling import in_order
from bot.feeds.config import read_config
from bot.feeds.ingesting import Finding, findings

app = typer.Typer(add_completion=False)

TOLD = TELLING | {Verdict.MENTION}
"""What is handed to the core: what tells, and what an operator may want to look at."""


@app.command(epilog="Example: callbox ingest --json alert.xml")
def ingest(
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Documents, gzipped or not.")],
    apply: Annotated[bool, typer.Option("--apply", help="Do it: keep, judge and push.")] = False,
    as_json: AsJson = False,
    database: Database = "",
) -> None:
    """Read documents as the feeds would, and say what each message means for 911."""
    perform(lambda: _ingest(files, apply, as_json, database))


async def _ingest(files: list[Path], apply: bool, as_json: bool, database: str) -> None:
    async with house(database if apply else IN_MEMORY) as opened:
        config = read_config(opened.settings.feeds_file or DATA / "feeds.toml")
        for file in files:
            found = _read(file, opened.clock.now(), config)
            for finding in found:
                _show(finding, as_json)
            if apply:
                told = [f.advisory for f in found if f.advisory and f.advisory.verdict in TOLD]
                advisories = in_order(told, opened.clock.now())
                for push in await opened.reporting.report(advisories):
                    out.print(f"pushed: {push.state} {push.incident} {push.news}", markup=False)


def _read(file: Path, now: Any, config: Any) -> list[Finding]:
    """One file's findings; a file that cannot be read is one refused line."""
    try:
        body = file.read_bytes()
    except OSError as error:
        return [Finding.refused(str(file), f"cannot read the file: {error.strerror}")]
    return findings(str(file), body, now, config)


def _show(finding: Finding, as_json: bool) -> None:
    told = finding.to_json()
    if as_json:
        print(json.dumps(told, ensure_ascii=False), flush=True)
        return
    states = told["states"]
    named = ", ".join(map(str, states)) if isinstance(states, list) and states else "no state"
    out.print(f"{told['verdict']}: {named}: {told['headline'] or ''} ({told['reason']})", markup=False)
