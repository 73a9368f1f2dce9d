"""Tests, drills, exercises and training: whatever they say, they reach nobody."""

import re
from typing import Final

from bot.feeds.lexicon import manners
from bot.feeds.message import Message
from bot.feeds.plain import plain
from bot.feeds.same import Area

CODES: Final = frozenset({"RWT", "RMT", "NPT", "NAT", "DMO", "NMN"})
TOKENS: Final = re.compile(r"[a-z]+|[A-Z]+(?![a-z])|[A-Z][a-z]+")
SENDERS: Final = frozenset(
    {
        "test",
        "tests",
        "testing",
        "testonly",
        "training",
        "trainer",
        "demo",
        "demonstration",
        "exercise",
        "drill",
        "proficiency",
    }
)
IDENTIFIERS: Final = SENDERS - {"test", "tests", "testing"}
"""In an identifier "test" may be anything; the sender is who says that it trains."""


def drill(message: Message, area: Area) -> str:
    """Why the message is a test; empty if it is none."""
    if message.status.lower() != "actual":
        return f"status {message.status}"
    if codes := message.codes & CODES:
        return f"code {min(codes)}"
    if area.nowhere:
        return "for islands where nobody lives"
    if message.weather:
        return ""
    return _by_name(message) or _by_words(message)


def _by_name(message: Message) -> str:
    if _tokens(message.key.sender) & SENDERS or _tokens(message.name) & SENDERS:
        return "a training sender"
    if "LIVE_DATA" in message.key.identifier or _tokens(message.key.identifier) & IDENTIFIERS:
        return "a training identifier"
    return ""


def _by_words(message: Message) -> str:
    for block in message.blocks:
        for label in (block.event, block.headline):
            if label and (found := manners.LABEL.search(manners.NO_TEST.sub(" ", plain(label)))):
                return f"labelled: {found[0].strip()}"
        for text in block.texts:
            said = manners.NO_TEST.sub(" ", plain(text)) if text else ""
            if found := manners.OPENS.search(said) or manners.TESTING.search(said):
                return f"says: {found[0].strip()}"
    return ""


def _tokens(name: str) -> set[str]:
    return {token.lower() for token in TOKENS.findall(name)}
