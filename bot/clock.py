"""The clocks: the machine's own, and a scenario's that jumps from event to event."""

import asyncio
from datetime import UTC, datetime, timedelta


class MachineClock:
    """The time of this machine."""

    def now(self) -> datetime:
        """The time, UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        """Wait that long."""
        await asyncio.sleep(seconds)


class ScenarioClock:
    """The time of a told day: it stands still until it is moved."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        """The time of the day that is told, UTC."""
        return self._now

    def move(self, to: datetime) -> None:
        """Let it be that time."""
        self._now = max(self._now, to)

    async def sleep(self, seconds: float) -> None:
        """Waiting lets the told time pass, not ours."""
        self._now += timedelta(seconds=seconds)
        await asyncio.sleep(0)
