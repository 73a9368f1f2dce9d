"""Importers: one file a publisher's format; each yields what may be kept and what is refused, and why."""

from collections.abc import Mapping
from typing import Final

SOURCES: Final[Mapping[str, str]] = {
    "usfa-departments": "bot.importers.usfa:departments",
    "usfa-stations": "bot.importers.usfa:stations",
    "hifld-law": "bot.importers.hifld_law:read",
    "hifld-hospitals": "bot.importers.hifld_hospitals:read",
    "cms-hospitals": "bot.importers.cms_hospitals:read",
    "fcc-psap": "bot.importers.fcc_psap:read",
    "boston-police": "bot.importers.boston:police",
    "boston-districts": "bot.importers.boston:districts",
    "boston-firehouses": "bot.importers.boston_fire:houses",
    "boston-fireboxes": "bot.importers.boston_fire:boxes",
    "cambridge": "bot.importers.cambridge:read",
    "massgis-townhalls": "bot.importers.massgis_townhalls:read",
    "osm": "bot.importers.osm:read",
    "csv": "bot.importers.operator_csv:read",
}
"""What `callbox places import` takes; loaded when it is asked for."""
