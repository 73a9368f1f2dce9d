"""What a name says of who works there."""

import pytest

from bot.importers.law_names import Law, law


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("HANOVER PARK POLICE DEPARTMENT", Law.LOCAL),
        ("COLLEGE PARK POLICE DEPARTMENT", Law.LOCAL),
        ("COLLEGE STATION POLICE DEPARTMENT", Law.LOCAL),
        ("STATE COLLEGE POLICE DEPARTMENT", Law.LOCAL),
        ("UNIVERSITY HEIGHTS POLICE DEPARTMENT", Law.LOCAL),
        ("MARSHALL POLICE DEPARTMENT", Law.LOCAL),
        ("WASHINGTON COURT HOUSE POLICE DEPARTMENT", Law.LOCAL),
        ("CAPITOL HEIGHTS POLICE DEPARTMENT", Law.LOCAL),
        ("BAR HARBOR POLICE DEPARTMENT", Law.LOCAL),
        ("INDIAN HEAD POLICE DEPARTMENT", Law.LOCAL),
        ("FISHER POLICE DEPARTMENT", Law.LOCAL),
        ("CAYCE DEPARTMENT OF PUBLIC SAFETY", Law.LOCAL),
        ("MEDORA TOWN MARSHAL", Law.LOCAL),
        ("CUARTEL DE LA POLICIA - COAMO", Law.LOCAL),
        ("CARSON CITY SHERIFFS OFFICE", Law.SHERIFF),
        ("BUREAU COUNTY SHERIFFS OFFICE", Law.SHERIFF),
        ("POPE COUNTY SHERIFFS DEPARTMENT / POPE COUNTY JAIL", Law.SHERIFF),
        ("MASSACHUSETTS STATE POLICE - LEE", Law.STATE),
        ("CALIFORNIA HIGHWAY PATROL - QUINCY AREA 165", Law.STATE),
        ("HARVARD UNIVERSITY POLICE", Law.CAMPUS),
        ("MIDLAND INDEPENDENT SCHOOL DISTRICT SECURITY", Law.CAMPUS),
        ("HARDIN COUNTY CONSTABLE - PRECINCT 4", Law.CONSTABLE),
        ("JOHNSON COUNTY PARK POLICE", Law.PARKS),
        ("MASSACHUSETTS ENVIRONMENTAL POLICE - NANTUCKET", Law.PARKS),
        ("AMTRAK RAILROAD POLICE", Law.SPECIAL),
        ("BURLINGTON AIRPORT POLICE", Law.SPECIAL),
        ("SUPREME COURT POLICE DEPARTMENT", Law.SPECIAL),
        ("GENESEE COUNTY JAIL", Law.CORRECTIONS),
        ("COLORADO STATE PENITENTIARY", Law.CORRECTIONS),
        ("DONALSONVILLE PROBATION OFFICE", Law.CORRECTIONS),
        ("LIBERAL MUNICIPAL COURT", Law.COURT),
        ("SEDGWICK COUNTY COURTHOUSE SECURITY", Law.COURT),
    ],
)
def test_the_whole_name_tells_the_class(name: str, kind: Law) -> None:
    """A word such as "park" or "college" may be part of a town's name."""
    assert law(name, "OH") is kind


def test_a_sheriff_who_only_keeps_a_jail_is_no_police() -> None:
    """In Massachusetts the sheriff does not patrol; in Ohio he does."""
    name = "BRISTOL COUNTY SHERIFF / COUNTY JAIL"

    assert law(name, "MA") is Law.SPECIAL
    assert law(name, "OH") is Law.SHERIFF
