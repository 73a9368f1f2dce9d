"""The table of names known by hand says what its two sources say."""

from pathlib import Path

from bot.facts.known import known

PLACES = Path(__file__).parents[2] / "data" / "places"


def test_the_table_was_written_after_the_last_change_of_a_name() -> None:
    """Who changes names.txt or exonyms.txt runs: uv run python -m data.refresh.known."""
    exonyms, names = ((PLACES / name).read_text(encoding="utf-8") for name in ("exonyms.txt", "names.txt"))

    written = (PLACES / "known.tsv").read_text(encoding="utf-8")

    assert written == known(exonyms, names)


def test_names_win_over_exonyms_and_every_spelling_stands_alone() -> None:
    """A name that is asked back stays so, whatever it is called elsewhere."""
    exonyms, names = "Orlean, Нью-Йорк = LA", "[asked]\n# a remark\nOrléan = LA | MA"

    table = known(exonyms, names)

    assert table == "orlean\tLA | MA\nнью йорк\tLA\n"
