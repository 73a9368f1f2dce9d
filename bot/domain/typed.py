"""Typed: commands with places, as somebody could type them and as our buttons send them."""

from typing import Final

from bot.domain.place import BY_USPS, Place

BUTTON: Final = 64
"""Bytes that Telegram lets a button hold."""
SPELLED: Final = frozenset({"LA"})
"""Codes that may be read as something else: "LA" alone may be Los Angeles."""


def state(usps: str) -> str:
    """A state after a command."""
    return BY_USPS[usps].name if usps in SPELLED else usps


def place(where: Place) -> str:
    """A place after a command: "MA", "Boston, MA", "C-11 Dorchester, Boston, MA"."""
    if not where.town:
        return state(where.state)
    return ", ".join(part for part in (where.district, where.town, where.state) if part)


def command(name: str, where: Place, wish: str = "") -> str:
    """A command with a place within what a button holds; the town goes before the state does."""
    for known in (place(where), state(where.state)):
        text = f"{name} {known} {wish}".strip()
        if len(text.encode()) <= BUTTON:
            return text
    return name


def states(name: str, several: tuple[str, ...]) -> str:
    """A command with as many of these states as a button holds."""
    text = f"{name} {', '.join(map(state, several))}"
    return text if len(text.encode()) <= BUTTON else states(name, several[:-1])
