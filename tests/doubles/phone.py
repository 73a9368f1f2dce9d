"""A phone: a Messenger whose platform is a list, and which fails when told to."""

import asyncio
from collections import defaultdict
from collections.abc import Callable

from bot.domain.delivery import Address, Receipt
from bot.domain.message import Message
from bot.ports import Reply

Trouble = Callable[[Address], Exception | None]


def no_trouble(_to: Address) -> Exception | None:
    """Everything arrives."""
    return None


class Phone:
    """Remembers what arrived where; `trouble` says what goes wrong with a message, if anything."""

    name = "phone"

    def __init__(self, trouble: Trouble = no_trouble) -> None:
        self.arrived: list[tuple[str, Message]] = []
        self.tries: dict[str, int] = defaultdict(int)
        self.trouble = trouble

    async def listen(self, reply: Reply) -> None:
        """Nobody speaks."""
        await asyncio.Event().wait()

    async def send(self, to: Address, message: Message) -> Receipt:
        """Arrive, or fail."""
        self.tries[to.chat] += 1
        trouble = self.trouble(to)
        if trouble is not None:
            raise trouble
        self.arrived.append((to.chat, message))
        return Receipt(str(len(self.arrived)))

    def told(self, chat: str) -> list[str]:
        """The first lines that arrived in a chat."""
        return [message.paragraphs[0] for to, message in self.arrived if to == chat]
