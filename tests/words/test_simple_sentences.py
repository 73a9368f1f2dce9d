"""Sentences of one line are read without Fluent's parser, and as it reads them."""

from pathlib import Path

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast

from bot.facts.catalog import Catalog
from bot.facts.words import Words
from tests.doubles.desk import LOCALES

FILES = sorted(LOCALES.glob("*.ftl"))


def text(entry: ast.Message) -> str:
    """What an entry says, where nothing is filled in."""
    assert entry.value is not None
    return "".join(part.value for part in entry.value.elements if isinstance(part, ast.TextElement))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_plain_sentence_is_what_fluent_makes_of_it(path: Path) -> None:
    """With what its comment and its attributes say."""
    source = path.read_text(encoding="utf-8")
    catalog = Catalog(path.stem, source)
    parsed: dict[str, ast.Message] = {}
    for each in FluentResource(source).body:
        if isinstance(each, ast.Message):
            parsed.setdefault(each.id.name, each)  # of two by one name the first is said

    for entry in parsed.values():
        sentence, notes = (
            catalog.sentences[entry.id.name],
            (entry.comment.content or "") if entry.comment else "",
        )
        filled = any(isinstance(part, ast.Placeable) for part in entry.value.elements)  # type: ignore[union-attr]
        assert sentence.plain == (None if filled else text(entry))
        assert sentence.safety == any(line.startswith("safety") for line in notes.splitlines())
        assert (sentence.joins != "") == any(each.id.name == "joins" for each in entry.attributes)
        assert sentence.own == any(each.id.name == "own" for each in entry.attributes)


def test_a_comment_a_group_and_blank_lines_around_do_not_disturb() -> None:
    """Nor spaces at the end; what goes on below is left to the parser."""
    source = "# safety\n# reviewed-by: Ana\none = Call 911. \n\n## Group\n\n# why\ntwo = One\n    and two.\n"

    catalog = Catalog("en", source)

    one, two = catalog.sentences["one"], catalog.sentences["two"]
    assert (one.plain, one.safety, one.reviewed) == ("Call 911.", True, True)
    assert (two.plain, two.safety) == ("One\nand two.", False)


def test_a_tag_nobody_speaks_is_no_language() -> None:
    """Clients send any; a name is never as short."""
    words = Words(LOCALES, lambda fips: fips)

    assert [words.named(tag) for tag in ("nl", "nl-BE", "", "xx-Latn-US")] == [None] * 4
    assert [words.named(tag) for tag in ("es-MX", "zh-TW", "PT_BR")] == ["es", "zh-Hant", "pt"]
