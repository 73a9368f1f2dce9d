"""A non-weather message as the Weather Service's offices type it: headers, then the words in capitals."""

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from bot.domain.advisory import Key
from bot.feeds.assembling import assembled
from bot.feeds.entry import Entry, Refused, SourceConfig
from bot.feeds.message import Block, Message
from bot.feeds.same import from_ugc
from bot.feeds.times import stamp

HEADER: Final = re.compile(
    rb"\A[\s\x01]*(?:\d{3}\s*\n)?\s*([A-Z]{4}\d\d) ([A-Z]{4}) (\d{6})[^\n]*\n\s*([A-Z]{3})([A-Z]{2,3})\s*\n"
)
AREA: Final = re.compile(
    r"^((?:[A-Z]{2}[CZ])?\d{3}(?:[->](?:[A-Z]{2}[CZ])?\d{3}|-\s*\n)*)-(\d{6})-\s*$", re.MULTILINE
)
ISSUED: Final = re.compile(
    r"^(\d{1,2})(\d\d) (AM|PM) ([A-Z]{3,4}) \w{3} (\w{3}) (\d{1,2}) (\d{4})\s*$", re.MULTILINE
)
MONTHS: Final = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
ZONES: Final = {
    "UTC": 0, "AST": -4, "ADT": -3, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10, "SST": -11, "CHST": 10,
}  # fmt: skip
END: Final = re.compile(r"^\$\$.*", re.MULTILINE | re.DOTALL)


def parse(body: bytes, seen: datetime, config: SourceConfig) -> list[Entry]:
    """The one message that the text is."""
    header = HEADER.match(body)
    if header is None:
        return [Refused("", "not a product of the Weather Service")]
    product = (header[4] + header[5]).decode("ascii")
    text = body[header.end() :].decode("utf-8", "replace").replace("\r", "")
    sent = _issued(text)
    if sent is None:
        return [Refused(product, "no time of issue")]
    area = AREA.search(text)
    words = END.sub("", text[area.end() if area else 0 :]).strip()
    message = Message(
        key=Key(header[2].decode("ascii"), f"{product}.{header[3].decode('ascii')}", stamp(sent)),
        sent=sent,
        kind="Alert",
        status="Actual",
        blocks=(Block("en-US", description=words),),
        codes=frozenset({header[4].decode("ascii")}),
        same=from_ugc(_codes(area[1])) if area else (),
        office=True,
        expires=_until(area[2], sent) if area else None,
    )
    return [assembled(message, seen, config)]


def _codes(line: str) -> list[str]:
    """MAC017-025 as MAC017 and MAC025; 017>020 names all between."""
    found: list[str] = []
    prefix = ""
    for part in re.findall(r"(?:[A-Z]{2}[CZ])?\d{3}(?:>\d{3})?", line):
        prefix = part[:3] if part[0].isalpha() else prefix
        first, _, last = part.removeprefix(prefix).partition(">")
        found.extend(f"{prefix}{number:03}" for number in range(int(first), int(last or first) + 1))
    return found


def _issued(text: str) -> datetime | None:
    found = ISSUED.search(text)
    if found is None or found[4] not in ZONES or found[5] not in MONTHS:
        return None
    hour = int(found[1]) % 12 + (12 if found[3] == "PM" else 0)
    zone = timezone(timedelta(hours=ZONES[found[4]]))
    try:
        time = datetime(
            int(found[7]), MONTHS.index(found[5]) + 1, int(found[6]), hour, int(found[2]), tzinfo=zone
        )
    except ValueError:
        return None
    return time.astimezone(UTC)


def _until(day_and_time: str, sent: datetime) -> datetime | None:
    """DDHHMM in UTC, at or after it was sent."""
    day, hour, minute = (int(day_and_time[at : at + 2]) for at in (0, 2, 4))
    for ahead in range(32):
        date = sent + timedelta(days=ahead)
        if date.day == day and hour < 24 and minute < 60:
            return date.replace(hour=hour, minute=minute, second=0, microsecond=0)
    return None
