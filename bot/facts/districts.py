"""Boston's police districts: which serve a neighbourhood, by whatever name people call it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.domain.addresses import plain, town_key
from bot.domain.place import Place
from bot.facts.directory_rows import BadRow, needed, read_toml

_CODE: Final = re.compile(r"([A-E])[- ]?(\d{1,2})\b", re.I)
SUFFOLK: Final = "25025"


@dataclass(frozen=True, slots=True)
class Districts:
    """The twelve districts of Boston and the neighbourhoods in them."""

    names: Mapping[str, str]
    """Code to area: "C-11" to "Dorchester"."""
    neighborhoods: Mapping[str, tuple[str, tuple[str, ...]]]
    """Compared name to the name as shown and its districts, main one first."""

    def codes(self, district: str) -> tuple[str, ...]:
        """The districts of a neighbourhood or of a code in any spelling; empty if unknown."""
        code = _CODE.match(district.strip())
        if code and (spelled := f"{code[1].upper()}-{int(code[2])}") in self.names:
            return (spelled,)
        return self.neighborhoods.get(plain(district), ("", ()))[1]

    def shown(self, district: str) -> str:
        """A neighbourhood's name as shown: "Southie" is "South Boston"."""
        return self.neighborhoods.get(plain(district), (district, ()))[0]

    def label(self, code: str) -> str:
        """A district as people choose it: "C-11 Dorchester"."""
        return f"{code} {self.names[code]}"

    def placed(self, place: Place) -> Place:
        """A neighbourhood named as if it were a town ("Dorchester, MA") becomes Boston's district."""
        if place.state != "MA" or place.town is None or place.county not in {None, SUFFOLK}:
            return place
        if town_key(place.town) == "boston":
            return place
        if not self.codes(place.town):
            return place
        return Place("MA", SUFFOLK, "Boston", self.shown(place.town))


def read_districts(path: Path) -> Districts:
    """Boston's table, or BadRow where it names a district that is none."""
    table = read_toml(path)
    needed(table, path.name, "source", "verified_on")
    names: dict[str, str] = table["districts"]
    shown = {plain(name): (name, tuple(codes)) for name, codes in table["neighborhoods"].items()}
    for name, (_, codes) in shown.items():
        if not codes or not set(codes) <= set(names):
            raise BadRow(f"{path.name}: {name} names a district that is none")
    also = {plain(other): shown[plain(name)] for other, name in table["also"].items()}
    return Districts(names, {**also, **shown})
