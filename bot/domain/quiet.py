"""Quiet hours: when a chat wants to hear only what cannot wait."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

HOURS: Final = re.compile(r"\s*(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|—|to|\s)\s*(\d{1,2})(?:[:.](\d{2}))?\s*")
""" "22:00-07:00", "22-7"."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """From when until when, in the zone of the chat's home; over midnight where it ends before it begins."""

    begins: time
    ends: time

    def __str__(self) -> str:
        return f"{self.begins:%H:%M}-{self.ends:%H:%M}"

    def over(self, now: datetime, zone: str) -> datetime | None:
        """When the hours that run now are over, UTC; None where none run."""
        local = now.astimezone(ZoneInfo(zone))
        clock = local.time()
        night = self.begins > self.ends
        runs = clock >= self.begins or clock < self.ends if night else self.begins <= clock < self.ends
        if not runs:
            return None
        day = local.date() + timedelta(days=1 if night and clock >= self.begins else 0)
        return datetime.combine(day, self.ends, ZoneInfo(zone)).astimezone(now.tzinfo)


def hours(text: str) -> Quiet | None:
    """The hours somebody typed on the clock of 24, or None where it is none."""
    found = HOURS.fullmatch(text)
    if found is None:
        return None
    first, second, third, fourth = (int(part or 0) for part in found.groups())
    if max(first, third) > 23 or max(second, fourth) > 59 or (first, second) == (third, fourth):
        return None
    return Quiet(time(first, second), time(third, fourth))
