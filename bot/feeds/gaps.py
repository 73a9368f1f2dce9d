"""Gaps: a silence longer than a source keeps its messages, and how it is filled a day later."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import aiohttp

from bot.domain.advisory import TELLING, Advisory
from bot.feeds import openfema
from bot.feeds.entry import Entry, SourceConfig
from bot.feeds.fetching import Failed, Stamp, fetch
from bot.ports import Attendance, Report

DELAY: Final = timedelta(hours=25)
"""The archive publishes a message a day after it was sent."""
GIVEN_UP: Final = timedelta(hours=72)
"""A gap this old matters to nobody any more."""
RETRY: Final = timedelta(hours=1)
PAGES: Final = 20


@dataclass(slots=True)
class Gap:
    """What may have been missed of one source; only one gap is kept, from its first silence on."""

    source: SourceConfig
    since: datetime | None = None
    until: datetime | None = None
    _noted: bool = True
    _tried: datetime | None = None

    def opens(self, last: datetime, now: datetime) -> bool:
        """Note that the source answers again after a silence; whether words may be missing."""
        if self.since is not None and self.until is None:
            # A gap of a run before this one: it ended at the last answer that was noted at the latest.
            self.until = last
        window = self.source.window
        if window is None or (now - last).total_seconds() <= window:
            return False
        self.since = self.since or last
        self.until, self._noted = now, False
        return True

    def is_unnoted(self) -> bool:
        """Whether there is something to note."""
        return not self._noted

    async def note(self, attendance: Attendance) -> None:
        """Note since when words may be missing, or that none are any more."""
        await attendance.missed(self.source.name, self.since)
        self._noted = True

    async def fill(
        self, http: aiohttp.ClientSession, report: Report, now: datetime, attendance: Attendance
    ) -> None:
        """Read the archive once it has what was missed; what it says is a day old, so no news."""
        if self.since is None or self.until is None or now < self.until + DELAY:
            return
        if self._tried is not None and now < self._tried + RETRY:
            return
        self._tried = now
        if await self._filled(http, report, now) or now > self.until + GIVEN_UP:
            self.since = self.until = None
            await self.note(attendance)

    async def _filled(self, http: aiohttp.ClientSession, report: Report, now: datetime) -> bool:
        """Whether all that was missed has been read and reported."""
        if not self.source.archive or self.since is None or self.until is None:
            return False
        for number in range(PAGES):
            url = openfema.page(self.source.archive, self.since, self.until, number * openfema.MOST)
            try:
                answer = await fetch(http, url, "json", Stamp(), same_url=False, now=now)
            except Failed:
                return False
            entries = openfema.parse(answer.body or b"[]", now, self.source)
            await self._report(entries, report)
            if len(entries) < openfema.MOST:
                return True
        return True

    async def _report(self, entries: list[Entry], report: Report) -> None:
        told = [one for one in entries if isinstance(one, Advisory) and one.verdict in TELLING]
        if told:
            await report(told, quiet=True)
