"""Telling: the message that a change of reading is pushed with."""

from bot.domain.delivery import Push
from bot.domain.statement import is_cut, statement
from bot.domain.talk import Answer, Choice, say


def telling(push: Push) -> Answer:
    """What every subscriber of the state is told of this change, and a tap to hear no more."""
    lines = statement(push.reading, push.decided, change=push.change, news=push.news)
    more = Choice(say("button-full"), f"/status {push.state} full")
    full = (more,) if is_cut(push.reading, lines) else ()
    where = Choice(say("button-where"), f"/where {push.state}")
    stop = Choice(say("button-unfollow"), f"/unsubscribe {push.state}")
    return Answer(lines, (where, *full, stop))
