"""Unlisted: how a language that Babel does not know writes months, spans and lists; written by us."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True, slots=True)
class Forms:
    """What Babel would know; units as they stand after every number."""

    joins: str
    months: tuple[str, ...]
    units: Mapping[str, str]
    languages: Mapping[str, str]

    def listed(self, items: tuple[str, ...]) -> str:
        """Two things or more: "A, B ak C"."""
        return f"{', '.join(items[:-1])} {self.joins} {items[-1]}"

    def month(self, month: int, year: int) -> str:
        """A month of a year: "jen 2024"."""
        return f"{self.months[month - 1]} {year}"


UNLISTED: Final[Mapping[str, Forms]] = MappingProxyType(
    {
        "ht": Forms(
            joins="ak",
            months=(
                *("janvye", "fevriye", "mas", "avril", "me", "jen"),
                *("jiyè", "out", "septanm", "oktòb", "novanm", "desanm"),
            ),
            units=MappingProxyType({"minute": "minit", "hour": "èdtan", "day": "jou", "mile": "mil"}),
            languages=MappingProxyType(
                {
                    "en": "angle",
                    "es": "panyòl",
                    "fr": "franse",
                    "pt": "pòtigè",
                    "zh": "chinwa",
                    "vi": "vyetnamyen",
                    "ru": "ris",
                    "ar": "arab",
                }
            ),
        )
    }
)
"""Babel takes Haitian Creole for French."""
