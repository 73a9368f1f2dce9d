"""Bubbles: how questions, answers and pushes look in a terminal."""

from datetime import datetime
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from bot.domain.delivery import News
from bot.domain.message import Message

COLOURS = {
    News.OUTAGE: "red",
    News.UPDATE: "yellow",
    News.CORRECTION: "magenta",
    News.RESTORED: "green",
}
TITLES = {
    News.OUTAGE: "push: outage",
    News.UPDATE: "push: update",
    News.CORRECTION: "push: correction",
    News.RESTORED: "push: restored",
}
WIDTH = 76


def clock_line(out: Console, at: datetime, zone: str, what: str) -> None:
    """The time of day where it happens, zone named, and what happens."""
    local = at.astimezone(ZoneInfo(zone))
    out.print(Text(f"{local:%-I:%M %p %Z}  ", style="bold") + Text(what, style="dim"))


def asked(out: Console, who: str, text: str) -> None:
    """What a person wrote."""
    panel = Panel(Text(text), title=Text(who), title_align="left", border_style="cyan", width=min(WIDTH, 60))
    out.print(Padding(panel, (0, 0, 0, 4)))


def answered(out: Console, message: Message, to: str = "") -> None:
    """What Callbox answered, with its buttons numbered."""
    title = f"Callbox to {to}" if to else "Callbox"
    out.print(Panel(_body(message), title=Text(title), title_align="left", border_style="blue", width=WIDTH))


def pushed(out: Console, message: Message, kind: News, to: str) -> None:
    """What reached a subscriber unasked; the title says in words what the colour says."""
    title = Text(f"{TITLES[kind]} to {to}" if to else TITLES[kind])
    out.print(Panel(_body(message), title=title, title_align="left", border_style=COLOURS[kind], width=WIDTH))


def published(out: Console, agency: str, text: str) -> None:
    """What an agency said in public."""
    out.print(Padding(Text(f"{agency}: “{text}”", style="italic"), (0, 0, 0, 4)))


def _body(message: Message) -> Text:
    first, *rest = message.paragraphs or ("",)
    body = Text(first, style="bold")
    for paragraph in rest:
        body.append(f"\n{paragraph}", style="not bold")
    buttons = [button for button in message.buttons if button.does or button.url]
    if buttons:
        labels = "   ".join(f"[{number}] {button.label}" for number, button in enumerate(buttons, start=1))
        body.append(f"\n\n{labels}", style="not bold dim")
    return body
