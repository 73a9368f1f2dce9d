"""What can be asked, and how?"""

from bot.domain.talk import Answer, Choice, LocalQuestion, say
from bot.ports import Desk


def hears(question: LocalQuestion) -> bool:
    """Whether /help was sent."""
    return question.understood.command == "help"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:  # noqa: ARG001 (a handler's shape)
    """List the commands, the plain way to ask first."""
    taps = (Choice(say("button-language"), "/language"), Choice(say("button-privacy"), "/privacy"))
    return Answer((say("help"), say("help-commands"), say("tail-alone")), taps)
