"""Every number has its area, source and date; every answer has something to dial and a place to go."""

import re

import pytest

from bot.domain.place import STATES, Place
from bot.domain.talk import Intent, LocalQuestion
from bot.facts.directory import Directory
from bot.facts.directory_tables import read_tables
from bot.ports import Desk
from tests.doubles.desk import LOCALES, WORDS, Counties, NoPictures, StillDesk, asked, reply

NUMBER = re.compile(r"(?<!\d)\d{3}-\d{3}-\d{4}(?!\d)")
WITH_ITS_SOURCE = re.compile(
    r"(for|serves) .+; source: .+, (printed )?([A-Z]\w+ )?(\d+, )?\d{4}\)|Phone .+, for "
)
TABLES = read_tables(LOCALES.parent / "directory")
TOWNS = [Place("MA", town.county, town.name) for town in TABLES.towns.values()]
PLACES = [Place(state.usps) for state in STATES] + TOWNS


class TrueDesk(StillDesk):
    """A desk with the directory that we ship."""

    @property
    def desk(self) -> Desk:
        return Desk(
            self.readings,
            self.advisories,
            self.chats,
            Directory(TABLES),
            Counties(),
            self.boundaries,
            WORDS,
            NoPictures(),
        )


def questions(place: Place) -> tuple[LocalQuestion, ...]:
    return (
        asked("fire", Intent.EMERGENCY, place),
        asked("who do I call", Intent.HELP, place),
        asked("", Intent.HELP, place, command="where", argument="more"),
        asked("", Intent.HELP, place, command="card"),
        asked("", Intent.HELP, place, topics=frozenset({"deaf", "firebox"})),
    )


@pytest.mark.parametrize("start", range(0, len(PLACES), 60))
async def test_no_number_stands_without_area_source_and_date(start: int) -> None:
    """In every state and in every town of Massachusetts, whatever is asked of where to go."""
    world = TrueDesk()

    for place in PLACES[start : start + 60]:
        for question in questions(place):
            message = await reply(question, world)
            assert message is not None
            for line in message.text.splitlines():
                if NUMBER.search(line.replace("1-800-222-1222", "")):
                    assert WITH_ITS_SOURCE.search(line), line
            assert "call" in message.text
            assert "911" in message.text
            assert "station" in message.text or "Places to go" in message.text


async def test_every_town_of_massachusetts_has_a_number() -> None:
    """A regional line at least, in the answer to somebody in danger."""
    world = TrueDesk()

    without = []
    for town in TOWNS:
        message = await reply(asked("fire", Intent.EMERGENCY, town), world)
        if message is None or not NUMBER.search(message.text):
            without.append(town.town)

    assert without == []


@pytest.mark.parametrize("place", [Place("MA"), Place("MA", "25025", "Boston"), Place("WY")], ids=str)
async def test_answers_fit_one_message_on_each_platform(place: Place) -> None:
    """Discord takes 2000 characters, Telegram 4096; the first answer fits both."""
    world = TrueDesk()

    for question in questions(place)[:2]:
        message = await reply(question, world)
        assert message is not None
        assert len(message.text) < 1900
