"""The web of a run: the agency's door, health and metrics on one address."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial

from starlette.applications import Starlette
from starlette.routing import Route

from bot.app import House
from bot.domain.advisory import Advisory
from bot.domain.agency import Agency
from bot.domain.place import Place
from bot.feeds.agency import Unreadable, read_published
from bot.web.agency import AgencyDoor, Malformed, Published
from bot.web.health import Health
from bot.web.site import site


def application(house: House, *routes: Callable[[], Route]) -> Starlette:
    """The ASGI application of this house, with the routes that these make."""
    door = AgencyDoor(house.agencies, partial(_read, house), partial(_publish, house))
    return site(door, Health(house.board.sources, _counts(house)), *(route() for route in routes))


def _read(house: House, body: bytes, is_xml: bool, agency: Agency) -> Sequence[Advisory]:
    """The advisories in a body; raises Malformed with the field's name."""
    try:
        return [house.enrich(each) for each in read_published(body, is_xml, agency, house.clock.now())]
    except Unreadable as wrong:
        raise Malformed(wrong.field, wrong.problem) from None


async def _publish(house: House, advisories: Sequence[Advisory]) -> Published:
    """Hand them to the core, and say what became of them."""
    states = sorted({state for each in advisories for state in each.states})
    known = {word.key for state in states for word in house.board.words(state)}
    pushes = await house.reporting.report(advisories)
    readings = {state: str(house.board.reading(Place(state)).kind) for state in states}
    return Published(all(each.key in known for each in advisories), pushes, readings)


Count = Callable[[], Awaitable[Mapping[tuple[str, ...], float]]]


def _counts(house: House) -> Mapping[str, tuple[str, tuple[str, ...], Count]]:
    """The gauges beside the sources': followers, and what became of the pushes."""

    async def followers() -> Mapping[tuple[str, ...], float]:
        return {(each.platform, each.state): each.chats for each in await house.counts.subscribers()}

    async def deliveries() -> Mapping[tuple[str, ...], float]:
        found: dict[tuple[str, ...], float] = {}
        for push in await house.counts.deliveries():
            outcomes = {"reached": push.reached, "pending": push.pending, "in flight": push.in_flight}
            for outcome, count in (outcomes | dict(push.failed)).items():
                key = (push.platform, push.incident, outcome)
                found[key] = found.get(key, 0) + count
        return found

    return {
        "callbox_followers": ("Chats that follow a state", ("platform", "state"), followers),
        "callbox_deliveries": ("Pushes by outcome", ("platform", "incident", "outcome"), deliveries),
    }
