"""A card to keep: whom to call and where to go, before an outage."""

from bot.domain import typed
from bot.domain.ladder import rungs, told_line
from bot.domain.talk import Answer, Choice, LocalQuestion, say
from bot.domain.waymarks import boxes, texting
from bot.ports import Desk
from handlers import asking

MOST_LINES = 4


def hears(question: LocalQuestion) -> bool:
    """Whether /card was sent."""
    return question.understood.command == "card"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """The place's ladder as text to keep, with every number's area, source and date."""
    places = asking.meant(question)
    if not places:
        return asking.which_state("/card")
    place, now = places[0], question.now
    coverage = desk.directory.coverage(place)
    lines = desk.directory.lines(place)[:MOST_LINES]
    numbers = tuple(each for line in lines for each in told_line(line, now))
    told = (
        say("card", place=place),
        say("first-911"),
        *rungs(None, (), now),
        *((say("lines-known"), *numbers) if numbers else (say("lines-unknown"),)),
        *texting(coverage, now),
        *boxes(coverage, now),
        say("card-keep"),
        say("tail"),
    )
    more = Choice(say("button-more"), typed.command("/where", place, "more"))
    return Answer(told, (more, Choice(say("button-follow"), typed.states("/subscribe", (place.state,)))))
