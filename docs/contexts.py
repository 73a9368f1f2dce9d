"""Contexts: real answers and pushes in which the sentences of the catalogs stand, for pages and pictures."""

from collections.abc import Iterator
from datetime import timedelta

from bot.core.telling import telling
from bot.domain.delivery import Change, News, Push
from bot.domain.ladder import emergency
from bot.domain.place import Place
from bot.domain.reading import Kind, Reading
from bot.domain.statement import sign, statement
from bot.domain.talk import Answer, Day, Dial, Fact, Many, Moment, Quote, Say, say
from handlers.outage import choices
from tests.doubles.advisories import NINE, NOW_OF, RESTORED, STATE_OUTAGE, reading
from tests.doubles.desk import NOON
from tests.handlers.test_emergency import FIRE, POLICE

Context = tuple[str, Answer]
MASSACHUSETTS = Place("MA")
PUSHED = {
    Change.NEW: News.OUTAGE,
    Change.RESTORED: News.RESTORED,
    Change.WITHDRAWN: News.CORRECTION,
}
SAMPLES: dict[str, Fact] = {
    "place": MASSACHUSETTS,
    "places": Many((MASSACHUSETTS, Place("ME"))),
    "area": MASSACHUSETTS,
    "areas": Many(("Suffolk", "Middlesex", "Essex")),
    "state": MASSACHUSETTS,
    "agency": "State 911 Department",
    "time": Moment(NOON, "America/New_York", dated=False),
    "since": Day("2018-12"),
    "date": Day("2024-06-18"),
    "opened": Moment(NOON, "America/New_York"),
    "closed": Moment(NOON + timedelta(hours=2), "America/New_York"),
    "ended": Moment(NOON, "America/New_York", dated=False),
    "announced": Moment(NOON + timedelta(minutes=27), "America/New_York", dated=False),
    "first": Moment(NOON, "America/New_York", dated=False),
    "lasted": timedelta(hours=2, minutes=2),
    "age": timedelta(hours=7, minutes=3),
    "quote": Quote("Contact the direct line for your local police department."),
    "number": 2,
    "numbers": Dial("617-555-0100"),
    "count": 2,
    "more": 3,
    "hours": 8,
    "code": "MA-0618-1",
    "title": say("title-outage"),
    "effect": say("effect-calls"),
    "step": say("rung-landline"),
    "kind": say("door-police"),
    "services": Many((say("service-voice_landline"), say("service-text"))),
    "sources": Many((say("source-ipaws"), say("source-nws"))),
    "looked": say("checked-bare", time=Moment(NOON, "America/New_York", dated=False)),
    "distance": say("about-miles", miles="2"),
    "told": "…",
    "example": "/status MA",
    "url": "https://www.mass.gov/state-911",
}
"""What stands for each fact in a sentence that is shown alone."""


def outage() -> Answer:
    """Somebody asks during the outage of 18 June 2024."""
    return Answer(statement(NINE[0], NOON), choices(MASSACHUSETTS), sign=sign(NINE[0]))


def push() -> Answer:
    """The same outage, pushed."""
    return _pushed(reading(Kind.OUTAGE, STATE_OUTAGE), Change.NEW)


def restored() -> Answer:
    """The all clear."""
    over = next(each for each in NINE if each.kind is Kind.RESTORED)
    return _pushed(over, Change.RESTORED)


def contexts() -> Iterator[Context]:
    """Every reading as an answer, every change as a push, and the words for somebody in danger."""
    for each in NINE:
        yield f"Answer: {each.kind}", Answer(_stated(each), choices(each.place))
    for change in Change:
        yield f"Push: {change}", _pushed(_of(change), change)
    topics = frozenset({"suicide", "poison", "deaf"})
    yield "Somebody in danger", Answer(emergency(NINE[0], (POLICE, FIRE), topics, NOON))


def alone(key: str, facts: tuple[str, ...]) -> Answer:
    """One sentence with facts made up for it."""
    return Answer((Say(key, {fact: SAMPLES.get(fact, "…") for fact in facts}),))


def _stated(each: Reading) -> tuple[Say, ...]:
    return statement(each, NOW_OF.get(each.kind, NOON))


def _of(change: Change) -> Reading:
    """A reading that such a change leads to."""
    by_kind = {each.kind: each for each in NINE}
    wanted = {Change.RESTORED: Kind.RESTORED, Change.STALE: Kind.STALE, Change.WITHDRAWN: Kind.NO_NOTICE}
    return by_kind[wanted.get(change, Kind.OUTAGE)]


def _pushed(each: Reading, change: Change) -> Answer:
    at = NOW_OF.get(each.kind, RESTORED.sent if each.kind is Kind.RESTORED else NOON)
    news = PUSHED.get(change, News.UPDATE)
    return telling(Push(1, each.place.state, "MA-0618-1", 1, news, change, each, at))
