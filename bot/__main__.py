"""The door: the callbox command, each of its parts loaded when it is called."""

import gc
import sys
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from bot.cli import COMMANDS


class Menu(TyperGroup):
    """The commands by name; importing them all would cost a second before the first answer."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The names in the order of the menu."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """A command's line in the menu."""
        return TyperCommand(cmd_name, help=COMMANDS[cmd_name]) if cmd_name in COMMANDS else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command itself, from a file of its own."""
        name, line, rest = super().resolve_command(ctx, args)
        if name is None or line is None:
            return name, line, rest
        command = typer.main.get_command(import_module(f"bot.cli.{name}").app)
        command.name = name
        return name, command, rest


app = typer.Typer(
    cls=Menu,
    name="callbox",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog='Example: "callbox demo", then "callbox chat --home MA". Each command has its own --help.',
)


@app.callback()
def door() -> None:
    """A chat bot for the hours when 911 does not work. Unofficial; it cannot send help."""


def main() -> None:
    """Run the command that was asked for; Ctrl-C leaves cleanly."""
    gc.disable()  # nothing that is made at the start is garbage; the house, once open, switches it on again
    try:
        app(prog_name="callbox")
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    main()
