"""Switches: what can be on in a run, whether it is, and why."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from bot.ports import Messenger
from bot.run import Part

HEAD_START: Final = 0.5
"""Seconds that the platforms have before all else is loaded: who has written already waits for them."""


@dataclass(frozen=True, slots=True)
class Switch:
    """One thing that can be on."""

    name: str
    on: bool
    why: str


@dataclass(frozen=True, slots=True)
class Planned:
    """A switch, and what it starts if it is on."""

    switch: Switch
    parts: tuple[Part, ...] = ()
    messenger: Messenger | None = None
    routes: tuple[Callable[[], Any], ...] = ()
    """What makes each route that the platform calls, where it comes to us."""
