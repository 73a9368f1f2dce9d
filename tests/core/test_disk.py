"""The disk on the way of a question: one look at most, and whoever writes can be reached again."""

from pathlib import Path

from sqlalchemy import event

from bot.app import open_house
from bot.clock import ScenarioClock
from bot.domain.delivery import Address
from bot.domain.talk import Question
from bot.settings import Settings
from tests.domain.agencies import NOON, outage


async def test_a_question_alone_revives_a_chat_that_was_given_up(tmp_path: Path) -> None:
    """Whoever writes to us can be written to: no need to subscribe again."""
    ana = Address("telegram", "77")
    url = f"sqlite+aiosqlite:///{tmp_path / 'callbox.sqlite'}"
    settings = Settings(database_url=url, key_file=tmp_path / "key", _env_file=None)
    async with open_house(settings, ScenarioClock(NOON)) as house:
        await house.chats.follow(ana, ["MA"], NOON)
        await house.outbox.strike(ana, NOON, final=True)

        await house.answering.answer(Question("hello?", ana))
        await house.reporting.report([outage(0)])

        assert [each.chat.address for each in await house.outbox.claim("telegram", 9, NOON)] == [ana]


async def test_a_status_answer_reads_the_disk_once_at_most(tmp_path: Path) -> None:
    """A stranger's question, a stranger's second one, and one in plain words."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'callbox.sqlite'}"
    settings = Settings(database_url=url, key_file=tmp_path / "key", _env_file=None)
    async with open_house(settings, ScenarioClock(NOON)) as house:
        await house.reporting.report([outage(0)])
        await house.chats.remember()
        seen: list[str] = []
        engine = house.database.engine.sync_engine
        event.listen(engine, "before_cursor_execute", lambda *call: seen.append(str(call[2])))

        for text in ("/status MA", "/status MA", "is 911 down in Massachusetts?"):
            seen.clear()
            answer = await house.answering.answer(Question(text, Address("telegram", "77")))

            assert answer is not None
            assert "911 OUTAGE" in answer.text
            assert len(seen) <= 1, seen
