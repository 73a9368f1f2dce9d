"""The feeds: what agencies publish, heard politely, read rightly and handed to the core."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

FORMATS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "cap": "bot.feeds.cap:parse",
        "ipaws": "bot.feeds.cap:parse",
        "nws": "bot.feeds.nws:parse",
        "rss": "bot.feeds.rss:parse",
    }
)
"""What reads each format, by dotted name, so that only what is switched on is loaded: all are pure,
`parse(body: bytes, seen: datetime, config: SourceConfig) -> list[Advisory | Refused]`."""

VERIFIER: Final = "bot.feeds.verifying:verify"
"""What checks the signature of a CAP message, loaded only where the extra `verify` is installed."""
