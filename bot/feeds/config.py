"""The sources of feeds.toml, read into frozen values; what is wrong is told by source and field."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from bot.domain.advisory import Level
from bot.domain.place import BY_USPS, NATION
from bot.feeds.entry import Authority, SourceConfig
from bot.loopback import is_loopback

FLOORS: Final = {"ipaws": 120.0, "nws": 30.0}
"""Seconds below which the owners of the national feeds do not want to be asked."""
FLOOR: Final = 60.0
"""The same for everybody else's."""
FORMATS: Final = ("cap", "ipaws", "nws", "rss")
FIELDS: Final = frozenset(
    {
        "name",
        "format",
        "url",
        "every",
        "states",
        "level",
        "agency",
        "authoritative",
        "window_minutes",
        "archive",
    }
)
KNOWN: Final = frozenset({"sender", "level", "agency", "carrier"})


class WrongFeeds(Exception):
    """A feeds.toml that cannot be used; the message says which source, which field, what to do."""


@dataclass(frozen=True, slots=True)
class FeedsConfig:
    """All of feeds.toml."""

    sources: tuple[SourceConfig, ...] = ()
    authorities: tuple[Authority, ...] = ()

    def source(self, name: str) -> SourceConfig | None:
        """The source of that name."""
        return next((source for source in self.sources if source.name == name), None)


def read_config(path: Path) -> FeedsConfig:
    """Read feeds.toml; raises WrongFeeds."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise WrongFeeds(f"{path}: cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise WrongFeeds(f"{path}: {error}") from None
    authorities = tuple(_authority(table) for table in _tables(document, "sender"))
    sources = tuple(replace(_source(table), authorities=authorities) for table in _tables(document, "source"))
    names = [source.name for source in sources]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise WrongFeeds(f"source {twice!r}: the name is used twice")
    return FeedsConfig(sources, authorities)


def at(source: SourceConfig, url: str, every: float) -> SourceConfig:
    """The source at another address or pace, as the settings say; raises WrongFeeds below the floor."""
    return _checked(replace(source, url=url, every=every))


def _tables(document: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    tables = document.get(name, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise WrongFeeds(f"write each {name} as a table headed [[{name}]]")
    return tables


def _source(table: Mapping[str, Any]) -> SourceConfig:
    name = _text(table, "name", "a source without a name")
    where = f"source {name!r}"
    if unknown := sorted(set(table) - FIELDS):
        raise WrongFeeds(f"{where}: unknown field {unknown[0]!r}; known are {', '.join(sorted(FIELDS))}")
    format_name = _text(table, "format", where)
    if format_name not in FORMATS:
        raise WrongFeeds(f"{where}: format {format_name!r} is none of {', '.join(FORMATS)}")
    window = table.get("window_minutes")
    source = SourceConfig(
        name=name,
        format=format_name,
        url=_text(table, "url", where).rstrip("/"),
        every=_number(table.get("every", 300), where, "every"),
        states=_states(table.get("states", []), where),
        level=_level(table["level"], where) if "level" in table else None,
        agency=_text(table, "agency", where, default=""),
        authoritative=_truth(table.get("authoritative", format_name != "rss"), where),
        window=None if window is None else 60 * _number(window, where, "window_minutes"),
        archive=_text(table, "archive", where, default=""),
    )
    if format_name == "rss" and not source.states:
        raise WrongFeeds(
            f"{where}: states is missing; the items of an RSS feed do not say where they are for"
        )
    return _checked(source)


def _checked(source: SourceConfig) -> SourceConfig:
    """The source, if its address and pace are polite."""
    where = f"source {source.name!r}"
    if urlsplit(source.url).scheme not in ("http", "https") or not urlsplit(source.url).hostname:
        raise WrongFeeds(f"{where}: url {source.url!r} is no http address")
    floor = 0.0 if is_loopback(source.url) else FLOORS.get(source.format, FLOOR)
    if source.every < floor or source.every <= 0:
        raise WrongFeeds(
            f"{where}: every {source.every:g} s is too often; its owner wants {floor:g} s or more"
        )
    return source


def _authority(table: Mapping[str, Any]) -> Authority:
    sender = _text(table, "sender", "a [[sender]] without a sender")
    where = f"sender {sender!r}"
    if unknown := sorted(set(table) - KNOWN):
        raise WrongFeeds(f"{where}: unknown field {unknown[0]!r}; known are {', '.join(sorted(KNOWN))}")
    level = _level(_text(table, "level", where), where)
    carrier = _text(table, "carrier", where, default="")
    if (level is Level.CARRIER) != bool(carrier):
        raise WrongFeeds(f'{where}: a carrier\'s name and level = "carrier" go together')
    return Authority(sender, level, _text(table, "agency", where, default=""), carrier)


def _text(table: Mapping[str, Any], field: str, where: str, default: str | None = None) -> str:
    value = table.get(field, default)
    if not isinstance(value, str) or (default is None and not value):
        raise WrongFeeds(f"{where}: {field} is missing or no text")
    return value


def _number(value: Any, where: str, field: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise WrongFeeds(f"{where}: {field} {value!r} is no number")
    return float(value)


def _truth(value: Any, where: str) -> bool:
    if not isinstance(value, bool):
        raise WrongFeeds(f"{where}: authoritative is true or false, not {value!r}")
    return value


def _level(value: Any, where: str) -> Level:
    if value not in list(Level):
        raise WrongFeeds(f"{where}: level {value!r} is none of {', '.join(Level)}")
    return Level(value)


def _states(value: Any, where: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(state, str) for state in value):
        raise WrongFeeds(f"{where}: states is a list of USPS letters")
    if unknown := next((state for state in value if state not in BY_USPS and state != NATION), None):
        raise WrongFeeds(f"{where}: unknown state {unknown!r}")
    return tuple(sorted(set(value)))
