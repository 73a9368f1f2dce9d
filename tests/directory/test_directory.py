"""The directory over imported doors: own stations first, nothing closed or moved."""

import json

import pytest

from bot.domain.imported import Layer
from bot.domain.place import Place, Point
from bot.facts.directory import Directory
from bot.facts.directory_tables import Tables
from bot.store.door_exchange import DoorExchange
from bot.store.doors import Doors
from tests.directory.stations import CITY, COMMON, NATION, square, station


async def test_a_point_in_a_police_district_tells_which(
    exchange: DoorExchange, doors: Doors, tables: Tables
) -> None:
    """A district with a hole in it: the hole belongs to another."""
    shape = json.dumps([square(-71.1, 42.3, 0.1), square(-71.07, 42.35, 0.01)])
    row = station("D-4", 42.35, -71.05, Layer.DISTRICT, name="D-4", shape=shape)
    await exchange.exchange(CITY, "", [row])
    directory = Directory(tables, doors)

    inside = await directory.district(Point(42.32, -71.05))
    hole = await directory.district(COMMON)

    assert inside == Place("MA", "25025", "Boston", "D-4")
    assert hole is None


async def test_boston_s_own_district_is_never_left_out(
    exchange: DoorExchange, doors: Doors, tables: Tables
) -> None:
    """A-7 has moved to an address of which no map gives the point: it is named all the same."""
    shape = json.dumps([square(-71.1, 42.3, 0.1)])
    await exchange.exchange(
        CITY,
        "",
        [
            station("A-7", 42.35, -71.05, Layer.DISTRICT, name="A-7", shape=shape),
            station("s", 42.356, -71.066, name="Boston Police, District A-1 Police Station"),
        ],
    )

    found = await Directory(tables, doors).near(COMMON)

    assert [door.address for door in found] == ["300 E Eagle St, Boston 02128", "s Main St"]
    assert found[1].phone == "617-343-4240"
    assert found[1].verified_on == "2010"


async def test_what_is_denied_is_not_shown_even_if_it_was_imported(
    exchange: DoorExchange, doors: Doors, tables: Tables
) -> None:
    """An import made before the deny-list knew."""
    await exchange.exchange(
        NATION,
        "",
        [
            station("c", 42.356, -71.066, Layer.EMERGENCY, name="Carney Hospital"),
            station("b", 42.356, -71.067, address="135 Dudley Street"),
            station("f", 42.306, -71.524, Layer.FIRE, town="Southborough", phone="508-485-3235"),
        ],
    )

    found = await Directory(tables, doors).near(COMMON)

    assert [(door.name, door.phone) for door in found] == [("Station f", "")]


async def test_a_town_without_imports_shows_our_verified_stations(tables: Tables) -> None:
    """Something to walk to on the first day."""
    found = await Directory(tables).doors(Place("MA", "25025", "Boston", "Roxbury"))

    assert found[0].address == "2400 Washington St, Boston 02119"
    assert all(door.source and door.verified_on for door in found)


async def test_a_town_shows_what_lies_around_its_middle(
    exchange: DoorExchange, doors: Doors, tables: Tables
) -> None:
    """A town's name alone is enough."""
    await exchange.exchange(NATION, "", [station("1", 42.61, -72.80, town="Ashfield")])
    place = Place("MA", "25011", "Ashfield")

    around = await Directory(tables, doors, lambda _place: Point(42.6, -72.8)).doors(place)
    named = await Directory(tables, doors).doors(place)
    nothing = await Directory(tables, doors).doors(Place("MA"))

    assert around[0].distance_miles == pytest.approx(0.69, abs=0.02)
    assert named[0].distance_miles is None
    assert nothing == ()


async def test_a_town_s_own_station_comes_before_a_nearer_one_of_its_neighbour(
    exchange: DoorExchange, doors: Doors, tables: Tables
) -> None:
    """Dracut's police answer for Dracut, though Lowell's substation lies nearer to its middle."""
    rows = [
        station("1", 42.66, -71.30, town="Lowell"),
        station("2", 42.70, -71.30, town="Dracut"),
        station("3", 42.66, -71.31, Layer.EMERGENCY, town="Lowell"),
        station("4", 42.80, -71.31, Layer.EMERGENCY, town="Dracut"),
    ]
    await exchange.exchange(NATION, "", rows)
    directory = Directory(tables, doors, lambda _place: Point(42.67, -71.30))

    found = await directory.doors(Place("MA", "25017", "Dracut"), 2)

    assert [door.name for door in found] == ["Station 2", "Station 1", "Station 3", "Station 4"]
    assert found[0].distance_miles == pytest.approx(2.07, abs=0.02)
