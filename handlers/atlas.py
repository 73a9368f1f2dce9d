"""What do officials say, drawn on a map?"""

from bot.domain.reading import DOWN
from bot.domain.statement import brief
from bot.domain.talk import Answer, Choice, LocalQuestion, say
from bot.ports import Desk
from handlers import asking, drawing


def hears(question: LocalQuestion) -> bool:
    """Whether /map was sent."""
    return question.understood.command == "map"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """The states with their readings, or the counties of one; the same in words, for who cannot see it."""
    readings, now = drawing.of_all(desk), question.now
    places = asking.meant(question) if question.understood.argument else ()
    shown = [readings[place.state] for place in places] or [r for r in readings.values() if r.kind in DOWN]
    told = tuple(brief(each, now) for each in shown[: drawing.MOST_TOLD])
    if places:
        drawn = await drawing.of_counties(shown[0], told, question.language, now, desk)
    else:
        drawn = await drawing.of_states(readings, told, question.language, now, desk)
    lines = (say("map-said"), *(told or (say("map-none"),)), say("not-working"), say("tail"))
    return Answer(lines, (Choice(say("button-where"), "/where"),), attachments=(drawn,) if drawn else ())
