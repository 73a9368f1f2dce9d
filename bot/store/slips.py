"""Slips: which deliveries left and which arrived, on file at once, until the database knows it."""

import os
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from bot.domain.delivery import Delivery, Receipt
from bot.store.database import Database

ENOUGH: Final = 262_144
"""Bytes of one file after which the other is begun."""
FLAGS: Final = os.O_WRONLY | os.O_CREAT | os.O_APPEND
EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND: Final = timedelta(microseconds=1)

Key = tuple[int, int, int]
"""Push, address row, and when the push was decided: another database counts other pushes likewise."""


@dataclass(slots=True)
class Written:
    """What the slips say: who was on the way, and what arrived when."""

    left: dict[Key, int]
    """In the order in which they left, with the highest number that a private chat's message had by then."""
    numbers: set[int]
    """Numbers of messages in private chats that are accounted for."""
    arrived: dict[Key, tuple[datetime, Receipt]]


class Slips:
    """Two files for a platform, begun by turns; a line costs one write, which outlives a killed process.

    Without a folder (a database elsewhere, or in memory) nothing is kept, and all that flew is in doubt.
    """

    def __init__(self, database: Database, platform: str) -> None:
        name = database.engine.url.database or ""
        kept = database.is_sqlite and name not in ("", ":memory:")
        self.files = tuple(Path(f"{name}-{platform}-slips-{turn}") for turn in (0, 1)) if kept else ()
        self._turn = 0
        self._open = -1
        self._size = 0
        self._out: dict[tuple[int, int], Delivery] = {}

    def left(self, delivery: Delivery) -> None:
        """It is about to go onto the wire."""
        self._out[_pair(delivery)] = delivery
        self._write(_left(delivery))

    def arrived(self, delivery: Delivery, at: datetime, receipt: Receipt | None) -> None:
        """The platform took it."""
        receipt = receipt or Receipt()
        micros, shared = (at - EPOCH) // MICROSECOND, int(receipt.shared)
        self._write(f"arrived {_name(delivery)} {micros} {shared} {receipt.message}\n".encode())

    def carry(self, deliveries: Collection[Delivery], written: Written) -> None:
        """Keep these in doubt through another fall, with the numbers that were known when they left."""
        left = [each for each in deliveries if key(each) in written.left]
        before = min((written.left[key(each)] for each in left), default=0)
        if before:
            self._write(f"number {before}\n".encode())
        for delivery in left:
            self.left(delivery)
        for number in sorted(number for number in written.numbers if number > before):
            self._write(f"number {number}\n".encode())

    def noted(self, delivery: Delivery) -> None:
        """The database knows what became of it."""
        self._out.pop(_pair(delivery), None)

    def turn_over(self) -> None:
        """Begin the other file once this one is long; all but what is on its way is in the database."""
        if self._size > ENOUGH:
            self._begin(1 - self._turn)
            for delivery in self._out.values():
                self._write(_left(delivery))

    def read(self) -> Written:
        """All that is written, by this process or one before it."""
        found = Written({}, set(), {})
        for file in sorted(self.files, key=_age):
            for line in _lines(file):
                with suppress(ValueError):
                    _take(line, found)
        return found

    def empty(self) -> None:
        """Forget everything: the database knows it."""
        self._out.clear()
        if self.files:
            self._begin(1)
            self._begin(0)

    def _begin(self, turn: int) -> None:
        self._close()
        self._turn, self._size = turn, 0
        with suppress(OSError):
            self._open = os.open(self.files[turn], FLAGS | os.O_TRUNC, 0o600)

    def _write(self, line: bytes) -> None:
        """Add a line; a full disk or a folder gone must not keep anybody from being told."""
        with suppress(OSError):
            if self._open < 0 and self.files:
                self._open = os.open(self.files[self._turn], FLAGS, 0o600)
            if self._open >= 0:
                self._size += os.write(self._open, line)

    def _close(self) -> None:
        if self._open >= 0:
            os.close(self._open)
            self._open = -1

    def __del__(self) -> None:
        self._close()


def key(delivery: Delivery) -> Key:
    """What a slip names a delivery by."""
    return *_pair(delivery), (delivery.push.decided - EPOCH) // MICROSECOND


def _pair(delivery: Delivery) -> tuple[int, int]:
    return delivery.push.id, delivery.address_id


def _left(delivery: Delivery) -> bytes:
    return f"left {_name(delivery)}\n".encode()


def _name(delivery: Delivery) -> str:
    push, address, decided = key(delivery)
    return f"{push} {address} {decided}"


def _age(file: Path) -> int:
    """When it was written last; the older one is read first."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


def _lines(file: Path) -> Iterator[list[str]]:
    """The whole lines of a file; a torn last one tells nothing."""
    with suppress(OSError):
        text = file.read_text(encoding="utf-8", errors="replace")
        yield from (line.split(" ") for line in text.split("\n")[:-1])


def _take(line: list[str], found: Written) -> None:
    if line[0] == "number":
        found.numbers.add(int(line[1]))
        return
    what, push, address, decided, *more = line
    slip = (int(push), int(address), int(decided))
    if what == "left":
        found.left.setdefault(slip, max(found.numbers, default=0))
    elif what == "arrived":
        at, shared, message = more
        receipt = Receipt(message, shared=shared == "1")
        if message.isdecimal() and not receipt.shared:
            found.numbers.add(int(message))
        found.arrived[slip] = (EPOCH + int(at) * MICROSECOND, receipt)
