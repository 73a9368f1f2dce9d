"""A Bot API on loopback that is as strict as the real one, with people whom a test can play."""

from tests.doubles.telegram.faults import Fault, Kind
from tests.doubles.telegram.limits import Limits
from tests.doubles.telegram.server import BotApi
from tests.doubles.telegram.world import Json, Person, Room

__all__ = ["BotApi", "Fault", "Json", "Kind", "Limits", "Person", "Room"]
