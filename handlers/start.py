"""What is this, in a few words, for somebody who has just come?"""

from bot.domain.talk import Answer, Choice, LocalQuestion, say
from bot.ports import Desk


def hears(question: LocalQuestion) -> bool:
    """Whether /start was sent."""
    return question.understood.command == "start"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:  # noqa: ARG001 (a handler's shape)
    """Say what we do and do not do, and what to send first."""
    taps = (Choice(say("button-card"), "/card"), Choice(say("button-help"), "/help"))
    lines = (say("start"), say("start-first"), say("tail-alone"))
    return Answer(lines, taps)
