"""Is this forwarded message ours, and what holds now? Asked with its code."""

import re

from bot.domain.incident import Incident
from bot.domain.place import BY_USPS, Place
from bot.domain.saying import TAIL, moment
from bot.domain.statement import statement
from bot.domain.talk import Answer, Intent, LocalQuestion, Say, say
from bot.ports import Desk
from handlers import drawing, outage

CODE = re.compile(r"\b([A-Za-z]{2})-(\d{4})-(\d{1,3})\b")
ASKED = frozenset({Intent.STATUS, Intent.ABOUT, Intent.NONE, Intent.HELP})


def hears(question: LocalQuestion) -> bool:
    """Whether a code like MA-0618-1 is asked about."""
    return question.understood.intent in ASKED and _code(question) is not None


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Tell what the code stands for, and what is known there now."""
    code = _code(question) or ""
    state = code[:2]
    known = desk.readings.history(state)
    if known is None or known.code != code:
        found = await desk.advisories.incident(code)
        known = found[0] if found else None
    if known is None:
        return Answer((say("code-unknown", code=code), say("steps-first"), TAIL))
    place = Place(state)
    reading = desk.readings.reading(place)
    told = (_about(known, question), *statement(reading, question.now))
    return Answer(told, outage.choices(place), sign=await drawing.sign(reading, question, desk))


def _code(question: LocalQuestion) -> str | None:
    """The code in the text, as we write it."""
    for state, day, number in CODE.findall(question.question.text):
        if state.upper() in BY_USPS:
            return f"{state.upper()}-{day}-{int(number)}"
    return None


def _about(incident: Incident, question: LocalQuestion) -> Say:
    """That the code is ours, since when, and whether its outage is over."""
    opened = moment(incident.opened, incident.state, question.now)
    if incident.closed is None:
        return say("code-open", code=incident.code, place=Place(incident.state), opened=opened)
    closed = moment(incident.closed, incident.state, question.now)
    return say("code-closed", code=incident.code, place=Place(incident.state), opened=opened, closed=closed)
