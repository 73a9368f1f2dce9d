"""callbox chat: talk to the real core in a terminal, over the embedded database."""

import asyncio
from typing import Annotated

import typer
from rich.prompt import Prompt

from bot.app import House
from bot.chat.console import HERE, Console
from bot.cli import bubbles
from bot.cli.frame import Database, fail, house, perform, stage
from bot.core.delivering import Lane
from bot.core.pacing import AtOnce
from bot.domain.delivery import Chat, News
from bot.domain.message import Message
from bot.domain.place import BY_USPS, Place
from bot.run import keeping_up

app = typer.Typer(add_completion=False)


@app.command(epilog='Example: callbox chat --home MA, then type "is 911 down?"')
def chat(
    home: Annotated[str, typer.Option(help="Your state, USPS letters.")] = "",
    lang: Annotated[str, typer.Option(help="Your language, such as es.")] = "",
    database: Database = "",
) -> None:
    """Talk to Callbox here. /help says what it can do; /quit or Ctrl-D leaves."""
    if home and home.upper() not in BY_USPS:
        fail(f"unknown state {home!r}: write USPS letters such as MA", 2)
    perform(lambda: _chat(home.upper(), lang, database))


async def _chat(home: str, lang: str, database: str) -> None:
    async with house(database) as opened:
        if home:
            await opened.chats.settle(Chat(HERE, home=Place(home)))
        console = Console(lambda: Prompt.ask("[cyan]you[/cyan]"), _show, opened.clock, lang or None)
        lane = Lane(console, opened.outbox, opened.chats, opened.words, opened.clock, AtOnce(), rate=30)
        opened.bell.hang(lane)
        await _talk(opened, console, lane)


async def _talk(opened: House, console: Console, lane: Lane) -> None:
    """Until the person leaves; pushes arrive meanwhile."""
    stage.print("Unofficial. Callbox cannot send help. In an emergency call 911. /help, /quit.")
    beside = [asyncio.create_task(lane.run()), asyncio.create_task(keeping_up(opened).work())]
    try:
        await console.listen(opened.answering.answer)
    finally:
        for task in beside:
            task.cancel()
        await asyncio.gather(*beside, return_exceptions=True)


def _show(message: Message, is_push: bool) -> None:
    if is_push:
        bubbles.pushed(stage, message, News.UPDATE, "")
    else:
        bubbles.answered(stage, message)
