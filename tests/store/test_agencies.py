"""Who may post."""

import pytest
from sqlalchemy import select

from bot.domain.advisory import Level
from bot.domain.agency import Agency, NameTaken
from bot.store.agencies import Agencies
from bot.store.database import Database
from bot.store.tables import agencies as table

STATE_911 = Agency("State 911 Department", "state-911-department", Level.STATE, ("MA", "NH"))


@pytest.fixture
def agencies(database: Database) -> Agencies:
    """The agencies of this database."""
    return Agencies(database)


async def test_an_agency_is_known_by_its_key(agencies: Agencies) -> None:
    """And by nothing else."""
    key = await agencies.add("State 911 Department", Level.STATE, ["nh", "MA", "MA"])

    assert key.startswith("cb_")
    assert await agencies.by_key(key) == STATE_911
    for wrong in ("", key[:-1], key + "x", key.upper(), "cb_", "\ud800"):
        assert await agencies.by_key(wrong) is None


async def test_the_key_itself_is_not_kept(agencies: Agencies, database: Database) -> None:
    """Only its hash."""
    key = await agencies.add("Fire", Level.CITY, ["MA"])

    async with database.read() as connection:
        (row,) = (await connection.execute(select(table))).all()

    assert key.removeprefix("cb_") not in str(row)


async def test_a_revoked_agency_posts_no_more_until_it_is_added_again(agencies: Agencies) -> None:
    """Then with a new key and new rights."""
    old = await agencies.add("State 911 Department", Level.STATE, ["MA"])

    assert await agencies.revoke("state-911-department")
    assert await agencies.by_key(old) is None
    assert [each.revoked for each in await agencies.list()] == [True]
    new = await agencies.add("State 911 Department", Level.STATE, ["MA", "NH"])

    assert await agencies.by_key(old) is None
    assert await agencies.by_key(new) == STATE_911


async def test_a_name_that_may_post_is_not_given_twice(agencies: Agencies) -> None:
    """Its key goes on to work."""
    key = await agencies.add("Fire Department", Level.CITY, ["MA"])

    with pytest.raises(NameTaken):
        await agencies.add("fire  department!", Level.STATE, ["US"])

    found = await agencies.by_key(key)
    assert found is not None
    assert found.level is Level.CITY


async def test_revoking_nobody_says_so(agencies: Agencies) -> None:
    """A slip of the pen must not pass for done."""
    assert not await agencies.revoke("nobody")


@pytest.mark.parametrize(
    ("states", "allowed"),
    [(("MA",), True), (("MA", "NH"), True), (("MA", "VT"), False), (("US",), False), ((), False)],
)
def test_an_agency_speaks_of_its_own_states_alone(states: tuple[str, ...], *, allowed: bool) -> None:
    """Unless the whole country is its own."""
    assert STATE_911.may_speak_of(states) is allowed
    assert Agency("FEMA", "fema", Level.STATE, ("US",)).may_speak_of(states) is bool(states) or not states
