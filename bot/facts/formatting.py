"""Formatting: times, dates, spans, distances and lists as a language writes them, through Babel."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final, Literal, TypeAlias
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_decimal
from babel.units import format_unit

from bot.domain.talk import Day, Miles, Moment
from bot.facts.unlisted import UNLISTED

SPACES: Final = str.maketrans({"\u202f": " ", "\u00a0": " "})
Style: TypeAlias = Literal["standard", "unit"]
MINUTE: Final = 60
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
REGION: Final = "US"
"""Readers are in the United States: its clock has twelve hours in every language."""


@lru_cache(maxsize=64)
def locale(language: str) -> Locale:
    """Babel's locale of a language as it is written in the United States, where Babel knows that."""
    parts = language.replace("-", "_")
    for name in (f"{parts}_{REGION}", parts, parts.split("_")[0], "en_US"):
        try:
            return Locale.parse(name)
        except (UnknownLocaleError, ValueError):
            continue
    return Locale.parse("en_US")


def time(fact: Moment | Day | timedelta, language: str) -> str:
    """A time, a date or a span of time."""
    if isinstance(fact, Moment):
        return moment(fact, language)
    return day(fact, language) if isinstance(fact, Day) else span(fact, language)


@lru_cache(maxsize=4096)
def moment(fact: Moment, language: str) -> str:
    """A time with the name of its zone, after its date where that is not today: "2:22 PM EDT"."""
    local = fact.at.astimezone(ZoneInfo(fact.zone))
    clock = f"{format_skeleton('hm', local, locale=locale(language))} {local.tzname()}".translate(SPACES)
    return f"{_date(local, language)}, {clock}" if fact.dated else clock


def _date(at: datetime, language: str) -> str:
    """A day in full: "June 18, 2024"."""
    if language in UNLISTED:
        return f"{at.day} {UNLISTED[language].month(at.month, at.year)}"
    return format_date(at.date(), format="long", locale=locale(language)).translate(SPACES)


@lru_cache(maxsize=1024)
def day(fact: Day, language: str) -> str:
    """A date as precise as its source: "June 18, 2024", "May 2014" or "2018"."""
    parts = [int(part) for part in fact.iso.split("-")]
    year, month, on, *_ = (*parts, 1, 1)
    at = datetime(year, month, on, tzinfo=UTC)
    if len(parts) == 1:
        return str(year)
    if len(parts) == 2 and language in UNLISTED:
        return UNLISTED[language].month(month, year)
    if len(parts) == 2:
        return format_skeleton("yMMMM", at, locale=locale(language)).translate(SPACES)
    return _date(at, language)


@lru_cache(maxsize=4096)
def span(fact: timedelta, language: str) -> str:
    """A span of time in at most two units: "2 hours, 3 minutes"."""
    seconds = max(int(fact.total_seconds()), 0)
    if seconds < HOUR:
        return _units(language, ("minute", max(seconds // MINUTE, 1)))
    if seconds < 2 * DAY:
        return _units(language, ("hour", seconds // HOUR), ("minute", seconds % HOUR // MINUTE))
    return _units(language, ("day", seconds // DAY), ("hour", seconds % DAY // HOUR))


def _units(language: str, *parts: tuple[str, int]) -> str:
    written = [_unit(count, f"duration-{unit}", language) for unit, count in parts if count]
    return listed(tuple(written), language, style="unit").translate(SPACES)


def _unit(count: float, unit: str, language: str) -> str:
    if language in UNLISTED:
        return f"{number(count, language)} {UNLISTED[language].units[unit.split('-')[1]]}"
    return str(format_unit(count, unit, length="long", locale=locale(language)))


@lru_cache(maxsize=4096)
def miles(fact: Miles, language: str) -> str:
    """A distance: "0.4 miles", "12 miles"."""
    amount = round(fact.miles, 1) if fact.miles < 10 else round(fact.miles)
    return _unit(amount, "length-mile", language).translate(SPACES)


def number(value: float, language: str) -> str:
    """A number with the language's own marks."""
    return str(format_decimal(value, locale=locale(language)))


@lru_cache(maxsize=4096)
def listed(items: tuple[str, ...], language: str, style: Style = "standard") -> str:
    """Several things as the language joins them: "A, B and C"."""
    if len(items) < 2:
        return "".join(items)
    if language in UNLISTED:
        return UNLISTED[language].listed(items)
    whole = {"2", "start", "middle", "end"} <= set(locale(language).list_patterns.get(style, {}))
    # Babel's patterns of a region may hold only what differs from its language.
    return format_list(items, style=style if whole else "standard", locale=locale(language))


def language_name(tag: str, language: str) -> str:
    """What a language calls another: "inglés" for en in es."""
    names = UNLISTED[language].languages if language in UNLISTED else locale(language).languages
    return str(names.get(tag.split("-", maxsplit=1)[0], tag))
