"""Addressing: whether a message in a group is meant for us, and which command it is."""

import re
from typing import Final, NamedTuple

from bot.domain.talk import ChatKind, Intent, Question, ReplyTo

COMMANDS: Final = {
    "start": Intent.ABOUT,
    "help": Intent.ABOUT,
    "about": Intent.ABOUT,
    "status": Intent.STATUS,
    "where": Intent.HELP,
    "subscribe": Intent.SUBSCRIBE,
    "unsubscribe": Intent.UNSUBSCRIBE,
    "subscriptions": Intent.SUBSCRIPTIONS,
    "stop": Intent.UNSUBSCRIBE,
    "home": Intent.ABOUT,
    "language": Intent.ABOUT,
    "quiet": Intent.ABOUT,
    "plain": Intent.ABOUT,
    "mode": Intent.ABOUT,
    "ping": Intent.ABOUT,
    "card": Intent.HELP,
    "privacy": Intent.ABOUT,
    "mydata": Intent.ABOUT,
    "forget": Intent.ABOUT,
    "test": Intent.ABOUT,
    "check": Intent.STATUS,
    "map": Intent.STATUS,
}
"""The commands we know, and what each wants."""

_SLASH: Final = re.compile(r"\s*/([A-Za-z_]\w*)(?:@(\w+))?(?=\s|$)(.*)", re.DOTALL)
_IN_NAMES: Final = "A-Za-z0-9_"
_UNSEEN: Final = re.compile(r"[\u200b-\u200f\u2060\ufeff]")


class Slash(NamedTuple):
    """A message that starts with a slash command."""

    name: str
    handle: str
    argument: str


def slash(text: str) -> Slash | None:
    """The command that a message starts with, if it does."""
    found = _SLASH.match(text)
    return Slash(found[1].lower(), found[2] or "", found[3].strip()) if found else None


def ours(command: Slash | None, handle: str) -> bool:
    """Whether a command is for this bot."""
    return command is not None and command.handle.lower() in ("", handle.lower())


def mention(handle: str) -> re.Pattern[str]:
    """The whole handle with its @, in any case, not inside an address or a longer name.

    Handles are ASCII, so a letter of another script may touch one: "@outagebot西雅图".
    """
    return re.compile(
        rf"(?<![{_IN_NAMES}.@+-])@{re.escape(handle)}(?![{_IN_NAMES}]|[.-][{_IN_NAMES}])", re.IGNORECASE
    )


def addressed(question: Question, command: Slash | None) -> bool:
    """Whether the message is for us: always in a direct chat."""
    if question.chat is ChatKind.DIRECT or question.mentioned or question.reply_to is ReplyTo.BOT:
        return True
    if ours(command, question.handle):
        return True
    return (
        "@" in question.text and mention(question.handle).search(_UNSEEN.sub("", question.text)) is not None
    )
