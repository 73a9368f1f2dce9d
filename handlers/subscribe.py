"""Please tell me when something changes."""

from bot.domain import typed
from bot.domain.channel import offered
from bot.domain.place import Place
from bot.domain.statement import brief, sign, statement
from bot.domain.talk import Answer, Choice, Intent, LocalQuestion, Many, Say, say
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
    offers = await _channels(states, question, desk)
    where = Choice(say("button-where"), typed.states("/where", states[:1]))
    shown = sign(readings[0]) if len(readings) == 1 else None
    return Answer((followed, *offers, *told), (where, stop), sign=shown)


async def _channels(states: tuple[str, ...], question: LocalQuestion, desk: Desk) -> tuple[Say, ...]:
    """The channel of each state on the asker's platform, where one was named: it is told before they are."""
    named = await desk.channels.list() if desk.channels else ()
    asker, language = question.question.address, desk.words.named(question.language)
    lines: list[Say] = []
    for state in states:
        channel = offered((each for each in named if each.state == state), asker, language)
        if channel is not None:
            lines += (say("followed-channel", place=Place(state)), say("link", url=channel.link))
    return tuple(lines)
