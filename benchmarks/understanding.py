"""How well and how fast messages are understood: `uv run python benchmarks/understanding.py [FILE…]`."""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

from bot.domain.delivery import Address
from bot.domain.talk import ChatKind, Question, ReplyTo, Understood
from bot.facts.gazetteer import Gazetteer
from bot.understanding.reader import Reader

ROOT: Final = Path(__file__).resolve().parents[1]
SETS: Final = (ROOT / "tests/understanding/evaluation.jsonl", ROOT / "tests/understanding/groups.jsonl")
NOWHERE: Final = Address("benchmark", "0")
Line = dict[str, Any]
Pair = tuple[Line, Understood]


def reader() -> Reader:
    """The reader as the bot has it."""
    return Reader.load(Gazetteer.load(ROOT / "data/places"), ROOT / "data/lexicon")


def question(line: Line) -> Question:
    """A labelled line as an adapter would hand it over."""
    chat = ChatKind.GROUP if "addressed" in line else ChatKind.DIRECT
    reply = ReplyTo(line["reply_to"]) if "reply_to" in line else None
    return Question(line["text"], NOWHERE, chat=chat, reply_to=reply)


def wrongs(line: Line, got: Understood) -> list[str]:
    """What was misread in a line."""
    wrong = []
    if got.intent.value != line["intent"]:
        wrong.append("intent")
    if list(got.states) != line["states"]:
        wrong.append("states")
    if got.ambiguous != line.get("ambiguous", False):
        wrong.append("ambiguous")
    if "addressed" in line and got.addressed != line["addressed"]:
        wrong.append("addressed")
    return wrong


def share(pairs: Iterable[Pair], fits: Callable[[Line, Understood], bool]) -> str:
    """A share in percent, with its numbers."""
    told = [fits(line, got) for line, got in pairs]
    return f"{100 * sum(told) / len(told):5.1f} % ({sum(told)}/{len(told)})" if told else "   -"


def by(pairs: list[Pair], name: str, value: Callable[[Line], str]) -> None:
    """Intent accuracy by some property of the lines."""
    print(f"\nintent accuracy by {name}")
    for each in sorted({value(line) for line, _ in pairs}):
        part = [pair for pair in pairs if value(pair[0]) == each]
        print(f"  {each:14} {share(part, _intent_right)}")


def _intent_right(line: Line, got: Understood) -> bool:
    return bool(got.intent.value == line["intent"])


def bars(pairs: list[Pair]) -> None:
    """The measures that the issue sets bars for."""
    unclear = [pair for pair in pairs if pair[0].get("ambiguous")]
    clear = [pair for pair in pairs if not pair[0].get("ambiguous")]
    danger = [pair for pair in pairs if pair[0]["intent"] == "emergency"]
    calm = [pair for pair in pairs if pair[0]["intent"] != "emergency"]
    english = [pair for pair in pairs if pair[0]["lang"] == "en"]
    groups = [pair for pair in pairs if "addressed" in pair[0]]
    print("intent, all          ", share(pairs, _intent_right))
    print("intent, English      ", share(english, _intent_right))
    print("states exact         ", share(pairs, lambda line, got: list(got.states) == line["states"]))
    print("ambiguous asked back ", share(unclear, lambda _, got: got.ambiguous))
    print("false ambiguity      ", share(clear, lambda _, got: got.ambiguous))
    print("emergency recall     ", share(danger, _intent_right))
    print("false emergencies    ", share(calm, lambda _, got: got.intent.value == "emergency"))
    print(
        "wrong state          ", share(pairs, lambda line, got: bool(set(got.states) - set(line["states"])))
    )
    print("language             ", share(pairs, lambda line, got: got.language == line["lang"]))
    print("addressed            ", share(groups, lambda line, got: got.addressed == line["addressed"]))
    answered = [pair for pair in groups if pair[0]["intent"] == "none" and pair[0]["addressed"]]
    print("none answered (group)", share(answered, lambda _, got: got.intent.value != "none"))


def confusion(pairs: list[Pair]) -> None:
    """Which intent was taken for which."""
    counts = Counter((line["intent"], got.intent.value) for line, got in pairs)
    print("\nconfusion (right -> read)")
    for (right, read), count in sorted(counts.items()):
        if right != read:
            print(f"  {right:13} -> {read:13} {count}")


def speed(read: Reader, lines: list[Line]) -> None:
    """Messages a second, and the slowest hundredth, texts of 10,000 characters included."""
    asked = [question(line) for line in lines]
    long = [
        Question((line["text"] + " ") * (10_000 // (len(line["text"]) + 1)), NOWHERE) for line in lines[:300]
    ]
    for name, questions in (("messages", asked), ("10,000 characters", long)):
        took = []
        for each in questions * 3:
            start = time.process_time()
            read.understand(each, None)
            took.append(time.process_time() - start)
        took.sort()
        print(f"{name:18} {len(took) / sum(took):8.0f}/s   p99 {1000 * took[int(len(took) * 0.99)]:.2f} ms")


def main(files: list[str]) -> None:
    """Print every measure of each set."""
    start = time.perf_counter()
    read = reader()
    print(f"loaded in {time.perf_counter() - start:.2f} s")
    every: list[Line] = []
    for path in [Path(name) for name in files if not name.startswith("-")] or SETS:
        lines = [json.loads(text) for text in path.read_text(encoding="utf-8").splitlines()]
        pairs = [(line, read.understand(question(line), None)) for line in lines]
        held = [pair for pair in pairs if pair[0].get("held")]
        print(f"\n=== {path.name}: {len(lines)} lines")
        bars(pairs)
        if held:
            print(f"\n--- the {len(held)} of them that nothing was tuned on")
            bars(held)
        by(pairs, "intent", lambda line: str(line["intent"]))
        by(pairs, "language", lambda line: str(line["lang"]))
        by(pairs, "trap", lambda line: str(line.get("trap", "-")))
        confusion(pairs)
        for line, got in pairs if "--wrong" in files else ():
            if wrongs(line, got) and not line.get("held"):
                read_as = [got.intent.value, list(got.states), got.ambiguous, got.why]
                print(
                    json.dumps(
                        [wrongs(line, got), line["text"], line["intent"], line["states"], read_as],
                        ensure_ascii=False,
                    )
                )
        every += lines
    print()
    speed(read, every)


if __name__ == "__main__":
    main(sys.argv[1:])
