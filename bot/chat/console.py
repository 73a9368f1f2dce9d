"""The terminal: a Messenger for one person at a keyboard."""

import asyncio
from collections.abc import Callable

from bot.domain.delivery import Address, Receipt
from bot.domain.message import Message
from bot.domain.talk import Question
from bot.ports import Clock, Reply

HERE = Address("terminal", "me")
LEAVING = frozenset({"/quit", "/exit", "/bye"})


class Console:
    """Reads lines, prints messages; a number typed alone taps the button of that number."""

    name = "terminal"

    def __init__(
        self,
        read: Callable[[], str],
        show: Callable[[Message, bool], None],
        clock: Clock,
        language: str | None,
    ) -> None:
        """`read` waits for a line and raises EOFError at the end; `show` prints (message, is it a push)."""
        self._read = read
        self._show = show
        self._clock = clock
        self._language = language
        self._buttons: tuple[str, ...] = ()

    async def listen(self, reply: Reply) -> None:
        """Answer line by line until the person leaves."""
        while True:
            try:
                line = await asyncio.to_thread(self._read)
            except EOFError:
                return
            if line.strip() in LEAVING:
                return
            if line.strip():
                await self._hear(line, reply)

    async def send(self, to: Address, message: Message) -> Receipt:
        """Print what a push says."""
        self._print(message, is_push=True)
        return Receipt()

    async def _hear(self, line: str, reply: Reply) -> None:
        text = self._tapped(line.strip())
        question = Question(text, HERE, language=self._language, asked=self._clock.now())
        message = await reply(question)
        if message:
            self._print(message, is_push=False)

    def _tapped(self, line: str) -> str:
        """What a number taps, or the line itself."""
        if line.isdigit() and 1 <= int(line) <= len(self._buttons):
            return self._buttons[int(line) - 1]
        return line

    def _print(self, message: Message, *, is_push: bool) -> None:
        self._buttons = tuple(button.does for button in message.buttons if button.does)
        self._show(message, is_push)
