"""A notice board: a phone whose messages can be changed in their place and pinned."""

from bot.domain.delivery import Address, Receipt, Unreachable
from bot.domain.message import Message
from bot.domain.rights import Rights
from tests.doubles.phone import Phone


class NoticeBoard(Phone):
    """What stands where now; chats that begin with "-" are groups, and may be pinned in unless forbidden."""

    def __init__(self) -> None:
        super().__init__()
        self.stands: dict[tuple[str, str], Message] = {}
        self.pinned: set[tuple[str, str]] = set()
        self.forbidden: set[str] = set()
        self.edits = 0

    async def send(self, to: Address, message: Message) -> Receipt:
        """Put up something new."""
        receipt = await super().send(to, message)
        self.stands[to.chat, receipt.message] = message
        return Receipt(receipt.message, shared=to.chat.startswith("-"))

    async def revise(self, to: Address, earlier: Receipt, message: Message) -> Receipt:
        """Change it in its place, or put it up anew."""
        trouble = self.trouble(to)
        if trouble is not None:
            raise trouble
        if (to.chat, earlier.message) not in self.stands:
            return await self.send(to, message)
        self.edits += 1
        self.stands[to.chat, earlier.message] = message
        return earlier

    async def pin(self, to: Address, receipt: Receipt, *, pinned: bool = True) -> bool:
        """Pin it where that is allowed."""
        if to.chat in self.forbidden:
            return False
        (self.pinned.add if pinned else self.pinned.discard)((to.chat, receipt.message))
        return True

    async def rights(self, to: Address) -> Rights:
        """As the chat has it."""
        if self.trouble(to) is not None:
            raise Unreachable("gone")
        return Rights(pin=to.chat not in self.forbidden)

    async def link(self, to: Address, message: str) -> str:
        """Where it hangs."""
        return f"https://board.invalid/{to.chat}/{message}"

    def reads(self, chat: str) -> list[str]:
        """What stands in a chat, oldest first."""
        return [message.text for (where, _), message in self.stands.items() if where == chat]
