"""Something else: not about 911."""

from bot.domain.talk import Answer, ChatKind, Choice, LocalQuestion, say
from bot.ports import Desk


def hears(question: LocalQuestion) -> bool:  # noqa: ARG001 (a handler's shape)
    """Whatever nobody else has heard."""
    return True


async def answer(question: LocalQuestion, desk: Desk) -> Answer | None:  # noqa: ARG001 (a handler's shape)
    """Stay silent in groups; say in one line what we do elsewhere."""
    if question.question.chat is ChatKind.GROUP:
        return None
    return Answer((say("none"),), (Choice(say("button-help"), "/help"),))
