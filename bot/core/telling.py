"""Telling: the message that a change of reading is pushed with, and the card that is kept up to date."""

from datetime import datetime

from bot.domain import typed
from bot.domain.card import closed
from bot.domain.delivery import Push
from bot.domain.place import Place
from bot.domain.reading import Reading
from bot.domain.statement import is_cut, sign, statement
from bot.domain.talk import Answer, Choice, Say, say
from bot.domain.urgency import is_loud


def telling(push: Push) -> Answer:
    """What every subscriber of the state is told of this change, and a tap to hear no more."""
    lines = statement(push.reading, push.decided, change=push.change, news=push.news)
    full = (_full(push),) if is_cut(push.reading, lines) else ()
    where = Choice(say("button-where"), typed.command("/where", Place(push.state)))
    return Answer(lines, (where, *full, _stop(push)), quiet=not is_loud(push), sign=sign(push.reading))


def carded(push: Push, reading: Reading, now: datetime) -> Answer:
    """The card of an incident: all that is known now, and that it is kept up to date or closed."""
    same = reading is push.reading
    lines = statement(reading, now, change=push.change, news=push.news) if same else statement(reading, now)
    *told, tail = lines
    kept: Say = say("card-closed") if closed(reading) else say("card-live")
    again = Choice(say("button-again"), typed.command("/status", Place(push.state)))
    where = Choice(say("button-where"), typed.command("/where", Place(push.state)))
    full = (_full(push),) if is_cut(reading, lines) else ()
    return Answer((*told, kept, tail), (where, again, *full, _stop(push)), quiet=True, sign=sign(reading))


def _full(push: Push) -> Choice:
    return Choice(say("button-full"), typed.command("/status", Place(push.state), "full"))


def _stop(push: Push) -> Choice:
    return Choice(say("button-unfollow"), typed.command("/unsubscribe", Place(push.state)))
