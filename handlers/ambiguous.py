"""Which of the places of that name is meant?"""

from bot.domain.talk import Answer, Intent, LocalQuestion
from bot.ports import Desk
from handlers import asking

COMMANDS = {
    Intent.STATUS: "/status",
    Intent.HELP: "/where",
    Intent.SUBSCRIBE: "/subscribe",
    Intent.UNSUBSCRIBE: "/unsubscribe",
}


def hears(question: LocalQuestion) -> bool:
    """Whether the named place fits several states, and the answer depends on which."""
    understood = question.understood
    if not understood.ambiguous or understood.intent is Intent.EMERGENCY:
        return False
    return understood.intent in COMMANDS or understood.command in {"home", "where", "status", "card"}


async def answer(question: LocalQuestion, desk: Desk) -> Answer:  # noqa: ARG001 (a handler's shape)
    """Ask which one, with a tap for each."""
    named = question.understood.command
    command = f"/{named}" if named else COMMANDS[question.understood.intent]
    return asking.which_place(command, question.understood.choices)
