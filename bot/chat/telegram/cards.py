"""Answers to inline queries: a card that anybody can put into any chat."""

from typing import Any, TypeAlias

from bot.chat.telegram.calming import calm
from bot.chat.telegram.rendering import pieces
from bot.chat.telegram.splitting import shorten
from bot.domain.message import Message

Json: TypeAlias = dict[str, Any]


def card(message: Message, handle: str) -> list[Json]:
    """One article: a headline to choose by, the first piece to send; without buttons, which need a chat."""
    found = pieces(message, handle)
    if not found:
        return []
    content = {("message_text" if key == "text" else key): value for key, value in found[0].items()}
    article: Json = {"type": "article", "id": "status", "input_message_content": content}
    article["title"] = shorten(" ".join(calm(message.paragraphs[0]).split()), 128)
    rest = " ".join(" ".join(message.paragraphs[1:]).split())
    return [article | ({"description": shorten(calm(rest), 256)} if rest else {})]
