"""Please stop telling me."""

from bot.domain import typed
from bot.domain.place import Place
from bot.domain.talk import Answer, Choice, Fact, Intent, LocalQuestion, Many, say
from bot.ports import Desk
from handlers import asking, group


def hears(question: LocalQuestion) -> bool:
    """Whether somebody wants no more pushes."""
    return question.understood.intent is Intent.UNSUBSCRIBE or question.understood.command == "unsubscribe"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Stop following the states named, or all; say what is still followed."""
    if not question.question.admin:
        return group.ONLY_ADMINS
    address = question.question.address
    # Never the home: "stop" alone means everything.
    named = tuple(sorted({place.state for place in asking.named(question)})) or None
    dropped = await desk.chats.unfollow(address, named)
    left = await desk.chats.following(address)
    first = say("unfollowed", places=_places(dropped)) if dropped else say("followed-none-of-it")
    rest = say("still-followed", places=_places(left)) if left else say("nothing-followed")
    back = (Choice(say("button-follow-again"), typed.states("/subscribe", dropped)),) if dropped else ()
    return Answer((first, rest), back)


def _places(states: tuple[str, ...]) -> Fact:
    return Many(tuple(Place(state) for state in states))
