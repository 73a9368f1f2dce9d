"""The household: what happens to chats themselves, whoever is in them."""

from bot.domain.delivery import Address, Chat
from bot.domain.message import Message
from bot.domain.talk import Answer, Say, say
from bot.ports import Chats, Clock, Outbox, Words


class Housekeeping:
    """Welcomes a group, follows a chat that moved, stops writing where we were shown the door."""

    def __init__(self, chats: Chats, outbox: Outbox, words: Words, clock: Clock) -> None:
        self._chats = chats
        self._outbox = outbox
        self._words = words
        self._clock = clock

    async def joined(self, address: Address) -> Message | None:
        """One short welcome: what it does, what an admin can set, that it cannot send help."""
        await self._outbox.again(address, self._clock.now())
        return await self._say(address, say("welcome"))

    async def gone(self, address: Address, reason: str) -> None:
        """Blocked, removed or deleted: nothing more is sent there until somebody writes again."""
        await self._outbox.strike(address, self._clock.now(), final=True)

    async def moved(self, address: Address, to: Address) -> Message | None:
        """Everything of the chat goes with it; said once where a topic is gone."""
        await self._chats.move(address, to)
        return await self._say(to, say("topic-gone")) if address.thread and not to.thread else None

    async def refused(self, address: Address, name: str) -> Message | None:
        """The admins are told once, also across restarts; the subscription is kept."""
        if not await self._outbox.told(address, self._clock.now()):
            return None
        return await self._say(address, say("cannot-write", channel=name))

    async def unpublished(self, address: Address) -> Message | None:
        """Those who follow a channel from elsewhere were missed: who reads here learns it."""
        return await self._say(address, say("not-published"))

    async def refusing(self, platform: str) -> frozenset[Address]:
        """The chats whose admins were told that we may not write there."""
        return await self._outbox.refusing(platform)

    async def opened(self, address: Address) -> None:
        """We may write there, perhaps: what failed there and still holds is owed once more."""
        await self._outbox.again(address, self._clock.now())

    async def _say(self, address: Address, line: Say) -> Message:
        chat: Chat = await self._chats.chat(address)
        return self._words.render(Answer((line,)), chat.language or "en")
