"""What each publisher's format yields, row by row."""

import io
import struct
import zipfile
from pathlib import Path

import openpyxl
import pytest

from bot.domain.directory import Precision
from bot.domain.imported import Found, Layer
from bot.importers.importing import read
from bot.importers.lambert import MASSACHUSETTS
from bot.importers.tools import Tools, spoken
from tests.importers.conftest import Write

FIRE = (
    "FDID,Fire.dept.name,HQ.addr1,HQ.city,HQ.state,HQ.zip,HQ.phone,Dept.Type,Organization.Type\n"
    "1,Southborough FD,32 Cordaville RD,Southborough,MA,01745,508-485-3235,Career,Local\n"
    "2,Base FD,1 Base RD,Southborough,MA,01745-1234,508-485-3000,Career,"
    "Federal government (Department of Defense fire department)\n"
    "3,Box FD,PO Box 3,Southborough,MA,01745,5084853001,Volunteer,Local\n"
    "4,Far FD,1 Far RD,Far,MA,99999,508-485-3002,Volunteer,Local\n"
    "5,No FD,1 No RD,No,ZZ,01745,508-485-3003,Volunteer,Local\n"
    "1,Southborough FD,32 Cordaville RD,Southborough,MA,01745,508-485-3235,Career,Local\n"
)


def only(found: dict[str, Found]) -> Found:
    """The one row there is."""
    [row] = found.values()
    return row


def test_fire_departments_are_business_lines_near_their_zip(write: Write, tools: Tools) -> None:
    """The line that Southborough asked not to use is blank; bases and post boxes are no doors."""
    found, refused, noted = read("usfa-departments", write("fd.csv", FIRE), tools)

    first, *others = found.values()
    assert (first.layer, first.phone, first.precision) == (Layer.FIRE, "", Precision.ZIP)
    assert first.administrative
    assert [row.layer for row in others] == [Layer.OTHER_FIRE, Layer.OTHER_FIRE]
    assert others[1].phone == "508-485-3001"
    assert sum(refused.values()) == 3
    assert refused["the same row twice"] == 1
    assert noted == {"number denied": 1}


def test_further_stations_name_their_department(write: Write, tools: Tools) -> None:
    """Two spellings of the registry's columns are one."""
    text = (
        "FDID, Fire Dept Name, Organization Type, Station Name, Station Addr1, Station City, Station State,"
        " Station Zip\n"
        '"1","Southborough FD","Local","Station 2","9 Main ST","Southborough","MA","01745"\n'
        '"1","Southborough FD","Local","Station 3","","Southborough","MA","01745"\n'
    )

    found, refused, _ = read("usfa-stations", write("st.csv", text), tools)

    assert only(found).name == "Southborough FD, Station 2"
    assert only(found).phone == ""
    assert refused == {"no address": 1}


def test_law_enforcement_without_jails_and_moved_stations(write: Write, tools: Tools) -> None:
    """What is kept reads like a name, not like a shout."""
    text = (
        "ID,NAME,TELEPHONE,ADDRESS,CITY,STATE,X,Y\n"
        "1,TOWN OF ASHFIELD POLICE DEPARTMENT,413-628-4445,412 MAIN STREET,ASHFIELD,MA,-72.78,42.52\n"
        "2,GENESEE COUNTY JAIL,413-628-4445,1 MAIN STREET,ASHFIELD,MA,-72.78,42.52\n"
        "3,BOSTON POLICE DEPARTMENT DISTRICT A-7,617-343-4220,69 PARIS STREET,BOSTON,MA,-71.03,42.37\n"
        "4,SMITH COLLEGE POLICE,,1 ELM STREET,NORTHAMPTON,MA,-72.64,42.31\n"
        "5,LOST POLICE,413-628-4445,1 ELM STREET,NOWHERE,MA,,\n"
    )

    found, refused, _ = read("hifld-law", write("law.csv", text), tools)

    assert [(row.name, row.layer) for row in found.values()] == [
        ("Town of Ashfield Police Department", Layer.POLICE),
        ("Smith College Police", Layer.OTHER_POLICE),
    ]
    assert refused == {"class: corrections": 1, "moved: moved": 1, "no point": 1}


def test_hospitals_that_are_open_and_not_denied(write: Write, tools: Tools) -> None:
    """Closed ones are still in the federal list."""
    head = "ID,NAME,ADDRESS,CITY,STATE,ZIP,TELEPHONE,TYPE,STATUS,LATITUDE,LONGITUDE\n"
    rows = (
        "1,A HOSPITAL,1 A ST,BOSTON,MA,2114,(617) 343-4240,GENERAL ACUTE CARE,OPEN,42.3,-71.0\n"
        "2,B HOSPITAL,1 A ST,BOSTON,MA,2114,NOT AVAILABLE,PSYCHIATRIC,OPEN,42.3,-71.0\n"
        "3,C HOSPITAL,1 A ST,BOSTON,MA,2114,617-343-4240,GENERAL ACUTE CARE,CLOSED,42.3,-71.0\n"
        "4,CARNEY HOSPITAL INC,1 A ST,BOSTON,MA,2124,617-343-4240,GENERAL ACUTE CARE,OPEN,42.3,-71.0\n"
    )

    found, refused, noted = read("hifld-hospitals", write("h.csv", head + rows), tools)

    assert [row.layer for row in found.values()] == [Layer.HOSPITAL, Layer.OTHER_HOSPITAL]
    assert [row.zip for row in found.values()] == ["02114", "02114"]
    assert refused == {"closed": 1, "denied: closed": 1}
    assert noted == {"number outside the North American plan": 1}


def test_hospitals_with_emergency_services(write: Write, tools: Tools) -> None:
    """A psychiatric hospital is no general emergency department, whatever its row says."""
    head = (
        "Facility ID,Facility Name,Address,City/Town,State,ZIP Code,Telephone Number,Hospital Type,"
        "Emergency Services\n"
    )
    rows = (
        "1,A HOSPITAL -,1 A ST,SOUTHBOROUGH,MA,01745,(617) 343-4240,Acute Care Hospitals,Yes\n"
        "2,B HOSPITAL,1 A ST,SOUTHBOROUGH,MA,01745,(617) 343-4240,Psychiatric,Yes\n"
        "3,C HOSPITAL,1 A ST,SOUTHBOROUGH,MA,01745,(617) 343-4240,Acute Care Hospitals,No\n"
        "4,CARNEY HOSPITAL,1 A ST,BOSTON,MA,02124,(617) 343-4240,Acute Care Hospitals,Yes\n"
    )

    found, refused, _ = read("cms-hospitals", write("cms.csv", head + rows), tools)

    assert [(row.name, row.layer) for row in found.values()] == [
        ("A Hospital", Layer.EMERGENCY),
        ("B Hospital", Layer.OTHER_HOSPITAL),
    ]
    assert refused == {"no emergency services": 1, "denied: closed": 1}


def test_centres_that_are_not_orphaned(tmp_path: Path, tools: Tools) -> None:
    """The registry's own date counts."""
    book = openpyxl.Workbook()
    for row in (
        ["FCC Master PSAP Registry as of 2-6-2026"],
        [],
        ["PSAP ID", "PSAP Name", "State", "County", "City", "Type of Change"],
        [1, "Boston Police", "MA", "Suffolk", "Boston", "M, S"],
        [2, "Gone", "MA", "Suffolk", "Boston", "O"],
        [3, "Untyped", "MA", "Suffolk", "Boston", None],
    ):
        book.worksheets[0].append(row)
    path = tmp_path / "registry"
    book.save(path)

    found, refused, _ = read("fcc-psap", path, tools)

    assert (only(found).category, only(found).verified_on) == ("secondary", "2026-02-06")
    assert refused == {"orphaned": 1, "no type": 1}


def test_boston_s_stations_at_their_newest_address(write: Write, tools: Tools) -> None:
    """The layer of 2020 still has A-7 on Paris Street."""
    text = (
        '{"type":"FeatureCollection","features":[{"properties":{"NAME":"District A-7 Police Station",'
        '"ADDRESS":"69 Paris St","ZIP":"01745"},"geometry":{"type":"Point","coordinates":[-71.03,42.37]}},'
        '{"properties":{"NAME":"x","ADDRESS":"y"},"geometry":{"type":"Point","coordinates":[236000.1,9e5]}}]}'
    )

    found, refused, _ = read("boston-police", write("p.geojson", text), tools)

    assert only(found).address == "300 E Eagle St"
    assert only(found).precision is Precision.ZIP
    assert refused == {"no point": 1}


def test_boston_s_districts_keep_their_outlines(write: Write, tools: Tools) -> None:
    """The code is spelled as people know it; metres are no degrees."""
    text = (
        '{"features": [{"properties": {"DISTRICT": "A15"}, "geometry": {"type": "Polygon",'
        ' "coordinates": [[[-71.1, 42.3], [-71, 42.3], [-71, 42.4], [-71.1, 42.3]]]}},'
        ' {"properties": {"DISTRICT": "B2"}, "geometry": {"type": "MultiPolygon",'
        ' "coordinates": [[[[757882, 2918709], [1, 2], [3, 4], [757882, 2918709]]]]}}] }'
    )

    found, refused, _ = read("boston-districts", write("d.geojson", text), tools)

    assert (only(found).name, only(found).box) == ("A-15", (-71.1, 42.3, -71, 42.4))
    assert refused == {"no outline in degrees": 1}


def test_fire_boxes_on_street_corners_of_the_city(write: Write, tools: Tools) -> None:
    """Not those of other towns, on islands or in buildings."""
    places = [
        ("1232", "COMMERCIAL & CHARTER STS", "3"),
        ("8241", "WELLESLEY", " "),
        ("136", "ENGINE HOUSE 4, 200 CAMBRIDGE ST", "3"),
        ("6000", "LOGAN INTERNATIONAL AIRPORT, MAVERICK ST AT 396", "1"),
        ("1451", "TREMONT NR AVERY STS", "3"),
    ]
    text = ",".join(
        f'{{"properties": {{"BOX": "{box}", "LOCATION": "{location}", "DISTRICT": "{district}"}},'
        ' "geometry": {"type": "Point", "coordinates": [-71.05, 42.36]}}'
        for box, location, district in places
    )

    found, refused, _ = read("boston-fireboxes", write("b.geojson", f'{{"features": [{text}]}}'), tools)

    assert [row.address for row in found.values()] == ["Commercial & Charter Sts", "Tremont near Avery Sts"]
    assert sum(refused.values()) == 3


def test_cambridge_s_three_files_are_three_parts(write: Write, tools: Tools) -> None:
    """Importing the police does not take the firehouses away."""
    text = (
        '{"features": [{"geometry": {"type": "Point", "coordinates": [-71.08, 42.36]},'
        ' "properties": {"SITE_NAME": "Police Headquarters", "ADDRESS": "125 Sixth St",'
        ' "PHONE": "617-349-3300"}}]}'
    )

    found, _, _ = read("cambridge", write("c.geojson", text), tools)

    assert (only(found).part, only(found).phone) == ("police", "617-349-3300")


def test_town_halls_out_of_a_shapefile(tmp_path: Path, tools: Tools) -> None:
    """Metres of the state plane become degrees."""
    shape = b"\0" * 100 + struct.pack(">2i", 1, 10) + struct.pack("<i2d", 1, 236_000.0, 900_500.0)
    columns = b"CITY".ljust(11, b"\0") + b"C" + b"\0" * 4 + bytes([25]) + b"\0" * 15
    table = struct.pack("<4BIHH", 3, 17, 7, 7, 1, 65, 26) + b"\0" * 20 + columns + b"\x0d"
    path = tmp_path / "halls.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("h.shp", shape)
        archive.writestr("h.dbf", table + b" " + b"BOSTON".ljust(25))
        archive.writestr("h.prj", 'PROJCS["NAD_1983_StatePlane_Massachusetts_Mainland_FIPS_2001"]')

    found, _, _ = read("massgis-townhalls", path, tools)

    town = only(found)
    assert (town.layer, town.town) == (Layer.TOWN, "Boston")
    assert town.point is not None
    assert (town.point.latitude, town.point.longitude) == pytest.approx((42.3549, -71.0629), abs=0.001)


def test_the_map_s_own_origin_comes_back_exactly() -> None:
    """The false origin lies at 41 degrees on the central meridian."""
    point = MASSACHUSETTS.point(200_000, 750_000)

    assert (point.latitude, point.longitude) == pytest.approx((41.0, -71.5), abs=1e-9)


def test_openstreetmap_with_its_own_day(write: Write, tools: Tools) -> None:
    """A hospital must say emergency=yes; what is abroad or no longer in use is left out."""
    elements = [
        '{"type": "node", "id": 1, "lat": 42.3, "lon": -71.0, "timestamp": "2025-03-04T05:06:07Z",'
        ' "tags": {"amenity": "police", "name": "A", "phone": "+1 617-343-4240"}}',
        '{"type": "way", "id": 2, "center": {"lat": 42.3, "lon": -71.0},'
        ' "tags": {"amenity": "hospital", "emergency": "yes"}}',
        '{"type": "way", "id": 3, "center": {"lat": 42.3, "lon": -71.0}, "tags": {"amenity": "hospital"}}',
        '{"type": "node", "id": 4, "lat": 42.3, "lon": -82.0, "tags": {"amenity": "police"}}',
        '{"type": "node", "id": 5, "lat": 42.3, "lon": -71.0,'
        ' "tags": {"amenity": "police", "disused": "yes"}}',
    ]
    text = (
        f'{{"osm3s": {{"timestamp_osm_base": "2026-01-02T03:04:05Z"}}, "elements": [{",".join(elements)}]}}'
    )
    undated = Tools("see each row", state_of=tools.state_of)

    found, refused, _ = read("osm", write("ma.json", text), undated)

    assert [(row.verified_on, row.phone, row.part) for row in found.values()] == [
        ("2025-03-04", "617-343-4240", "ma.json"),
        ("2026-01-02", "", "ma.json"),
    ]
    assert sum(refused.values()) == 3


def test_an_operator_s_table_needs_source_and_date(write: Write, tools: Tools) -> None:
    """A number without them must not reach anybody."""
    head = "kind,name,address,town,state,zip,phone,source,verified_on,administrative\n"
    rows = (
        "fire,A,1 A St,Southborough,MA,01745,508-485-3232,the chief,2026-01-02,no\n"
        "fire,B,2 B St,Southborough,MA,01745,508-485-3232,,2026-01-02,no\n"
        "fire,C,3 C St,Southborough,MA,01745,508-485-3232,the chief,lately,no\n"
        "spa,D,4 D St,Southborough,MA,01745,508-485-3232,the chief,2026,no\n"
        "fire,E,5 E St,Southborough,MA,,508-485-3232,the chief,2026,no\n"
    )

    found, refused, _ = read("csv", write("own.csv", head + rows), tools)

    assert (only(found).category, only(found).verified_on) == ("the chief", "2026-01-02")
    assert sum(refused.values()) == 4


def test_a_long_list_is_read_piece_by_piece(write: Write, tools: Tools) -> None:
    """Elements longer than a piece, and split between pieces, come whole."""
    filler = "x" * 700_000
    element = (
        '{{"type": "node", "id": {0}, "lat": 42.3, "lon": -71.0,'
        ' "tags": {{"amenity": "police", "n": "{1}"}}}}'
    )
    elements = " ,\n".join(element.format(number, filler[: number * 90_000]) for number in range(8))
    file = io.StringIO(f'{{"timestamp_osm_base": "2026-01-02", "elements": [ {elements} ] }}')

    found, _, _ = read("osm", write("long.json", file.getvalue()), tools)

    assert len(found) == 8


@pytest.mark.parametrize(
    ("shouted", "said"),
    [
        ("TOWN OF HYDE PARK POLICE", "Town of Hyde Park Police"),
        ("ST ANNE'S HOSPITAL INC,THE", "St Anne's Hospital Inc,the"),
        ("3RD AVENUE NW", "3rd Avenue NW"),
        ("VA MEDICAL CENTER/CLINIC", "VA Medical Center/Clinic"),
        ("McLean Hospital", "McLean Hospital"),
    ],
)
def test_capitals_are_read_as_names(shouted: str, said: str) -> None:
    """Nobody is shouted at."""
    assert spoken(shouted) == said
