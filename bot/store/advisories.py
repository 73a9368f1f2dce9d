"""Advisories: what agencies said and what we made of it, kept."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from bot.domain.advisory import TELLING, Advisory
from bot.domain.delivery import Push
from bot.domain.incident import Incident
from bot.domain.reading import Source
from bot.ports import Judge
from bot.store import incidents, shelf
from bot.store.database import Database
from bot.store.remembering import CHATS, REVISION, counted
from bot.store.settling import Settling, tied
from bot.store.sources import Answers, all_sources


class Advisories:
    """The port `Advisories` on a database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._answers = Answers(database)

    async def settle(
        self, arrived: Sequence[Advisory], states: Sequence[str], now: datetime, judge: Judge
    ) -> tuple[Push, ...]:
        """Keep what arrived and judge every state that it or `states` names: all of it or nothing."""
        async with self._database.write(swift=True) as connection:
            return await Settling(self._database, connection, now, judge).settle(arrived, states)

    async def current(self, since: datetime) -> tuple[Advisory, ...]:
        """What was sent since then, or since the oldest open incident, and counts for readings."""
        async with self._database.read() as connection:
            opened = await incidents.first_opened(connection)
            found = await shelf.since(connection, min(since, opened or since))
        return _in_order(found.values())

    async def mentions(self, most: int) -> tuple[tuple[int, Advisory], ...]:
        """The newest messages that spoke of 911 and changed nothing, newest first, each with its number."""
        async with self._database.read() as connection:
            found = await shelf.mentions(connection, most)
        return tuple(sorted(found.items(), reverse=True))

    async def incidents(self) -> tuple[Incident, ...]:
        """The last incident of each state."""
        async with self._database.read() as connection:
            found = await incidents.last_of(connection)
        return tuple(found[state].incident for state in sorted(found))

    async def incident(self, code: str) -> tuple[Incident, tuple[Advisory, ...]] | None:
        """An incident by its code, any case, with the words said of its state while it lasted, or None."""
        async with self._database.read() as connection:
            found = await incidents.by_code(connection, code)
            if found is None:
                return None
            incident, until = found
            words = await shelf.of_states(connection, [incident.state], incident.opened)
        said = [each for each in words.values() if each.verdict in TELLING]
        said = [each for each in said if each.sent >= incident.opened and (not until or each.sent < until)]
        return incident, tied(_in_order(said), incident.state)

    async def sources(self) -> tuple[Source, ...]:
        """Every source and when it last answered."""
        async with self._database.read() as connection:
            return await all_sources(connection)

    async def answered(self, source: str, now: datetime, *, ok: bool, authoritative: bool = True) -> None:
        """Note that a source answered, or did not."""
        await self._answers.note(source, now, ok=ok, authoritative=authoritative)

    async def missed(self, source: str, since: datetime | None) -> None:
        """Note since when a source's words may have been missed; None: nothing is missing any more."""
        await self._answers.missed(source, since)

    async def revision(self) -> int:
        """A number that changes whenever any process changes what a reading may rest on."""
        async with self._database.read() as connection:
            counters = await counted(connection)
        self._database.fresh.saw(counters[CHATS])
        return counters[REVISION]


def _in_order(words: Iterable[Advisory]) -> tuple[Advisory, ...]:
    """Oldest first; of one moment, in order of arrival."""
    return tuple(sorted(words, key=lambda each: (each.sent, each.first_seen)))
