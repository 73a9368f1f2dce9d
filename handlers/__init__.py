"""One file a question; ALL lists them in order of precedence."""

from typing import Final

from bot.ports import Handler
from handlers import (
    about,
    ambiguous,
    atlas,
    card,
    check,
    commands,
    elsewhere,
    emergency,
    forget,
    home,
    language,
    mode,
    mydata,
    none,
    outage,
    ping,
    plain,
    privacy,
    quiet,
    selftest,
    start,
    subscribe,
    subscriptions,
    unsubscribe,
    where,
)

ALL: Final[tuple[Handler, ...]] = (
    emergency,  # before everything: somebody may be in danger
    forget,
    mydata,
    privacy,
    selftest,
    start,
    commands,
    language,
    quiet,
    plain,
    mode,
    ping,
    ambiguous,
    unsubscribe,
    subscriptions,
    home,
    card,
    atlas,
    check,
    elsewhere,
    subscribe,
    where,
    outage,
    about,
    none,  # whatever nobody else has heard
)
