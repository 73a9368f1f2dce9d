"""Fitting: which sentences a reader is told, and which of an agency's own words, by the reader's language."""

from collections.abc import Iterator
from typing import Final

from bot.domain.talk import Quote, Say
from bot.facts.catalog import Catalog

INTERPRETER: Final = Say("interpreter")


def fitting(lines: tuple[Say, ...], reader: Catalog, english: Catalog) -> Iterator[Say]:
    """The lines for a reader: a sentence marked `.own` only where the reader's own catalog has it.

    Who reads little else in that catalog is told, beneath whatever may be acted on, to name their language.
    """
    for line in lines:
        if not english.sentences[line.key].own or (
            _has(reader, line, english) and not _speaks(lines, reader)
        ):
            yield line
    acted = any(english.sentences[line.key].safety for line in lines)
    if acted and _has(reader, INTERPRETER, english):
        yield INTERPRETER


def _has(reader: Catalog, line: Say, english: Catalog) -> bool:
    return reader is not english and line.key in reader.sentences


def _speaks(lines: tuple[Say, ...], reader: Catalog) -> bool:
    """Whether the agency speaks for itself in the reader's language."""
    quotes = (fact for line in lines for fact in line.facts.values() if isinstance(fact, Quote))
    return any(quote_for(quote, reader.language) is not None for quote in quotes)


def quote_for(quote: Quote, language: str) -> Quote | None:
    """The agency's words as it published them itself in a language, or None."""
    wanted = (language, language.split("-", maxsplit=1)[0])
    for own in (quote, *quote.others):
        if own.language in wanted or own.language.split("-", maxsplit=1)[0] in wanted:
            return own
    return None
