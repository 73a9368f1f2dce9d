"""The agencies that tell: feeds, what was said, and what it means now."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol, TypeAlias

from bot.domain.advisory import Advisory, Level
from bot.domain.agency import Agency
from bot.domain.delivery import Push
from bot.domain.incident import Incident
from bot.domain.judgement import Decision
from bot.domain.place import Place
from bot.domain.reading import Reading, Source


class Report(Protocol):
    """What a feed calls with the advisories it read."""

    async def __call__(self, arrived: Sequence[Advisory], /, *, quiet: bool = False) -> object:
        """Take them in; quiet: they were old already when we first looked, so they are no news."""
        ...


class Attendance(Protocol):
    """Where a feed notes that its source answers, or that words may have been missed."""

    async def answered(self, source: str, now: datetime, *, ok: bool, authoritative: bool = True) -> None:
        """Note that a source answered, or did not."""
        ...

    async def missed(self, source: str, since: datetime | None) -> None:
        """Note since when words of a source may have been missed; None: nothing is missing any more."""
        ...


class Feed(Protocol):
    """One source of advisories."""

    name: str

    async def listen(self, report: Report) -> None:
        """Hand what agencies publish to the core, until cancelled."""
        ...


Judge: TypeAlias = Callable[[str, tuple[Advisory, ...], Incident | None, int], Decision]
"""A pure rule: state, its advisories, its open (or last) incident, how many incidents it had today."""


class Advisories(Protocol):
    """What agencies said, and what we made of it: the only way in is one transaction."""

    async def settle(
        self, arrived: Sequence[Advisory], states: Sequence[str], now: datetime, judge: Judge
    ) -> tuple[Push, ...]:
        """Keep what arrived and judge every state that it or `states` names, in one transaction.

        For each state whose decision has news: keep its incident, drop the pushes of that state that are
        not yet sent, owe the new one to every subscriber. A message seen before (same key) is not kept
        again. Returns the new pushes.
        """
        ...

    async def current(self, since: datetime) -> tuple[Advisory, ...]:
        """Every advisory sent since then that still counts for readings, oldest first."""
        ...

    async def incidents(self) -> tuple[Incident, ...]:
        """The last incident of each state."""
        ...

    async def incident(self, code: str) -> tuple[Incident, tuple[Advisory, ...]] | None:
        """An incident by its code, any case, with its advisories, or None."""
        ...

    async def sources(self) -> tuple[Source, ...]:
        """Every source and when it last answered."""
        ...

    async def answered(self, source: str, now: datetime, *, ok: bool, authoritative: bool = True) -> None:
        """Note that a source answered, or did not."""
        ...

    async def revision(self) -> int:
        """A number that changes whenever any process changes what a reading may rest on."""
        ...


class Agencies(Protocol):
    """Who may post."""

    async def add(self, name: str, level: Level, states: Sequence[str]) -> str:
        """Let an agency post for these states; gives its key, shown once. NameTaken if it may already."""
        ...

    async def by_key(self, key: str) -> Agency | None:
        """The agency whose key this is, unless revoked."""
        ...

    async def list(self) -> tuple[Agency, ...]:
        """Every agency, by name; the revoked too."""
        ...

    async def revoke(self, slug: str) -> bool:
        """Let it post no more, by slug or name; False if there is none."""
        ...


class Readings(Protocol):
    """The readings of now, in memory: asking touches no disk."""

    @property
    def version(self) -> int:
        """Another number whenever what is read has changed."""
        ...

    def reading(self, place: Place) -> Reading:
        """What all advisories together say of 911 there, now."""
        ...

    def history(self, state: str) -> Incident | None:
        """The state's last incident."""
        ...
