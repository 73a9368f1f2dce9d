"""Writes data/places/known.tsv from names.txt and exonyms.txt: spelling them anew would delay every start.

Run it after a change of either with `uv run python -m data.refresh.known`.
"""

from pathlib import Path

from bot.facts.known import known

PLACES = Path(__file__).resolve().parents[1] / "places"


def main() -> None:
    """Write the table."""
    exonyms, names = ((PLACES / name).read_text(encoding="utf-8") for name in ("exonyms.txt", "names.txt"))
    (PLACES / "known.tsv").write_text(known(exonyms, names), encoding="utf-8")


if __name__ == "__main__":
    main()
