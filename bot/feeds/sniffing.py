"""Which format a document has, by its first bytes."""

import re
from typing import Final

from bot.feeds import cap, nwem, nws, openfema, rss
from bot.feeds.entry import Parse

ALERT: Final = re.compile(rb"<(?:[\w-]+:)?alerts?[\s>]|&lt;(?:[\w-]+:)?alert[\s&]")
FEED: Final = re.compile(rb"<(?:[\w-]+:)?(?:rss|feed|RDF)[\s>]")
ARCHIVE: Final = re.compile(rb'"(?:IpawsArchivedAlerts|originalMessage)"')


def sniffed(body: bytes) -> tuple[str, Parse]:
    """The contract's name of the format, and what reads it."""
    start = body[:4_000_000].lstrip(b"\xef\xbb\xbf \t\r\n\x00\x01")
    if start.startswith((b"{", b"[")):
        return ("cap", openfema.parse) if ARCHIVE.search(start[:200_000]) else ("nws", nws.parse)
    if nwem.HEADER.match(start):
        return "nws", nwem.parse
    if FEED.search(start[:20_000]) and not ALERT.search(start):
        return "rss", rss.parse
    return "cap", cap.parse
