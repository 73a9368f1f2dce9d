"""The theatre: plays a scenario through the whole pipeline, on the scenario's own clock."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.app import House
from bot.clock import ScenarioClock
from bot.core.delivering import Lane
from bot.core.pacing import AtOnce
from bot.domain.delivery import Address, Delivery, News, Receipt
from bot.domain.message import Message
from bot.domain.place import Place
from bot.domain.reading import Kind, Reading
from bot.domain.talk import Question
from bot.feeds.publishing import Publish
from bot.feeds.scenario import SENDER, Ask, Event, Follow, SourceEvent
from bot.ports import Reply

ALWAYS_ANSWERING: Final = "scenario"
"""The source of a scenario that names none."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing that the audience sees."""

    at: datetime
    event: str
    """answer, push or reading; also ask, publish and note, for who wants the whole play."""
    to: str = ""
    kind: News | None = None
    text: str | None = None
    state: str = ""
    reading: Kind | None = None
    message: Message | None = None
    full: Reading | None = None


class Audience:
    """A Messenger whose people only listen: what reaches them is written down."""

    name = "scenario"

    def __init__(self) -> None:
        self.arrived: list[tuple[Address, Message]] = []

    async def listen(self, reply: Reply) -> None:
        """Nobody speaks unbidden in a theatre."""

    async def send(self, to: Address, message: Message) -> Receipt:
        """Write down what arrived, and where."""
        self.arrived.append((to, message))
        return Receipt()


class Theatre:
    """One play: a house with its own database in memory, a clock, and an audience."""

    def __init__(self, house: House, clock: ScenarioClock, events: Iterable[Event]) -> None:
        self._house = house
        self._clock = clock
        self._events = tuple(events)
        self._audience = Audience()
        self._told: list[Delivery] = []
        self._lane = Lane(
            self._audience,
            house.outbox,
            house.chats,
            house.words,
            clock,
            AtOnce(),
            rate=1e6,
            told=self._told.append,
        )
        named = {event.source.name for event in self._events if event.source}
        self._answering = dict.fromkeys(named or {ALWAYS_ANSWERING}, True)

    async def play(self) -> AsyncIterator[Shown]:
        """Everything that the audience sees, in order."""
        for event in self._events:
            async for shown in self._time_passes(event.at):
                yield shown
            async for shown in self._happen(event):
                yield shown

    async def _time_passes(self, until: datetime) -> AsyncIterator[Shown]:
        """Words grow stale between events: each at its own moment."""
        while (moment := self._next_due(until)) is not None:
            self._clock.move(moment)
            await self._poll()
            await self._house.reporting.tick()
            async for shown in self._deliver():
                yield shown
        self._clock.move(until)
        await self._poll()

    def _next_due(self, until: datetime) -> datetime | None:
        """The next moment before `until` at which time alone changes an open incident's reading."""
        moments = (
            word.sent + span
            for state in self._house.board.due()
            for word in self._house.board.words(state)
            for span in (self._house.limits.stale_after, self._house.limits.restored_stands)
        )
        return min((each for each in moments if self._clock.now() < each <= until), default=None)

    async def _poll(self) -> None:
        """Every source that is not silent answers."""
        for name, ok in self._answering.items():
            await self._house.advisories.answered(name, self._clock.now(), ok=ok)
        await self._house.board.refresh()

    async def _happen(self, event: Event) -> AsyncIterator[Shown]:
        """One event, and what follows from it."""
        now = self._clock.now()
        if event.note:
            yield Shown(now, "note", text=event.note)
        elif event.publish:
            yield Shown(now, "publish", to=event.publish.agency, text=_words(event.publish))
            await self._publish(event.publish)
        elif event.ask:
            yield Shown(now, "ask", to=event.ask.who, text=event.ask.text)
            yield await self._ask(event.ask)
        elif event.source:
            await self._hear(event.source)
        elif event.read:
            for state in event.read.states:
                reading = self._house.board.reading(Place(state))
                yield Shown(now, "reading", state=state, reading=reading.kind, full=reading)
        await self._follow(event.subscribe, event.unsubscribe)
        async for shown in self._deliver():
            yield shown

    async def _publish(self, publish: Publish) -> None:
        now = self._clock.now()
        await self._house.reporting.report([self._house.enrich(publish.advisory(now, now, SENDER, SENDER))])

    async def _ask(self, ask: Ask) -> Shown:
        address = Address(self._audience.name, ask.who)
        await self._make_home(address, ask.home)
        message = await self._house.answering.answer(Question(ask.text, address, asked=self._clock.now()))
        chat = await self._house.chats.chat(address)
        understood = self._house.answering.understand(Question(ask.text, address), chat)
        state = understood.states[0] if understood.states else (chat.home.state if chat.home else "")
        reading = self._house.board.reading(Place(state)).kind if state else None
        text = message.text if message else None
        return Shown(self._clock.now(), "answer", ask.who, None, text, state, reading, message)

    async def _make_home(self, address: Address, home: str | None) -> None:
        if home:
            chat = await self._house.chats.chat(address)
            if chat.home is None or chat.home.state != home:
                await self._house.chats.settle(type(chat)(address, Place(home), chat.language, chat.plain))

    async def _hear(self, source: SourceEvent) -> None:
        self._answering[source.name] = source.ok
        await self._poll()

    async def _follow(self, subscribe: Follow | None, unsubscribe: Follow | None) -> None:
        if subscribe:
            address = Address(self._audience.name, subscribe.who)
            await self._house.chats.follow(address, subscribe.states, self._clock.now())
        if unsubscribe:
            address = Address(self._audience.name, unsubscribe.who)
            await self._house.chats.unfollow(address, unsubscribe.states or None)

    async def _deliver(self) -> AsyncIterator[Shown]:
        """What the outbox owes now reaches the audience, in order."""
        before = self._clock.now()
        while await self._lane.drain():
            pass
        for delivery, (to, message) in zip(self._told, self._audience.arrived, strict=True):
            push = delivery.push
            yield Shown(
                before, "push", to.chat, push.news, message.text, push.state, push.reading.kind, message
            )
        self._told.clear()
        self._audience.arrived.clear()


def _words(publish: Publish) -> str:
    return " ".join(filter(None, (publish.text, publish.instruction)))


def span(events: Iterable[Event]) -> timedelta:
    """How long the told day lasts."""
    times = [event.at for event in events]
    return max(times) - min(times) if times else timedelta()
