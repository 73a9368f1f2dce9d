"""Answers inside a webhook's response, encoded once for all who get the same words."""

import json
from dataclasses import replace
from typing import Final, NamedTuple

from bot.chat.telegram.rendering import Call, calls, pieces
from bot.domain.delivery import Address
from bot.domain.message import Message

ROOM: Final = 2_048
"""How many renderings are kept; all are dropped when there are more."""


class Open(NamedTuple):
    """An answer's words as a JSON object that is still open at its end, and the calls that follow them."""

    start: bytes
    rest: tuple[Call, ...]


class Inside:
    """Renderings as JSON that wants only the chat that they go to."""

    def __init__(self) -> None:
        self._open: dict[tuple[Message, str, bool], Open | None] = {}

    def body(
        self, message: Message, to: Address, *, handle: str, direct: bool, reply_to: int
    ) -> tuple[bytes, tuple[Call, ...]] | None:
        """The body of the response, and what follows it; None where one call cannot hold the words."""
        if message.attachments:
            return None
        if message.sign is not None:  # Telegram shows none, and its picture is nothing to look up by
            message = replace(message, sign=None)
        key = (message, handle, direct)
        if key not in self._open:
            if len(self._open) >= ROOM:
                self._open.clear()
            self._open[key] = _encoded(message, handle, direct=direct)
        found = self._open[key]
        return (b"%b%b}" % (found.start, _goal(to, reply_to)), found.rest) if found else None


def _encoded(message: Message, handle: str, *, direct: bool) -> Open | None:
    """The one call that says it all; only pins and the question for the location may follow it."""
    if len(pieces(message, handle)) != 1:
        return None
    words, *rest = calls(message, handle=handle, direct=direct)
    fields = {"method": words.method, **words.fields}
    return Open(json.dumps(fields, ensure_ascii=False).encode()[:-1], tuple(rest))


def _goal(to: Address, reply_to: int) -> bytes:
    """The chat, topic and message that it goes to, as the rest of the object."""
    goal = b', "chat_id": %d' % int(to.chat)
    if to.thread:
        goal += b', "message_thread_id": %d' % int(to.thread)
    if reply_to:
        goal += b', "reply_parameters": {"message_id": %d, "allow_sending_without_reply": true}' % reply_to
    return goal
