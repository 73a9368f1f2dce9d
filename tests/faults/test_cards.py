"""Platform × fault on a card edit and on an answer: what is asked or shown next is right, others go on."""

from pathlib import Path

import pytest

from tests.domain.agencies import at, outage, restored
from tests.faults.home import home
from tests.faults.table import FAULTS, End, Fault

EVERMORE = 99


@pytest.mark.parametrize("fault", FAULTS, ids=str)
async def test_a_fault_on_a_card_edit_costs_nobody_else_anything(tmp_path: Path, fault: Fault) -> None:
    """The other cards are edited at once; this one later or never, and the all clear itself still comes."""
    async with home(tmp_path, fault.platform, patience=fault.patience) as house:
        await house.follow(4)
        met = house.people[1]
        await house.hears(outage(0))
        await house.deliver()
        house.front.fails(fault.order, met, times=1 if fault.passes else EVERMORE, edits=True)
        if not fault.passes:
            house.front.fails(fault.order, met, times=EVERMORE)

        house.clock.move(at(20))
        await house.hears(restored(20))
        await house.revise()

        assert all("OVER" in card for (card,) in house.heard(but=met))
        assert house.ears.limits == ([(met, *fault.limits)] * 2 if fault.limits else [])

        house.front.lift()
        await house.settle()
        await house.revise()
        read = house.front.reads(met)

        assert "OVER" in read[-1]
        assert len(read) == 2
        assert ("OVER" in read[0]) is fault.passes
        assert all(len(each) == 2 for each in house.heard(but=met))


@pytest.mark.parametrize("fault", FAULTS, ids=str)
async def test_a_fault_on_an_answer_delays_no_other_answer(tmp_path: Path, fault: Fault) -> None:
    """What passes is waited out, and whoever paces hears of limits; who is gone is not knocked at again."""
    async with home(tmp_path, fault.platform, patience=fault.patience) as house:
        await house.follow(2)
        met, other = house.people
        house.front.fails(fault.order, met, times=1 if fault.passes else EVERMORE)

        await house.front.asks(met, "am I heard")
        await house.front.asks(other, "and I")
        await house.front.until(lambda: house.front.reads(other))
        if fault.passes:
            await house.front.until(lambda: house.front.reads(met))
        house.front.lift()
        await house.front.asks(met, "once more")
        await house.front.until(lambda: any("once more" in line for line in house.front.reads(met)))

        assert [line.strip("*") for line in house.front.reads(other)] == ["heard and I"]
        copies = [line for line in house.front.reads(met) if "am I heard" in line]
        twice = fault.end is End.DOUBTED and not house.front.knows_repetitions
        assert len(copies) == (2 if twice else int(fault.passes))
        assert house.ears.limits == ([(met, *fault.limits)] if fault.limits else [])
