"""A file that an operator gives: opened within limits, and refused in one clear line when it is not data."""

import gzip
import hashlib
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, cast

MOST_BYTES: Final = 300_000_000
"""Of a file as it lies on disk."""
MOST_UNPACKED: Final = 800_000_000
"""Of a file as it is read."""
_GZIP: Final = b"\x1f\x8b"
_ZIP: Final = b"PK\x03\x04"

Advance = Callable[[int, int], None]
"""Told how many bytes of how many have been read."""


class BadFile(ValueError):
    """The file cannot be imported: one line that says why; nothing was changed."""


class Limited(io.RawIOBase):
    """A stream that gives up when more comes out than a file of its kind may hold."""

    def __init__(self, inner: IO[bytes], most: int) -> None:
        self._inner = inner
        self._left = most

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]
        """Read on, or BadFile beyond the limit."""
        data = self._inner.read(len(buffer))
        self._left -= len(data)
        if self._left < 0:
            raise BadFile("unpacks to more than a file of this kind may hold")
        buffer[: len(data)] = data
        return len(data)


class Given:
    """A file on disk, plain or gzip, whose reading can be watched."""

    def __init__(
        self, path: Path, advance: Advance = lambda _done, _all: None, most: int = MOST_UNPACKED
    ) -> None:
        """BadFile where there is no file, nothing in it, or a web page in place of data."""
        self.path = path
        self._advance = advance
        self._most = most
        try:
            self.size = path.stat().st_size
            with path.open("rb") as file:
                self._head = file.read(512)
        except OSError as missing:
            raise BadFile(f"{path.name}: {missing.strerror}") from missing
        if self.size == 0:
            raise BadFile(f"{path.name}: is empty")
        if self.size > MOST_BYTES:
            raise BadFile(f"{path.name}: is larger than {MOST_BYTES // 1_000_000} MB")
        if self._head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
            raise BadFile(f"{path.name}: is a web page or XML, not data; was the download an error page?")

    @property
    def is_zip(self) -> bool:
        """Whether it is a zip archive, as xlsx files are."""
        return self._head.startswith(_ZIP)

    def digest(self) -> str:
        """The SHA-256 of the file as it lies on disk."""
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    @contextmanager
    def text(self) -> Iterator["Watched"]:
        """Its text, UTF-8, unpacked, within limits."""
        if self.is_zip:
            raise BadFile(f"{self.path.name}: is a zip archive or a spreadsheet, not text")
        with self.path.open("rb") as raw:
            packed = self._head.startswith(_GZIP)
            unpacked = cast(IO[bytes], gzip.GzipFile(fileobj=raw) if packed else raw)
            buffered = io.BufferedReader(Limited(unpacked, self._most), 1 << 16)
            with io.TextIOWrapper(buffered, "utf-8-sig", newline="") as text:
                yield Watched(text, raw, self._advance, self.size)


class Watched:
    """Text that tells how far it has been read."""

    def __init__(self, text: IO[str], raw: IO[bytes], advance: Advance, size: int) -> None:
        self._text = text
        self._raw = raw
        self._advance = advance
        self._size = size
        self._told = 0

    def __iter__(self) -> Iterator[str]:
        """Line by line."""
        for line in self._text:
            self._tell()
            yield line

    def read(self, characters: int) -> str:
        """The next characters, "" at the end."""
        text = self._text.read(characters)
        self._tell()
        return text

    def _tell(self) -> None:
        done = self._raw.tell()
        if done != self._told:
            self._told = done
            self._advance(done, self._size)
