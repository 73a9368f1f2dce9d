"""The model: one weight for each feature and intent, learned from data/lexicon/training."""

import math
from collections.abc import Iterable
from functools import lru_cache
from heapq import nlargest
from operator import add
from typing import Final

from bot.domain.ordered import Ordered
from bot.domain.talk import Intent
from bot.understanding.features import Marks, within

INTENTS: Final = tuple(Intent)
SCALE: Final = 100
"""Weights are kept as whole hundredths."""
KEPT: Final = 50_000
"""How many words are kept added up."""
NONE: Final = (0,) * len(INTENTS)
Weights = tuple[int, ...]


class Model:
    """A linear model: adds up weights, tells a probability for each intent."""

    def __init__(self, rows: Ordered) -> None:
        """The weights of each feature in the order of Intent, as written; read when first asked for."""
        self._rows = rows
        self._word = lru_cache(KEPT)(self._added_up)
        self._mark = lru_cache(KEPT)(self._weights)

    @classmethod
    def read(cls, table: bytes) -> "Model":
        """What it was learned from; then a feature, a tab and its weights in each line, in order."""
        return cls(Ordered(table.partition(b"\n")[2]))

    def chances(self, marks: Marks) -> dict[Intent, float]:
        """How likely each intent is."""
        known = [weights for mark in marks.shape if (weights := self._mark(mark)) is not None]
        known += [self._word(word) for word in marks.words]
        sums = [sum(column) / SCALE for column in zip(NONE, *known, strict=True)]
        top = max(sums)
        powers = [math.exp(value - top) for value in sums]
        total = sum(powers)
        return {intent: power / total for intent, power in zip(INTENTS, powers, strict=True)}

    def telling(self, marks: Marks, intent: Intent, most: int = 3) -> tuple[str, ...]:
        """The words that spoke most for an intent."""
        at = INTENTS.index(intent)
        phrases = (mark for mark in marks.shape if mark[:2] in ("2:", "3:", "m:"))
        spoke = [(self._at(phrase, at), phrase[2:]) for phrase in phrases]
        spoke += [(self._word(word)[at], word) for word in marks.words]
        return tuple(text for weight, text in nlargest(most, spoke) if weight > 0)

    def _at(self, mark: str, at: int) -> int:
        weights = self._mark(mark)
        return weights[at] if weights else 0

    def _weights(self, mark: str) -> Weights | None:
        row = self._rows.get(mark)
        return tuple(map(int, row.split())) if row is not None else None

    def _added_up(self, word: str) -> Weights:
        """All that one word says by itself."""
        return self._sum(weights for mark in within(word) if (weights := self._weights(mark)) is not None)

    @staticmethod
    def _sum(rows: Iterable[Weights]) -> Weights:
        total = NONE
        for row in rows:
            total = tuple(map(add, total, row))
        return total
