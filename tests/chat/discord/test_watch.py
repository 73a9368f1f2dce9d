"""Invalid requests are counted, and sending stops long before Discord bans the address."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.chat.discord.wire import ENOUGH, Watch
from bot.clock import ScenarioClock
from bot.domain.delivery import TryLater

NOON = datetime(2026, 6, 18, 16, 0, tzinfo=UTC)


def test_half_the_way_to_a_ban_nothing_is_sent_until_ten_minutes_have_passed() -> None:
    """Five thousand refusals: everyone waits until the oldest no longer counts."""
    clock = ScenarioClock(NOON)
    watch = Watch(clock)
    for _ in range(ENOUGH - 1):
        watch.note(403)
    watch.check()
    watch.note(429)
    clock.move(NOON + timedelta(minutes=4))

    with pytest.raises(TryLater) as asked:
        watch.check()
    clock.move(NOON + timedelta(minutes=10))
    watch.check()

    assert asked.value.after == 360.0
    assert asked.value.everyone
    assert watch.invalid == 0


def test_only_what_discord_counts_is_counted() -> None:
    """Neither success, nor what is missing, nor a limit that is shared with others."""
    watch = Watch(ScenarioClock(NOON))

    for status in (200, 204, 400, 404, 500):
        watch.note(status)
    watch.note(429, shared=True)
    watch.note(401)

    assert watch.invalid == 1
