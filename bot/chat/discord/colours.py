"""The colour of a reading on Discord: those of the maps, never without the same in words."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from bot.domain.reading import Kind

COLOURS: Final[Mapping[Kind, int]] = MappingProxyType(
    {
        Kind.OUTAGE: 0xD55E00,
        Kind.INTERMITTENT: 0xE69F00,
        Kind.LOCAL_REPORT: 0xF0E442,
        Kind.CARRIER: 0xCC79A7,
        Kind.CONFLICT: 0xB07AA1,
        Kind.STALE: 0xC7A76C,
        Kind.RESTORED: 0x56B4E9,
        Kind.NO_NOTICE: 0xBDBDBD,
        Kind.BLIND: 0x8C8C8C,
    }
)
"""Told apart by colour-blind people (after Okabe and Ito)."""
