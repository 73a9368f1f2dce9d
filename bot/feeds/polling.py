"""One polite poller for every feed: asks in step, keeps the last good answer, notices silence."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

import aiohttp
import structlog

from bot.domain.advisory import TELLING, Advisory, Key, Verdict
from bot.domain.reading import Source
from bot.feeds.asking import Ask, asks
from bot.feeds.assembling import in_order
from bot.feeds.entry import Entry, Parse, Refused, SourceConfig
from bot.feeds.fetching import Failed, Stamp, fetch
from bot.feeds.gaps import Gap
from bot.feeds.indexes import Index
from bot.feeds.pacing import Pace
from bot.feeds.signatures import Verify, with_signatures
from bot.loopback import is_loopback
from bot.ports import Attendance, Clock, Report

log = structlog.get_logger()

OLD: Final = timedelta(minutes=15)
"""What is older than this when a database first meets a source is no news."""
SILENT: Final = 3
"""After how many failures in a row an operator is told."""
REMEMBERED: Final = 20_000
"""Keys of messages that were reported and need not be again."""


def agent(contact: str) -> str:
    """The User-Agent: public feeds want to know whom to write to."""
    return f"callbox (unofficial 911 status bot; {contact})" if contact else "callbox"


class Poller:
    """A Feed over HTTP."""

    def __init__(
        self,
        source: SourceConfig,
        parse: Parse,
        clock: Clock,
        attendance: Attendance,
        *,
        contact: str = "",
        known: Source | None = None,
        pace: Pace | None = None,
        verify: Verify | None = None,
    ) -> None:
        """`known`: what the database knows of this source; None or never answered: it is new to it.

        `verify`: what `feeds.VERIFIER` names, where the extra is installed.
        """
        self.name = source.name
        self._source = source
        self._parse = parse
        self._clock = clock
        self._attendance = attendance
        self._agent = agent(contact)
        self._pace = pace or Pace(source.every)
        self._last = known.last_success if known else None
        self._is_new = self._last is None
        self._verify = verify
        self._gap = Gap(source, known.gap_since if known else None)
        self._index = Index(source, parse)
        self._stamps: dict[str, tuple[str, Stamp]] = {}
        self._reported: dict[Key, None] = {}
        self._count = 0

    async def listen(self, report: Report) -> None:
        """Hand what the source publishes to the core, until cancelled."""
        headers = {"User-Agent": self._agent}
        # A proxy of the environment is honoured, but never on the way to this machine.
        trust = not is_loopback(self._source.url)
        async with aiohttp.ClientSession(headers=headers, trust_env=trust, auto_decompress=False) as http:
            while True:
                await self._clock.sleep(await self._poll(http, report))

    async def _poll(self, http: aiohttp.ClientSession, report: Report) -> float:
        """One round of questions; the seconds until the next."""
        now = self._clock.now()
        after, well = 0.0, True
        for ask in asks(self._source, now, self._last, self._count):
            try:
                await self._ask(http, ask, report)
            except Failed as failed:
                log.info("feed did not answer", source=self.name, what=ask.name, why=str(failed))
                after = max(after, failed.after)
                well = well and not ask.needed
        self._count += 1
        await self._note(well)
        if not well:
            return self._pace.failed(after)
        await self._gap.fill(http, report, self._clock.now(), self._attendance)
        return max(self._pace.answered(), after)

    async def _ask(self, http: aiohttp.ClientSession, ask: Ask, report: Report) -> None:
        """One question; what is new in the answer is reported, and only then taken as known."""
        url, known = self._stamps.get(ask.name, ("", Stamp()))
        now = self._clock.now()
        answer = await fetch(http, ask.url, self._source.format, known, same_url=url == ask.url, now=now)
        if answer.body is not None:
            entries = await asyncio.to_thread(self._read, answer.body, now)
            if entries and all(isinstance(entry, Refused) and not entry.identity for entry in entries):
                raise Failed(f"unreadable answer: {entries[0].reason}")
            await self._report(entries, report, now)
            self._index.note(answer.body)
        await self._index.fetch(http, now, lambda entries: self._report(entries, report, now))
        self._stamps[ask.name] = (ask.url, answer.stamp)

    def _read(self, body: bytes, now: datetime) -> list[Entry]:
        """The messages in a body, with what their signatures are worth."""
        entries = self._parse(body, now, self._source)
        return with_signatures(entries, body, self._verify) if self._verify else entries

    async def _report(self, entries: Sequence[Entry], report: Report, now: datetime) -> None:
        """Tell the core what tells or mentions something and was not told yet."""
        fresh = [one for one in self._worth_telling(entries) if one.key not in self._reported]
        fresh = in_order(fresh, now)
        old = [one for one in fresh if self._is_new and one.sent < now - OLD]
        new = [one for one in fresh if not (self._is_new and one.sent < now - OLD)]
        if old:
            await report(old, quiet=True)
        if new:
            await report(new)
        self._reported.update(dict.fromkeys(one.key for one in fresh))
        while len(self._reported) > REMEMBERED:
            del self._reported[next(iter(self._reported))]

    def _worth_telling(self, entries: Sequence[Entry]) -> list[Advisory]:
        """What tells or mentions something; a source without authority only proposes."""
        counted: dict[str, int] = {}
        found = []
        for entry in entries:
            verdict = entry.verdict if isinstance(entry, Advisory) else Verdict.REFUSED
            counted[verdict] = counted.get(verdict, 0) + 1
            if isinstance(entry, Refused):
                log.warning("message refused", source=self.name, why=entry.reason)
            elif verdict in TELLING or verdict is Verdict.MENTION:
                found.append(entry if self._source.authoritative else _proposed(entry))
        log.debug("feed read", source=self.name, **_sorted(counted))
        return found

    async def _note(self, well: bool) -> None:
        """Note whether the source answered; a long silence may have hidden words."""
        now = self._clock.now()
        if well:
            if self._last is not None and self._gap.opens(self._last, now):
                log.warning("words may have been missed", source=self.name, since=self._last.isoformat())
            self._last, self._is_new = now, False
        elif self._pace.failures + 1 == SILENT:
            log.warning("feed is silent", source=self.name, last=str(self._last))
        await self._attendance.answered(self.name, now, ok=well, authoritative=self._source.authoritative)
        if well and self._gap.is_unnoted():
            await self._gap.note(self._attendance)


def _proposed(advisory: Advisory) -> Advisory:
    """The advisory as a proposal: shown to operators, never a change."""
    if advisory.verdict is Verdict.MENTION:
        return advisory
    reason = f"proposes {advisory.verdict}: {advisory.reason}"
    return replace(advisory, verdict=Verdict.MENTION, reason=reason)


def _sorted(counted: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counted.items()))
