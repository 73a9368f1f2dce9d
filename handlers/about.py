"""Who are you? Hello, thanks, and where the facts come from."""

from bot.domain.talk import Answer, Choice, Intent, LocalQuestion, say
from bot.ports import Desk


def hears(question: LocalQuestion) -> bool:
    """Whether somebody greets us or asks about us."""
    return question.understood.intent is Intent.ABOUT or question.understood.command == "about"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:  # noqa: ARG001 (a handler's shape)
    """Say what we are, where the facts come from, and what we cannot do."""
    taps = (Choice(say("button-help"), "/help"), Choice(say("button-privacy"), "/privacy"))
    return Answer((say("about"), say("about-sources"), say("tail-alone")), taps)
