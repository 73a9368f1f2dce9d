"""What is kept of people here, and what is not?"""

from bot.domain.talk import Answer, Choice, LocalQuestion, say
from bot.ports import Desk


def hears(question: LocalQuestion) -> bool:
    """Whether /privacy was sent."""
    return question.understood.command == "privacy"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:  # noqa: ARG001 (a handler's shape)
    """Say what is kept, why, for how long, and how to see and erase it."""
    taps = (Choice(say("button-mydata"), "/mydata"), Choice(say("button-forget"), "/forget"))
    return Answer((say("privacy-kept"), say("privacy-not-kept"), say("privacy-rights")), taps)
