"""Pointing: a short answer shows where the whole stands, in the message that is kept up to date."""

from dataclasses import replace

from bot.domain.delivery import Address
from bot.domain.talk import Answer, Choice, LocalQuestion, say
from bot.ports import Desk


async def pointed(short: Answer, question: LocalQuestion, desk: Desk) -> Answer:
    """The short answer with a link to the card of this chat, or under the card where it has no link."""
    for place in question.places:
        found = await _card(question.question.address, place.state, desk)
        if found is None:
            continue
        address, message = found
        link = await desk.permits.link(address, message) if desk.permits else ""
        lines = (*short.lines[:-1], say("answered-in-card"))
        taps = (Choice(say("button-card-live"), "", link),) if link else ()
        here = address.thread == question.question.address.thread
        return replace(short, lines=lines, choices=taps, under=message if here and not link else "")
    return short


async def _card(address: Address, state: str, desk: Desk) -> tuple[Address, str] | None:
    """Where the card of a state's open incident stands, here or, from a topic, in the whole chat."""
    incident = desk.readings.history(state)
    if incident is None or incident.closed is not None:
        return None
    for there in dict.fromkeys((address, replace(address, thread=""))):
        message = await desk.chats.card(there, state, incident.opened)
        if message:
            return there, message
    return None
