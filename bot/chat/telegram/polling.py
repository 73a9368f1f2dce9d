"""Long polling: updates as they come, each once, through every break of the line."""

import random
from collections import OrderedDict
from collections.abc import AsyncGenerator
from contextlib import suppress
from time import monotonic

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.chat.telegram.hearing import KINDS
from bot.chat.telegram.wire import Wire
from bot.domain.delivery import Revoked
from bot.ports import Clock

LOG = structlog.get_logger(__name__)

LONGEST_PAUSE = 30.0
HELD = 0.25
"""An answer without news that comes sooner is followed by a pause of this many seconds."""
REMEMBERED = 5_000


class Seen:
    """Which updates came already: a platform that is in trouble sends some twice."""

    def __init__(self, most: int = REMEMBERED) -> None:
        self._ids: OrderedDict[int, None] = OrderedDict()
        self._most = most

    def first(self, update: object) -> bool:
        """Whether this update came for the first time; what has no id is none."""
        number = update_id(update)
        if number is None or number in self._ids:
            return False
        self._ids[number] = None
        if len(self._ids) > self._most:
            self._ids.popitem(last=False)
        return True


class Polling:
    """The updates of one bot account, by getUpdates."""

    def __init__(self, wire: Wire, clock: Clock, seen: Seen, seconds: int = 50) -> None:
        """seconds: how long the server holds a poll open while nothing happens."""
        self._wire = wire
        self._clock = clock
        self._seen = seen
        self._seconds = seconds
        self._offset: int | None = None
        self._pause = 0.0

    async def batches(self) -> AsyncGenerator[list[object], None]:
        """New updates, some at a time, for ever; raises Revoked when the token is refused."""
        while True:
            begun = monotonic()
            try:
                batch = await self._wire.updates(self._offset, self._seconds, KINDS)
            except InvalidToken:
                raise Revoked("Telegram refuses the token") from None
            except TelegramError as error:
                await self._recover(error)
                continue
            self._advance(batch)
            fresh = [update for update in batch if self._seen.first(update)]
            if fresh:
                yield fresh
            elif monotonic() - begun < HELD:
                await self._clock.sleep(HELD)  # this server does not hold polls open

    async def confirm(self) -> None:
        """Tell the server what we took, so that it is not sent again after a restart."""
        if self._offset is not None:
            await self._wire.updates(self._offset, 0, KINDS, limit=1)

    def _advance(self, batch: list[object]) -> None:
        """The next offset confirms this batch; after an empty one none is needed.

        An id that is lower than one before is no error: after a quiet week Telegram begins anywhere.
        """
        if self._pause:
            LOG.info("telegram.polling_again")
        self._pause = 0.0
        ids = [number for update in batch if (number := update_id(update)) is not None]
        self._offset = max(ids) + 1 if ids else None

    async def _recover(self, error: TelegramError) -> None:
        if isinstance(error, Conflict) and "webhook" in error.message:
            await self._take_over()
            return
        if not self._pause or isinstance(error, Conflict):
            LOG.warning("telegram.second_poller" if isinstance(error, Conflict) else "telegram.line_lost")
        self._pause = min(max(1.0, self._pause * 2), LONGEST_PAUSE)
        wait = self._pause * random.uniform(0.75, 1.0)
        if isinstance(error, RetryAfter):
            wait = error.retry_after.total_seconds()  # type: ignore[union-attr]
        await self._clock.sleep(wait)

    async def _take_over(self) -> None:
        """A webhook of an earlier run keeps us deaf: end it, losing nothing that waits."""
        LOG.info("telegram.webhook_cleared")
        with suppress(TelegramError):
            await self._wire.clear_webhook()
        await self._clock.sleep(1.0)


def update_id(update: object) -> int | None:
    """The id of an update, if it is one."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) and not isinstance(number, bool) else None
