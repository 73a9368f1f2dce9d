"""SAME geography (47 CFR 11.31): codes PSSCCC into states and counties."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from bot.domain.place import BY_FIPS, BY_USPS, NATION

CODE: Final = re.compile(r"\d?\d{5}")
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


def area(codes: Iterable[str]) -> Area:
    """Read SAME codes; marine areas and what is no code count for nothing."""
    fips = [code.strip()[-5:] for code in codes if CODE.fullmatch(code.strip())]
    if "00000" in fips:
        return Area((NATION,), whole=True)
    known = [code for code in fips if code[:2] in BY_FIPS]
    whole = {code[:2] for code in known if code.endswith("000")}
    return Area(
        states=tuple(sorted({BY_FIPS[code[:2]].usps for code in known})),
        counties=tuple(sorted({code for code in known if code[:2] not in whole})),
        whole=bool(whole),
        nowhere=bool(fips) and all(code[:2] == TRAINING for code in fips),
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
