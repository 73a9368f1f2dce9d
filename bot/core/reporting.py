"""Reporting: an agency updates the status of 911."""

from collections.abc import Callable, Sequence
from functools import partial

from bot.core.board import Board
from bot.domain.advisory import Advisory
from bot.domain.delivery import Push
from bot.domain.judgement import judge
from bot.domain.judging import heard_from
from bot.domain.merging import same_event
from bot.domain.reading import Limits
from bot.ports import Advisories, Clock


class Reporting:
    """The one way in for what agencies say: kept, judged and owed in one transaction."""

    def __init__(
        self, advisories: Advisories, board: Board, clock: Clock, limits: Limits, wake: Callable[[], None]
    ) -> None:
        self._advisories = advisories
        self._board = board
        self._clock = clock
        self._limits = limits
        self._wake = wake
        """Called when there is something to deliver."""

    async def report(self, arrived: Sequence[Advisory], *, quiet: bool = False) -> tuple[Push, ...]:
        """Keep what arrived and tell whom it concerns; quiet: it was old when we first looked."""
        news: list[Advisory] = []
        for each in arrived:
            if not self._is_echo(each, news):
                news.append(each)
        return await self._settle(news, (), quiet=quiet)

    async def tick(self) -> tuple[Push, ...]:
        """Judge anew the open incidents: time alone can make a word stale."""
        return await self._settle((), self._board.due(), quiet=False)

    async def _settle(
        self, arrived: Sequence[Advisory], states: Sequence[str], *, quiet: bool
    ) -> tuple[Push, ...]:
        if not arrived and not states:
            return ()
        now = self._clock.now()
        sources = heard_from(self._board.sources(), arrived, now)
        rule = partial(judge, now=now, limits=self._limits, sources=sources, quiet=quiet)
        pushes = await self._advisories.settle(arrived, states, now, rule)
        if pushes:
            self._wake()  # before the readings are drawn anew: a push brings its own
        await self._board.refresh()
        return pushes

    def _is_echo(self, advisory: Advisory, beside: Sequence[Advisory]) -> bool:
        """Whether the same event came under another key already, now or before."""
        known = (word for state in advisory.states for word in self._board.words(state))
        return any(word.key != advisory.key and same_event(word, advisory) for word in (*beside, *known))
