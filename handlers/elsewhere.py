"""A place outside the United States."""

from bot.domain.talk import Answer, Intent, LocalQuestion, say
from bot.ports import Desk

ABOUT_A_PLACE = frozenset({Intent.STATUS, Intent.HELP, Intent.SUBSCRIBE})


def hears(question: LocalQuestion) -> bool:
    """Whether only a place outside the US is named."""
    understood = question.understood
    return understood.elsewhere and not understood.places and understood.intent in ABOUT_A_PLACE


async def answer(question: LocalQuestion, desk: Desk) -> Answer:  # noqa: ARG001 (a handler's shape)
    """Say that we know nothing there."""
    return Answer((say("elsewhere"),))
