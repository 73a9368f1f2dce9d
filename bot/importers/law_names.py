"""What kind of law enforcement a name means, read from the whole name: "Hanover Park Police" is no park's."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Law(StrEnum):
    """Who works there."""

    LOCAL = "local"
    STATE = "state"
    SHERIFF = "sheriff"
    CAMPUS = "campus"
    CONSTABLE = "constable"
    PARKS = "parks"
    TRIBAL = "tribal"
    SPECIAL = "special"
    CORRECTIONS = "corrections"
    COURT = "court"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


_PATROLS: Final = _any("SHERIFF", "POLIC[EI]")
_JAIL: Final = _any(
    r"\bJAIL", "DETENTION", "CORRECTION", r"\bPRISON", "PENITENT", "LOCKUP", "RIKERS", "PROBATION", "PAROLE",
    "WORK RELEASE", "JUVENILE HALL", "CONSERVATION CAMP", "RECEPTION AND ASSIGNMENT",
)  # fmt: skip
_COURT: Final = _any(r"\bCOURTS?\b(?! HOUSE| STREET|S OFFICE)", "COURTHOUSE", "BAILIFF")
_COURT_DUTY: Final = _any(
    "SUPREME COURT", "COURT (SECURITY|LIAISON|SERVICES|PATROL|OFFICERS)", "JUDICIAL CIRCUIT"
)
_CAMPUS: Final = _any(r"\b(UNIVERSITY|UNIV|COLLEGES?|CAMPUS|SCHOOLS?|SEMINARY|INSTITUTE OF TECHNOLOGY)\b")
_NO_CAMPUS: Final = _any(
    r"COLLEGE (PARK|STATION|CITY|PLACE|GROVE|CORNER)\b",
    r"UNIVERSITY (PARK|HEIGHTS|CITY|PLACE)\b",
    r"^STATE COLLEGE\b",
)
_PARKS: Final = _any(
    "STATE PARK", "PARK DISTRICT", "PARK POLICE(?! DEP)", "COUNTY PARK", "REGIONAL PARK", "HISTORICAL PARK",
    "PARK RANGER", "RANGERS? (STATION|OFFICE)", r"\bPARKS\b", "WILDLIFE", "GAME (AND|&) FISH", "FISH AND",
    "GAME (COMMISSION|WARDEN)", "NATURAL RESOURCES", "ENVIRONMENTAL", "DEPARTMENT OF CONSERVATION",
    "CONSERVATION (POLICE|OFFICER|DEPART)", "FOREST (SERVICE|RESOURCES|PRESERVE)", "RECREATION",
)  # fmt: skip
_TRIBAL: Final = _any(
    r"\bTRIB(E|AL|ES)\b", "NAVAJO NATION", r"\bPUEBLO OF\b", r"\bBAND OF\b", "RANCHERIA",
    "INDIAN (RESERVATION|COMMUNITY|TRIBE|NATION)",
)  # fmt: skip
_STATE: Final = _any(
    "STATE POLICE", "HIGHWAY PATROL", "STATE PATROL", "STATE TROOPER", "PUBLIC SAFETY - TROOP"
)
_SPECIAL: Final = _any(
    "AIRPORT", "RAILROAD", "RAILWAY", "RAIL SYSTEM", "AMTRAK", "TRANSIT", "PORT AUTHORITY", "HOSPITAL",
    "HOUSING AUTHORITY", "CAPITOL POLICE", "TASK (FORCE|UNIT)", "INVESTIGATI", "INSPECTION FACILITY",
    r"\bDRUG", "NARCOTIC", "SECURITY", "FIRE MARSHAL", r"\bARSON", "BRAND INSPECT", "ALCOHOL",
    "ENFORCEMENT GROUP",
    "HARBOR ?(PATROL|MASTER)", "ATTORNEY", "PROSECUTOR", "GAMING", "REVENUE", "INTERNAL", r"\bANIMAL",
    "TRAINING", r"\bACADEMY", "RECRUIT", "MOTOR VEHICLE", "CRIME LAB", "EVIDENCE", "STOREFRONT",
    "MINI STATION", r"COMMUNITY POLIC\w+ UNIT", "OUTREACH", "TEXAS RANGERS",
)  # fmt: skip
_LOCAL: Final = _any(
    "POLIC[EI]", "PUBLIC SAFETY", "MARSHAL", "LAW ENFORCEMENT", "PRECINCT", "TROOPER", "PATROL", "CUARTEL",
    "COMANDANCIA",
)  # fmt: skip
JAILED: Final = frozenset({"MA", "RI", "CT", "HI"})
"""States in which a sheriff keeps a jail and does not patrol."""

RULES: Final[Mapping[Law, re.Pattern[str]]] = {
    Law.PARKS: _PARKS,
    Law.CONSTABLE: _any("CONSTABLE"),
    Law.TRIBAL: _TRIBAL,
    Law.SPECIAL: _SPECIAL,
    Law.STATE: _STATE,
    Law.SHERIFF: _any("SHERIFF"),
    Law.LOCAL: _LOCAL,
}
"""In order: the first that fits."""


def law(name: str, state: str) -> Law:
    """The class of an agency by its whole name in capitals."""
    patrols = bool(_PATROLS.search(name))
    if _JAIL.search(name) and (not patrols or (state in JAILED and "POLICE" not in name)):
        return Law.CORRECTIONS if not patrols else Law.SPECIAL
    if _COURT_DUTY.search(name):
        return Law.SPECIAL if patrols else Law.COURT
    if _COURT.search(name) and not patrols:
        return Law.COURT
    if _CAMPUS.search(_NO_CAMPUS.sub("", name)):
        return Law.CAMPUS
    return next((kind for kind, pattern in RULES.items() if pattern.search(name)), Law.SPECIAL)
