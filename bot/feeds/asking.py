"""Where to ask: the addresses of a source at a moment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.feeds.entry import SourceConfig
from bot.feeds.times import stamp

OVERLAP: Final = timedelta(minutes=10)
"""How far before the last answer is asked again: messages arrive late at their own feed."""
WINDOW: Final = timedelta(minutes=30)
BACK: Final = timedelta(hours=2)
"""How far back Cancels are asked for: after a restart what came meanwhile is news."""
OFTEN: Final = 4
"""Cancels are asked for at every fourth poll."""


@dataclass(frozen=True, slots=True)
class Ask:
    """One address, and whether the source counts as silent if it does not answer."""

    name: str
    """What it is for: its answers are compared with each other."""
    url: str
    needed: bool = True


def asks(source: SourceConfig, now: datetime, last: datetime | None, count: int) -> Sequence[Ask]:
    """What to ask at the poll number `count`, when the last good answer came at `last`."""
    if source.format == "ipaws":
        return (Ask("recent", f"{source.url}/{stamp(_since(now, last))}"),)
    if source.format == "nws":
        active = Ask("active", f"{source.url}/active?status=actual")
        return (active,) if count % OFTEN else (active, _cancels(source, now, last))
    return (Ask("feed", source.url),)


def _since(now: datetime, last: datetime | None) -> datetime:
    """From when on: with an overlap, in steps of five minutes so that an address lives a while."""
    since = max(min(last or now, now) - OVERLAP, now - WINDOW)
    return since.replace(minute=since.minute - since.minute % 5, second=0, microsecond=0)


def _cancels(source: SourceConfig, now: datetime, last: datetime | None) -> Ask:
    """Cancels leave the list of active alerts at once; by the hour, for the sake of the cache."""
    since = max(min(last or now, now), now - timedelta(days=6)) - BACK
    start = since.replace(minute=0, second=0, microsecond=0)
    return Ask(
        "cancels", f"{source.url}?status=actual&message_type=cancel&start={stamp(start)}", needed=False
    )
