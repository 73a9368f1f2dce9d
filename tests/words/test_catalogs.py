"""The catalogs and the code that speaks through them agree."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.facts.catalog import Catalog, read
from tests.doubles.desk import LOCALES

ROOT = LOCALES.parents[1]
MADE = re.compile(
    r"^(title|service|source|door|change|command|profile|caution)-|^(urgent-|looked|checked|text-|topic-)|-old$"
)
"""Keys that code puts together, or that data names."""


def spoken() -> Iterator[tuple[str, Path]]:
    """Every key that code names in say(...) or Say(...), with its file."""
    for path in (*(ROOT / "bot").rglob("*.py"), *(ROOT / "handlers").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in {"say", "Say"}
            ):
                for part in ast.walk(node.args[0]) if node.args else ():
                    if (
                        isinstance(part, ast.Constant)
                        and isinstance(part.value, str)
                        and "-" in part.value[1:-1]
                    ):
                        yield part.value, path


@pytest.fixture(scope="module")
def english() -> Catalog:
    return read(LOCALES / "en.ftl")


def test_every_sentence_that_code_speaks_is_in_the_english_catalog(english: Catalog) -> None:
    """A key without words would answer a person with nothing."""
    missing = {key: path.name for key, path in spoken() if key not in english.sentences}

    assert missing == {}


def test_no_english_sentence_is_left_over(english: Catalog) -> None:
    """A sentence that nobody speaks is work for every translator in vain."""
    code = "\n".join(
        path.read_text("utf-8")
        for path in (*(ROOT / "bot").rglob("*.py"), *(ROOT / "handlers").rglob("*.py"))
    )

    unused = [key for key in english.sentences if f'"{key}"' not in code and not MADE.search(key)]

    assert unused == []


def test_what_people_may_act_on_is_marked_as_safety(english: Catalog) -> None:
    """Every sentence that names 911 or a way to help is shown in English too until it is reviewed."""
    acts = re.compile(
        r"911 (first|now|outage in|may not|again)|[Cc]all |[Tt]ext 911|go, or send|does not mean 911"
    )
    quiet = re.compile(
        r"^(button|command|profile|title|help|start|none|about|code|welcome|brief|word|topic|urgent)"
    )
    source = (LOCALES / "en.ftl").read_text("utf-8")

    unmarked = [
        key
        for key, sentence in english.sentences.items()
        if not sentence.safety
        and not quiet.search(key)
        and acts.search(re.search(rf"^{key} =(.*)", source, re.MULTILINE)[1])  # type: ignore[index]
    ]

    assert unmarked == []


@pytest.mark.parametrize("path", sorted(LOCALES.glob("*.ftl")), ids=lambda path: path.stem)
def test_descriptions_fit_the_platforms(path: Path) -> None:
    """Discord takes 100 characters for a command, Telegram 120 for the short text, 512 for the long."""
    limits = {"command-": 100, "profile-short": 120, "profile-description": 512}
    catalog = read(path)

    too_long = {
        key: len(sentence.plain or "")
        for key, sentence in catalog.sentences.items()
        for prefix, limit in limits.items()
        if key.startswith(prefix) and len(sentence.plain or "") > limit
    }

    assert too_long == {}
