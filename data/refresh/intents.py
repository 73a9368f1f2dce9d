"""Trains the linear model of intents on data/lexicon/training and writes data/lexicon/weights.tsv.

Run it with `uv run --group refresh python data/refresh/intents.py`; `--folds` measures it by folds instead.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

from bot.domain.delivery import Address
from bot.domain.talk import Intent, Question
from bot.facts.gazetteer import Gazetteer
from bot.understanding.features import within
from bot.understanding.lexicon import load
from bot.understanding.model import INTENTS, SCALE
from bot.understanding.reader import Reader
from data.refresh.taught import MARK, digest

DATA: Final = Path(__file__).resolve().parents[1]
STRENGTH: Final = 0.6
"""How much single lines may bend the weights."""
RARE: Final = 2
"""In how many lines a feature must be seen to count."""
LEAST: Final = 2
"""Weights smaller than this many hundredths everywhere are dropped."""
FOLDS: Final = 5
NOWHERE: Final = Address("training", "0")


class Example(NamedTuple):
    """A line, what it wants, and its features; one of several words counts once for each."""

    line: str
    intent: str
    features: list[str]


def lines(folder: Path) -> Iterator[tuple[str, Intent]]:
    """Every training line with the intent of its section."""
    for path in sorted(folder.glob("*.txt")):
        intent = Intent.NONE
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("[") and line.endswith("]") and line[1:-1] in list(Intent):
                intent = Intent(line[1:-1])
            elif line:
                yield line, intent


def examples() -> list[Example]:
    """Every training line as the reader sees it."""
    reader = Reader(Gazetteer.load(DATA / "places"), load(DATA / "lexicon"))
    found = []
    for line, intent in lines(DATA / "lexicon/training"):
        marks = reader.features(Question(line, NOWHERE))
        words = [each for word in sorted(marks.words) for each in sorted(within(word))]
        found.append(Example(line, intent.value, [*sorted(marks.shape), *words]))
    return found


def untrained() -> LogisticRegression:
    """Softmax regression."""
    return LogisticRegression(C=STRENGTH, max_iter=1000, fit_intercept=False)


def counted(taught: list[Example]) -> tuple[Any, list[str]]:
    """The features of each example as a sparse matrix, and their names."""
    counter = CountVectorizer(analyzer=lambda features: features, min_df=RARE)
    matrix = counter.fit_transform([each.features for each in taught])
    return matrix, list(counter.get_feature_names_out())


def measure(taught: list[Example]) -> None:
    """Print what the model makes of lines that it was not trained on."""
    matrix, _ = counted(taught)
    right = [each.intent for each in taught]
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=1)
    read = cross_val_predict(untrained(), matrix, right, cv=folds)
    wrong: Counter[tuple[str, str]] = Counter()
    for each, got in zip(taught, read, strict=True):
        if got != each.intent:
            wrong[each.intent, got] += 1
            print(f"{each.intent:13} {got:13} {each.line}")
    print(f"\n{len(taught) - wrong.total()}/{len(taught)} right", wrong.most_common(20))


def table(taught: list[Example]) -> str:
    """The weights, a line for each feature that says something."""
    matrix, names = counted(taught)
    model = untrained().fit(matrix, [each.intent for each in taught])
    order = [list(model.classes_).index(intent.value) for intent in INTENTS]
    rows = []
    for name, column in sorted(zip(names, model.coef_.T, strict=True)):
        weights = [round(float(column[at]) * SCALE) for at in order]
        if max(map(abs, weights)) >= LEAST:
            rows.append(f"{name}\t{' '.join(map(str, weights))}\n")
    return "".join(rows)


def main(asked: list[str]) -> None:
    """Train and write, or measure."""
    taught = examples()
    print(f"{len(taught)} lines", file=sys.stderr)
    if "--folds" in asked:
        measure(taught)
    else:
        learned = f"{MARK}\t{digest(DATA / 'lexicon')}\n{table(taught)}"
        (DATA / "lexicon/weights.tsv").write_text(learned, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
