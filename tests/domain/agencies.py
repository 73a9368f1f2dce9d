"""Agencies that speak in tests: one call an advisory, times in minutes after noon."""

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.domain.advisory import Advisory, Key, Level, Verdict, Wording

NOON = datetime(2024, 6, 18, 16, 0, tzinfo=UTC)
"""Noon in Boston."""


def at(minutes: float) -> datetime:
    """That many minutes after noon."""
    return NOON + timedelta(minutes=minutes)


def says(verdict: Verdict, minutes: float, agency: str = "State 911 Department", **more: Any) -> Advisory:
    """An advisory of the state's 911 department for Massachusetts, or as `more` has it."""
    text = more.pop("text", f"{agency} says {verdict}.")
    instruction = more.pop("instruction", "")
    references = tuple(Key("", each) for each in more.pop("references", ()))
    carrier = agency if more.get("level") is Level.CARRIER else ""
    fields: dict[str, Any] = {
        "key": Key("", more.pop("id", f"{agency} {verdict} {minutes}")),
        "level": Level.STATE,
        "states": ("MA",),
        "area": "Massachusetts",
        "carrier": carrier,
        "sent": at(minutes),
        "first_seen": at(minutes),
        "source": "test",
    }
    fields.update(more)
    return Advisory(
        verdict=verdict,
        agency=agency,
        wordings=(Wording("en", text=text, instruction=instruction),),
        references=references,
        **fields,
    )


def outage(minutes: float, agency: str = "State 911 Department", **more: Any) -> Advisory:
    """Calls to 911 do not arrive."""
    return says(Verdict.OUTAGE, minutes, agency, **more)


def degraded(minutes: float, agency: str = "State 911 Department", **more: Any) -> Advisory:
    """Some calls do not arrive."""
    return says(Verdict.DEGRADED, minutes, agency, **more)


def restored(minutes: float, agency: str = "State 911 Department", **more: Any) -> Advisory:
    """It is over."""
    return says(Verdict.RESTORED, minutes, agency, **more)


def reassures(minutes: float, agency: str = "State 911 Department", **more: Any) -> Advisory:
    """Our own 911 is not affected."""
    return says(Verdict.REASSURANCE, minutes, agency, **more)


def cancels(minutes: float, agency: str = "State 911 Department", **more: Any) -> Advisory:
    """The message is taken back without a word."""
    return says(Verdict.CANCEL, minutes, agency, text="", **more)


BOSTON: dict[str, Any] = {"agency": "Boston Fire Department", "level": Level.CITY, "area": "Boston"}
POLICE: dict[str, Any] = {"agency": "Boston Police Department", "level": Level.CITY, "area": "Boston"}
BROCKTON: dict[str, Any] = {"agency": "Brockton Fire Department", "level": Level.CITY, "area": "Brockton"}
VERIZON: dict[str, Any] = {
    "agency": "Verizon",
    "level": Level.CARRIER,
    "area": "United States",
    "states": ("US",),
}
