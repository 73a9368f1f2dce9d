"""What can go wrong on the way, when a test orders it."""

import asyncio
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a request fails."""

    REFUSE = "refuse"
    """An error answer in JSON."""
    HTML = "html"
    """An error page of a machine before the server."""
    GARBAGE = "garbage"
    """200 and something that is not JSON."""
    HANG = "hang"
    """No answer until the client gives up."""
    DROP = "drop"
    """The connection ends before the request is looked at."""
    SLOW = "slow"
    """The request is carried out once all faults are lifted."""
    LOST = "lost"
    """The request is carried out, then the connection ends."""


@dataclass(slots=True)
class Fault:
    """A fault for the next requests that fit it."""

    kind: Kind
    method: str = ""
    """Empty fits every method."""
    times: int = 1
    chat: int | None = None
    code: int = 502
    description: str = "Bad Gateway"
    parameters: dict[str, int] | None = None


class Faults:
    """The faults that are ordered and not yet used up."""

    def __init__(self) -> None:
        self.ordered: list[Fault] = []
        self.lifted = asyncio.Event()

    def lift(self) -> None:
        """Nothing more goes wrong, and what was slow goes on."""
        self.ordered.clear()
        self.lifted.set()

    def next(self, method: str, chat: str) -> Fault | None:
        """The fault for this request, if any."""
        for fault in self.ordered:
            if fault.method in ("", method) and (fault.chat is None or str(fault.chat) == chat):
                fault.times -= 1
                if fault.times <= 0:
                    self.ordered.remove(fault)
                return fault
        return None
