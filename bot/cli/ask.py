"""callbox ask: answer one question, or one JSON object a line from standard input."""

import json
import sys
from collections.abc import Iterable
from typing import Annotated, Literal

import typer
from pydantic import BaseModel, ConfigDict, ValidationError

from bot.app import House
from bot.cli.frame import AsJson, Database, fail, house, out, perform
from bot.domain.delivery import Address, Chat
from bot.domain.message import Message
from bot.domain.place import BY_USPS, Place
from bot.domain.talk import ChatKind, Question, ReplyTo, Understood

app = typer.Typer(add_completion=False)

ASKER = Address("terminal", "ask")


class Asked(BaseModel):
    """One line of input; unknown keys are ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    text: str
    home: str | None = None
    lang: str | None = None
    chat: Literal["dm", "group"] = "dm"
    reply_to: Literal["bot", "person"] | None = None


@app.command(epilog='Example: callbox ask "is 911 down in MA?"')
def ask(
    text: Annotated[
        str | None, typer.Argument(help="The question; without it, JSON lines from stdin.")
    ] = None,
    home: Annotated[str, typer.Option(help="The asker's state, USPS letters.")] = "",
    lang: Annotated[str, typer.Option(help="The asker's language, such as es.")] = "",
    as_json: AsJson = False,
    database: Database = "",
) -> None:
    """Answer a question as the bot would. Writes nothing."""
    if text is None and not as_json and sys.stdin.isatty():
        fail('write a question, such as: callbox ask "is 911 down in MA?"', 2)
    if text is not None:
        line = json.dumps({"text": text, "home": home or None, "lang": lang or None})
        perform(lambda: _answer([line], as_json, database))
    else:
        perform(lambda: _answer(sys.stdin, as_json, database))


async def _answer(lines: Iterable[str], as_json: bool, database: str) -> None:
    """Answer line by line; a line that cannot be read gets an error in its place, and the rest goes on."""
    failed = False
    async with house(database) as opened:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                await _one(opened, line, as_json)
            except ValueError as wrong:
                failed = True
                print(json.dumps({"error": f"line {number}: {wrong}"}), flush=True)
    if failed:
        fail("some lines could not be read: see their errors above")


async def _one(opened: House, line: str, as_json: bool) -> None:
    try:
        asked = Asked.model_validate_json(line)
    except ValidationError as wrong:
        error = wrong.errors(include_url=False, include_input=False)[0]
        raise ValueError(f"{'.'.join(map(str, error['loc'])) or 'line'}: {error['msg']}") from None
    question = Question(
        text=asked.text,
        address=ASKER,
        chat=ChatKind(asked.chat),
        reply_to=ReplyTo(asked.reply_to) if asked.reply_to else None,
        language=asked.lang,
        asked=opened.clock.now(),
    )
    understood, message = await opened.rehearse(question, Chat(ASKER, home=_home(asked.home)))
    if as_json:
        print(json.dumps(_record(understood, message), ensure_ascii=False), flush=True)
    elif message:
        out.print(message.text, markup=False)


def _home(home: str | None) -> Place | None:
    if not home:
        return None
    if home.upper() not in BY_USPS:
        raise ValueError(f"home: unknown state {home!r}: write USPS letters such as MA")
    return Place(home.upper())


def _record(understood: Understood, message: Message | None) -> dict[str, object]:
    return {
        "intent": understood.intent,
        "states": list(understood.states),
        "ambiguous": understood.ambiguous,
        "addressed": understood.addressed,
        "lang": understood.language,
        "answer": message.text if message else None,
        "choices": [button.label for button in message.buttons] if message else [],
        "why": list(understood.why),
    }
