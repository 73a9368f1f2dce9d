"""Rows and features out of a given file, one at a time: CSV by column name, JSON by element."""

import csv
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from bot.domain.imported import Refused
from bot.importers.given import BadFile, Given, Watched

Row = Mapping[str, str]
MOST_ELEMENT: Final = 16_000_000
"""Characters of one element of a JSON list."""
CHUNK: Final = 1 << 18
BETWEEN: Final = " \t\r\n,"


def column(name: str) -> str:
    """A column's name whoever spelled it: "HQ.addr1" and " HQ Addr1" are "hq_addr1"."""
    return re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_")


def csv_rows(given: Given, needed: Sequence[str]) -> Iterator[Row | Refused]:
    """The rows by column; BadFile where columns are missing or the file ends in the middle of a row."""
    with given.text() as text:
        lines = csv.reader(text)
        header = [column(name) for name in next(lines, [])]
        missing = [name for name in needed if name not in header]
        if missing:
            raise BadFile(f"{given.path.name}: other columns than this source has: no {', '.join(missing)}")
        short = False
        for line in lines:
            if short:
                yield Refused("another number of columns")
            short = len(line) < len(header) and any(line)
            if short or not any(line):
                continue
            if len(line) > len(header):
                yield Refused("another number of columns")
                continue
            yield dict(zip(header, map(str.strip, line), strict=True))
        if short:
            raise BadFile(f"{given.path.name}: ends in the middle of a row; the file is cut off")


def json_items(given: Given, name: str) -> Iterator[Any]:
    """The elements of the list called `name` at the top of a JSON file, one at a time."""
    decoder = json.JSONDecoder()
    with given.text() as text:
        buffer = _to_list(text, given, name)
        while True:
            buffer = buffer.lstrip(BETWEEN)
            if buffer.startswith("]"):
                return
            if not buffer:
                buffer = _more(text, given)
                continue
            item, buffer = _item(decoder, text, buffer, given)
            yield item


def _to_list(text: Watched, given: Given, name: str) -> str:
    start = re.compile(rf'"{name}"\s*:\s*\[')
    buffer = ""
    while not (found := start.search(buffer)):
        more = text.read(CHUNK)
        if not more or len(buffer) > MOST_ELEMENT:
            raise BadFile(f"{given.path.name}: holds no list of {name}")
        buffer += more
    return buffer[found.end() :]


def _item(decoder: json.JSONDecoder, text: Watched, buffer: str, given: Given) -> tuple[Any, str]:
    while True:
        try:
            item, end = decoder.raw_decode(buffer)
        except json.JSONDecodeError:
            end = len(buffer)
        # What ends with the buffer may go on in the next chunk, as a number does.
        if end < len(buffer):
            return item, buffer[end:]
        if len(buffer) > MOST_ELEMENT:
            raise BadFile(f"{given.path.name}: one element of its list is too large")
        buffer += _more(text, given, len(buffer))


def _more(text: Watched, given: Given, least: int = CHUNK) -> str:
    more = text.read(max(CHUNK, least))
    if not more:
        raise BadFile(f"{given.path.name}: ends in the middle of its list; the file is cut off")
    return more
