"""What the core asks of the world, and the desk at which a handler sits."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, TypeAlias

from bot.domain.advisory import Advisory, Level
from bot.domain.agency import Agency
from bot.domain.card import Card
from bot.domain.delivery import Address, Chat, Delivery, Outcome, Push, Receipt
from bot.domain.directory import Coverage, Door, Line
from bot.domain.incident import Incident
from bot.domain.judgement import Decision
from bot.domain.message import Message
from bot.domain.place import Place, Point
from bot.domain.progress import Following, Progress
from bot.domain.reading import Kind, Reading, Source
from bot.domain.rights import Rights
from bot.domain.talk import Answer, LocalQuestion, Question, Understood

# --- Time ---------------------------------------------------------------------------------------


class Clock(Protocol):
    """What time it is, and waiting: real, or a scenario's own."""

    def now(self) -> datetime:
        """The time, UTC, aware."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait that long."""
        ...


# --- People -------------------------------------------------------------------------------------

Reply: TypeAlias = Callable[[Question], Awaitable[Message | None]]
"""What an adapter calls with what it hears; None means: stay silent."""


class Messenger(Protocol):
    """One platform: hears questions, sends messages."""

    name: str

    async def listen(self, reply: Reply) -> None:
        """Hand every question to the core and send back its answer, until cancelled."""
        ...

    async def send(self, to: Address, message: Message) -> Receipt:
        """Deliver one message, or raise TryLater, Moved, Unreachable or Revoked."""
        ...


class Permits(Protocol):
    """What we may do in chats."""

    async def rights(self, to: Address) -> Rights | None:
        """What we may do in a chat; None where nobody can tell. A platform itself raises a SendError then."""
        ...


class Carder(Messenger, Permits, Protocol):
    """A platform that can change what it has sent, and tell what we may do."""

    async def revise(self, to: Address, earlier: Receipt, message: Message) -> Receipt:
        """Put a message in the place of an earlier one, sent anew where that is gone; raises as send does."""
        ...

    async def pin(self, to: Address, receipt: Receipt, *, pinned: bool = True) -> bool:
        """Pin one of our messages silently, or take the pin off; whether we may. Never raises a SendError."""
        ...


class Household(Protocol):
    """What a platform tells about the chats themselves, beside what people ask in them."""

    async def joined(self, address: Address) -> Message | None:
        """We were added to a group; the message is the welcome posted there."""
        ...

    async def gone(self, address: Address, reason: str) -> None:
        """We were blocked, removed, or the chat was deleted."""
        ...

    async def moved(self, address: Address, to: Address) -> Message | None:
        """The chat has another address now; the message is said there once."""
        ...

    async def refused(self, address: Address, name: str) -> Message | None:
        """We may not write in a chat of this name; the message is said once to its admins elsewhere."""
        ...

    async def opened(self, address: Address) -> None:
        """What we may do there has changed: what could not be delivered is tried again."""
        ...


class Chats(Protocol):
    """What chats have chosen, and whom they follow."""

    async def chat(self, address: Address) -> Chat:
        """What this chat has chosen; an unknown one has chosen nothing. Writes nothing."""
        ...

    async def settle(self, chat: Chat) -> None:
        """Keep what this chat has chosen."""
        ...

    async def follow(self, address: Address, states: Sequence[str], now: datetime) -> None:
        """Subscribe the chat to these states, USPS; revives a chat given up as unreachable."""
        ...

    async def unfollow(self, address: Address, states: Sequence[str] | None) -> tuple[str, ...]:
        """Unsubscribe from these states, or from all; says which it followed of them, sorted."""
        ...

    async def following(self, address: Address) -> tuple[str, ...]:
        """The states that the chat follows, sorted."""
        ...

    async def heard_from(self, address: Address) -> None:
        """Somebody wrote there: a chat given up as unreachable is reachable again."""
        ...

    async def move(self, address: Address, to: Address) -> None:
        """Carry everything of a chat over to its new address."""
        ...

    async def export(self, address: Address) -> Mapping[str, object]:
        """All that is kept about the chat, as plain JSON values."""
        ...

    async def forget(self, address: Address) -> None:
        """Erase all that is kept about the chat, everywhere."""
        ...

    async def last_reached(self, address: Address) -> datetime | None:
        """When a push last reached the chat, if ever."""
        ...


# --- Agencies -----------------------------------------------------------------------------------


class Report(Protocol):
    """What a feed calls with the advisories it read."""

    async def __call__(self, arrived: Sequence[Advisory], /, *, quiet: bool = False) -> object:
        """Take them in; quiet: they were old already when we first looked, so they are no news."""
        ...


class Attendance(Protocol):
    """Where a feed notes that its source answers, or that words may have been missed."""

    async def answered(self, source: str, now: datetime, *, ok: bool, authoritative: bool = True) -> None:
        """Note that a source answered, or did not."""
        ...

    async def missed(self, source: str, since: datetime | None) -> None:
        """Note since when words of a source may have been missed; None: nothing is missing any more."""
        ...


class Feed(Protocol):
    """One source of advisories."""

    name: str

    async def listen(self, report: Report) -> None:
        """Hand what agencies publish to the core, until cancelled."""
        ...


Judge: TypeAlias = Callable[[str, tuple[Advisory, ...], Incident | None, int], Decision]
"""A pure rule: state, its advisories, its open (or last) incident, how many incidents it had today."""


class Advisories(Protocol):
    """What agencies said, and what we made of it: the only way in is one transaction."""

    async def settle(
        self, arrived: Sequence[Advisory], states: Sequence[str], now: datetime, judge: Judge
    ) -> tuple[Push, ...]:
        """Keep what arrived and judge every state that it or `states` names, in one transaction.

        For each state whose decision has news: keep its incident, drop the pushes of that state that are
        not yet sent, owe the new one to every subscriber. A message seen before (same key) is not kept
        again. Returns the new pushes.
        """
        ...

    async def current(self, since: datetime) -> tuple[Advisory, ...]:
        """Every advisory sent since then that still counts for readings, oldest first."""
        ...

    async def incidents(self) -> tuple[Incident, ...]:
        """The last incident of each state."""
        ...

    async def incident(self, code: str) -> tuple[Incident, tuple[Advisory, ...]] | None:
        """An incident by its code, any case, with its advisories, or None."""
        ...

    async def sources(self) -> tuple[Source, ...]:
        """Every source and when it last answered."""
        ...

    async def answered(self, source: str, now: datetime, *, ok: bool, authoritative: bool = True) -> None:
        """Note that a source answered, or did not."""
        ...

    async def revision(self) -> int:
        """A number that changes whenever any process changes what a reading may rest on."""
        ...


class Agencies(Protocol):
    """Who may post."""

    async def add(self, name: str, level: Level, states: Sequence[str]) -> str:
        """Let an agency post for these states; gives its key, shown once. NameTaken if it may already."""
        ...

    async def by_key(self, key: str) -> Agency | None:
        """The agency whose key this is, unless revoked."""
        ...

    async def list(self) -> tuple[Agency, ...]:
        """Every agency, by name; the revoked too."""
        ...

    async def revoke(self, slug: str) -> bool:
        """Let it post no more, by slug or name; False if there is none."""
        ...


class Readings(Protocol):
    """The readings of now, in memory: asking touches no disk."""

    @property
    def version(self) -> int:
        """Another number whenever what is read has changed."""
        ...

    def reading(self, place: Place) -> Reading:
        """What all advisories together say of 911 there, now."""
        ...

    def history(self, state: str) -> Incident | None:
        """The state's last incident."""
        ...


class Outbox(Protocol):
    """Pushes that are owed, and what became of them."""

    async def claim(self, platform: str, most: int, now: datetime) -> tuple[Delivery, ...]:
        """The next deliveries due on a platform, marked as in flight; superseded ones never come."""
        ...

    async def done(
        self,
        delivery: Delivery,
        outcome: Outcome,
        now: datetime,
        *,
        receipt: Receipt | None = None,
        reason: str = "",
    ) -> None:
        """Note what became of a delivery."""
        ...

    async def later(self, delivery: Delivery, due: datetime, *, reason: str = "") -> None:
        """Put a delivery back until it is due."""
        ...

    async def recover(self, platform: str, now: datetime) -> int:
        """Put back what was in flight when the process died; says how many."""
        ...

    async def again(self, address: Address, now: datetime) -> int:
        """Owe an address once more what failed there and is still the newest; says how many."""
        ...

    async def strike(self, address: Address, now: datetime, *, final: bool) -> None:
        """The address was unreachable: final at once, else given up after strikes over days."""
        ...


class Cards(Protocol):
    """The messages that are kept up to date; each begins as the first push that a chat got of an incident."""

    async def latest(self) -> tuple[Push, ...]:
        """The last push of each state."""
        ...

    async def outdated(self, platform: str, push: Push, face: str, after: int, most: int) -> tuple[Card, ...]:
        """Cards of the push's incident that show something else or wait for their pin, by address row."""
        ...

    async def keep(self, state: str, cards: Sequence[Card]) -> None:
        """Keep what these cards show now; one that is gone meanwhile stays gone."""
        ...

    async def drop(self, state: str, card: Card) -> None:
        """There is no such message any more."""
        ...


class Counts(Protocol):
    """How many follow, and how far pushes have come."""

    async def subscribers(self) -> tuple[Following, ...]:
        """How many chats follow each state on each platform, by state; no row for none."""
        ...

    async def deliveries(self, most: int = 20) -> tuple[Progress, ...]:
        """The newest pushes, newest first, one value for each platform they went out on."""
        ...


# --- Facts --------------------------------------------------------------------------------------


class Directory(Protocol):
    """Where to go and whom to call; every line with its area, source and date."""

    def lines(self, place: Place) -> tuple[Line, ...]:
        """Verified ten-digit lines for a place, best first; empty where none is known."""
        ...

    def coverage(self, place: Place) -> Coverage:
        """What else is known there: text-to-911, fire boxes, cautions, choices still to make."""
        ...

    async def district(self, point: Point) -> Place | None:
        """The police district at a point, where districts are imported; None elsewhere."""
        ...

    async def near(self, point: Point, most: int = 5) -> tuple[Door, ...]:
        """The nearest police and fire stations and emergency departments, nearest first by kind."""
        ...

    async def doors(self, place: Place, most: int = 5) -> tuple[Door, ...]:
        """The same for a town, county or ZIP, by its middle; empty where nothing is imported."""
        ...


class Gazetteer(Protocol):
    """Which places there are."""

    def county_name(self, fips: str) -> str:
        """ "Suffolk County" for 25025; the digits themselves where unknown."""
        ...


class Boundaries(Protocol):
    """Where the states and counties lie."""

    def locate(self, point: Point) -> tuple[Place, ...]:
        """The state and county at a point; two near a state line, nearest first; none outside the US."""
        ...


class Understanding(Protocol):
    """What a message means. Pure: no I/O, no clock; never raises."""

    def understand(self, question: Question, home: Place | None) -> Understood:
        """Read intent, places and language from a message."""
        ...


class Words(Protocol):
    """Sentences in every language."""

    def render(self, answer: Answer, language: str) -> Message:
        """An answer in a language, English beneath where the catalog asks for it."""
        ...

    def languages(self) -> tuple[str, ...]:
        """The tags that have a catalog, English first."""
        ...

    def name(self, language: str) -> str:
        """What a language calls itself: "Español" for es."""
        ...

    def text(self, key: str, language: str) -> str:
        """One sentence without facts."""
        ...

    def named(self, text: str) -> str | None:
        """The tag of a language named by tag or by its own or English name ("español", "es"), or None."""
        ...


class Pictures(Protocol):
    """What can be drawn; None where no font here can draw the words."""

    async def card(self, text: str) -> bytes | None:
        """A place's ladder as a PNG to print, its first line as title."""
        ...

    async def states(
        self, readings: Mapping[str, Kind], words: Mapping[Kind, str], title: str, footer: str
    ) -> bytes | None:
        """The states with their readings, by USPS, as a PNG."""
        ...

    async def counties(
        self, state: str, affected: Mapping[str, Kind], words: Mapping[Kind, str], title: str, footer: str
    ) -> bytes | None:
        """A state with the counties that agencies' words name, by FIPS, as a PNG."""
        ...


# --- The desk -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Desk:
    """What a handler may reach for."""

    readings: Readings
    advisories: Advisories
    chats: Chats
    directory: Directory
    gazetteer: Gazetteer
    boundaries: Boundaries
    words: Words
    pictures: Pictures
    permits: Permits | None = None
    """None where no platform runs."""


class Handler(Protocol):
    """One file in handlers/: whether a question is its own, and the answer to it."""

    def hears(self, question: LocalQuestion) -> bool:
        """Whether this handler answers it."""
        ...

    async def answer(self, question: LocalQuestion, desk: Desk) -> Answer | None:
        """Answer it; None stays silent."""
        ...
