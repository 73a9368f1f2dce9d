"""The publishers' real files: rows kept within one per cent of what was counted by hand."""

from pathlib import Path

import pytest

from bot.domain.imported import Found, Layer
from bot.facts.directory_tables import read_tables
from bot.facts.gazetteer import Gazetteer
from bot.importers import SOURCES
from bot.importers.catalog import BadCatalog, read_catalog
from bot.importers.importing import bring, read
from bot.importers.tools import Tools
from bot.store.door_exchange import DoorExchange
from bot.store.opening import open_database

DATA = Path(__file__).resolve().parents[2] / "data"
CATALOG = read_catalog(DATA / "directory" / "sources.toml")
REAL = {
    "usfa-departments": (["usfa_registry/usfa-registry-national-2023-03-18.csv.gz"], 27_101),
    "usfa-stations": (["usfa_registry/usfa-registry-station-2025-09.csv.gz"], 8_077),
    "hifld-law": (["hifld_law_2019/Local_Law_Enforcement_Locations.csv.gz"], 23_611 - 421),
    "hifld-hospitals": (["hifld_hospitals/Hospitals_2023.csv.gz"], 7_634),
    "cms-hospitals": (["cms_hospitals/Hospital_General_Information.csv.gz"], 4_462),
    "fcc-psap": (["fcc_psap/masterpsapregistryv2_295.xlsx"], 6_543),
    "boston-police": (["boston/Boston_Police_Stations.geojson"], 13),
    "boston-districts": (["boston/Police_Districts_2020.geojson.gz"], 12),
    "boston-firehouses": (["boston/boston_firehouses_from_folium_map.csv"], 35),
    "boston-fireboxes": (["boston/Fire_Alarm_Boxes.geojson"], 1_685),
    "cambridge": (
        [
            "cambridge/PUBLICSAFETY_PoliceStation.geojson",
            "cambridge/PUBLICSAFETY_FireStations.geojson",
            "cambridge/HEALTH_Hospitals.geojson",
        ],
        13,
    ),
    "massgis-townhalls": (["ma_munis/townhalls_pt.zip"], 351),
}


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    """Where ZIPs lie."""
    return Gazetteer.load(DATA / "places")


def tools(source: str, gazetteer: Gazetteer) -> Tools:
    """What the command line gives a reader."""
    denied = read_tables(DATA / "directory").denied
    return Tools(CATALOG[source].vintage, gazetteer.zip_point, denied)


@pytest.mark.parametrize("source", REAL)
def test_real_files_keep_what_was_counted(source: str, shared: Path, gazetteer: Gazetteer) -> None:
    """A rule that refuses too much, or too little, shows here."""
    paths, counted = REAL[source]

    results = [read(source, shared / "places" / "raw" / path, tools(source, gazetteer)) for path in paths]

    kept = [row for found, _, _ in results for row in found.values()]
    assert len(kept) == pytest.approx(counted, rel=0.01)
    assert all(row.verified_on and row.name and row.key for row in kept)
    assert all(reason for _, refused, _ in results for reason in refused)


def test_no_closed_hospital_no_jail_and_no_administrative_line_is_kept(
    shared: Path, gazetteer: Gazetteer
) -> None:
    """What would hurt someone is nowhere among what is shown."""
    shown: list[Found] = []
    for source in ("hifld-law", "hifld-hospitals", "cms-hospitals", "usfa-departments"):
        path = shared / "places" / "raw" / REAL[source][0][0]
        found, _, _ = read(source, path, tools(source, gazetteer))
        shown += [row for row in found.values() if row.layer <= Layer.HOSPITAL]

    names = {row.name.casefold() for row in shown if row.state == "MA"}
    assert not {name for name in names if "carney" in name or "nashoba valley" in name}
    assert "norwood hospital" not in names
    assert not {name for name in names if "jail" in name or "superior court" in name}
    assert "508-485-3235" not in {row.phone for row in shown}


async def test_all_fire_departments_are_imported_once(
    shared: Path, gazetteer: Gazetteer, tmp_path: Path
) -> None:
    """27,000 rows; a second time nothing changes."""
    path = shared / "places" / "raw" / REAL["usfa-departments"][0][0]
    database = await open_database(f"sqlite+aiosqlite:///{tmp_path / 'callbox.sqlite'}", bytes(range(64)))
    publication, given = CATALOG["usfa-departments"], tools("usfa-departments", gazetteer)

    first = await bring(publication, path, DoorExchange(database), given)
    again = await bring(publication, path, DoorExchange(database), given)

    assert first.change.added == first.kept
    assert (again.change.same, again.change.changed, again.change.added) == (first.kept, 0, 0)
    await database.close()


def test_every_importer_says_whose_data_it_brings() -> None:
    """Title, licence, attribution and vintage of each."""
    assert set(CATALOG) == set(SOURCES)
    assert {name for name, publication in CATALOG.items() if publication.update} == {"cambridge"}


def test_a_source_without_a_licence_is_no_source(tmp_path: Path) -> None:
    """Nobody ships data without saying on whose terms."""
    text = (DATA / "directory" / "sources.toml").read_text("utf-8")
    path = tmp_path / "sources.toml"

    path.write_text(text.replace('licence = "public domain"', 'licence = ""', 1))
    with pytest.raises(BadCatalog, match="no title, licence"):
        read_catalog(path)

    path.write_text(text.replace('name = "osm"', 'name = "oms"', 1))
    with pytest.raises(BadCatalog, match="osm"):
        read_catalog(path)
