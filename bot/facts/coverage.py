"""What else is known of a place: text-to-911, fire boxes, cautions."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.domain.addresses import town_key
from bot.domain.directory import Coverage
from bot.facts.directory_rows import needed, read_toml

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CoverageTable:
    """The rows of coverage.toml, checked."""

    texts: Mapping[str, Row]
    """By state."""
    boxes: Mapping[tuple[str, str], Row]
    """By state and compared town."""
    cautions: tuple[Row, ...]

    def coverage(self, state: str, town: str, *, small: bool, districts: tuple[str, ...]) -> Coverage:
        """What the table says of a town (compared name, "" for a state); empty fields are unknown."""
        text = self.texts.get(state, {})
        boxes = self.boxes.get((state, town), {})
        return Coverage(
            text_to_911=text.get("since", ""),
            text_area=text.get("area", ""),
            text_source=text.get("source", ""),
            text_verified_on=text.get("verified_on", ""),
            fire_boxes=bool(boxes),
            fire_box_area=boxes.get("area", ""),
            fire_box_source=boxes.get("source", ""),
            fire_box_verified_on=boxes.get("verified_on", ""),
            cautions=tuple(
                row["key"]
                for row in self.cautions
                if row["state"] == state and _warns(row, town, small=small)
            ),
            districts=districts,
        )


def _warns(row: Row, town: str, *, small: bool) -> bool:
    if row.get("small_towns") and small:
        return True
    return town in map(town_key, row.get("towns", ()))


def read_coverage(path: Path) -> CoverageTable:
    """The coverage table, or BadRow where a row lacks its source, date or area."""
    table = read_toml(path)
    for row in table["text"]:
        needed(row, f"{path.name}: text", "state", "since", "area", "source", "url", "verified_on")
    for row in table["boxes"]:
        needed(row, f"{path.name}: boxes", "state", "town", "area", "source", "url", "verified_on")
    for row in table["caution"]:
        needed(row, f"{path.name}: caution", "key", "state", "source", "url")
    return CoverageTable(
        texts={row["state"]: row for row in table["text"]},
        boxes={(row["state"], town_key(row["town"])): row for row in table["boxes"]},
        cautions=tuple(table["caution"]),
    )
