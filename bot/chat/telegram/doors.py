"""Groups that let us in and do not let us write: their administrators are told, and we try again."""

import structlog
from telegram.error import TelegramError

from bot.chat.telegram.conversation import Conversation
from bot.chat.telegram.hearing import NAME
from bot.chat.telegram.wire import Wire
from bot.domain.delivery import Address
from bot.ports import Household

LOG = structlog.get_logger(__name__)

REFUSED = frozenset({"no-rights", "forbidden"})
"""Why a group may not take a push though we are in it."""
MOST_ASKED = 5
"""Administrators that are tried, who made the group first."""


class Doors:
    """Where we may not write, and who can change that."""

    def __init__(self, wire: Wire, household: Household | None, talk: Conversation) -> None:
        self._wire = wire
        self._household = household
        self._talk = talk

    async def refused(self, to: Address) -> None:
        """Tell once the first administrator who has a private chat with us; nobody else can be written to.

        Telegram names them when asked, and refuses what is sent to who never wrote to us: nothing is kept.
        """
        if self._household is None or not to.chat.startswith("-"):
            return
        try:
            title = str((await self._wire.chat(to.chat)).get("title") or "")
            people = await self._wire.administrators(to.chat)
        except TelegramError as error:
            LOG.info("telegram.administrators_not_known", error=type(error).__name__)
            return
        said = await self._household.refused(to, title)
        for person in people[:MOST_ASKED] if said else ():
            if said and await self._talk.send(Address(NAME, str(person)), said, handle=""):
                return

    async def changed(self, address: Address) -> None:
        """Our standing in a chat changed: what was refused there, its topics too, is tried again."""
        if self._household is None:
            return
        refusing = await self._household.refusing(NAME)
        for each in dict.fromkeys((address, *(one for one in refusing if one.chat == address.chat))):
            await self._household.opened(each)
