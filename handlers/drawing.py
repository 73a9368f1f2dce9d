"""Drawings: maps of readings in the reader's words, and the same told for who cannot see them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from bot.domain.place import STATES, Place
from bot.domain.reading import DOWN, Kind, Reading
from bot.domain.saying import moment
from bot.domain.statement import brief
from bot.domain.statement import sign as bare
from bot.domain.talk import Answer, Attachment, LocalQuestion, Many, Say, Sign, say
from bot.ports import Desk

TITLES = {kind: f"title-{kind.replace('_', '-')}" for kind in Kind} | {Kind.CARRIER: "kind-carrier"}
MOST_TOLD = 8


async def sign(reading: Reading, question: LocalQuestion, desk: Desk) -> Sign:
    """A reading at a glance, with its map where the platform shows one and there is something to see."""
    if not question.question.pictures:
        return bare(reading)
    picture = await beside(reading, question.language, question.now, desk)
    return replace(bare(reading), picture=picture)


async def beside(reading: Reading, language: str, now: datetime, desk: Desk) -> Attachment | None:
    """The map that goes with a reading: the counties that agencies name, else the states; None for none."""
    if reading.kind not in DOWN:
        return None
    if affected(reading):
        return await of_counties(reading, (brief(reading, now),), language, now, desk)
    readings = of_all(desk)
    told = tuple(brief(each, now) for each in readings.values() if each.kind in DOWN)
    return await of_states(readings, told[:MOST_TOLD], language, now, desk)


def of_all(desk: Desk) -> Mapping[str, Reading]:
    """The reading of each state, by USPS."""
    return {state.usps: desk.readings.reading(Place(state.usps)) for state in STATES}


def affected(reading: Reading) -> dict[str, Kind]:
    """The counties that words of outage name, each with the state's reading."""
    if reading.kind not in DOWN:
        return {}
    return {fips: reading.kind for word in reading.basis for fips in word.counties}


async def of_states(
    readings: Mapping[str, Reading], told: tuple[Say, ...], language: str, now: datetime, desk: Desk
) -> Attachment | None:
    """The states with their readings; nothing where no font can draw the words."""
    kinds, title, footer = _words("DC", language, now, desk)
    drawn = await desk.pictures.states(
        {usps: each.kind for usps, each in readings.items()}, kinds, title, footer
    )
    return _file(drawn, told)


async def of_counties(
    reading: Reading, told: tuple[Say, ...], language: str, now: datetime, desk: Desk
) -> Attachment | None:
    """A state with the counties that agencies name; nothing where no font can draw the words."""
    state = reading.place.state
    kinds, title, footer = _words(state, language, now, desk)
    return _file(await desk.pictures.counties(state, affected(reading), kinds, title, footer), told)


def _words(state: str, language: str, now: datetime, desk: Desk) -> tuple[Mapping[Kind, str], str, str]:
    """What stands on a map: the kinds, the title, and when it was drawn."""

    def words(line: Say) -> str:
        return desk.words.render(Answer((line,)), language).paragraphs[0]

    kinds = {kind: words(say(key, count=1)) for kind, key in TITLES.items()}
    return kinds, words(say("map-title")), words(say("map-footer", time=moment(now, state, now)))


def _file(drawn: bytes | None, told: tuple[Say, ...]) -> Attachment | None:
    alt = say("map-alt", told=Many(told)) if told else say("map-none")
    return Attachment("map.png", "image/png", drawn, alt) if drawn else None
