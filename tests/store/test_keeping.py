"""Copies, putting one back, and a new key for all chats."""

import sqlite3
import stat
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from bot.domain.channel import Channel
from bot.domain.delivery import Chat
from bot.domain.place import Place
from bot.store.advisories import Advisories
from bot.store.channels import Channels
from bot.store.chats import Chats
from bot.store.checking import check
from bot.store.database import Database
from bot.store.keeping import BadBackup, backup, restore, rotate
from bot.store.key_file import key_in, new_key, write_keys
from bot.store.opening import open_database
from bot.store.outbox import Outbox
from bot.store.sealing import WrongKey
from tests.store.scene import ANA, BACK, BEN, DOWN, NOON, announce, deliver


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    """Where the key lies."""
    return tmp_path / "config" / "key"


@pytest.fixture
async def database(url: str, key_file: Path) -> AsyncIterator[Database]:
    """A database file with Ana, who follows Massachusetts, in the middle of a push."""
    opened = await open_database(url, key_in(key_file))
    await Chats(opened).follow(ANA, ["MA"], NOON)
    await announce(Advisories(opened), DOWN)
    yield opened
    await opened.close()


async def test_a_copy_made_while_running_is_whole_and_private(database: Database, tmp_path: Path) -> None:
    """With what is still in the write-ahead log."""
    copy = tmp_path / "copy.sqlite"

    await backup(database, copy)

    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert opened.execute("SELECT count(*) FROM addresses").fetchone() == (1,)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        await backup(database, copy)


async def test_what_was_restored_is_as_it_was_copied(
    database: Database, tmp_path: Path, key_file: Path
) -> None:
    """Also under a process that has the database open; what was there since is kept beside it."""
    copy, target = tmp_path / "copy.sqlite", tmp_path / "callbox.sqlite"
    await backup(database, copy)
    await Chats(database).forget(ANA)
    await Chats(database).follow(BEN, ["ME"], NOON)
    revision = await Advisories(database).revision()

    before = await restore(copy, target, key_in(key_file))

    assert await Chats(database).following(ANA) == ("MA",)
    assert await Chats(database).following(BEN) == ()
    assert await Advisories(database).revision() > revision
    assert before is not None
    with closing(sqlite3.connect(before)) as old:
        assert old.execute("SELECT state FROM subscriptions").fetchall() == [("ME",)]


async def test_a_restored_push_is_not_sent_again_and_newer_news_is(
    database: Database, tmp_path: Path, key_file: Path
) -> None:
    """The copy does not know what was sent since it was made."""
    copy = tmp_path / "copy.sqlite"
    await Outbox(database).claim("telegram", 1, NOON)
    await backup(database, copy)

    await restore(copy, tmp_path / "callbox.sqlite", key_in(key_file))

    outbox = Outbox(database)
    assert await outbox.recover("telegram", NOON) == 0
    assert await deliver(outbox, "telegram", NOON) == []
    await announce(Advisories(database), BACK)
    assert await deliver(outbox, "telegram", BACK.sent) == [(ANA, "restored")]


@pytest.mark.parametrize("harm", ["missing", "text", "cut", "flipped", "newer", "other key", "empty"])
async def test_a_bad_copy_is_refused_and_nothing_is_changed(
    database: Database, tmp_path: Path, key_file: Path, harm: str
) -> None:
    """The operator finds out before the database is gone."""
    copy, target = tmp_path / "copy.sqlite", tmp_path / "callbox.sqlite"
    await backup(database, copy)
    key = key_in(key_file)
    content = copy.read_bytes()
    if harm == "missing":
        copy.unlink()
    elif harm == "text":
        copy.write_text("not a database " * 500)
    elif harm == "cut":
        copy.write_bytes(content[: len(content) // 2])
    elif harm == "flipped":
        copy.write_bytes(content[:8192] + bytes(8192) + content[16384:])
    elif harm == "empty":
        copy.write_bytes(b"")
    elif harm == "newer":
        with closing(sqlite3.connect(copy)) as opened:
            opened.execute("UPDATE alembic_version SET version_num = '9999'")
            opened.commit()
    else:
        key = new_key()

    with pytest.raises(BadBackup):
        await restore(copy, target, key)

    assert await Chats(database).following(ANA) == ("MA",)
    assert not target.with_name("callbox.sqlite.before-restore-1").is_file()


async def test_a_new_key_seals_every_chat_and_the_old_one_opens_none(
    database: Database, url: str, key_file: Path
) -> None:
    """The process that changed it goes on; the next reads it from the file."""
    old = key_in(key_file)
    await Chats(database).settle(Chat(BEN, Place("MA"), "es"))
    before = database.seal.close(ANA)

    count = await rotate(database, key_file)

    assert count == 2
    assert database.seal.close(ANA) != before
    assert await Chats(database).following(ANA) == ("MA",)
    with pytest.raises(WrongKey):
        await open_database(url, old)
    again = await open_database(url, key_in(key_file))
    assert await Chats(again).chat(BEN) == Chat(BEN, Place("MA"), "es")
    await again.close()


async def test_channels_are_copied_and_sealed_anew_with_all_other_chats(
    database: Database, url: str, key_file: Path, tmp_path: Path
) -> None:
    """A new key, a copy, the channel removed, the copy put back."""
    channel = Channel("MA", BEN, "https://t.me/ma_911", "es")
    await Channels(database).add(channel)
    await rotate(database, key_file)
    await backup(database, tmp_path / "copy.sqlite")
    await Channels(database).remove("MA", "telegram", "es")
    await database.close()

    await restore(tmp_path / "copy.sqlite", Path(url.partition("///")[2]), key_in(key_file))

    again = await open_database(url, key_in(key_file))
    assert await Channels(again).list() == (channel,)
    await again.close()


@pytest.mark.parametrize("committed", [False, True])
async def test_a_fall_while_the_key_is_changed_locks_nobody_out(
    database: Database, url: str, key_file: Path, *, committed: bool
) -> None:
    """The file holds both keys until the database has the new one for certain."""
    old = key_in(key_file)
    if committed:
        await rotate(database, key_file)
        write_keys(key_file, [old, key_in(key_file)], replacing=True)
    else:
        write_keys(key_file, [old, new_key()], replacing=True)

    again = await open_database(url, key_in(key_file))

    assert await Chats(again).following(ANA) == ("MA",)
    await again.close()


async def test_who_still_has_the_old_key_is_stopped_and_adds_nothing(
    database: Database, url: str, key_file: Path
) -> None:
    """A chat sealed with a forgotten key would never be found again."""
    other = await open_database(url, key_in(key_file))
    await rotate(database, key_file)

    with pytest.raises(WrongKey):
        await Chats(other).follow(BEN, ["MA"], NOON)
    with pytest.raises(WrongKey):
        await Chats(other).unfollow(ANA, None)
    with pytest.raises(WrongKey):
        await Outbox(other).claim("telegram", 1, NOON)

    await other.close()
    assert await deliver(Outbox(database), "telegram", NOON) == [(ANA, "outage")]


async def test_a_check_finds_a_healthy_database_healthy(database: Database) -> None:
    """Each thing by its name."""
    findings = await check(database)

    assert {each.name for each in findings} == {"file", "relations", "version", "subscriptions", "key"}
    assert all(each.ok for each in findings)


async def test_a_check_finds_subscriptions_that_nobody_can_be_told_by(
    database: Database, tmp_path: Path
) -> None:
    """Somebody edited the file by hand."""
    with closing(sqlite3.connect(tmp_path / "callbox.sqlite")) as opened:
        opened.execute("DELETE FROM addresses")
        opened.commit()

    findings = await check(database)

    assert [each.name for each in findings if not each.ok] == ["subscriptions"]
