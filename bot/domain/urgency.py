"""Urgency: which pushes ring, and which may wait for the end of a chat's quiet hours."""

from datetime import datetime
from typing import Final

from bot.domain.delivery import Change, Chat, News, Push
from bot.domain.place import BY_USPS
from bot.domain.reading import Kind

DOWN_NOW: Final = frozenset({Kind.OUTAGE, Kind.INTERMITTENT})


def is_loud(push: Push) -> bool:
    """Down, restored and corrected ring; an update only where it says down for more people than before."""
    if push.news is not News.UPDATE:
        return True
    return push.change is Change.WIDENED and push.reading.kind in DOWN_NOW


def called(push: Push, chat: Chat) -> str:
    """The role to mention with a push, where the chat chose one: for down and restored alone."""
    return chat.ping if push.news in {News.OUTAGE, News.RESTORED} else ""


def waits_until(push: Push, chat: Chat, now: datetime) -> datetime | None:
    """When a push may come that this chat's quiet hours hold back now; None: at once."""
    if chat.quiet is None or is_loud(push):
        return None
    return chat.quiet.over(now, BY_USPS[chat.home.state if chat.home else push.state].zone)
