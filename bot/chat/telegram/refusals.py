"""What Telegram answers when it refuses, as what the core understands."""

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
)

from bot.chat.telegram.hearing import NAME
from bot.chat.telegram.transport import NotSent
from bot.domain.delivery import Address, Moved, Revoked, SendError, TryLater, Unreachable
from bot.ports.pacing import Refused

FINAL = {
    "blocked": "blocked",
    "deactivated": "deactivated",
    "kicked": "kicked",
    "group chat was deleted": "deleted",
    "not a member": "left",
    "can't send messages to bots": "bot",
}
"""403s after which the chat is given up at once, by the words in them."""

STRIKES = {
    "chat not found": "not-found",
    "peer_id_invalid": "not-found",
    "not enough rights": "no-rights",
    "have no rights": "no-rights",
    "need administrator rights": "no-rights",
    "chat_write_forbidden": "no-rights",
    "chat_restricted": "no-rights",
    "chat_send_": "no-rights",
    "can't initiate conversation": "not-started",
    "group chat was deactivated": "deleted",
}
"""Refusals after which it is tried again on another day, by the words in them."""

TOPIC = ("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")
CONTENT = "refused"


def limited(refused: Refused, chat: str, after: float) -> None:
    """Tell of a limit: in a group it is nearly always the group's own, in a direct chat the account's.

    What is refused without a chat (our profile, somebody's tap) has a limit of its own.
    """
    if chat:
        refused(Address(NAME, chat), after, everyone=not chat.startswith("-"))


def topic_gone(error: TelegramError) -> bool:
    """Whether only the topic is closed or deleted: the chat itself still takes messages."""
    return _has(error, TOPIC)


def meant(error: TelegramError, *, group: bool = False) -> SendError:
    """The error that the core knows; never with Telegram's own words in it, which may hold a URL."""
    match error:
        case RetryAfter():
            # In a group the limit is nearly always the group's own; in a direct chat it is the account's.
            after = error.retry_after.total_seconds()  # type: ignore[union-attr]
            return TryLater(after, everyone=not group, limited=True)
        case ChatMigrated():
            return Moved(str(error.new_chat_id))
        case InvalidToken():
            return Revoked("Telegram refuses the token")
        case NotSent():
            return TryLater(2.0, everyone=True)
    return _lasting(error) or TryLater(2.0, in_doubt=not isinstance(error, Conflict))


def _lasting(error: TelegramError) -> Unreachable | None:
    """The chat, its rights or the content are refused; None for what passes by itself."""
    for words, reason in STRIKES.items():
        if _has(error, (words,)):
            return Unreachable(reason, final=False)
    if isinstance(error, Forbidden):
        reasons = [reason for words, reason in FINAL.items() if _has(error, (words,))]
        return Unreachable(reasons[0] if reasons else "forbidden", final=bool(reasons))
    return Unreachable(CONTENT, final=False) if isinstance(error, BadRequest) else None


def refused(error: TelegramError) -> bool:
    """Whether it is the content that Telegram refuses."""

    return isinstance(error, BadRequest) and not _has(error, (*STRIKES, *TOPIC))


def _has(error: TelegramError, words: tuple[str, ...]) -> bool:
    said = error.message.lower()
    return any(one in said for one in words)
