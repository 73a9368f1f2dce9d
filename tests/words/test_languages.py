"""Other languages: fallback, the mark of what nobody reviewed, right-to-left."""

from pathlib import Path

import pytest

from bot.domain.talk import Answer, Attachment, Dial, Quote, say
from bot.facts.words import Words

ENGLISH = """\
-language-name = English
# safety
call = Call { $number } now.
# safety
wait = Do not wait.
    .joins = space
hello = Hello.
only-english = Only here.
quote = “{ $text }”
quote-in = “{ $text }” (in { $language })
says = It says: { $quote }
unreviewed = Not reviewed. In English:
"""
SPANISH = """\
-language-name = Español
call = Llame al { $number } ahora.
# reviewed-by: Ana Pérez, 2026-01-01
wait = No espere.
hello = Hola.
quote = «{ $text }»
quote-in = «{ $text }» (en { $language })
says = Dice: { $quote }
unreviewed = Sin revisar. En inglés:
"""
ARABIC = "-language-name = العربية\n# reviewed-by: Huda\ncall = اتصل بالرقم { $number } الآن.\n"


@pytest.fixture
def words(tmp_path: Path) -> Words:
    for tag, text in {"en": ENGLISH, "es": SPANISH, "ar": ARABIC}.items():
        (tmp_path / f"{tag}.ftl").write_text(text, "utf-8")
    return Words(tmp_path, str)


def test_what_nobody_reviewed_is_shown_with_its_english_beneath(words: Words) -> None:
    """Only the sentence that somebody may act on and nobody signed; the rest stands alone."""
    answer = Answer((say("hello"), say("call", number=Dial("911")), say("wait")))

    message = words.render(answer, "es")

    assert message.paragraphs == (
        "Hola.",
        "Llame al 911 ahora. No espere.",
        "Sin revisar. En inglés:",
        "Call 911 now.",
    )


def test_a_region_falls_back_to_its_language_and_that_to_english(words: Words) -> None:
    """es-MX is Spanish, and what Spanish lacks is English."""
    message = words.render(Answer((say("hello"), say("only-english"))), "es-MX")

    assert message.paragraphs == ("Hola.", "Only here.")
    assert message.language == "es"
    assert words.render(Answer((say("hello"),)), "sw").text == "Hello."


def test_an_agencys_words_are_quoted_in_the_readers_language_if_it_wrote_them(words: Words) -> None:
    """Its own Spanish is quoted; its English is not translated, and its language is said."""
    both = Quote("Go to a station.", "en", (Quote("Vaya a una estación.", "es"),))

    own = words.render(Answer((say("says", quote=both),)), "es").text
    other = words.render(Answer((say("says", quote=Quote("Go to a station.")),)), "es").text

    assert own == "Dice: «Vaya a una estación.»"
    assert other == "Dice: «Go to a station.» (en inglés)"


def test_english_readers_are_told_when_a_quote_is_not_english(words: Words) -> None:
    """A Spanish-only notice is shown as Spanish."""
    text = words.render(Answer((say("says", quote=Quote("Vaya.", "es")),)), "en").text

    assert text == "It says: “Vaya.” (in Spanish)"


def test_numbers_run_left_to_right_inside_arabic(words: Words) -> None:
    """A telephone number is never broken or turned around."""
    text = words.render(Answer((say("call", number=Dial("617-343-4240")),)), "ar").text

    assert "\u2066617-343-4240\u2069" in text


def test_a_language_is_known_by_its_own_and_its_english_name(words: Words) -> None:
    """And by its tag; not by anything else."""
    assert words.named("español") == "es"
    assert words.named("Spanish") == "es"
    assert words.named("ES") == "es"
    assert words.named("العربية") == "ar"
    assert words.named("Klingon") is None
    assert words.languages() == ("en", "ar", "es")


def test_the_answers_own_language_wins(words: Words) -> None:
    """Who chose Spanish is told so in Spanish."""
    assert words.render(Answer((say("hello"),), language="es"), "en").text == "Hola."


def test_every_file_has_its_text(words: Words) -> None:
    """An attachment is described for those who cannot see it."""
    answer = Answer(
        (say("hello"),), attachments=(Attachment("a.json", "application/json", b"{}", say("hello")),)
    )

    assert words.render(answer, "es").alts == ("Hola.",)


def test_a_broken_catalog_is_named_with_its_line(tmp_path: Path) -> None:
    """A translator's slip is found when the catalog is read, not when somebody is in danger."""
    (tmp_path / "en.ftl").write_text("hello = { $name\n", "utf-8")

    with pytest.raises(ValueError, match=r"en\.ftl: cannot read 'hello = \{ \$name'"):
        Words(tmp_path, str).render(Answer((say("hello"),)), "en")
