"""Settling: what arrived is kept, judged and owed in one transaction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.advisory import Advisory
from bot.domain.delivery import Change, Push
from bot.domain.incident import Incident
from bot.domain.judgement import Decision
from bot.domain.place import BY_USPS, NATION
from bot.ports import Judge
from bot.store import incidents, shelf
from bot.store.database import Database
from bot.store.incidents import Numbered
from bot.store.owing import owe
from bot.store.remembering import REVISION, bump

LOOK_BACK = timedelta(days=8)
"""How old words may be to be judged, unless an incident has been open for longer."""


@dataclass(slots=True)
class Settling:
    """One settlement, inside one transaction."""

    database: Database
    connection: AsyncConnection
    now: datetime
    judge: Judge
    changed: bool = False

    async def settle(self, arrived: Sequence[Advisory], states: Iterable[str]) -> tuple[Push, ...]:
        """Keep what arrived, judge every state that it touches, owe what is news."""
        kept = await shelf.keep(self.database, self.connection, arrived)
        self.changed = bool(kept)
        touched = await self._touched([*arrived, *kept.values()], states)
        pushes = await self._judge_all(touched)
        if self.changed:
            await bump(self.database, self.connection, REVISION)
        return pushes

    async def _touched(self, words: Sequence[Advisory], states: Iterable[str]) -> list[str]:
        """The states named by the words, by those that they replace, and by the caller."""
        keys = {key for each in words for key in each.references}
        replaced = (await shelf.replaced_by(self.connection, keys)).values()
        named = {state for each in (*words, *replaced) for state in each.states} | set(states)
        return sorted(BY_USPS if NATION in named else named & set(BY_USPS))

    async def _judge_all(self, states: list[str]) -> tuple[Push, ...]:
        if not states:
            return ()
        lasts = await incidents.last_of(self.connection, states)
        still_open = (each.incident.opened for each in lasts.values() if each.incident.closed is None)
        since = min(self.now - LOOK_BACK, *still_open, self.now)
        words = (await shelf.of_states(self.connection, states, since)).values()
        ordered = sorted(words, key=lambda each: (each.sent, each.first_seen))
        owed = [await self._judge_one(state, ordered, lasts.get(state)) for state in states]
        return tuple(push for push in owed if push is not None)

    async def _judge_one(self, state: str, words: list[Advisory], last: Numbered | None) -> Push | None:
        """Judge one state by its own words and those tied to them; keep its incident, owe its news."""
        incident = last.incident if last else None
        decision = await self._decide(state, tied(words, state), incident)
        kept = decision.incident
        if kept is None:
            return None
        same = last is not None and is_same(kept, last.incident)
        number = last.id if last and same else None
        if kept != incident:
            number = await incidents.save(self.connection, kept, number)
            self.changed = True
        if decision.news is None or number is None:
            return None
        change = decision.change or Change.CHANGED
        push = Push(0, state, kept.code, kept.version, decision.news, change, decision.reading, self.now)
        self.changed = True
        return await owe(self.database, self.connection, push, number)

    async def _decide(self, state: str, words: tuple[Advisory, ...], last: Incident | None) -> Decision:
        """The judge's decision, judged again while the code of a new incident belongs to another one."""
        today = await incidents.today(self.connection, state, self.now)
        decision = self.judge(state, words, last, today)
        while decision.incident and not (last and is_same(decision.incident, last)):
            if not await incidents.is_taken(self.connection, decision.incident):
                break
            today += 1
            decision = self.judge(state, words, last, today)
        return decision


def is_same(incident: Incident, last: Incident) -> bool:
    """Whether it is that incident, changed or not."""
    return incident.code == last.code and incident.opened == last.opened


def tied(words: Sequence[Advisory], state: str) -> tuple[Advisory, ...]:
    """The words on a state, those that they replace and those that replace them, in the same order."""
    chosen = {each.key for each in words if each.covers(state)}
    before = -1
    while len(chosen) != before:
        before = len(chosen)
        named = {
            (key.sender, key.identifier) for each in words if each.key in chosen for key in each.references
        }
        names = {(key.sender, key.identifier) for key in chosen}
        chosen |= {each.key for each in words if (each.key.sender, each.key.identifier) in named}
        chosen |= {
            each.key
            for each in words
            if any((key.sender, key.identifier) in names for key in each.references)
        }
    return tuple(each for each in words if each.key in chosen)
