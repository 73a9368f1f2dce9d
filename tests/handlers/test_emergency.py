"""Somebody is in danger."""

from dataclasses import replace

import pytest

from bot.domain.advisory import Health, Level, Service, Verdict
from bot.domain.directory import Line, LineKind
from bot.domain.place import Place
from bot.domain.reading import Kind
from bot.domain.talk import ChatKind, Intent, LocalQuestion
from tests.doubles.advisories import BROCKTON, STATE_OUTAGE, reading, word
from tests.doubles.desk import StillDesk, asked, reply, said

BOSTON = Place("MA", "25025", "Boston")
POLICE = Line(
    LineKind.POLICE,
    "Boston Police, District A-1",
    ("617-343-4240",),
    "Downtown",
    "State 911 Department via CBS Boston",
    "https://www.cbsnews.com/",
    "2023-05-01",
    "A",
    1,
)
FIRE = replace(POLICE, kind=LineKind.FIRE, name="Boston Fire", numbers=("617-343-2880",), area="Boston")
FIXED = """\
I can't send help. Call 911 now.

If it does not connect:
1) use another phone: a landline or another carrier
2) call local police or fire directly, on their own number
3) text 911 with place and need (if you get no reply or an error, move on)
4) go, or send someone, to the nearest police or fire station"""


def in_danger(*places: Place, **more: object) -> LocalQuestion:
    return asked("he is choking", Intent.EMERGENCY, *places, **more)  # type: ignore[arg-type]


async def test_the_text_is_fixed_where_nothing_is_known() -> None:
    """Without a place the four steps come, and nothing else."""
    world = StillDesk()

    message = await reply(in_danger(), world)

    assert message is not None
    assert message.text == FIXED
    assert message.buttons == ()
    assert not message.loud


async def test_verified_lines_of_the_place_stand_in_the_second_step() -> None:
    """A police and a fire line, each with its area, its source and its date in its own line."""
    world = StillDesk()
    world.directory.known["Boston"] = (POLICE, replace(POLICE, name="Another district"), FIRE)

    text = await said(in_danger(BOSTON), world)

    assert (
        "2) call local police or fire:\n"
        "Boston Police, District A-1: 617-343-4240 (for Downtown; source: State 911 Department via CBS "
        "Boston, printed May 1, 2023)\n"
        "Boston Fire: 617-343-2880 (for Boston; source: State 911 Department via CBS Boston, printed "
        "May 1, 2023)\n"
        "3) text 911"
    ) in text
    assert "Another district" not in text


async def test_the_agencys_instruction_comes_before_the_steps_while_an_outage_is_confirmed_here() -> None:
    """Who says so, that 911 may not connect here, and its words, right after the call to 911."""
    world = StillDesk()
    world.readings.known["MA"] = reading(Kind.OUTAGE, STATE_OUTAGE)

    message = await reply(in_danger(home=BOSTON), world)

    assert message is not None
    assert message.paragraphs[0] == "I can't send help. Call 911 now."
    assert message.paragraphs[1].startswith(
        "State 911 Department: 911 may not connect here: “Individuals who"
    )
    assert message.paragraphs[2].startswith("If it does not connect:\n1)")


async def test_another_citys_notice_is_not_this_citys() -> None:
    """Brockton's word is not told to somebody in danger in Boston."""
    world = StillDesk()
    world.readings.known["MA"] = reading(Kind.LOCAL_REPORT, BROCKTON)

    elsewhere = await said(in_danger(BOSTON), world)
    there = await said(in_danger(Place("MA", "25023", "Brockton")), world)

    assert elsewhere == FIXED
    assert "Brockton Fire Department: 911 may not connect here" in there


async def test_part_of_a_state_is_named_where_the_county_is_not_known() -> None:
    """Without a county it is said where 911 may not connect, and nothing to another county."""
    partial = word(area="Suffolk, MA", counties=("25025",))
    world = StillDesk()
    world.readings.known["MA"] = reading(Kind.INTERMITTENT, partial)

    somewhere = await said(in_danger(Place("MA")), world)
    outside = await said(in_danger(Place("MA", "25017")), world)

    assert "State 911 Department: 911 may not connect in Suffolk, MA." in somewhere
    assert outside == FIXED


@pytest.mark.parametrize(
    ("down", "left"),
    [
        ((Service.TEXT,), "text 911"),
        ((Service.LANDLINE,), "landline"),
        ((Service.WIRELESS,), "another carrier"),
    ],
)
async def test_a_step_that_is_out_of_service_is_left_out(down: tuple[Service, ...], left: str) -> None:
    """Nobody in danger is sent to what an authority has called down."""
    services = tuple((service, Health.DOWN) for service in down)
    world = StillDesk()
    bad = word(Verdict.DEGRADED, services=services)
    world.readings.known["MA"] = reading(Kind.INTERMITTENT, bad, services=services)

    text = await said(in_danger(Place("MA")), world)

    assert left not in text
    assert "1) use another phone" in text
    assert "go, or send someone, to the nearest police or fire station" in text


async def test_ten_digit_lines_that_an_agency_calls_down_are_left_out() -> None:
    """Las Vegas 2024: the non-emergency line failed too."""
    words = "911 from landlines is not working. The non-emergency line is also affected."
    world = StillDesk()
    world.directory.known["Boston"] = (POLICE,)
    world.readings.known["MA"] = reading(Kind.OUTAGE, word(text=words))

    text = await said(in_danger(BOSTON), world)

    assert "617-343-4240" not in text
    assert "local police or fire:" not in text
    assert "2) text 911" in text


@pytest.mark.parametrize(("topic", "line"), [("suicide", "call or text 988"), ("poison", "1-800-222-1222")])
async def test_crisis_and_poison_add_their_line_last(topic: str, line: str) -> None:
    """One line more, in the same message, after the steps."""
    world = StillDesk()

    message = await reply(in_danger(topics=frozenset({topic})), world)

    assert message is not None
    assert line in message.paragraphs[-1]
    assert message.text.startswith(FIXED)


async def test_an_ambiguous_place_asks_nothing_back() -> None:
    """Which Springfield does not matter now."""
    world = StillDesk()
    question = in_danger(ambiguous=True, choices=(Place("MA"), Place("IL")), chat=ChatKind.GROUP)

    text = await said(question, world)

    assert text == FIXED
    assert "?" not in text


async def test_a_carriers_outage_is_told_as_the_carriers() -> None:
    """One carrier's outage is not everybody's."""
    bad = word(level=Level.CARRIER, agency="Verizon", carrier="Verizon", instruction="Use another carrier.")
    world = StillDesk()
    world.readings.known["MA"] = reading(Kind.CARRIER, bad)

    text = await said(in_danger(BOSTON), world)

    assert "Verizon: Verizon customers may not reach 911: “Use another carrier.”" in text
    assert "911 may not connect here" not in text
