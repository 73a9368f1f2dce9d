"""OpenFEMA's archive of IPAWS messages: what was missed in a long silence, a day late."""

import json
from datetime import datetime
from typing import Any, Final
from urllib.parse import quote

from bot.feeds import cap
from bot.feeds.entry import Entry, Refused, SourceConfig
from bot.feeds.limits import TooMuch, check_pieces, unpacked
from bot.feeds.times import stamp

URL: Final = "https://www.fema.gov/api/open/v1/IpawsArchivedAlerts"
MOST: Final = 200
"""Messages a page; each has about 22 KB."""


def page(archive: str, since: datetime, until: datetime, skip: int) -> str:
    """The address of one page of the messages sent between two times."""
    span = f"sent ge '{stamp(since)}' and sent lt '{stamp(until)}'"
    return f"{archive}?$filter={quote(span)}&$orderby=sent&$top={MOST}&$skip={skip}"


def parse(body: bytes, seen: datetime, config: SourceConfig) -> list[Entry]:
    """Every archived message, read from its original bytes."""
    try:
        plain = unpacked(body)
        check_pieces(plain)
        rows = _rows(json.loads(plain))
    except TooMuch as much:
        return [Refused("", str(much))]
    except (ValueError, RecursionError):
        return [Refused("", "not a page of the archive")]
    return [entry for row in rows for entry in _read(row, seen, config)]


def _rows(document: Any) -> list[Any]:
    rows = document.get("IpawsArchivedAlerts") if isinstance(document, dict) else document
    if not isinstance(rows, list):
        raise ValueError
    return rows


def _read(row: Any, seen: datetime, config: SourceConfig) -> list[Entry]:
    original = row.get("originalMessage") if isinstance(row, dict) else None
    if not isinstance(original, str):
        return [Refused("", "an archived message without its original")]
    return cap.parse(original.encode("utf-8", "replace"), seen, config)
