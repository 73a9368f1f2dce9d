"""All that the double knows: the world, the queue, what was ordered and what was seen."""

from dataclasses import dataclass, field
from typing import Any

from tests.doubles.telegram.faults import Faults
from tests.doubles.telegram.limits import Limits
from tests.doubles.telegram.params import Params
from tests.doubles.telegram.updates import Pulse, Queue
from tests.doubles.telegram.world import Json, Room, World


@dataclass(frozen=True, slots=True)
class Told:
    """A message of the bot as it stands in a chat."""

    room: Room
    message: Json
    silent: bool = False
    keyboard: Json | None = None

    @property
    def text(self) -> str:
        """Its words, or its caption."""
        return str(self.message.get("text") or self.message.get("caption") or "")

    @property
    def buttons(self) -> list[Json]:
        """Its inline buttons, row after row."""
        rows = self.message.get("reply_markup", {}).get("inline_keyboard", [])
        return [button for row in rows for button in row]


@dataclass(slots=True)
class Tap:
    """A tap that waits to be answered."""

    id: str
    late: bool = False
    answers: list[Json] = field(default_factory=list)


@dataclass(slots=True)
class Call:
    """A request that arrived."""

    method: str
    params: Params
    result: Any = None
    refused: str = ""


class State:
    """What the methods work on."""

    def __init__(self) -> None:
        self.world = World()
        self.pulse = Pulse()
        self.queue = Queue(self.pulse)
        self.faults = Faults()
        self.limits: Limits | None = None
        self.violations: list[str] = []
        self.calls: list[Call] = []
        self.told: list[Told] = []
        self.taps_by_id: dict[str, Tap] = {}
        self.inline: dict[str, list[Json]] = {}
        self.files: dict[str, bytes] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.names: dict[tuple[str, str], str] = {}
        self.webhook: Json = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        self.secret = ""

    def me_as_user(self) -> Json:
        """Ourselves as the author of a message."""
        me = self.world.me
        return {key: me[key] for key in ("id", "is_bot", "first_name", "username")}

    def note(self, room: Room, message: Json, *, silent: bool, keyboard: Json | None) -> None:
        """A message of the bot stands in a chat now."""
        self.told.append(Told(room, message, silent, keyboard))
