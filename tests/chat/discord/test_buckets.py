"""Rate limit buckets in a push to very many channels."""

import asyncio
import time

from bot.chat.discord.buckets import Http

MANY = 5_000


async def test_a_channel_keeps_its_bucket_an_interaction_leaves_none() -> None:
    """A hundred thousand people asking leave nothing behind."""
    http = Http(asyncio.get_running_loop())

    channel, token = "POST /channels/{channel_id}/messages:1", "bucket:7+token"

    assert http.get_ratelimit(channel) is http.get_ratelimit(channel)
    assert http.get_ratelimit(token) is not http.get_ratelimit(token)


async def test_the_ten_thousandth_channel_costs_what_the_first_does() -> None:
    """The library alone would look through all the others each time."""
    http = Http(asyncio.get_running_loop())
    spent = []

    for part in range(2):
        begun = time.process_time()
        for number in range(MANY):
            http.get_ratelimit(f"messages:{part}.{number}")
        spent.append(time.process_time() - begun)

    assert spent[1] < 5 * spent[0] + 0.1
