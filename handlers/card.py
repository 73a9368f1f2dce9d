"""A card to keep: whom to call and where to go, before an outage."""

from bot.domain import typed
from bot.domain.ladder import rungs, told_line
from bot.domain.place import Place
from bot.domain.talk import Answer, Attachment, Choice, LocalQuestion, Say, say
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
    follow = Choice(say("button-follow"), typed.states("/subscribe", (place.state,)))
    return Answer(told, (more, follow), attachments=await _picture(told, place, question.language, desk))


async def _picture(told: tuple[Say, ...], place: Place, language: str, desk: Desk) -> tuple[Attachment, ...]:
    """The same words as a picture to print, where a font can draw them."""
    drawn = await desk.pictures.card(desk.words.render(Answer(told), language).text)
    return (Attachment("card.png", "image/png", drawn, say("card-alt", place=place)),) if drawn else ()
