"""Advisories and readings of Massachusetts, 18 June 2024, as tests need them."""

from datetime import UTC, datetime, timedelta

from bot.domain.advisory import Advisory, Health, Key, Level, Service, Verdict, Wording
from bot.domain.incident import Incident
from bot.domain.place import Place
from bot.domain.reading import Kind, Reading
from tests.doubles.desk import NOON, SOURCES

TWO_TWENTY_TWO = datetime(2024, 6, 18, 18, 22, tzinfo=UTC)
DIRECT_LINE = (
    "Individuals who are experiencing an emergency are asked to contact the direct line "
    "for their local police department."
)
INCIDENT = Incident("MA", datetime(2024, 6, 18, 17, 41, tzinfo=UTC), "MA-0618-1")
URL = "https://www.mass.gov/state-911"


def word(
    verdict: Verdict = Verdict.OUTAGE,
    *,
    agency: str = "State 911 Department",
    level: Level = Level.STATE,
    state: str = "MA",
    area: str = "Massachusetts",
    text: str = "",
    instruction: str = "",
    at: datetime = TWO_TWENTY_TWO,
    services: tuple[tuple[Service, Health], ...] = (),
    counties: tuple[str, ...] = (),
    carrier: str = "",
    occurred: datetime | None = None,
    url: str = "",
) -> Advisory:
    """One agency's words."""
    return Advisory(
        key=Key(agency, f"{agency}-{at:%H%M}"),
        verdict=verdict,
        level=level,
        agency=agency,
        states=(state,),
        area=area,
        wordings=(Wording("en", text=text, instruction=instruction),),
        sent=at,
        first_seen=at,
        source="agency",
        counties=counties,
        services=services,
        carrier=carrier,
        occurred=occurred,
        url=url,
    )


STATE_OUTAGE = word(instruction=DIRECT_LINE, url=URL)
BROCKTON = word(
    agency="Brockton Fire Department",
    level=Level.CITY,
    area="Brockton",
    text="Major 911 outage in Massachusetts. If you need the Fire Department you can call 508-583-2323 or "
    "pull your nearest Fire Alarm Box. If you need the police call 508-941-0200.",
    at=datetime(2024, 6, 18, 17, 41, tzinfo=UTC),
)
BOSTON = word(
    agency="Boston Fire Department",
    level=Level.CITY,
    area="Boston",
    text="The current 911 system is down statewide, if you have an emergency and need assistance pull your "
    "nearest Fire Box, or call the Boston Fire Department at 617-343-2880. You can also get assistance by "
    "going to your nearest Firehouse.",
    at=datetime(2024, 6, 18, 17, 55, tzinfo=UTC),
)
RESTORED = word(
    Verdict.RESTORED,
    agency="EOPSS",
    text="UPDATE: The Massachusetts 911 system has been restored. The public may now resume calling 911 for "
    "emergencies.",
    at=datetime(2024, 6, 18, 19, 43, tzinfo=UTC),
)
MAINE = word(
    Verdict.REASSURANCE,
    agency="Maine Emergency Management Agency",
    state="ME",
    area="Maine",
    text="Maine 911 fully operational, disregard the alert from another state.",
    at=datetime(2024, 6, 18, 18, 20, tzinfo=UTC),
)


def reading(kind: Kind, *basis: Advisory, state: str = "MA", **more: object) -> Reading:
    """A reading with its sources answering at noon."""
    facts: dict[str, object] = {"checked": NOON, "sources": SOURCES, "incident": INCIDENT, **more}
    if kind in {Kind.NO_NOTICE, Kind.BLIND}:
        facts.setdefault("incident", None)
        facts["incident"] = more.get("incident")
    return Reading(Place(state), kind, basis, **facts)  # type: ignore[arg-type]


PARTIAL = word(
    Verdict.DEGRADED,
    agency="Pennsylvania Emergency Management Agency",
    state="PA",
    area="Pennsylvania",
    instruction="Keep using 911. If the call does not go through, call your county 911 center's "
    "non-emergency line.",
)
CARRIER = word(
    Verdict.DEGRADED,
    agency="New York City Emergency Management",
    level=Level.CARRIER,
    state="NY",
    area="New York",
    carrier="Verizon",
    instruction="Use a device on another carrier, a landline, or go to a police precinct or fire station.",
)
DENIAL = word(
    Verdict.REASSURANCE,
    agency="Massachusetts Emergency Management Agency",
    text="There is no 911 outage in Massachusetts.",
    at=TWO_TWENTY_TWO + timedelta(minutes=1),
)
NINE: tuple[Reading, ...] = (
    reading(Kind.OUTAGE, STATE_OUTAGE),
    reading(Kind.INTERMITTENT, PARTIAL, state="PA"),
    reading(Kind.LOCAL_REPORT, BOSTON, BROCKTON),
    reading(Kind.CARRIER, CARRIER, state="NY"),
    reading(Kind.CONFLICT, STATE_OUTAGE, against=(DENIAL,)),
    reading(Kind.RESTORED, RESTORED, ended=(STATE_OUTAGE, BOSTON, BROCKTON), checked=RESTORED.sent),
    reading(Kind.STALE, STATE_OUTAGE),
    reading(Kind.NO_NOTICE),
    reading(Kind.NO_NOTICE, MAINE, state="ME"),
    reading(Kind.BLIND, checked=NOON - timedelta(minutes=30)),
    reading(Kind.STALE, STATE_OUTAGE, withdrawn=True),
)
NOW_OF = {Kind.RESTORED: RESTORED.sent + timedelta(minutes=2), Kind.STALE: NOON + timedelta(hours=7)}
"""When each reading is asked for; NOON for the others."""
