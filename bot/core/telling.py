"""Telling: the message that a change of reading is pushed with."""

from bot.domain import typed
from bot.domain.delivery import Push
from bot.domain.place import Place
from bot.domain.statement import is_cut, statement
from bot.domain.talk import Answer, Choice, say


def telling(push: Push) -> Answer:
    """What every subscriber of the state is told of this change, and a tap to hear no more."""
    lines = statement(push.reading, push.decided, change=push.change, news=push.news)
    more = Choice(say("button-full"), typed.command("/status", Place(push.state), "full"))
    full = (more,) if is_cut(push.reading, lines) else ()
    where = Choice(say("button-where"), typed.command("/where", Place(push.state)))
    stop = Choice(say("button-unfollow"), typed.command("/unsubscribe", Place(push.state)))
    return Answer(lines, (where, *full, stop))
