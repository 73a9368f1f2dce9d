"""RSS and Atom of a configured agency: each item is its word on the states of the source."""

import hashlib
import html
import re
from calendar import timegm
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final
from xml.etree.ElementTree import ParseError

import feedparser

from bot.domain.advisory import Key
from bot.feeds.assembling import assembled
from bot.feeds.entry import Entry, Refused, SourceConfig
from bot.feeds.limits import TooMuch, unpacked
from bot.feeds.message import Block, Message
from bot.feeds.times import stamp
from bot.feeds.xmltree import REFUSED, tree, why

TAG: Final = re.compile(r"<(/?)(\w+)[^<>]{0,2000}>")
BLOCKS: Final = frozenset({"p", "br", "div", "li", "tr", "h1", "h2", "h3", "ul", "ol"})
MOST_ITEMS: Final = 1_000
MOST_LOOSE: Final = 1_000_000
"""Bytes of a feed that is not well-formed and is read all the same."""


def parse(body: bytes, seen: datetime, config: SourceConfig) -> list[Entry]:
    """Every item of the feed, in its order."""
    try:
        plain = unpacked(body)
        _checked(plain)
    except REFUSED as refused:
        return [Refused("", why(refused))]
    # Bytes, never an address: feedparser would open one.
    feed = feedparser.parse(plain, resolve_relative_uris=False, sanitize_html=False)
    if not feed.get("version"):
        return [Refused("", "neither RSS nor Atom")]
    if len(feed.entries) > MOST_ITEMS:
        return [Refused("", f"more than {MOST_ITEMS:,} items")]
    sender = config.url or str(feed.feed.get("id") or feed.feed.get("link") or config.name)
    # Plain copies: feedparser's own mapping answers for keys that are not there.
    return [_entry(dict(item.items()), sender, seen, config) for item in feed.entries]


def _checked(plain: bytes) -> None:
    """Raise for what no reader may be given; small feeds need not be well-formed."""
    try:
        tree(plain)
    except ParseError:
        if len(plain) > MOST_LOOSE or b"<!" in plain.replace(b"<![CDATA[", b"").replace(b"<!--", b""):
            raise


def _entry(item: Mapping[str, Any], sender: str, seen: datetime, config: SourceConfig) -> Entry:
    title, text = _text(item.get("title")), _content(item)
    sent = _time(item.get("updated_parsed") or item.get("published_parsed"))
    identifier = str(item.get("id") or item.get("link") or "") or _digest(title + text)
    message = Message(
        key=Key(sender[:300], identifier[:300], stamp(sent)),
        sent=sent or seen,
        kind="Alert",
        status="Actual",
        blocks=(Block(str(item.get("language") or "en"), headline=title, description=text),),
        name=config.agency,
        url=str(item.get("link") or ""),
    )
    try:
        entry = assembled(message, seen, config)
    except TooMuch as much:
        return Refused(identifier, str(much))
    return entry


def _content(item: Mapping[str, Any]) -> str:
    """The longest text that the item carries."""
    parts = [item.get("summary"), *(part.get("value") for part in item.get("content") or ())]
    return max((_text(part) for part in parts), key=len, default="")


def _text(markup: object) -> str:
    """HTML as plain text."""
    if not isinstance(markup, str):
        return ""
    bare = TAG.sub(lambda tag: "\n\n" if tag[2].lower() in BLOCKS else "", markup[:200_000])
    return html.unescape(bare).strip()


def _time(parsed: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None
    except (ValueError, OverflowError, OSError, TypeError):
        return None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]
