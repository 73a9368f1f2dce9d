"""Trains the linear model of intents on data/lexicon/training and writes data/lexicon/weights.tsv.

Run it with `uv run python data/refresh/intents.py`; `--folds` measures it by folds instead of writing.
"""

import math
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from bot.domain.delivery import Address
from bot.domain.talk import Intent, Question
from bot.facts.gazetteer import Gazetteer
from bot.understanding.model import INTENTS, SCALE, Model
from bot.understanding.reader import Reader

DATA: Final = Path(__file__).resolve().parents[1]
ROUNDS: Final = 14
RATE: Final = 0.25
SHRINK: Final = 2e-6
LEAST: Final = 4
"""Weights smaller than this many hundredths everywhere are dropped."""
FOLDS: Final = 5
TRAININGS: Final = 4
NOWHERE: Final = Address("training", "0")
MISS: Final = {Intent.EMERGENCY: 1.5}
"""How much more a missed line of an intent costs."""


class Example(NamedTuple):
    """A line, what it wants, and its features."""

    line: str
    intent: Intent
    features: tuple[str, ...]


def lines(folder: Path) -> Iterator[tuple[str, Intent]]:
    """Every training line with the intent of its section."""
    for path in sorted(folder.glob("*.txt")):
        intent = Intent.NONE
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("[") and line.endswith("]") and line[1:-1] in list(Intent):
                intent = Intent(line[1:-1])
            elif line:
                yield line, intent


def train(examples: list[Example], seed: int) -> dict[str, tuple[int, ...]]:
    """Softmax regression by Adagrad."""
    order = random.Random(seed)
    weights: dict[str, list[float]] = defaultdict(lambda: [0.0] * len(INTENTS))
    squares: dict[str, list[float]] = defaultdict(lambda: [1e-2] * len(INTENTS))
    counts = Counter(feature for example in examples for feature in example.features)
    for _ in range(ROUNDS):
        order.shuffle(examples)
        for example in examples:
            known = [f for f in example.features if counts[f] > 1]
            _learn(example, known, weights, squares)
    whole = {f: tuple(round(w * SCALE) for w in row) for f, row in weights.items()}
    return {f: row for f, row in whole.items() if max(map(abs, row)) >= LEAST}


def average(examples: list[Example]) -> dict[str, tuple[int, ...]]:
    """The mean of several trainings, each in another order: no single order decides."""
    sums: dict[str, list[int]] = defaultdict(lambda: [0] * len(INTENTS))
    for seed in range(TRAININGS):
        for feature, row in train(list(examples), seed).items():
            sums[feature] = [had + more for had, more in zip(sums[feature], row, strict=True)]
    means = {f: tuple(round(weight / TRAININGS) for weight in row) for f, row in sums.items()}
    return {f: row for f, row in means.items() if max(map(abs, row)) >= LEAST}


def _learn(
    example: Example, known: list[str], weights: dict[str, list[float]], squares: dict[str, list[float]]
) -> None:
    sums = [0.0] * len(INTENTS)
    rows = [weights[f] for f in known]
    for row in rows:
        for at, weight in enumerate(row):
            sums[at] += weight
    top = max(sums)
    powers = [math.exp(value - top) for value in sums]
    total = sum(powers)
    right = INTENTS.index(example.intent)
    cost = MISS.get(example.intent, 1.0)
    steps = [cost * ((1.0 if at == right else 0.0) - power / total) for at, power in enumerate(powers)]
    for feature, row in zip(known, rows, strict=True):
        square = squares[feature]
        for at, step in enumerate(steps):
            if abs(step) > 1e-3:
                square[at] += step * step
                row[at] += RATE * step / math.sqrt(square[at]) - SHRINK * row[at]


def measure(examples: list[Example]) -> None:
    """Print what the model makes of lines that it was not trained on."""
    order = random.Random(1)
    order.shuffle(examples)
    wrong: Counter[tuple[str, str]] = Counter()
    for fold in range(FOLDS):
        model = Model(train([e for at, e in enumerate(examples) if at % FOLDS != fold], seed=0))
        for example in examples[fold::FOLDS]:
            chances = model.chances(example.features)
            read = max(chances, key=lambda intent: chances[intent])
            if read is not example.intent:
                wrong[example.intent.value, read.value] += 1
                print(f"{example.intent.value:13} {read.value:13} {chances[read]:.2f} {example.line}")
    print(f"\n{len(examples) - wrong.total()}/{len(examples)} right", wrong.most_common(20))


def main(asked: list[str]) -> None:
    """Train and write, or measure."""
    files = {
        path.stem: path.read_text(encoding="utf-8")
        for path in (DATA / "lexicon").glob("*.*")
        if path.suffix != ".md"
    }
    files["weights"] = ""
    reader = Reader(Gazetteer.load(DATA / "places"), files)
    examples = [
        Example(line, intent, tuple(sorted(reader.features(Question(line, NOWHERE)))))
        for line, intent in lines(DATA / "lexicon/training")
    ]
    if "--folds" in asked:
        measure(examples)
        return
    rows = sorted(average(examples).items())
    text = "".join(f"{feature}\t{' '.join(map(str, row))}\n" for feature, row in rows)
    (DATA / "lexicon/weights.tsv").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
