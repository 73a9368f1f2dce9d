"""What is near me? Asked with a shared location, which is used once and forgotten."""

from bot.domain import typed
from bot.domain.directory import Door
from bot.domain.ladder import first, own_lines, rungs
from bot.domain.place import Place, Point
from bot.domain.talk import Answer, Choice, LocalQuestion, Many, Pin, Say, say
from bot.domain.waymarks import doors
from bot.ports import Desk

MOST_PINS = 3


async def answer(question: LocalQuestion, point: Point, desk: Desk) -> Answer:
    """The nearest doors and the numbers of the place, or that the point is outside the US."""
    places = desk.boundaries.locate(point)
    if not places:
        return Answer((say("elsewhere"),))
    place = await desk.directory.district(point) or places[0]
    found = await desk.directory.near(point)
    reading = desk.readings.reading(place)
    told = (
        _here(places),
        *first(reading),
        *rungs(reading, own_lines(place, desk.directory.lines(place)), question.now),
        *doors(found, question.now),
        say("go-on"),
        say("location-forgotten"),
        say("tail"),
    )
    return Answer(told, (*_taps(place), *maps(found)), pins=pins(found))


def _here(places: tuple[Place, ...]) -> Say:
    """Where the point lies; near a state line, both states."""
    if len({place.state for place in places}) > 1:
        return say("near-line", places=Many(places))
    return say("where", place=places[0])


def _taps(place: Place) -> tuple[Choice, ...]:
    more = Choice(say("button-more"), typed.command("/where", place, "more"))
    return (more, Choice(say("button-again"), typed.command("/status", place)))


def pins(found: tuple[Door, ...]) -> tuple[Pin, ...]:
    """The first doors as spots on a map, where their point is known."""
    known = (Pin(door.point, door.name, door.address) for door in found if door.point)
    return tuple(known)[:MOST_PINS]


def maps(found: tuple[Door, ...]) -> tuple[Choice, ...]:
    """A map link for each of the first doors."""
    shown = [door for door in found if door.point][:MOST_PINS]
    return tuple(
        Choice(say("button-map", name=door.name), "", url=_map(door.point)) for door in shown if door.point
    )


def _map(point: Point) -> str:
    spot = f"{point.latitude:.5f}/{point.longitude:.5f}"
    return (
        f"https://www.openstreetmap.org/?mlat={point.latitude:.5f}&mlon={point.longitude:.5f}#map=17/{spot}"
    )
