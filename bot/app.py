"""The builder: the one place that knows every room, and puts a house together from its settings."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import handlers
from bot.core.answering import Answering
from bot.core.board import Board
from bot.core.permits import Permits
from bot.core.rehearsal import Rehearsal, rehearsed
from bot.core.reporting import Reporting
from bot.core.telling import telling
from bot.domain.advisory import Advisory
from bot.domain.delivery import Chat
from bot.domain.judgement import judge
from bot.domain.message import Message
from bot.domain.reading import Limits, Reading
from bot.domain.talk import Attachment, Question, Understood
from bot.facts.boundaries import Boundaries
from bot.facts.directory import Directory, read_tables
from bot.facts.gazetteer import Gazetteer
from bot.facts.words import Words
from bot.pictures.studio import Studio
from bot.ports import Clock, Desk
from bot.settings import Settings, WrongSettings
from bot.store.advisories import Advisories
from bot.store.agencies import Agencies
from bot.store.cards import Cards
from bot.store.channels import Channels
from bot.store.chats import Chats
from bot.store.counts import Counts
from bot.store.database import Database
from bot.store.doors import Doors
from bot.store.key_file import BadKeyFile, key_in
from bot.store.limiters import Limiters
from bot.store.opening import open_database
from bot.store.outbox import Outbox
from bot.store.sealing import WrongKey
from bot.store.versions import FromTheFuture
from bot.store.warming import warm
from bot.understanding.following import follow
from bot.understanding.reader import Reader
from handlers import drawing

PACKED = Path(__file__).parent / "_data"
DATA = PACKED if PACKED.exists() else Path(__file__).parents[1] / "data"
"""The reviewed facts and words: beside the code in a checkout, inside the package once installed."""


class Bell:
    """Rings every lane that hangs on it."""

    def __init__(self) -> None:
        self._ears: list[Any] = []

    def hang(self, lane: Any) -> None:
        """Ring this one too."""
        self._ears.append(lane)

    def ring(self) -> None:
        """There is something to deliver."""
        for lane in self._ears:
            lane.wake()


@dataclass(frozen=True, slots=True)
class House:
    """Everything put together; whoever opened it closes it."""

    settings: Settings
    clock: Clock
    limits: Limits
    database: Database
    advisories: Advisories
    chats: Chats
    outbox: Outbox
    cards: Cards
    channels: Channels
    permits: Permits
    agencies: Agencies
    counts: Counts
    limiters: Limiters
    doors: Doors
    directory: Directory
    gazetteer: Gazetteer
    words: Words
    board: Board
    desk: Desk
    understanding: Reader
    answering: Answering
    reporting: Reporting
    bell: Bell

    def enrich(self, advisory: Advisory) -> Advisory:
        """The advisory with the services and carrier that its own words name, where it lists none."""
        enriched: Advisory = load("bot.feeds.services:enrich")(advisory)
        return enriched

    async def draw(self, reading: Reading, language: str, now: datetime) -> Attachment | None:
        """The map that goes with a reading, its words in a language; None where there is nothing to see."""
        return await drawing.beside(reading, language, now, self.desk)

    def warm(self) -> None:
        """Make ready what the first sentence and the first alert would wait for; may run in a thread."""
        self.understanding.warm()
        load("bot.feeds.facts:read_ahead")()

    async def warm_pushes(self) -> None:
        """Settle, claim, note and render a push once, of which nothing is kept."""
        now = self.clock.now()
        rule = partial(judge, now=now, limits=self.limits)
        for push in await warm(self.database, partial(rehearsed, now), rule, now):
            self.words.render(telling(push), "en")

    async def rehearse(self, question: Question, chat: Chat) -> tuple[Understood, Message | None]:
        """What is understood and answered, as if this chat had asked; writes nothing."""
        desk = replace(self.desk, chats=Rehearsal(chat))
        answering = Answering(self.understanding, follow, handlers.ALL, desk, self.clock)
        return answering.understand(question, chat), await answering.answer(question)


@asynccontextmanager
async def open_house(settings: Settings, clock: Clock) -> AsyncIterator[House]:
    """Put the house together; raises WrongSettings where its settings do not allow it."""
    database = await _database(settings)
    try:
        house = _build(settings, clock, database)
        await house.board.refresh()
        yield house
    finally:
        await database.close()


async def _database(settings: Settings) -> Database:
    try:
        return await open_database(settings.database, key_in(settings.key_file))
    except (WrongKey, BadKeyFile, FromTheFuture) as wrong:
        raise WrongSettings(str(wrong)) from None
    except OSError as error:
        raise WrongSettings(f"cannot open the database: {error}") from None


def _build(settings: Settings, clock: Clock, database: Database) -> House:
    limits, bell = settings.limits, Bell()
    advisories, chats, doors = Advisories(database), Chats(database), Doors(database)
    gazetteer = Gazetteer.load(DATA / "places")
    words = Words(DATA / "locales", gazetteer.county_name)
    directory = Directory(read_tables(DATA / "directory"), doors, gazetteer.point)
    boundaries = Boundaries(DATA / "boundaries")
    board = Board(advisories, clock, limits)
    permits, channels = Permits(), Channels(database)
    desk = Desk(
        permits=permits,
        channels=channels,
        readings=board,
        advisories=advisories,
        chats=chats,
        directory=directory,
        gazetteer=gazetteer,
        boundaries=boundaries,
        words=words,
        pictures=Studio(boundaries.outlines, gazetteer.county_name),
    )
    understanding = Reader.load(gazetteer, DATA / "lexicon")
    return House(
        settings=settings,
        clock=clock,
        limits=limits,
        database=database,
        advisories=advisories,
        chats=chats,
        outbox=Outbox(database),
        cards=Cards(database),
        channels=channels,
        permits=permits,
        agencies=Agencies(database),
        counts=Counts(database),
        limiters=Limiters(database),
        doors=doors,
        directory=directory,
        gazetteer=gazetteer,
        words=words,
        board=board,
        desk=desk,
        understanding=understanding,
        answering=Answering(understanding, follow, handlers.ALL, desk, clock),
        reporting=Reporting(advisories, board, clock, limits, bell.ring),
        bell=bell,
    )


def load(dotted: str) -> Any:
    """What a dotted name such as "bot.chat.console:Console" stands for: loaded only when switched on."""
    module, _, name = dotted.partition(":")
    return getattr(import_module(module), name)
