"""What is this, in a few words, for somebody who has just come?"""

from bot.domain.talk import Answer, ChatKind, Choice, LocalQuestion, say
from bot.ports import Desk
from handlers import asking, home, outage


def hears(question: LocalQuestion) -> bool:
    """Whether /start was sent."""
    return question.understood.command == "start"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Say what we do and do not do, and what to send first.

    A link may name a state: "?start=MA" tells its status, "?startgroup=MA" makes it the group's home.
    """
    if asking.named(question):
        asked = question.question
        if asked.chat is ChatKind.GROUP and asked.admin:
            return await home.answer(question, desk)
        return await outage.answer(question, desk)
    taps = (Choice(say("button-card"), "/card"), Choice(say("button-help"), "/help"))
    lines = (say("start"), say("start-first"), say("tail-alone"))
    return Answer(lines, taps)
