"""Choosing: what a chat has chosen, as a row and back."""

from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Row

from bot.domain.delivery import Address, Chat
from bot.domain.quiet import hours
from bot.store.bodies import place_body, place_of
from bot.store.tables import channels, choices

CHOSEN: Final = (
    choices.c.home,
    choices.c.language,
    choices.c.plain,
    choices.c.quiet,
    choices.c.brief,
    choices.c.ping,
)

NAMED: Final = channels.c.language.label("channel")
"""The language of a channel, NULL where the chat is none."""


def told_as(address: Address, row: Row[*tuple[Any, ...]]) -> Chat:
    """The chat of a row with `channel` in it: a channel has its language, and nobody's quiet hours."""
    chat = chat_of(address, row)
    return replace(chat, language=row.channel, quiet=None) if row.channel else chat


def chat_of(address: Address, row: Row[*tuple[Any, ...]]) -> Chat:
    """The chat of a row that holds these columns; all of them are NULL where it has chosen nothing."""
    return Chat(
        address,
        place_of(row.home) if row.home else None,
        row.language,
        bool(row.plain),
        hours(row.quiet) if row.quiet else None,
        bool(row.brief),
        row.ping or "",
    )


def chosen_by(chat: Chat) -> dict[str, object]:
    """The row of a chat; nothing in it is true where it has chosen nothing."""
    return {
        "home": place_body(chat.home) if chat.home else None,
        "language": chat.language,
        "plain": chat.plain,
        "quiet": str(chat.quiet) if chat.quiet else None,
        "brief": chat.brief or None,
        "ping": chat.ping or None,
    }
