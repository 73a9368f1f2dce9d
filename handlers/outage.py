"""Is 911 down here?"""

from bot.domain import typed
from bot.domain.neighbours import NEIGHBOURS
from bot.domain.place import Place
from bot.domain.reading import DOWN, Kind, Reading
from bot.domain.saying import DO_NOT_TEST, TAIL, agency, area, looked, moment, told
from bot.domain.statement import brief, is_cut, statement
from bot.domain.talk import Answer, Choice, Intent, LocalQuestion, Say, say
from bot.ports import Desk, Readings
from handlers import asking, drawing

MOST_NEIGHBOURS = 2


def hears(question: LocalQuestion) -> bool:
    """Whether somebody asks what is known of 911 somewhere."""
    return question.understood.intent is Intent.STATUS or question.understood.command == "status"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Tell the last official word on 911 there, how old it is, and what to do meanwhile."""
    places = asking.meant(question)
    if not places:
        return asking.which_state("/status")
    if len(places) > 1:
        return _several(places, question, desk.readings)
    place = places[0]
    reading = desk.readings.reading(place)
    whole = "full" in question.understood.argument.casefold().split()
    told_now = statement(reading, question.now, whole=whole)
    lines = (*across_the_border(reading, desk.readings, question), *told_now)
    more = (full(place),) if not whole and is_cut(reading, told_now) else ()
    shown = await drawing.sign(reading, question, desk)
    return Answer(lines, (*more, *choices(place)), sign=shown)


def choices(place: Place) -> tuple[Choice, ...]:
    """What can be tapped under a statement."""
    return (
        Choice(say("button-where"), typed.command("/where", place)),
        Choice(say("button-follow"), typed.states("/subscribe", (place.state,))),
        Choice(say("button-again"), typed.command("/status", place)),
    )


def full(place: Place) -> Choice:
    """The agency's words without a cut."""
    return Choice(say("button-full"), typed.command("/status", place.whole_state, "full"))


def across_the_border(reading: Reading, readings: Readings, question: LocalQuestion) -> tuple[Say, ...]:
    """Whose alert it may be that was heard here, where we know of none for this state."""
    if reading.kind not in {Kind.NO_NOTICE, Kind.BLIND}:
        return ()
    others = (readings.reading(Place(state)) for state in NEIGHBOURS[reading.place.state])
    open_ones = [other for other in others if other.kind in DOWN and other.word][:MOST_NEIGHBOURS]
    return tuple(_theirs(other, question) for other in open_ones)


def _theirs(other: Reading, question: LocalQuestion) -> Say:
    """That an alert is for its own area, and whose it is."""
    word = other.basis[0]
    state = other.place.state
    time = moment(told(word), state, question.now)
    return say("theirs", area=area(word, state), agency=agency(word), time=time)


def _several(places: tuple[Place, ...], question: LocalQuestion, readings: Readings) -> Answer:
    """One line a state, then what holds for all."""
    read = [readings.reading(place) for place in places]
    told_states = tuple(brief(reading, question.now) for reading in read)
    common = (say("not-working"), say("steps-first"), DO_NOT_TEST, looked(read[0], question.now), TAIL)
    taps = tuple(
        Choice(say("button-status", place=reading.place), typed.command("/status", reading.place))
        for reading in read
    )
    return Answer((*told_states, *common), taps)
