"""Limiters: until when a platform, or one chat there, must hear nothing from us, kept through a restart."""

from collections.abc import Mapping

from sqlalchemy import Float, cast, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import Address
from bot.store.database import Database
from bot.store.sealing import WrongKey
from bot.store.tables import meta


class Limiters:
    """Moments, seconds since 1970: one a platform, and one for each chat that is to be left alone."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def silent_until(self, platform: str) -> float:
        """Before this moment nothing may be sent; 0 where nothing is known."""
        async with self._database.read() as connection:
            kept = await connection.scalar(select(meta.c.value).where(meta.c.name == _name(platform)))
        return float(kept or 0.0)

    async def note(self, platform: str, moment: float) -> None:
        """Keep the moment."""
        async with self._database.write() as connection:
            await self._keep(connection, {_name(platform): moment})

    async def closed(self, platform: str, now: float) -> Mapping[str, float]:
        """Chats that must be left alone, and until when."""
        begin = _chats(platform)
        async with self._database.read() as connection:
            rows = await connection.execute(
                select(meta.c.name, meta.c.value).where(meta.c.name.startswith(begin))
            )
            kept = {name.removeprefix(begin): float(value) for name, value in rows}
        return {
            chat: until
            for sealed, until in kept.items()
            if until > now and (chat := self._open(platform, sealed)) is not None
        }

    async def close(self, platform: str, chats: Mapping[str, float], now: float) -> None:
        """Keep until when these chats must be left alone; what is over is forgotten."""
        over = delete(meta).where(meta.c.name.startswith(_chats(platform)), cast(meta.c.value, Float) <= now)
        new = {_chat(self._database, platform, chat): until for chat, until in chats.items()}
        async with self._database.write() as connection:
            await connection.execute(over)
            await self._keep(connection, new)

    async def _keep(self, connection: AsyncConnection, moments: Mapping[str, float]) -> None:
        insert = self._database.insert(meta)
        await connection.execute(
            insert.on_conflict_do_update(index_elements=[meta.c.name], set_={"value": insert.excluded.value}),
            [{"name": name, "value": f"{moment:.3f}"} for name, moment in moments.items()],
        )

    def _open(self, platform: str, sealed: str) -> str | None:
        """The chat again; None where the key was changed meanwhile."""
        try:
            return self._database.seal.open(platform, bytes.fromhex(sealed)).chat
        except (WrongKey, ValueError):
            return None


async def lift(database: Database, connection: AsyncConnection, address: Address) -> None:
    """Forget the wait of a chat, and with it that there is one."""
    name = _chat(database, address.platform, address.chat)
    await connection.execute(delete(meta).where(meta.c.name == name))


def _name(platform: str) -> str:
    return f"limiter of {platform}"


def _chats(platform: str) -> str:
    """How the names of a platform's chats begin; only sealed ones follow."""
    return f"closed on {platform}: "


def _chat(database: Database, platform: str, chat: str) -> str:
    """The name of one chat's wait: whatever its topic, for a platform limits the whole chat."""
    return f"{_chats(platform)}{database.seal.close(Address(platform, chat)).hex()}"
