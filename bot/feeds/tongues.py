"""Facts in languages other than English."""

from collections.abc import Iterable, Iterator

from bot.feeds.fact import Fact, Sort
from bot.feeds.lexicon import tongues
from bot.feeds.plain import clauses, plain


def facts_abroad(texts: Iterable[str]) -> list[Fact]:
    """What texts say of 911 in Spanish, or in the FCC's words in other languages."""
    found: list[Fact] = []
    for text in texts:
        for number, clause in enumerate(clauses(plain(text))):
            found.extend(_facts(clause, number))
    return found


def _facts(clause: str, number: int) -> Iterator[Fact]:
    if phrase := tongues.PHRASES.search(clause):
        yield Fact(Sort.DOWN, phrase[0], number, number == 0)
    said = tongues.CONDITION.sub(" , ", clause)
    ordered = (
        (Sort.MISTAKEN, tongues.MISTAKEN),
        (Sort.BACK, tongues.BACK),
        (Sort.SOUND, tongues.SOUND),
        (Sort.DOWN, tongues.DOWN),
        (Sort.PART, tongues.HARD),
    )
    for sort, pattern in ordered:
        if match := pattern.search(said):
            part = sort is Sort.DOWN and tongues.PART.search(said)
            told = Sort.PART if part else sort
            yield Fact(told, match[0], number, number == 0, fitful=told is Sort.PART)
            return
