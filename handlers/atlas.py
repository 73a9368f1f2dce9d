"""What do officials say, drawn on a map?"""

from bot.domain.place import STATES, Place
from bot.domain.reading import DOWN, Kind, Reading
from bot.domain.saying import moment
from bot.domain.statement import brief
from bot.domain.talk import Answer, Attachment, Choice, LocalQuestion, Many, Say, say
from bot.ports import Desk
from handlers import asking

TITLES = {kind: f"title-{kind.replace('_', '-')}" for kind in Kind} | {Kind.CARRIER: "kind-carrier"}
MOST_TOLD = 8


def hears(question: LocalQuestion) -> bool:
    """Whether /map was sent."""
    return question.understood.command == "map"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """The states with their readings, or the counties of one; the same in words, for who cannot see it."""
    readings = {state.usps: desk.readings.reading(Place(state.usps)) for state in STATES}
    places = asking.meant(question) if question.understood.argument else ()
    shown = [readings[place.state] for place in places] or [r for r in readings.values() if r.kind in DOWN]
    told = tuple(brief(each, question.now) for each in shown[:MOST_TOLD])
    picture = await _picture(question, desk, readings, places, told)
    lines = (say("map-said"), *(told or (say("map-none"),)), say("not-working"), say("tail"))
    return Answer(lines, (Choice(say("button-where"), "/where"),), attachments=picture)


async def _picture(
    question: LocalQuestion,
    desk: Desk,
    readings: dict[str, Reading],
    places: tuple[Place, ...],
    told: tuple[Say, ...],
) -> tuple[Attachment, ...]:
    """The drawing, with its words as alternative text; nothing where no font can draw them."""

    def words(line: Say) -> str:
        return desk.words.render(Answer((line,)), question.language).paragraphs[0]

    kinds = {kind: words(say(key, count=1)) for kind, key in TITLES.items()}
    title = words(say("map-title"))
    state = places[0].state if places else "DC"
    footer = words(say("map-footer", time=moment(question.now, state, question.now)))
    if places:
        affected = _affected(readings[state])
        drawn = await desk.pictures.counties(state, affected, kinds, title, footer)
    else:
        drawn = await desk.pictures.states(
            {usps: r.kind for usps, r in readings.items()}, kinds, title, footer
        )
    alt = say("map-alt", told=Many(told)) if told else say("map-none")
    return (Attachment("map.png", "image/png", drawn, alt),) if drawn else ()


def _affected(reading: Reading) -> dict[str, Kind]:
    """The counties that words of outage name, each with the state's reading."""
    if reading.kind not in DOWN:
        return {}
    return {fips: reading.kind for word in reading.basis for fips in word.counties}
