"""The catalog of publications that can be imported: data/directory/sources.toml, checked."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from bot.domain.imported import Publication
from bot.importers import SOURCES


class BadCatalog(ValueError):
    """sources.toml does not say what every source must say."""


def read_catalog(path: Path) -> Mapping[str, Publication]:
    """Every publication by name, or BadCatalog."""
    rows = tomllib.loads(path.read_text("utf-8")).get("source", [])
    try:
        made = {row["name"]: Publication(**{**row, "update": tuple(row.get("update", ()))}) for row in rows}
    except (KeyError, TypeError) as lacking:
        raise BadCatalog(f"{path.name}: a source lacks or invents a column: {lacking}") from lacking
    if set(made) != set(SOURCES):
        raise BadCatalog(f"{path.name}: other sources than there are importers: {set(made) ^ set(SOURCES)}")
    for publication in made.values():
        if not all((publication.title, publication.licence, publication.attribution, publication.vintage)):
            raise BadCatalog(f"{path.name}: {publication.name}: no title, licence, attribution or vintage")
    return made
