"""The reading of a state from all advisories, as the table of the contract has it."""

from datetime import timedelta

import pytest

from bot.domain.advisory import Advisory, Level
from bot.domain.judging import read, seen_through
from bot.domain.place import Place
from bot.domain.reading import Kind, Limits, Source
from tests.domain.agencies import (
    BOSTON,
    BROCKTON,
    POLICE,
    VERIZON,
    at,
    cancels,
    degraded,
    outage,
    reassures,
    restored,
)

MA = Place("MA")
STATE = "State 911 Department"
TABLE: tuple[tuple[str, tuple[Advisory, ...], Kind], ...] = (
    ("silence is not health", (), Kind.NO_NOTICE),
    ("the state says so", (outage(0),), Kind.OUTAGE),
    ("the state says some calls fail", (degraded(0),), Kind.INTERMITTENT),
    ("the state's alert names counties", (outage(0, counties=("25025",)),), Kind.INTERMITTENT),
    ("a city alone says so", (outage(0, **BOSTON),), Kind.LOCAL_REPORT),
    (
        "a city says the whole state is down",
        (outage(0, **BOSTON, text="911 is down statewide"),),
        Kind.LOCAL_REPORT,
    ),
    ("a carrier says so", (outage(0, **VERIZON),), Kind.CARRIER),
    ("the state limits it to a carrier", (degraded(0, carrier="Verizon"),), Kind.CARRIER),
    ("a carrier's word beside the state's", (outage(0), outage(1, **VERIZON)), Kind.OUTAGE),
    ("the state confirms the city", (outage(0, **BOSTON), outage(5)), Kind.OUTAGE),
    ("the state denies the city", (outage(0, **BOSTON), reassures(5)), Kind.CONFLICT),
    ("the state denied before the city spoke", (reassures(0), outage(5, **BOSTON)), Kind.CONFLICT),
    ("two state authorities disagree", (outage(0), reassures(5, "State Police")), Kind.CONFLICT),
    ("a city's calm is not the state's", (outage(0), reassures(5, **BOSTON)), Kind.OUTAGE),
    ("its author denies it", (outage(0), reassures(5)), Kind.NO_NOTICE),
    ("the state restores", (outage(0), restored(5)), Kind.RESTORED),
    ("another state authority restores", (outage(0), restored(5, "State Police")), Kind.RESTORED),
    ("a city does not restore a state", (outage(0), restored(5, **BOSTON)), Kind.OUTAGE),
    (
        "a city may not replace the state's word",
        (outage(0, id="a"), restored(5, **BOSTON, references=("a",))),
        Kind.OUTAGE,
    ),
    ("a city restores itself", (outage(0, **BOSTON), restored(5, **BOSTON)), Kind.RESTORED),
    ("its police restore what its fire said", (outage(0, **BOSTON), restored(5, **POLICE)), Kind.RESTORED),
    (
        "one of two cities is back",
        (outage(0, **BOSTON), outage(1, **BROCKTON), restored(5, **BOSTON)),
        Kind.LOCAL_REPORT,
    ),
    ("the state's all clear ends its cities'", (outage(0, **BOSTON), outage(1), restored(5)), Kind.RESTORED),
    ("a city down after the all clear", (outage(0), restored(5), outage(9, **BOSTON)), Kind.LOCAL_REPORT),
    ("down again", (outage(0), restored(5), outage(9)), Kind.OUTAGE),
    ("the carrier is back", (outage(0, **VERIZON), restored(5, **VERIZON)), Kind.RESTORED),
    ("a carrier does not restore a state", (outage(0), restored(5, **VERIZON)), Kind.OUTAGE),
    ("part of the state is back", (outage(0), restored(5, area="Suffolk County")), Kind.OUTAGE),
    ("the state narrows it", (outage(0), degraded(5)), Kind.INTERMITTENT),
    ("replaced before it arrived", (restored(5, references=("late",)), outage(0, id="late")), Kind.RESTORED),
    ("a wordless cancel restores nothing", (outage(0, id="a"), cancels(5, references=("a",))), Kind.STALE),
    ("an old word comes late", (restored(5), outage(0)), Kind.RESTORED),
    ("a drill is nothing", (outage(0, drill=True),), Kind.NO_NOTICE),
    ("another state's word is not ours", (outage(0, states=("NH",), area="New Hampshire"),), Kind.NO_NOTICE),
    ("the whole country's word is ours", (outage(0, states=("US",), area="United States"),), Kind.OUTAGE),
)


@pytest.mark.parametrize(("case", "advisories", "expected"), TABLE, ids=[row[0] for row in TABLE])
def test_reading_follows_from_the_words(case: str, advisories: tuple[Advisory, ...], expected: Kind) -> None:
    """Each row of the table reads as the contract says."""
    reading = read(MA, advisories, at(10))

    assert reading.kind is expected, case


@pytest.mark.parametrize(("minutes", "expected"), [(359, Kind.OUTAGE), (360, Kind.STALE), (2000, Kind.STALE)])
def test_old_words_grow_stale_and_never_restored(minutes: int, expected: Kind) -> None:
    """Without a new word an outage is stale after the limit, however long."""
    reading = read(MA, [outage(0)], at(minutes))

    assert reading.kind is expected


def test_expiry_is_not_restoration() -> None:
    """An alert that expired still stands."""
    expired = outage(0, expires=at(30))

    assert read(MA, [expired], at(60)).kind is Kind.OUTAGE


def test_an_all_clear_stands_a_day() -> None:
    """Restored is told for 24 hours, then there is no notice."""
    words = [outage(0), restored(5)]

    assert read(MA, words, at(5 + 24 * 60 - 1)).kind is Kind.RESTORED
    assert read(MA, words, at(5 + 24 * 60)).kind is Kind.NO_NOTICE


def test_a_neighbours_denial_is_quoted_while_in_force() -> None:
    """A reassurance alone is no reading of its own, but its words are kept for the answer."""
    denial = reassures(0)

    assert read(MA, [denial], at(10)).word is denial
    assert read(MA, [denial], at(361)).word is None


def test_a_clock_that_runs_ahead_is_not_believed() -> None:
    """A message dated an hour ahead counts from when it was seen."""
    ahead = outage(60, first_seen=at(0))

    assert read(MA, [ahead, restored(5)], at(10)).kind is Kind.RESTORED


def test_both_sides_of_a_conflict_are_shown() -> None:
    """The denial stands beside the report."""
    reading = read(MA, [outage(0, **BOSTON), reassures(5)], at(10))

    assert [each.agency for each in reading.basis] == ["Boston Fire Department"]
    assert [each.agency for each in reading.against] == [STATE]


def test_the_word_nearest_to_the_asker_comes_first() -> None:
    """Who asks of Brockton reads Brockton's words before Boston's newer ones."""
    words = [outage(0, **BROCKTON), outage(5, **BOSTON)]

    assert read(Place("MA", town="Brockton"), words, at(10)).basis[0].area == "Brockton"


@pytest.mark.parametrize(("silent", "expected"), [(9, Kind.NO_NOTICE), (10, Kind.BLIND)])
def test_silent_sources_make_us_blind(silent: int, expected: Kind) -> None:
    """Ten minutes without an answer, and we cannot tell."""
    source = Source("ipaws", ok=False, last_success=at(-silent))

    reading = seen_through(read(MA, [], at(0)), [source], at(0))

    assert reading.kind is expected


def test_an_open_outage_is_told_though_sources_are_silent() -> None:
    """Blindness never hides an outage."""
    reading = seen_through(
        read(MA, [outage(0)], at(60)), [Source("ipaws", ok=False, last_success=at(0))], at(60)
    )

    assert reading.kind is Kind.OUTAGE


def test_a_proposing_source_does_not_make_us_see() -> None:
    """Only authoritative sources count against blindness."""
    source = Source("blog", ok=True, last_success=at(0), authoritative=False)

    assert seen_through(read(MA, [], at(0)), [source], at(0)).kind is Kind.BLIND


def test_the_operator_may_shorten_the_stale_limit() -> None:
    """The limit is a setting."""
    limits = Limits(stale_after=timedelta(minutes=20))

    assert read(MA, [outage(0)], at(20), limits=limits).kind is Kind.STALE


def test_the_same_event_county_by_county_takes_nothing_back() -> None:
    """The Weather Service relays the state's outage under county codes: the state's word stands."""
    echo = outage(5, level=Level.COUNTY, counties=("25025", "25017"), area="Suffolk, MA; Middlesex, MA")

    assert read(MA, [outage(0), echo], at(6)).kind is Kind.OUTAGE


def test_an_update_that_leaves_a_state_out_restores_nothing_there() -> None:
    """Three states become one: in the others the word is withdrawn, not restored."""
    three = outage(0, "Lumen Relay", id="a", states=("MA", "ME", "NH"), area="MA, ME, NH")
    one = outage(5, "Lumen Relay", id="b", states=("NH",), area="New Hampshire", references=("a",))

    reading = read(MA, [three, one], at(6))

    assert reading.kind is Kind.STALE
    assert reading.withdrawn


def test_a_county_of_the_state_is_not_the_state() -> None:
    """A county's own authority gives a local report only."""
    word = outage(0, "Suffolk County Sheriff", level=Level.COUNTY, counties=("25025",), area="Suffolk County")

    assert read(MA, [word], at(1)).kind is Kind.LOCAL_REPORT
