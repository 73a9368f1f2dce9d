"""Switches: what can be on in a run, whether it is, and why."""

from dataclasses import dataclass

from starlette.routing import Route

from bot.ports import Messenger
from bot.run import Part


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
    routes: tuple[Route, ...] = ()
    """What the platform calls, where it comes to us."""
