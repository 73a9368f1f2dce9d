"""Who may change a group's settings."""

from collections import OrderedDict
from datetime import datetime, timedelta

from telegram.error import TelegramError

from bot.chat.telegram.hearing import Asked
from bot.chat.telegram.wire import Wire
from bot.ports import Clock

FRESH = timedelta(seconds=60)
REMEMBERED = 5_000
MODES = ("creator", "administrator")


class Admins:
    """Asks Telegram who is an administrator, and remembers it for a minute."""

    def __init__(self, wire: Wire, clock: Clock) -> None:
        self._wire = wire
        self._clock = clock
        self._known: OrderedDict[tuple[str, int], tuple[datetime, bool]] = OrderedDict()

    async def may_change(self, asked: Asked) -> bool:
        """Whether who asked may change the settings of the chat; no, where Telegram does not tell."""
        if asked.known:
            return asked.question.admin
        chat, who = asked.question.address.chat, asked.channel or asked.person
        if not who:
            return False
        known = self._known.get((chat, who))
        if known is None or self._clock.now() - known[0] > FRESH:
            known = (self._clock.now(), await self._ask(chat, asked))
            self._remember((chat, who), known)
        return known[1]

    def forget(self, chat: str) -> None:
        """Rights in this chat have changed."""
        for key in [key for key in self._known if key[0] == chat]:
            del self._known[key]

    async def _ask(self, chat: str, asked: Asked) -> bool:
        try:
            if asked.channel:
                # Only its administrators write in the name of the channel that a group belongs to.
                return await self._wire.linked_channel(chat) == asked.channel
            return await self._wire.status(chat, asked.person) in MODES
        except TelegramError:
            return False

    def _remember(self, key: tuple[str, int], known: tuple[datetime, bool]) -> None:
        self._known[key] = known
        self._known.move_to_end(key)
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
