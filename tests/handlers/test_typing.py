"""What our own buttons send back is understood, whatever the words around it look like."""

import pytest

from bot.domain.place import STATES, Place
from bot.domain.talk import Intent
from tests.doubles.desk import ADDRESS, NOON, StillDesk, asked, said


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.usps)
async def test_every_code_after_a_command_is_its_state(state: object) -> None:
    """OR, IN and HI are words too; after a command they are states."""
    usps, name = getattr(state, "usps", ""), getattr(state, "name", "")
    world = StillDesk()

    status = await said(asked("", Intent.STATUS, command="status", argument=usps), world)
    more = await said(asked("", Intent.HELP, command="where", argument=f"{usps} more"), world)
    spelled = await said(asked("", Intent.HELP, command="where", argument=f"{name} more"), world)

    assert f"for {name} (" in status
    assert more.startswith(f"All I know for {name}\n")
    assert spelled == more


@pytest.mark.parametrize("argument", ["MA, NH", "MA NH", "ma,nh", "Massachusetts, New Hampshire"])
async def test_several_states_are_stopped_at_once(argument: str) -> None:
    """However they are written; the others go on."""
    world = StillDesk()
    await world.chats.follow(ADDRESS, ("MA", "ME", "NH"), NOON)

    await said(asked("", Intent.UNSUBSCRIBE, Place("NH"), command="unsubscribe", argument=argument), world)

    assert await world.chats.following(ADDRESS) == ("ME",)


async def test_anything_else_is_left_to_the_understanding() -> None:
    """Boston, MA is a town, not a state with a word before it."""
    world = StillDesk()
    boston = Place("MA", "25025", "Boston")

    text = await said(asked("", Intent.HELP, boston, command="where", argument="Boston, MA"), world)

    assert text.startswith("Getting help in Boston, Massachusetts")
