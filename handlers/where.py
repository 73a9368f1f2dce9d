"""Where do I get help when 911 does not answer?"""

from bot.domain import typed
from bot.domain.advisory import Service
from bot.domain.directory import Coverage
from bot.domain.ladder import first, other_lines, out_of_service, own_lines, rungs, told_line
from bot.domain.place import Place
from bot.domain.reading import Reading
from bot.domain.talk import Answer, ChatKind, Choice, Intent, LocalQuestion, Say, say
from bot.domain.waymarks import box_rung, boxes, deaf, doors, texting
from bot.ports import Desk
from handlers import asking, near

MOST_LINES = 9
MOST_DOORS = 4
MOST_DISTRICTS = 12


def hears(question: LocalQuestion) -> bool:
    """Whether somebody asks for a number, a station or another way, or shares where they are."""
    understood = question.understood
    asked = understood.intent is Intent.HELP or understood.command == "where"
    return asked or question.question.point is not None


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """The ladder of a place: short first, more behind a tap, the nearest doors for a shared location."""
    if question.question.point is not None:
        return await near.answer(question, question.question.point, desk)
    places = asking.meant(question)
    if not places:
        return _anywhere(question)
    place = _district(places[0], question, desk)
    if "more" in question.understood.argument.casefold().split():
        return await _more(place, question, desk)
    return _short(place, question, desk)


def _short(place: Place, question: LocalQuestion, desk: Desk) -> Answer:
    """What to do, in order, with at most two numbers."""
    coverage = desk.directory.coverage(place)
    lines = own_lines(place, desk.directory.lines(place))
    reading = desk.readings.reading(place)
    ladder = (*first(reading), *rungs(reading, lines, question.now, box_rung(coverage, question.now)))
    cautions = tuple(say(key) for key in coverage.cautions)
    topical = _topical(coverage, question, reading)
    which = (say("where-which"),) if place == place.whole_state else ()
    told = (say("where", place=place), *topical, *ladder, say("go-on"), *which, *cautions, say("tail"))
    return Answer(told, _taps(place, coverage), ask_location=_may_share(question))


def _topical(coverage: Coverage, question: LocalQuestion, reading: Reading | None) -> tuple[Say, ...]:
    """What the question asks for by name, before the rest."""
    topics = question.understood.topics
    told: list[Say] = list(other_lines(topics))
    texts_fail = reading is not None and Service.TEXT in out_of_service(reading)
    if topics & {"deaf", "tty", "relay"}:
        told += deaf(coverage, question.now, texts_fail=texts_fail)
    elif "text" in topics and texts_fail:
        told.append(say("text-down"))
    elif "text" in topics:
        told += texting(coverage, question.now)
    if "carrier" in topics:
        told.append(say("carrier-ways"))
    if "firebox" in topics:
        told += boxes(coverage, question.now) or (say("boxes-unknown"),)
    return tuple(told)


async def _more(place: Place, question: LocalQuestion, desk: Desk) -> Answer:
    """Everything that is known of the place."""
    now = question.now
    reading = desk.readings.reading(place)
    coverage = desk.directory.coverage(place)
    lines = desk.directory.lines(place)[:MOST_LINES]
    numbers = tuple(each for line in lines for each in told_line(line, now))
    listed = {number for line in lines for number in line.numbers}
    found = (await desk.directory.doors(place))[:MOST_DOORS]
    told = (
        say("where-more", place=place),
        *first(reading),
        *((say("lines-known"), *numbers) if numbers else (say("lines-unknown"),)),
        *boxes(coverage, now),
        *(doors(found, now, listed) or (say("go-there"),)),
        *deaf(coverage, now, texts_fail=Service.TEXT in out_of_service(reading)),
        *other_lines(frozenset({"suicide", "poison"})),
        *(say(key) for key in coverage.cautions),
        say("go-on"),
        say("tail"),
    )
    return Answer(told, _taps(place, coverage, more=False), pins=near.pins(found))


def _anywhere(question: LocalQuestion) -> Answer:
    """The steps that hold everywhere, and how to get those of a place."""
    steps = (
        *_topical(Coverage(), question, None),
        say("first-911"),
        *rungs(None, (), question.now),
        say("go-on"),
    )
    return Answer((*steps, say("where-which"), say("tail")), ask_location=_may_share(question))


def _taps(place: Place, coverage: Coverage, *, more: bool = True) -> tuple[Choice, ...]:
    """More, the status, and the districts of a town where the town does not tell the station."""
    districts = tuple(
        Choice(
            say("own-name", name=name),
            typed.command("/where", Place(place.state, place.county, place.town, name)),
        )
        for name in coverage.districts[:MOST_DISTRICTS]
    )
    again = Choice(say("button-again"), typed.command("/status", place))
    if not more:
        return (again, *districts)
    return (Choice(say("button-more"), typed.command("/where", place, "more")), again, *districts)


def _district(place: Place, question: LocalQuestion, desk: Desk) -> Place:
    """The place with the district that the text names, where its town has districts to choose from."""
    if place.district or not place.town:
        return place
    text = question.question.text.casefold()
    named = [name for name in desk.directory.coverage(place).districts if name.casefold() in text]
    return Place(place.state, place.county, place.town, named[0]) if named else place


def _may_share(question: LocalQuestion) -> bool:
    """Whether to offer the platform's share-my-location button: in direct messages only."""
    return question.question.chat is ChatKind.DIRECT
