"""Please tell me when something changes."""

from bot.domain import typed
from bot.domain.place import Place
from bot.domain.statement import brief, statement
from bot.domain.talk import Answer, Choice, Intent, LocalQuestion, Many, say
from bot.ports import Desk
from handlers import asking, group

MOST_AT_ONCE = 12


def hears(question: LocalQuestion) -> bool:
    """Whether somebody wants to follow a state."""
    return question.understood.intent is Intent.SUBSCRIBE or question.understood.command == "subscribe"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Follow the states, and tell at once what is known of them now."""
    if not question.question.admin:
        return group.ONLY_ADMINS
    states = tuple(dict.fromkeys(place.state for place in asking.meant(question)))[:MOST_AT_ONCE]
    if not states:
        return asking.which_state("/subscribe")
    await desk.chats.follow(question.question.address, states, question.now)
    readings = [desk.readings.reading(Place(state)) for state in states]
    followed = say("followed", places=Many(tuple(Place(state) for state in states)))
    if len(readings) == 1:
        told = statement(readings[0], question.now)
    else:
        told = (*(brief(reading, question.now) for reading in readings), say("not-working"), say("tail"))
    stop = Choice(say("button-unfollow"), typed.states("/unsubscribe", states))
    return Answer((followed, *told), (Choice(say("button-where"), typed.states("/where", states[:1])), stop))
