"""Neighbours: which states border which, since alerts are heard across a border."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_BORDERS: Final = """\
AL FL GA MS TN|AK|AZ CA CO NM NV UT|AR LA MO MS OK TN TX|CA AZ NV OR|CO AZ KS NE NM OK UT WY|CT MA NY RI
DE MD NJ PA|DC MD VA|FL AL GA|GA AL FL NC SC TN|HI|ID MT NV OR UT WA WY|IL IA IN KY MO WI|IN IL KY MI OH
IA IL MN MO NE SD WI|KS CO MO NE OK|KY IL IN MO OH TN VA WV|LA AR MS TX|ME NH|MD DC DE PA VA WV
MA CT NH NY RI VT|MI IN OH WI|MN IA ND SD WI|MS AL AR LA TN|MO AR IA IL KS KY NE OK TN|MT ID ND SD WY
NE CO IA KS MO SD WY|NV AZ CA ID OR UT|NH MA ME VT|NJ DE NY PA|NM AZ CO OK TX UT|NY CT MA NJ PA VT
NC GA SC TN VA|ND MN MT SD|OH IN KY MI PA WV|OK AR CO KS MO NM TX|OR CA ID NV WA|PA DE MD NJ NY OH WV
RI CT MA|SC GA NC|SD IA MN MT ND NE WY|TN AL AR GA KY MO MS NC VA|TX AR LA NM OK|UT AZ CO ID NM NV WY
VT MA NH NY|VA DC KY MD NC TN WV|WA ID OR|WV KY MD OH PA VA|WI IA IL MI MN|WY CO ID MT NE SD UT
AS|GU MP|MP GU|PR VI|VI PR"""

BORDERS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {row.split()[0]: tuple(row.split()[1:]) for row in _BORDERS.replace("\n", "|").split("|")}
)


def _within_two(state: str) -> tuple[str, ...]:
    """Those that share a border, then those that share one with them: alerts were heard that far."""
    first = BORDERS[state]
    second = sorted({far for near in first for far in BORDERS[near]} - {state, *first})
    return (*first, *second)


NEIGHBOURS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {state: _within_two(state) for state in BORDERS}
)
"""States whose alerts may be heard in a state, nearest first."""
