"""Playing a scenario in a house of its own, in memory."""

from collections.abc import Sequence
from pathlib import Path

from bot.app import open_house
from bot.clock import ScenarioClock
from bot.feeds.scenario import parse
from bot.settings import Settings
from bot.theatre import Shown, Theatre


def settings(folder: Path) -> Settings:
    """A house of its own in memory."""
    return Settings(database_url="sqlite+aiosqlite:///:memory:", key_file=folder / "key", _env_file=None)


async def played(text: str, folder: Path) -> Sequence[Shown]:
    """Everything that is seen when a scenario is played."""
    events = tuple(parse(text))
    clock = ScenarioClock(events[0].at)
    async with open_house(settings(folder), clock) as house:
        return [shown async for shown in Theatre(house, clock, events).play()]
