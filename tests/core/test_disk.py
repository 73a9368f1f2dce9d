"""A status answer touches the disk once at most: readings are kept in memory."""

from pathlib import Path

from sqlalchemy import event

from bot.app import open_house
from bot.clock import ScenarioClock
from bot.domain.delivery import Address
from bot.domain.talk import Question
from bot.settings import Settings
from tests.domain.agencies import NOON, outage


async def test_a_status_answer_reads_the_disk_once_at_most(tmp_path: Path) -> None:
    """A stranger's question, a stranger's second one, and one in plain words."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'callbox.sqlite'}"
    settings = Settings(database_url=url, key_file=tmp_path / "key", _env_file=None)
    async with open_house(settings, ScenarioClock(NOON)) as house:
        await house.reporting.report([outage(0)])
        seen: list[str] = []
        engine = house.database.engine.sync_engine
        event.listen(engine, "before_cursor_execute", lambda *call: seen.append(str(call[2])))

        for text in ("/status MA", "/status MA", "is 911 down in Massachusetts?"):
            seen.clear()
            answer = await house.answering.answer(Question(text, Address("telegram", "77")))

            assert answer is not None
            assert "911 OUTAGE" in answer.text
            assert len(seen) <= 1, seen
