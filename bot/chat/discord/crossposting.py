"""Posts in announcement channels published to every server that follows them, as often as Discord allows."""

import logging
from collections import defaultdict, deque
from datetime import datetime, timedelta
from typing import Final

import discord
from discord.http import Route

from bot.chat.discord.wire import told
from bot.domain.delivery import Receipt, TryLater
from bot.ports import Clock

_log = logging.getLogger(__name__)

AN_HOUR: Final = timedelta(hours=1)
IN_AN_HOUR: Final = 10
"""Discord does not print the number; people report it."""


class Crossposting:
    """Publishes, and keeps count."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._published: defaultdict[int, deque[datetime]] = defaultdict(deque)
        self._said: dict[int, datetime] = {}

    async def publish(self, client: discord.Client, channel: int, receipt: Receipt) -> bool:
        """Publish a post that stands in an announcement channel; False where its followers must be missed.

        That is where an hour's number is used up, for us or by Discord's count; other failures are logged.
        """
        place = client.get_channel(channel)
        if not isinstance(place, discord.TextChannel) or not place.is_news() or not receipt.message:
            return True
        if not self._has_room(channel):
            _log.warning("an announcement is not published: ten an hour are allowed")
            return False
        path = "/channels/{channel_id}/messages/{message_id}/crosspost"
        try:
            await client.http.request(
                Route("POST", path, channel_id=channel, message_id=int(receipt.message))
            )
        except Exception as trouble:
            problem = told(trouble)
            _log.warning("an announcement is not published: %s", problem)
            return not (isinstance(problem, TryLater) and problem.limited)
        return True

    def unsaid(self, channel: int) -> bool:
        """Whether it was not yet said within this hour that followers are missed."""
        now, said = self._clock.now(), self._said.get(channel)
        if said is not None and now - said < AN_HOUR:
            return False
        self._said[channel] = now
        return True

    def _has_room(self, channel: int) -> bool:
        now, published = self._clock.now(), self._published[channel]
        while published and now - published[0] >= AN_HOUR:
            published.popleft()
        if len(published) >= IN_AN_HOUR:
            return False
        published.append(now)
        return True
