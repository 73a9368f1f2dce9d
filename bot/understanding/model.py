"""The model: one weight for each feature and intent, learned from data/lexicon/training."""

import math
from collections.abc import Iterable, Mapping
from heapq import nlargest
from typing import Final

from bot.domain.talk import Intent

INTENTS: Final = tuple(Intent)
SCALE: Final = 100
"""Weights are kept as whole hundredths."""
Weights = tuple[int, ...]


class Model:
    """A linear model: adds up weights, tells a probability for each intent."""

    def __init__(self, weights: Mapping[str, Weights]) -> None:
        self._weights = weights

    @classmethod
    def read(cls, table: str) -> "Model":
        """A feature and its weights in each line, in the order of Intent."""
        rows = (line.split("\t") for line in table.split("\n") if line)
        return cls({row[0]: tuple(map(int, row[1].split())) for row in rows})

    def chances(self, features: Iterable[str]) -> dict[Intent, float]:
        """How likely each intent is."""
        known = [weights for feature in features if (weights := self._weights.get(feature)) is not None]
        sums = [sum(column) / SCALE for column in zip(*known, strict=True)] if known else [0.0] * len(INTENTS)
        top = max(sums)
        powers = [math.exp(value - top) for value in sums]
        total = sum(powers)
        return {intent: power / total for intent, power in zip(INTENTS, powers, strict=True)}

    def telling(self, features: Iterable[str], intent: Intent, most: int = 3) -> tuple[str, ...]:
        """The words that spoke most for an intent."""
        at = INTENTS.index(intent)
        spoke = [
            (self._weights[f][at], f)
            for f in features
            if f[:2] in ("w:", "2:", "3:", "m:") and f in self._weights and self._weights[f][at] > 0
        ]
        return tuple(feature[2:] for _, feature in nlargest(most, spoke))
