"""callbox words: the catalogs, what is wrong with them, and how much of them has been reviewed."""

import typer

from bot.app import DATA
from bot.cli.frame import fail, out
from bot.facts.catalog import read
from bot.facts.proofreading import proofread

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="The sentences in every language: their faults, and who has reviewed them.",
    epilog="Example: callbox words check",
)
FOLDER = DATA / "locales"


@app.command(epilog="Example: callbox words check")
def check() -> None:
    """Name what is missing, left over, too long, or lost a fact, in any language."""
    faults = proofread(FOLDER)
    for fault in faults:
        out.print(fault, markup=False)
    if faults:
        fail(f"{len(faults)} faults in data/locales")
    out.print(f"{len(list(FOLDER.glob('*.ftl')))} languages, no faults.")


@app.command("list", epilog="Example: callbox words list")
def list_languages() -> None:
    """Each language with how many of its safety sentences a named reviewer has signed."""
    english = read(FOLDER / "en.ftl")
    safety = {key for key, sentence in english.sentences.items() if sentence.safety}
    for path in sorted(FOLDER.glob("*.ftl")):
        catalog = read(path)
        signed = sum(catalog.sentences[key].reviewed for key in safety & catalog.sentences.keys())
        name = catalog.name
        state = "the model" if path.stem == "en" else f"{signed} of {len(safety)} safety sentences reviewed"
        out.print(f"{path.stem:8} {name}: {len(catalog.sentences)} sentences, {state}", markup=False)
