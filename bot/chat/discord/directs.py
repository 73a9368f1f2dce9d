"""Direct messages opened by person: one request each, remembered."""

from collections import OrderedDict
from typing import Final

import discord

KEPT: Final = 10_000


class Directs:
    """Which channel holds our direct messages with whom."""

    def __init__(self, most: int = KEPT) -> None:
        self._most = most
        self._channels: OrderedDict[str, int] = OrderedDict()

    async def channel(self, client: discord.Client, place: str) -> int:
        """The channel of a place: its own id, for "@person" their direct messages; else ValueError."""
        if not place.startswith("@"):
            return int(place)
        if place not in self._channels:
            opened = await client.http.start_private_message(str(int(place[1:])))
            self._channels[place] = int(opened["id"])
            if len(self._channels) > self._most:
                self._channels.popitem(last=False)
        return self._channels[place]
