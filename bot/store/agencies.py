"""Agencies: who may post, each with the hash of its key."""

import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, or_, select, update

from bot.domain.advisory import Level
from bot.domain.agency import Agency, NameTaken
from bot.store.database import Database
from bot.store.tables import agencies

BEGINNING = "cb_"


class Agencies:
    """The port `Agencies` on a database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, name: str, level: Level, states: Sequence[str]) -> str:
        """Let an agency post for these states; gives its key, shown once. NameTaken if it may already."""
        key = BEGINNING + secrets.token_urlsafe(32)
        row = {
            "name": name.strip(),
            "level": level.value,
            "states": ",".join(sorted({state.upper() for state in states})),
            "key_hash": _hash(key),
            "revoked": False,
        }
        async with self._database.write() as connection:
            insert = self._database.insert(agencies).values(slug=slug_of(name), **row)
            added = await connection.scalar(
                insert.on_conflict_do_update(
                    index_elements=[agencies.c.slug], set_=row, where=agencies.c.revoked.is_(True)
                ).returning(agencies.c.slug)
            )
        if added is None:
            raise NameTaken(f"{name} may post already: revoke it first")
        return key

    async def by_key(self, key: str) -> Agency | None:
        """The agency whose key this is, unless revoked; every hash is compared, in constant time."""
        given = _hash(key)
        async with self._database.read() as connection:
            rows = (await connection.execute(select(agencies).where(agencies.c.revoked.is_(False)))).all()
        matching = [row for row in rows if hmac.compare_digest(given, row.key_hash)]
        return _agency(matching[0]) if matching else None

    async def list(self) -> tuple[Agency, ...]:
        """Every agency, by name; the revoked too."""
        async with self._database.read() as connection:
            rows = await connection.execute(select(agencies).order_by(agencies.c.name))
            return tuple(_agency(row) for row in rows)

    async def revoke(self, slug: str) -> bool:
        """Let it post no more, by slug or name; False if there is none."""
        named = or_(agencies.c.slug == slug, agencies.c.slug == slug_of(slug))
        async with self._database.write() as connection:
            revoked = update(agencies).where(named).values(revoked=True).returning(agencies.c.slug)
            return (await connection.execute(revoked)).first() is not None


def slug_of(name: str) -> str:
    """A name in lower case, its letters and digits joined by hyphens."""
    return "-".join(re.findall(r"[^\W_]+", name.casefold()))


def _hash(key: str) -> bytes:
    """Keys are long and random: one round of a plain hash keeps them."""
    return hashlib.sha256(key.encode(errors="surrogatepass")).digest()


def _agency(row: Row[Any]) -> Agency:
    return Agency(row.name, row.slug, Level(row.level), tuple(row.states.split(",")), row.revoked)
