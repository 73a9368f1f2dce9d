"""callbox db: migrations, a consistent copy while running, and the key of the chat ids."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.frame import Database, fail, out, perform
from bot.settings import read_settings
from bot.store.keeping import BadBackup, backup, restore, rotate
from bot.store.key_file import key_in
from bot.store.opening import file_of, open_database

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    help="The database: migrations, backup, restore, key.",
    epilog="Example: callbox db backup callbox-today.sqlite",
)

File = Annotated[Path, typer.Argument(help="The copy.", dir_okay=False)]


@app.command(epilog="Example: callbox db upgrade")
def upgrade(database: Database = "") -> None:
    """Bring the tables to this version; every start does it too."""
    perform(lambda: _upgrade(database))


async def _upgrade(database: str) -> None:
    settings = read_settings(database)
    opened = await open_database(settings.database, key_in(settings.key_file))
    await opened.close()
    out.print("The database is up to date.")


@app.command("backup", epilog="Example: callbox db backup callbox-today.sqlite")
def back_up(file: File, database: Database = "") -> None:
    """Write a consistent copy, also while callbox runs."""
    if file.exists():
        fail(f"{file} is there already: choose another name, or remove it first")
    perform(lambda: _back_up(file, database))


async def _back_up(file: Path, database: str) -> None:
    settings = read_settings(database)
    opened = await open_database(settings.database, key_in(settings.key_file))
    try:
        await backup(opened, file)
    finally:
        await opened.close()
    out.print(f"Copied to {file}. Keep the key file {settings.key_file} apart from it.", markup=False)


@app.command("restore", epilog="Example: callbox db restore callbox-today.sqlite")
def put_back(file: File, database: Database = "") -> None:
    """Put a copy in the place of the database; what it held is kept beside it."""
    perform(lambda: _put_back(file, database))


async def _put_back(file: Path, database: str) -> None:
    settings = read_settings(database)
    target = file_of(settings.database)
    if target is None:
        fail("only an SQLite database is restored this way; use pg_restore for PostgreSQL", 2)
    try:
        kept = await restore(file, target, key_in(settings.key_file))
    except (BadBackup, OSError) as wrong:
        fail(f"{file} was not restored: {wrong}")
    out.print(f"Restored from {file}." + (f" The old one is {kept}." if kept else ""), markup=False)


@app.command("rotate-key", epilog="Example: callbox db rotate-key")
def rotate_key(database: Database = "") -> None:
    """Seal all chat ids with a new key; stop callbox run first."""
    perform(lambda: _rotate_key(database))


async def _rotate_key(database: str) -> None:
    settings = read_settings(database)
    opened = await open_database(settings.database, key_in(settings.key_file))
    try:
        count = await rotate(opened, settings.key_file)
    finally:
        await opened.close()
    out.print(f"{count} chat ids are sealed with a new key in {settings.key_file}.", markup=False)
