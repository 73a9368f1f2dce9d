"""A desk whose world stands still: readings by hand, chats in a dict, the real words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from bot.domain.advisory import Advisory
from bot.domain.channel import Channel
from bot.domain.delivery import Address, Chat, Push
from bot.domain.directory import Coverage, Door, Line
from bot.domain.incident import Incident
from bot.domain.message import Message
from bot.domain.place import Place, Point
from bot.domain.reading import Kind, Reading, Source
from bot.domain.talk import ChatKind, Intent, LocalQuestion, Question, Understood
from bot.facts.words import Words
from bot.ports import Desk, Judge, Permits
from handlers import ALL

NOON = datetime(2024, 6, 18, 18, 25, tzinfo=UTC)
"""Now, for whoever asks here: 2:25 PM in Massachusetts."""
ADDRESS = Address("console", "1")
IPAWS = Source("ipaws", ok=True, last_success=NOON)
NWS = Source("nws", ok=True, last_success=NOON)
SOURCES = (IPAWS, NWS)
LOCALES = Path(__file__).resolve().parents[2] / "data" / "locales"
COUNTIES = {"25025": "Suffolk County", "25017": "Middlesex County", "25023": "Plymouth County"}

WORDS = Words(LOCALES, lambda fips: COUNTIES.get(fips, fips))


class NoPictures:
    """A machine without fonts: nothing can be drawn."""

    async def card(self, text: str) -> bytes | None:
        """No card."""
        return None

    async def states(
        self, readings: Mapping[str, Kind], words: Mapping[Kind, str], title: str, footer: str
    ) -> bytes | None:
        """No map of the states."""
        return None

    async def counties(
        self, state: str, affected: Mapping[str, Kind], words: Mapping[Kind, str], title: str, footer: str
    ) -> bytes | None:
        """No map of a state."""
        return None


@dataclass
class StillReadings:
    """Readings of states by hand; a place has its state's; every other state has no notice."""

    known: dict[str, Reading] = field(default_factory=dict)
    incidents: dict[str, Incident] = field(default_factory=dict)
    version: int = 0

    def reading(self, place: Place) -> Reading:
        known = self.known.get(place.state)
        if known is None:
            return Reading(place, Kind.NO_NOTICE, checked=NOON, sources=SOURCES)
        return Reading(
            place,
            known.kind,
            known.basis,
            known.against,
            known.services,
            known.checked,
            known.sources,
            known.incident,
            known.withdrawn,
            known.ended,
        )

    def history(self, state: str) -> Incident | None:
        return self.incidents.get(state)


@dataclass
class StillAdvisories:
    """Incidents by their code; nothing arrives here."""

    known: dict[str, Incident] = field(default_factory=dict)

    async def settle(
        self, arrived: Sequence[Advisory], states: Sequence[str], now: datetime, judge: Judge
    ) -> tuple[Push, ...]:
        return ()

    async def current(self, since: datetime) -> tuple[Advisory, ...]:
        return ()

    async def incidents(self) -> tuple[Incident, ...]:
        return tuple(self.known.values())

    async def incident(self, code: str) -> tuple[Incident, tuple[Advisory, ...]] | None:
        found = self.known.get(code.upper())
        return (found, ()) if found else None

    async def sources(self) -> tuple[Source, ...]:
        return SOURCES

    async def answered(self, source: str, now: datetime, *, ok: bool, authoritative: bool = True) -> None:
        return None

    async def revision(self) -> int:
        return 0


@dataclass
class Notebook:
    """Chats and whom they follow, in memory."""

    chats: dict[Address, Chat] = field(default_factory=dict)
    follows: dict[Address, set[str]] = field(default_factory=dict)
    reached: dict[Address, datetime] = field(default_factory=dict)
    cards: dict[tuple[Address, str], str] = field(default_factory=dict)

    async def chat(self, address: Address) -> Chat:
        return self.chats.get(address, Chat(address))

    async def settle(self, chat: Chat) -> None:
        self.chats[chat.address] = chat

    async def follow(self, address: Address, states: Sequence[str], now: datetime) -> None:
        self.follows.setdefault(address, set()).update(states)

    async def unfollow(self, address: Address, states: Sequence[str] | None) -> tuple[str, ...]:
        had = self.follows.get(address, set())
        gone = had if states is None else had & set(states)
        self.follows[address] = had - gone
        return tuple(sorted(gone))

    async def following(self, address: Address) -> tuple[str, ...]:
        return tuple(sorted(self.follows.get(address, set())))

    async def heard_from(self, address: Address) -> None:
        return None

    async def move(self, address: Address, to: Address) -> None:
        self.follows[to] = self.follows.pop(address, set())

    async def export(self, address: Address) -> Mapping[str, object]:
        return {"address": address.chat, "follows": sorted(self.follows.get(address, set()))}

    async def forget(self, address: Address) -> None:
        self.chats.pop(address, None)
        self.follows.pop(address, None)

    async def last_reached(self, address: Address) -> datetime | None:
        return self.reached.get(address)

    async def card(self, address: Address, state: str, opened: datetime) -> str:
        return self.cards.get((address, state), "")


@dataclass
class ShortList:
    """The channels that somebody named, by hand."""

    known: tuple[Channel, ...] = ()

    async def list(self) -> tuple[Channel, ...]:
        return self.known

    async def add(self, channel: Channel) -> None:
        self.known += (channel,)

    async def remove(self, state: str, platform: str, language: str) -> Channel | None:
        return None


@dataclass
class ShortDirectory:
    """A directory with what a test puts into it."""

    known: dict[str, tuple[Line, ...]] = field(default_factory=dict)
    covered: dict[str, Coverage] = field(default_factory=dict)
    found: tuple[Door, ...] = ()
    districts: Place | None = None

    async def district(self, point: Point) -> Place | None:
        return self.districts

    def lines(self, place: Place) -> tuple[Line, ...]:
        return self.known.get(place.town or place.state, ())

    def coverage(self, place: Place) -> Coverage:
        return self.covered.get(place.town or place.state, Coverage())

    async def near(self, point: Point, most: int = 5) -> tuple[Door, ...]:
        return self.found[:most]

    async def doors(self, place: Place, most: int = 5) -> tuple[Door, ...]:
        return self.found[:most]


@dataclass(frozen=True)
class Counties:
    """The names of the few counties that tests speak of."""

    def county_name(self, fips: str) -> str:
        return COUNTIES.get(fips, fips)


@dataclass
class Outlines:
    """Where a shared point lies, by hand."""

    places: tuple[Place, ...] = ()

    def locate(self, point: Point) -> tuple[Place, ...]:
        return self.places


@dataclass
class StillDesk:
    """The parts of a desk, to look at and to set before a question is answered."""

    readings: StillReadings = field(default_factory=StillReadings)
    advisories: StillAdvisories = field(default_factory=StillAdvisories)
    chats: Notebook = field(default_factory=Notebook)
    directory: ShortDirectory = field(default_factory=ShortDirectory)
    boundaries: Outlines = field(default_factory=Outlines)
    permits: Permits | None = None
    channels: ShortList = field(default_factory=ShortList)

    @property
    def desk(self) -> Desk:
        """The desk as a handler sees it."""
        return Desk(
            self.readings,
            self.advisories,
            self.chats,
            self.directory,
            Counties(),
            self.boundaries,
            WORDS,
            NoPictures(),
            self.permits,
            self.channels,
        )


def asked(
    text: str = "",
    intent: Intent = Intent.NONE,
    *places: Place,
    command: str = "",
    argument: str = "",
    home: Place | None = None,
    chat: ChatKind = ChatKind.DIRECT,
    admin: bool = True,
    topics: frozenset[str] = frozenset(),
    choices: tuple[Place, ...] = (),
    ambiguous: bool = False,
    elsewhere: bool = False,
    point: Point | None = None,
    now: datetime = NOON,
) -> LocalQuestion:
    """A question as it reaches a handler."""
    understood = Understood(
        intent,
        places,
        ambiguous,
        choices,
        command=command,
        argument=argument,
        topics=topics,
        elsewhere=elsewhere,
    )
    question = Question(text, ADDRESS, chat, admin=admin, point=point, asked=now)
    meant = places or ((home,) if home else ())
    return LocalQuestion(question, understood, meant, home, "en", now)


async def reply(question: LocalQuestion, world: StillDesk) -> Message | None:
    """What the first handler that hears the question makes the words say."""
    for handler in ALL:
        if handler.hears(question):
            answer = await handler.answer(question, world.desk)
            return WORDS.render(answer, question.language) if answer else None
    raise AssertionError("nobody heard it")


async def said(question: LocalQuestion, world: StillDesk) -> str:
    """The text of the reply; empty where there is none."""
    message = await reply(question, world)
    return message.text if message else ""


def taps(message: Message | None) -> tuple[str, ...]:
    """The commands that the buttons stand for."""
    return tuple(button.does for button in message.buttons) if message else ()
