"""The gazetteer: every state, county, town, ZIP and area code, and what people call them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from heapq import merge
from pathlib import Path
from typing import Final

from bot.domain.naming import NameKind, Naming, Option
from bot.domain.ordered import Ordered
from bot.domain.place import BY_USPS, Place, Point
from bot.domain.spelling import key
from bot.facts.known import entries, keys

COUNTY_WORDS: Final = ("county", "parish", "borough", "census area", "municipality")
SHORTEST_CORRECTED: Final = 7
LARGE: Final = 150_000
LARGE_COUNTY: Final = 100_000
FOUND_BY_NAME: Final = 20_000
"""How many looked-up names are kept parsed."""


class Gazetteer:
    """Names, ZIPs, area codes and counties, read once; rows are parsed when they are first asked for."""

    def __init__(self, tables: Mapping[str, str], towns: Ordered, zips: Ordered, known: Ordered) -> None:
        """Tables by file name, as data/places/README.md describes them; the large ones stay as they are."""
        self._generated, self._zips, self._known = towns, zips, known
        self._ours = dict(_pairs(tables["more_towns.tsv"]))
        self._abroad = frozenset(tables["abroad.tsv"].split("\n")) - {""}
        self._ordinary = frozenset(tables["ordinary.txt"].split())
        self._states = {name: usps for usps, names in entries(tables["states.txt"]) for name in keys(names)}
        self._codes = {
            code: usps for usps, codes in entries(tables["area_codes.txt"]) for code in codes.split()
        }
        self._counties = {
            row[0]: row for row in (line.split("\t") for line in _lines(tables["counties.tsv"]))
        }
        self._county_keys = _county_keys(self._counties.values())
        self._county_keys.update(_lone_counties(self._counties.values(), self._is_town))
        self._short = {kind: frozenset(codes.split()) for kind, codes in entries(tables["abbreviations.txt"])}
        self._clues = _clues(tables["clues.txt"])
        self._longest = _longest((self._ours, self._states, self._county_keys, self._abroad))
        self.named = lru_cache(FOUND_BY_NAME)(self._named)
        self.longest = lru_cache(FOUND_BY_NAME)(self._words_after)

    @classmethod
    def load(cls, folder: Path) -> "Gazetteer":
        """Read data/places."""
        names = (
            "more_towns.tsv",
            "abroad.tsv",
            "counties.tsv",
            "states.txt",
        )
        files = (*names, "area_codes.txt", "ordinary.txt", "abbreviations.txt", "clues.txt")
        tables = {name: (folder / name).read_text(encoding="utf-8") for name in files}
        large = (Ordered((folder / name).read_bytes()) for name in ("towns.tsv", "zips.tsv", "known.tsv"))
        return cls(tables, *large)

    # --- Names ----------------------------------------------------------------------------------

    def _words_after(self, first: str) -> int:
        """How many words the longest name that starts with this word has; 0 where none does."""
        large = (self._generated, self._known)
        more = (name.count(" ") + 1 for table in large for name in table.starting(f"{first} "))
        return max(self._longest.get(first, 0), int(any(first in table for table in large)), *more)

    def _named(self, name: str) -> Naming | None:
        """What a name may mean, spelled as `bot.domain.spelling.key` does; None where it is no name."""
        ordinary = name in self._ordinary
        if name in self._states:
            return Naming(NameKind.STATE, (Option(Place(self._states[name])),), True, ordinary)
        means = self._known.get(name)
        if means == "ABROAD":
            return Naming(NameKind.ABROAD, (), False, ordinary)
        if means is not None:
            return self._by_hand(name, means, ordinary)
        if name in self._county_keys:
            return Naming(NameKind.COUNTY, self._county_options(name), False, ordinary)
        if name in self._abroad:
            return Naming(NameKind.ABROAD, (), False, ordinary)
        towns = self.towns(name)
        return Naming(NameKind.TOWN, towns, len(towns) == 1, ordinary) if towns else None

    def towns(self, name: str) -> tuple[Option, ...]:
        """Every town of that name, largest first."""
        return tuple(map(_town, self._rows(name)))

    def _rows(self, name: str) -> list[str]:
        """The generated towns of that name, and behind them those of ours that the generated table lacks."""
        tables = (self._generated.get(name), self._ours.get(name))
        return [row for rows in tables if rows for row in rows.split(";")]

    def _is_town(self, name: str) -> bool:
        return name in self._generated or name in self._ours

    def beginning(self, begun: str) -> Iterator[str]:
        """The names of towns that begin so, in order, spelled as `bot.domain.spelling.key` does."""
        ours = sorted(name for name in self._ours if name.startswith(begun) and name not in self._generated)
        return merge(self._generated.starting(begun), ours)

    def counties(self, name: str) -> tuple[Option, ...]:
        """Every county of that name, most people first."""
        return self._county_options(name) if name in self._county_keys else ()

    def _by_hand(self, name: str, means: str, ordinary: bool) -> Naming:
        together = "|" not in means
        parts = means.split("+" if together else "|")
        places = tuple(self._place(part, name, alone=len(parts) == 1) for part in parts)
        if name in self._county_keys:
            counties = {option.place.state: option.place for option in self._county_options(name)}
            places = tuple(counties.get(place.state, place) for place in places)
        return Naming(NameKind.KNOWN, tuple(map(Option, places)), together, ordinary)

    def _place(self, text: str, name: str, *, alone: bool) -> Place:
        """A place written "MA:Boston/Dorchester"; a state alone may have a town of that name."""
        state, _, rest = text.strip().partition(":")
        town, _, district = rest.partition("/")
        if not town:
            return (self.town(name, state) if alone else None) or Place(state)
        found = self.town(town, state) or Place(state, None, town)
        return Place(state, found.county, found.town, district or None)

    def _county_options(self, name: str) -> tuple[Option, ...]:
        rows = (self._counties[fips] for fips in self._county_keys[name])
        return tuple(
            Option(Place(row[1], row[0]), int(row[3])) for row in sorted(rows, key=lambda r: -int(r[3]))
        )

    # --- Small hints ----------------------------------------------------------------------------

    def readiness(self, short: str) -> str:
        """How readily a two-letter code in small letters is believed: "sure", "risky", "words" or ""."""
        return next((k for k in ("sure", "risky", "words") if short in self._short[k]), "")

    def careful(self, capitals: str) -> bool:
        """Whether a code needs a reason even in capitals."""
        return capitals in self._short["careful"]

    def denied(self, code: str, after: str) -> bool:
        """Whether the word after a code makes it something else: the CT scan, the VA hospital."""
        return after in self._short.get(f"not {code}", ())

    def clue(self, word: str) -> frozenset[str]:
        """The states that a word hints at: lobsters, the Mayo Clinic."""
        return self._clues.get(word, frozenset())

    def corrected(self, word: str) -> str | None:
        """The long name that a word misspells by one letter."""
        if len(word) < SHORTEST_CORRECTED or self.longest(word):
            return None
        found = {self._misspelled[less] for less in _less(word) if less in self._misspelled}
        return found.pop() if len(found) == 1 else None

    @cached_property
    def _misspelled(self) -> dict[str, str]:
        """Long names by what is left of them when a letter is lost."""
        found: dict[str, str] = {}
        for name in self._likely():
            if len(name) >= SHORTEST_CORRECTED:
                for less in _less(name):
                    found.setdefault(less, name)
        return found

    def _likely(self) -> Iterator[str]:
        """Names worth correcting: states, and towns that many people live in."""
        yield from (name for name in self._states if " " not in name and name.isascii())
        for name in self.beginning(""):
            if " " not in name and self.towns(name)[0].people >= LARGE:
                yield name

    # --- Facts for others -----------------------------------------------------------------------

    def county_name(self, fips: str) -> str:
        """ "Suffolk County" for 25025; the digits themselves where unknown."""
        row = self._counties.get(fips)
        return row[2] if row else fips

    def town(self, name: str, state: str) -> Place | None:
        """The town of that name in a state, county included where known."""
        return next((o.place for o in self.towns(key(name)) if o.place.state == state), None)

    def point(self, place: Place) -> Point | None:
        """The middle of a town, as GeoNames has it."""
        for row in self._rows(key(place.town or "")):
            _, state, county, latitude, longitude, _ = row.split("|")
            if state == place.state and place.county in (None, county):
                return Point(float(latitude), float(longitude))
        return None

    def zip_place(self, digits: str) -> Place | None:
        """The state, county and town of a ZIP; None where there is no such ZIP."""
        row = self._zips.get(digits)
        if row is None:
            return None
        state, county, town, _, _ = row.split("|")
        return Place(state, county or None, town)

    def zip_point(self, digits: str) -> Point | None:
        """The middle of a ZIP."""
        row = self._zips.get(digits)
        return Point(*map(float, row.split("|")[3:])) if row else None

    def area_code(self, digits: str) -> str | None:
        """The state of a telephone area code."""
        return self._codes.get(digits)


def _lines(table: str) -> Iterator[str]:
    return (line for line in table.split("\n") if line and line[0] not in "#[")


def _pairs(table: str) -> Iterator[list[str]]:
    return (line.split("\t", 1) for line in table.rstrip("\n").split("\n"))


def _town(row: str) -> Option:
    name, state, county, _, _, people = row.split("|")
    return Option(Place(state, county or None, name), int(people))


def _county_keys(rows: Iterable[list[str]]) -> dict[str, list[str]]:
    """FIPS by name: "suffolk county", and "suffolk co" for it."""
    keys: dict[str, list[str]] = {}
    for fips, state, name, _ in rows:
        full = key(name)
        if state not in BY_USPS or not full.endswith(COUNTY_WORDS):
            continue
        for spelled in {full, full.replace(" county", " co")}:
            keys.setdefault(spelled, []).append(fips)
    return keys


def _lone_counties(rows: Iterable[list[str]], is_town: Callable[[str], bool]) -> dict[str, list[str]]:
    """Large counties that are known by name alone: Hennepin, Maricopa, Broward."""
    named: dict[str, list[list[str]]] = {}
    for row in rows:
        name, _, kind = row[2].rpartition(" ")
        if kind in ("County", "Parish"):
            named.setdefault(name, []).append(row)
    lone = (same[0] for name, same in named.items() if len(same) == 1 and int(same[0][3]) >= LARGE_COUNTY)
    spelled = ((key(row[2].rpartition(" ")[0]), row[0]) for row in lone)
    return {name: [fips] for name, fips in spelled if " " not in name and not is_town(name)}


def _longest(tables: Iterable[Iterable[str]]) -> dict[str, int]:
    """Words of the longest name by its first word."""
    longest: dict[str, int] = {}
    for table in tables:
        for name in table:
            first = name.partition(" ")[0]
            words = name.count(" ") + 1
            if longest.get(first, 0) < words:
                longest[first] = words
    return longest


def _clues(table: str) -> dict[str, frozenset[str]]:
    clues: dict[str, frozenset[str]] = {}
    for state, words in entries(table):
        for word in words.split():
            clues[word] = clues.get(word, frozenset()) | {state}
    return clues


def _less(word: str) -> Iterator[str]:
    """The word, and the word without each of its letters."""
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
