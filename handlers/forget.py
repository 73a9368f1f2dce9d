"""Please forget this chat."""

from bot.domain.talk import Answer, Choice, LocalQuestion, say
from bot.ports import Desk
from handlers import group


def hears(question: LocalQuestion) -> bool:
    """Whether somebody wants to be forgotten."""
    return question.understood.command == "forget"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Ask once, then erase all that is kept about the chat."""
    if not question.question.admin:
        return group.ONLY_ADMINS
    if question.understood.argument.strip().casefold() != "yes":
        yes = Choice(say("button-forget-yes"), "/forget yes")
        return Answer((say("forget-sure"),), (yes,), private=True)
    await desk.chats.forget(question.question.address)
    return Answer((say("forgotten"),), private=True)
