"""Buttons as Discord draws them: rows of five, menus where there are too many; stateless, never stale."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeAlias

from bot.domain.message import Button

Json: TypeAlias = dict[str, Any]

ROW, BUTTON, MENU = 1, 2, 3
SECONDARY, LINK = 2, 5
ROWS: Final = 5
IN_A_ROW: Final = 5
IN_A_MENU: Final = 25
LONGEST_LABEL: Final = 80
LONGEST_ID: Final = 100
MENU_ID: Final = "menu:"


def components(buttons: Sequence[Button]) -> list[Json]:
    """Rows of buttons; the commands go into menus if they would not fit."""
    links = [_link(button) for button in buttons if button.label and button.url]
    acts = list({button.does: button for button in buttons if button.label and _can_do(button)}.values())
    if len(links) + len(acts) <= ROWS * IN_A_ROW:
        return list(_rows([*map(_act, acts), *links]))
    return [*_rows(links[:IN_A_ROW]), *_menus(acts)][:ROWS]


def _can_do(button: Button) -> bool:
    return bool(button.does) and not button.url and len(button.does) <= LONGEST_ID


def _act(button: Button) -> Json:
    return {"type": BUTTON, "style": SECONDARY, "label": short(button.label), "custom_id": button.does}


def _link(button: Button) -> Json:
    return {"type": BUTTON, "style": LINK, "label": short(button.label), "url": button.url}


def _rows(parts: Sequence[Json]) -> Iterator[Json]:
    for start in range(0, len(parts), IN_A_ROW):
        yield {"type": ROW, "components": list(parts[start : start + IN_A_ROW])}


def _menus(acts: Sequence[Button]) -> Iterator[Json]:
    for start in range(0, len(acts), IN_A_MENU):
        options = [
            {"label": short(button.label), "value": button.does} for button in acts[start : start + IN_A_MENU]
        ]
        menu = {"type": MENU, "custom_id": f"{MENU_ID}{start}", "options": options}
        yield {"type": ROW, "components": [menu]}


def short(label: str) -> str:
    """A label as long as Discord takes."""
    return label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1] + "…"
