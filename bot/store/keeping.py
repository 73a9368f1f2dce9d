"""Keeping: copies of the database, putting one back, and giving the chats a new key."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import bindparam, select, text, update

from bot.store.database import Database
from bot.store.key_file import new_key, write_keys
from bot.store.opening import PATIENCE, newest_version
from bot.store.sealing import Seal, seals
from bot.store.tables import addresses, meta, platforms

PORTION = 5_000
AHEAD = 1_000_000
"""By how much counters jump at a restore: past any number that a running process may have seen."""
AGAIN = update(addresses).where(addresses.c.id == bindparam("row")).values(sealed=bindparam("seal"))


class BadBackup(Exception):
    """The file is not a whole copy of a database that this Callbox can use."""


async def backup(database: Database, file: Path) -> None:
    """Write a consistent copy to a new file, mode 600, also while others write. SQLite only."""
    if not database.is_sqlite:
        raise BadBackup("PostgreSQL is copied with pg_dump")
    part = _reserve(file)
    try:
        async with database.read() as connection:
            await connection.execute(text("VACUUM INTO :file"), {"file": str(part)})
        part.rename(file)
    finally:
        part.unlink(missing_ok=True)


def _reserve(file: Path) -> Path:
    """An empty file beside the one wanted, which must not be there yet."""
    if file.exists():
        raise FileExistsError(f"{file} is there already")
    part = file.with_name(f"{file.name}.part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    return part


async def restore(file: Path, target: Path, key: bytes) -> Path | None:
    """Put a copy in the place of a database, also while others have that open; migrated at next start.

    What the database held before is kept beside it: gives that file, None if there was nothing.
    Pushes that were under way when the copy was made are not sent again: they are old news.
    """
    return await asyncio.to_thread(_restore, file, target, key)


def _restore(file: Path, target: Path, key: bytes) -> Path | None:
    if not file.is_file():
        raise BadBackup("there is no such file")
    with closing(sqlite3.connect(":memory:")) as copy:
        try:
            with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as source:
                source.backup(copy)
            _check(copy, key)
            _settle(copy)
        except sqlite3.DatabaseError as broken:
            raise BadBackup(f"not a whole database: {broken}") from broken
        before = _set_aside(target)
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        target.touch(mode=0o600)
        with closing(sqlite3.connect(target, timeout=PATIENCE / 1000)) as destination:
            copy.backup(destination)
    return before


def _check(copy: sqlite3.Connection, key: bytes) -> None:
    """Refuse what is damaged, from a newer version, or sealed with another key."""
    (verdict,) = copy.execute("PRAGMA integrity_check").fetchone()
    if verdict != "ok":
        raise BadBackup(f"damaged: {verdict}")
    (version,) = copy.execute("SELECT version_num FROM alembic_version").fetchone() or (None,)
    if version is None or version > newest_version():
        raise BadBackup(f"of version {version}, which this Callbox does not know")
    mark = copy.execute("SELECT value FROM meta WHERE name = 'key'").fetchone()
    if mark is not None and mark[0] not in {seal.mark for seal in seals(key)}:
        raise BadBackup("its chats were sealed with another key than that of CALLBOX_KEY_FILE")


def _settle(copy: sqlite3.Connection) -> None:
    """End the pushes that were under way."""
    copy.execute("UPDATE cursors SET finished = 1")
    copy.execute("DELETE FROM in_flight")
    copy.execute(
        "UPDATE exceptions SET fate = 'skipped', due = NULL, reason = 'restored' WHERE due IS NOT NULL"
    )
    copy.execute("UPDATE meta SET value = value + ? WHERE name IN ('revision', 'chats')", [AHEAD])
    copy.execute("UPDATE sqlite_sequence SET seq = seq + ?", [AHEAD])
    copy.commit()


def _set_aside(target: Path) -> Path | None:
    """Copy what is there to a free name beside it."""
    if not target.exists() or target.stat().st_size == 0:
        return None
    number = 1
    while (aside := target.with_name(f"{target.name}.before-restore-{number}")).exists():
        number += 1
    aside.touch(mode=0o600)
    with (
        closing(sqlite3.connect(target, timeout=PATIENCE / 1000)) as source,
        closing(sqlite3.connect(aside)) as destination,
    ):
        source.backup(destination)
    return aside


async def rotate(database: Database, key_file: Path) -> int:
    """Seal all chats with a new key, in one transaction; says how many.

    Until that is on disk the key file holds both keys, so that a fall in between locks nobody out.
    """
    old, key = database.seal, new_key()
    write_keys(key_file, [old.key, key], replacing=True)
    new = Seal(key)
    count = await _seal_again(database, old, new)
    database.adopted(new)
    write_keys(key_file, [key], replacing=True)
    return count


async def _seal_again(database: Database, old: Seal, new: Seal) -> int:
    count, last = 0, 0
    async with database.write() as connection:
        await database.fits(connection)
        names = {row.id: row.name for row in await connection.execute(select(platforms))}
        following = select(addresses).order_by(addresses.c.id).limit(PORTION)
        while rows := (await connection.execute(following.where(addresses.c.id > last))).all():
            last, count = rows[-1].id, count + len(rows)
            again = [
                {"row": row.id, "seal": new.close(old.open(names[row.platform], row.sealed))} for row in rows
            ]
            await connection.execute(AGAIN, again)
        await connection.execute(update(meta).where(meta.c.name == "key").values(value=new.mark))
    return count
