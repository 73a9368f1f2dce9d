"""SAME geography (47 CFR 11.31): codes PSSCCC into states and counties."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.domain.place import BY_FIPS, BY_USPS, NATION

UGC: Final = re.compile(r"([A-Z]{2})([CZ])(\d{3})")
TRAINING: Final = "74"
"""Minor islands where nobody lives: training messages are sent there."""


@dataclass(frozen=True, slots=True)
class Area:
    """Where a message is for."""

    states: tuple[str, ...] = ()
    """USPS, sorted; (NATION,) for the whole country."""
    counties: tuple[str, ...] = ()
    """Five digits, sorted; none for a state that is named as a whole."""
    whole: bool = False
    """Whether some code names a whole state or the country."""
    nowhere: bool = False
    """Whether every code lies where nobody lives."""


@lru_cache(maxsize=4096)
def area(codes: tuple[str, ...]) -> Area:
    """Read SAME codes; marine areas and what is no code count for nothing."""
    states: set[str] = set()
    whole: set[str] = set()
    counties: set[str] = set()
    count = 0
    for code in codes:
        fips = code[-5:]
        if not (5 <= len(code) <= 6 and fips.isdecimal() and fips.isascii()):
            continue
        if fips == "00000":
            return Area((NATION,), whole=True)
        count += fips[:2] == TRAINING
        if fips[:2] in BY_FIPS:
            states.add(BY_FIPS[fips[:2]].usps)
            (whole if fips.endswith("000") else counties).add(fips)
    kept = [fips for fips in counties if f"{fips[:2]}000" not in whole] if whole else counties
    return Area(
        tuple(sorted(states)), tuple(sorted(kept)), whole=bool(whole), nowhere=bool(count) and not states
    )


def from_ugc(codes: Iterable[str]) -> tuple[str, ...]:
    """SAME codes for UGC ones; a forecast zone tells only its state, so it gives no county."""
    found = []
    for code in codes:
        match = UGC.fullmatch(code)
        state = BY_USPS.get(match[1]) if match else None
        if match and state and match[2] == "C":
            found.append(f"0{state.fips}{match[3]}")
    return tuple(found)


def states_of_ugc(codes: Iterable[str]) -> tuple[str, ...]:
    """The states that UGC codes lie in, USPS, sorted; marine prefixes count for nothing."""
    return tuple(sorted({code[:2] for code in codes if UGC.fullmatch(code) and code[:2] in BY_USPS}))
