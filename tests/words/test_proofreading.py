"""What is wrong with a translation is found before people read it."""

from pathlib import Path

from bot.facts.proofreading import proofread
from tests.doubles.desk import LOCALES

ENGLISH = "call = Call { $number } or 911. /help\nbutton-more = More\nwait = Wait.\n"


def faults(folder: Path, spanish: str) -> tuple[str, ...]:
    (folder / "en.ftl").write_text(ENGLISH, "utf-8")
    (folder / "es.ftl").write_text(spanish, "utf-8")
    return proofread(folder)


def test_our_own_catalogs_have_no_faults() -> None:
    """Same sentences, same facts, same numbers in every language that we ship."""
    assert proofread(LOCALES) == ()


def test_a_sentence_that_is_missing_or_left_over_is_named(tmp_path: Path) -> None:
    """Nothing is silently left to English."""
    found = faults(
        tmp_path, "call = Llame al { $number } o al 911. /help\nbutton-more = Más\nextra = ¿Qué?\n"
    )

    assert found == ("es: wait: missing", "es: extra: English has no such sentence")


def test_a_sentence_that_is_written_twice_is_named(tmp_path: Path) -> None:
    """People are told the first, and nobody would look at the second."""
    twice = f"{ENGLISH}wait = Espere.\n"

    assert faults(tmp_path, twice) == ("es: wait: written twice",)


def test_a_partial_catalog_may_leave_the_rest_to_english(tmp_path: Path) -> None:
    """Where only the official text and the buttons are known."""
    assert faults(tmp_path, "### partial\nbutton-more = Más\n") == ()


def test_a_lost_fact_or_number_is_named(tmp_path: Path) -> None:
    """A translation that forgets the number helps nobody."""
    found = faults(tmp_path, "call = Llame. /help\nbutton-more = Más\nwait = Espere.\n")

    assert found == (
        "es: call: other facts than the English",
        "es: call: other numbers, codes or commands than the English",
    )


def test_what_does_not_fit_is_named(tmp_path: Path) -> None:
    """A button of a hundred letters is cut by the platform; a sentence of ten is not a translation of two."""
    long = "x" * 90
    found = faults(tmp_path, f"call = {'{ $number }'} 911 /help\nbutton-more = {long}\nwait = {long}\n")

    assert found == (
        "es: button-more: 90 characters, at most 40",
        "es: button-more: much longer than the English",
        "es: wait: much longer than the English",
    )
