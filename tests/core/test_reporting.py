"""Reporting: what a push tells of our own looking."""

from pathlib import Path

from tests.core.keeping import keeping
from tests.domain.agencies import outage, restored


async def test_a_push_tells_when_we_last_looked_and_where(tmp_path: Path) -> None:
    """Who is told of an outage also hears how fresh that is, and which source is silent."""
    async with keeping(tmp_path) as house:
        await house.follows("ana")
        await house.advisories.answered("nws", house.clock.now(), ok=True)
        await house.advisories.answered("ipaws", house.later(60), ok=False)
        await house.board.refresh()

        await house.reporting.report([outage(1, source="agency")])
        await house.deliver()

        told = house.phone.arrived[-1][1].text
        assert "Checked 12:01 PM EDT: National Weather Service and agencies that post to me." in told
        assert "No answer from FEMA public alerts." in told


async def test_the_source_that_tells_has_answered(tmp_path: Path) -> None:
    """Its first words come before anything is noted of it; a push never says that we looked nowhere."""
    async with keeping(tmp_path) as house:
        await house.follows("ana")

        await house.reporting.report([outage(0, source="ipaws")])
        await house.deliver()

        told = house.phone.arrived[-1][1].text
        assert "Checked 12:00 PM EDT: FEMA public alerts." in told


async def test_an_all_clear_tells_it_too(tmp_path: Path) -> None:
    """The time is that of the push, not of the outage."""
    async with keeping(tmp_path) as house:
        await house.follows("ana")
        await house.reporting.report([outage(0, source="ipaws")])
        house.later(30 * 60)

        await house.reporting.report([restored(30, source="ipaws")])
        await house.deliver()

        assert "Checked 12:30 PM EDT: FEMA public alerts." in house.phone.arrived[-1][1].text
