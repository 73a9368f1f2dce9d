"""How long a picture takes to draw, fonts loaded: `uv run python benchmarks/pictures.py`.

Processor time, the best of several runs taken in turns; one answer in many shows one. Aim: below 300 ms.
"""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from bot.domain.place import BY_USPS
from bot.domain.reading import Kind
from bot.facts.boundaries import Boundaries
from bot.pictures.card import card
from bot.pictures.counties import counties
from bot.pictures.map import states

ROOT: Final = Path(__file__).resolve().parents[1]
RUNS: Final = 5
WORDS: Final = {kind: kind.value for kind in Kind}
CARD: Final = "Keep this card: Boston\nCall 911 first.\nBoston Fire: 617-343-2880 (Boston, June 2024)\n"


def main() -> None:
    """Draw each in turns and print its best run beside the quickest."""
    boundaries = Boundaries(ROOT / "data/boundaries")
    readings = {usps: list(Kind)[number % len(Kind)] for number, usps in enumerate(BY_USPS)}
    outlines = {fips: boundaries.rings(fips) for fips in boundaries.counties("48")}
    affected = dict.fromkeys(outlines, Kind.OUTAGE)
    work: dict[str, Callable[[], bytes | None]] = {
        "a place's card": lambda: card(CARD * 8),
        "the states": lambda: states(readings, WORDS, "Readings", "checked"),
        "254 counties": lambda: counties(outlines, affected, {}, WORDS, "Counties", "checked"),
    }
    took: dict[str, list[float]] = {name: [] for name in work}
    for _ in range(RUNS):
        for name, draw in work.items():
            began = time.process_time()
            draw()
            took[name].append(time.process_time() - began)
    quickest = min(min(times) for times in took.values())
    for name, times in took.items():
        print(f"{name:16}{min(times) * 1000:8.1f} ms {min(times) / quickest:6.2f} x the quickest")


if __name__ == "__main__":
    main()
