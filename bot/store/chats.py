"""Chats: what they have chosen and whom they follow, kept."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, select

from bot.domain.delivery import Address, Chat
from bot.domain.place import BY_USPS
from bot.store import following
from bot.store.addressing import number_of, numbered
from bot.store.choosers import Choosers
from bot.store.choosing import chosen_by
from bot.store.database import Database
from bot.store.erasing import erase, erase_if_idle
from bot.store.exporting import export
from bot.store.gathering import Gathering
from bot.store.limiters import lift
from bot.store.moving import move
from bot.store.reaching import last_reached
from bot.store.remembering import CHATS, bump
from bot.store.striking import all_struck, revive, take_back
from bot.store.tables import cards, choices


class Chats:
    """The port `Chats` on a database."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._gathering = Gathering(database)
        self._choosers = Choosers(database)

    async def chat(self, address: Address) -> Chat:
        """What this chat has chosen; an unknown one has chosen nothing. Writes nothing."""
        fresh = self._database.fresh
        remembered = fresh.chat(address)
        if remembered is not None:
            return remembered
        if not await self._choosers.may_hold(address):
            return Chat(address)
        generation = fresh.generation
        chat = await self._gathering.chat(address)
        fresh.keep(chat, generation)
        return chat

    async def settle(self, chat: Chat) -> None:
        """Keep what this chat has chosen."""
        row = chosen_by(chat)
        async with self._database.write() as connection:
            number = await numbered(self._database, connection, chat.address)
            if any(row.values()):
                insert = self._database.insert(choices).values(address_id=number, **row)
                await connection.execute(
                    insert.on_conflict_do_update(index_elements=[choices.c.address_id], set_=row)
                )
            else:
                await connection.execute(delete(choices).where(choices.c.address_id == number))
                await erase_if_idle(connection, number)
            counter = await bump(self._database, connection, CHATS)
        self._database.fresh.wrote(counter, chat.address)

    async def follow(self, address: Address, states: Sequence[str], now: datetime) -> None:
        """Subscribe the chat to these states from the next push on; revives one given up."""
        async with self._database.write() as connection:
            number = await numbered(self._database, connection, address)
            await following.follow(self._database, connection, number, states)
            await revive(connection, [number])

    async def unfollow(self, address: Address, states: Sequence[str] | None) -> tuple[str, ...]:
        """Unsubscribe from these states, or from all; says which it followed of them, sorted."""
        async with self._database.write() as connection:
            number = await number_of(self._database, connection, address)
            if number is None:
                return ()
            left = await following.followed(connection, number, BY_USPS if states is None else states)
            await following.unfollow(connection, number, left)
            await erase_if_idle(connection, number)
            return left

    async def following(self, address: Address) -> tuple[str, ...]:
        """The states that the chat follows, sorted."""
        async with self._database.read() as connection:
            number = await number_of(self._database, connection, address)
            return () if number is None else await following.followed(connection, number)

    async def heard_from(self, address: Address) -> None:
        """Somebody wrote there: a chat given up as unreachable is reachable again."""
        fresh = self._database.fresh
        if address not in await self._struck():
            return
        async with self._database.write() as connection:
            number = await number_of(self._database, connection, address)
            if number is not None:
                await take_back(connection, number)
        if fresh.struck is not None:
            fresh.struck.discard(address)

    async def remember(self) -> None:
        """Learn again what another process changed, so that no question waits for it."""
        await self._choosers.learn()
        await self._struck()

    async def _struck(self) -> set[Address]:
        """Every chat that could not be reached, from memory where it is known."""
        fresh = self._database.fresh
        if fresh.struck is None:
            generation = fresh.generation
            async with self._database.read() as connection:
                struck = await all_struck(self._database, connection)
            if generation != fresh.generation:
                return struck
            fresh.struck = struck
        return fresh.struck

    async def move(self, address: Address, to: Address) -> None:
        """Carry everything of a chat over to its new address."""
        async with self._database.write() as connection:
            await move(self._database, connection, address, to)
            counter = await bump(self._database, connection, CHATS)
        self._database.fresh.wrote(counter, address, to)

    async def export(self, address: Address) -> Mapping[str, object]:
        """All that is kept about the chat, as plain JSON values."""
        async with self._database.read() as connection:
            return await export(self._database, connection, address)

    async def forget(self, address: Address) -> None:
        """Erase all that is kept about the chat, everywhere."""
        async with self._database.write() as connection:
            number = await number_of(self._database, connection, address)
            if number is not None:
                await erase(connection, number)
            await lift(self._database, connection, address)
            counter = await bump(self._database, connection, CHATS)
        self._database.fresh.wrote(counter, address)

    async def last_reached(self, address: Address) -> datetime | None:
        """When a push last reached the chat, if ever."""
        async with self._database.read() as connection:
            number = await number_of(self._database, connection, address)
            return None if number is None else await last_reached(connection, number)

    async def card(self, address: Address, state: str, opened: datetime) -> str:
        """The message kept up to date there for the incident that opened then; empty where there is none."""
        async with self._database.read() as connection:
            number = await number_of(self._database, connection, address)
            found = select(cards.c.message).where(
                cards.c.address_id == number, cards.c.state == state, cards.c.opened == opened
            )
            return str(await connection.scalar(found) or "") if number is not None else ""
