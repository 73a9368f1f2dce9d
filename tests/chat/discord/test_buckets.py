"""Rate limit buckets in a push to very many channels."""

import asyncio
import sys
from types import FrameType
from typing import Any

from bot.chat.discord.buckets import Http

MANY = 500


def steps_of(http: Http, part: int) -> int:
    """How many lines of code run while as many new channels get their buckets."""
    count = 0

    def line(_frame: FrameType, event: str, _told: Any) -> Any:
        nonlocal count
        count += event == "line"
        return line

    sys.settrace(line)
    try:
        for number in range(MANY):
            http.get_ratelimit(f"messages:{part}.{number}")
    finally:
        sys.settrace(None)
    return count


async def test_a_channel_keeps_its_bucket_an_interaction_leaves_none() -> None:
    """A hundred thousand people asking leave nothing behind."""
    http = Http(asyncio.get_running_loop())

    channel, token = "POST /channels/{channel_id}/messages:1", "bucket:7+token"

    assert http.get_ratelimit(channel) is http.get_ratelimit(channel)
    assert http.get_ratelimit(token) is not http.get_ratelimit(token)


async def test_the_thousandth_channel_costs_what_the_first_does() -> None:
    """The library alone would look through all the others each time."""
    http = Http(asyncio.get_running_loop())
    steps_of(http, 0)

    first, second = steps_of(http, 1), steps_of(http, 2)

    assert second < 1.1 * first
