"""The studio draws each picture once, however many ask."""

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.domain.outline import Ring
from bot.domain.reading import Kind
from bot.facts.boundaries import Boundaries
from bot.pictures.studio import MOST, Studio

WORDS = {kind: kind.value for kind in Kind}
BOUNDARIES = Boundaries(Path(__file__).resolve().parents[2] / "data" / "boundaries")


async def test_a_crowd_that_asks_at_once_is_served_from_one_drawing() -> None:
    """An alert makes thousands look at the same map."""
    drawn: list[str] = []

    def outlines(state: str) -> Mapping[str, Sequence[Ring]]:
        drawn.append(state)
        return BOUNDARIES.outlines(state)

    studio = Studio(outlines, lambda fips: BOUNDARIES.county_name(fips) or fips)
    affected = {"25025": Kind.OUTAGE}

    pictures = await asyncio.gather(
        *(studio.counties("MA", affected, WORDS, "Massachusetts", "checked") for _ in range(20))
    )

    assert drawn == ["MA"]
    assert len(set(pictures)) == 1
    assert pictures[0] is not None


async def test_another_reading_is_another_picture() -> None:
    """What is kept is never shown for what has changed."""
    studio = Studio(BOUNDARIES.outlines, lambda fips: fips)

    down = await studio.states({"MA": Kind.OUTAGE}, WORDS, "Readings", "checked")
    restored = await studio.states({"MA": Kind.RESTORED}, WORDS, "Readings", "checked")
    again = await studio.states({"MA": Kind.OUTAGE}, WORDS, "Readings", "checked")

    assert down != restored
    assert again is down


async def test_old_pictures_are_let_go() -> None:
    """Memory does not grow with every card that was ever asked for."""
    studio = Studio(BOUNDARIES.outlines, lambda fips: fips)

    first = await studio.card("Card 0")
    for number in range(1, MOST + 1):
        await studio.card(f"Card {number}")

    assert await studio.card("Card 0") is not first
