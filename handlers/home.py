"""Where is this chat at home?"""

from dataclasses import replace

from bot.domain import typed
from bot.domain.talk import Answer, Choice, LocalQuestion, say
from bot.ports import Desk
from handlers import asking, group

CLEARING = frozenset({"off", "none", "clear", "delete", "-"})


def hears(question: LocalQuestion) -> bool:
    """Whether the home is asked for or set."""
    return question.understood.command == "home"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Show, keep or clear the place that is meant when none is named."""
    argument = question.understood.argument.strip()
    if not argument:
        return _shown(question)
    if not question.question.admin:
        return group.ONLY_ADMINS
    chat = await desk.chats.chat(question.question.address)
    if argument.casefold() in CLEARING:
        await desk.chats.settle(replace(chat, home=None))
        return Answer((say("home-cleared"),))
    named = asking.named(question)
    if not named:
        return Answer((say("home-not-found"),))
    place = named[0]
    await desk.chats.settle(replace(chat, home=place))
    return Answer((say("home-kept", place=place),), _taps(place.state, typed.command("/status", place)))


def _shown(question: LocalQuestion) -> Answer:
    if question.home is None:
        return Answer((say("home-unknown"),))
    return Answer(
        (say("home-is", place=question.home),),
        _taps(question.home.state, typed.command("/status", question.home)),
    )


def _taps(state: str, status: str) -> tuple[Choice, ...]:
    follow = Choice(say("button-follow"), typed.states("/subscribe", (state,)))
    return (Choice(say("button-again"), status), follow)
