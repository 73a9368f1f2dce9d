"""Judgement: what a settled state decides; the pure rules follow in this file."""

from dataclasses import dataclass

from bot.domain.delivery import Change, News
from bot.domain.incident import Incident
from bot.domain.reading import Reading


@dataclass(frozen=True, slots=True)
class Decision:
    """What the advisories of a state amount to: the incident to keep, and news to push, if any."""

    reading: Reading
    incident: Incident | None = None
    """The incident as it is now, new or changed; None where there never was one."""
    news: News | None = None
    """None: nothing to push."""
    change: Change | None = None
