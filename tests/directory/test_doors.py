"""Imported doors: the nearest of each kind, each station once."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.domain.directory import DoorKind, Precision
from bot.domain.distance import miles
from bot.domain.imported import Change, Layer
from bot.domain.place import Place, Point
from bot.store.door_exchange import DoorExchange
from bot.store.doors import Doors
from bot.store.opening import MEMORY, open_database
from tests.directory.stations import CITY, COMMON, NATION, station


async def test_the_nearest_come_first_of_each_kind(exchange: DoorExchange, doors: Doors) -> None:
    """Someone on the Common is sent to the station around the corner."""
    rows = [
        station("1", 42.362, -71.060),
        station("2", 42.340, -71.080),
        station("3", 42.300, -71.060),
        station("4", 42.356, -71.066, Layer.FIRE),
        station("5", 42.363, -71.069, Layer.EMERGENCY),
        station("6", 42.3551, -71.0656, Layer.FIREBOX),
    ]
    await exchange.exchange(CITY, "", rows)

    found = await doors.near(COMMON, 2)

    assert [(door.kind, door.name) for door in found] == [
        (DoorKind.POLICE, "Station 1"),
        (DoorKind.POLICE, "Station 2"),
        (DoorKind.FIRE, "Station 4"),
        (DoorKind.HOSPITAL, "Station 5"),
        (DoorKind.FIREBOX, "Station 6"),
    ]
    assert found[0].distance_miles == pytest.approx(0.56, abs=0.02)


spots = st.lists(
    st.tuples(st.floats(24, 49), st.floats(-125, -67), st.sampled_from(list(Precision))),
    min_size=1,
    max_size=40,
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spots, st.floats(24, 49), st.floats(-125, -67))
async def test_the_index_finds_what_a_look_at_every_door_finds(
    spots: Sequence[tuple[float, float, Precision]], latitude: float, longitude: float
) -> None:
    """Whatever box the search begins with, no nearer door is missed."""
    here = Point(latitude, longitude)
    rows = [
        station(str(number), north, east, precision=precision, name=str(number), address="")
        for number, (north, east, precision) in enumerate(spots)
    ]
    database = await open_database(MEMORY, bytes(range(64)))
    await DoorExchange(database).exchange(CITY, "", rows)

    found = await Doors(database).near(here, 5)

    off = {Precision.STREET: 0.0, Precision.TOWN: 1.0, Precision.ZIP: 2.0}
    away = [(miles(here, row.point) + off[row.precision], row) for row in rows if row.point]
    nearest = sorted(score for score, row in away if score - off[row.precision] <= 150)[:5]
    assert [(door.distance_miles or 0.0) + off[door.precision] for door in found] == pytest.approx(nearest)
    await database.close()


async def test_importing_the_same_again_changes_nothing(exchange: DoorExchange) -> None:
    """A second import is idle, a third with one row changed mends one."""
    rows = [station("1", 42.36, -71.06), station("2", 42.34, -71.08)]

    first = await exchange.exchange(CITY, "", rows)
    second = await exchange.exchange(CITY, "", rows)
    third = await exchange.exchange(CITY, "", [replace(rows[0], phone="617-343-4240")])

    assert (first, second, third) == (Change(added=2), Change(same=2), Change(changed=1, removed=1))


async def test_a_changed_door_is_found_where_it_is_now(exchange: DoorExchange, doors: Doors) -> None:
    """The index follows what moved and forgets what is gone."""
    await exchange.exchange(CITY, "", [station("1", 42.36, -71.06), station("2", 42.35, -71.07)])
    await exchange.exchange(CITY, "", [station("1", 40.71, -74.00)])

    here, there = await doors.near(COMMON), await doors.near(Point(40.71, -74.0))

    assert here == ()
    assert [door.name for door in there] == ["Station 1"]


async def test_another_part_of_a_source_stays(exchange: DoorExchange, doors: Doors) -> None:
    """Importing New Hampshire's map does not take Massachusetts' away."""
    await exchange.exchange(CITY, "ma.json", [station("1", 42.36, -71.06, part="ma.json")])
    await exchange.exchange(CITY, "nh.json", [station("2", 42.35, -71.07, part="nh.json")])

    assert len(await doors.near(COMMON)) == 2
    assert await exchange.standing("boston-police", "ma.json") == 1


async def test_one_station_of_two_sources_is_shown_once(exchange: DoorExchange, doors: Doors) -> None:
    """The city's row wins over the old survey's, by spot, by address or by number."""
    await exchange.exchange(
        NATION,
        "",
        [
            station("9", 42.3601, -71.0600, phone="617-343-4240"),
            station("1", 42.3800, -71.0600, address="1 Main Street"),
            station("8", 42.3402, -71.0803),
            station("7", 42.3000, -71.0600),
        ],
    )
    await exchange.exchange(
        CITY,
        "",
        [
            station("5", 42.3700, -71.0600, phone="617-343-4240"),
            station("1", 42.3810, -71.0610),
            station("2", 42.3400, -71.0800),
        ],
    )

    found = await doors.near(COMMON)

    assert sorted((door.source, door.name) for door in found) == [
        ("City", "Station 1"),
        ("City", "Station 2"),
        ("City", "Station 5"),
        ("Nation", "Station 7"),
    ]


async def test_a_department_takes_the_point_of_the_police_at_its_address(
    exchange: DoorExchange, doors: Doors
) -> None:
    """A shared public safety building is known to the street, in whichever order the two are imported."""
    fire = replace(NATION, name="usfa-departments", rank=70)
    coarse = {"town": "Conway", "address": "32 Main ST", "precision": Precision.ZIP}
    await exchange.exchange(fire, "", [station("f", 42.60, -72.80, Layer.FIRE, **coarse)])
    police = station("p", 42.51, -72.70, town="Conway", address="32 Main Street")
    await exchange.exchange(NATION, "", [police])

    found = {door.kind: door for door in await doors.near(Point(42.51, -72.70))}

    assert found[DoorKind.FIRE].precision is Precision.STREET
    assert found[DoorKind.FIRE].distance_miles == pytest.approx(0)


async def test_a_hospital_without_a_known_emergency_department_is_the_next_best(
    exchange: DoorExchange, doors: Doors
) -> None:
    """Where no source names one, an acute hospital is better than none; where one does, it is left out."""
    near = station("h", 42.356, -71.066, Layer.HOSPITAL)
    await exchange.exchange(NATION, "", [near])
    before = await doors.near(COMMON)
    await exchange.exchange(CITY, "", [station("e", 42.38, -71.09, Layer.EMERGENCY)])

    after = await doors.near(COMMON)

    assert [door.name for door in before] == ["Station h"]
    assert [door.name for door in after] == ["Station e"]


async def test_campus_police_and_private_brigades_are_not_shown(exchange: DoorExchange, doors: Doors) -> None:
    """They may turn people away."""
    hidden = (Layer.OTHER_POLICE, Layer.OTHER_FIRE, Layer.OTHER_HOSPITAL, Layer.PSAP, Layer.TOWN)
    await exchange.exchange(NATION, "", [station(layer.name, 42.355, -71.0656, layer) for layer in hidden])

    assert await doors.near(COMMON) == ()
    assert await doors.at(Place("MA", "25025", "Boston")) == ()
    assert await doors.middle(Place("MA", "25025", "Boston")) == Point(42.355, -71.0656)


async def test_a_station_in_a_village_is_its_town_s_by_name(exchange: DoorExchange, doors: Doors) -> None:
    """Agawam's police have the postal address of Feeding Hills."""
    rows = [
        station("1", 42.07, -72.64, town="Feeding Hills", name="Agawam Police Department"),
        station("2", 42.07, -72.65, town="Feeding Hills", name="Feeding Hills Police"),
        station("3", 42.07, -72.65, town="Springfield", name="Agawam Police", state="OR"),
    ]
    await exchange.exchange(NATION, "", rows)

    found = await doors.at(Place("MA", "25013", "Agawam"))

    assert [door.name for door in found] == ["Agawam Police Department"]
