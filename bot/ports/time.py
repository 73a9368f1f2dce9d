"""What time it is, as the core asks for it."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """What time it is, and waiting: real, or a scenario's own."""

    def now(self) -> datetime:
        """The time, UTC, aware."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait that long."""
        ...
