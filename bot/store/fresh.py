"""Fresh: what this process answers from memory about chats, and when it must look again."""

from bot.domain.channel import Channel
from bot.domain.delivery import Address, Chat

MOST = 10_000
"""Chats that are remembered; the longest unasked goes first."""


class Fresh:
    """Chats as they were last read or written, good until another process changes one.

    Every change raises a counter in the database. Whoever reads it (each look at the revision does) says
    what it saw: a number that is not of our own making means that a neighbour changed something.
    """

    def __init__(self) -> None:
        self.generation = 0
        """Changes with every change that this process knows of."""
        self.struck: set[Address] | None = None
        """Chats that could not be reached; None: not yet read."""
        self.channels: tuple[Channel, ...] | None = None
        """Every channel; None: not yet read."""
        self.choosers: set[bytes] | None = None
        """The beginnings of the seals of all who have chosen something; None: not yet read."""
        self.changed: set[Address] = set()
        """Chats that this process changed since the choosers were read."""
        self._chats: dict[Address, Chat] = {}
        self._counter = 0

    def saw(self, counter: int) -> None:
        """The counter as it is in the database."""
        if counter != self._counter:
            self._counter = counter
            self._forget_all()

    def wrote(self, counter: int, *addresses: Address) -> None:
        """The counter after a change of these chats by this process."""
        self.generation += 1
        self.channels = None
        if counter != self._counter + 1:
            self._forget_all()
        self._counter = counter
        self.changed.update(addresses)
        if len(self.changed) > MOST:
            self.choosers = None
            self.changed.clear()
        for address in addresses:
            self._chats.pop(address, None)

    def chat(self, address: Address) -> Chat | None:
        """The chat, if it is remembered."""
        chat = self._chats.pop(address, None)
        if chat is not None:
            self._chats[address] = chat
        return chat

    def keep(self, chat: Chat, generation: int) -> None:
        """Remember a chat that was read, unless something changed since that generation."""
        if generation != self.generation:
            return
        self._chats[chat.address] = chat
        if len(self._chats) > MOST:
            del self._chats[next(iter(self._chats))]

    def _forget_all(self) -> None:
        self.generation += 1
        self._chats.clear()
        self.changed.clear()
        self.choosers = None
        self.struck = None
        self.channels = None
