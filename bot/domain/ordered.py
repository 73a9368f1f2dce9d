"""Ordered tables: rows looked up in the text of a file itself, which costs neither a start nor memory."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

BLOCK: Final = 1024
"""Bytes between two rows whose keys are known by heart."""


class Ordered:
    """Rows of a key, a tab and what stands behind it, ordered by their bytes.

    A dictionary of a hundred thousand strings takes ten times the room of its file, and a tenth of a second.
    """

    def __init__(self, table: bytes) -> None:
        """The rows as they stand in their file; raises ValueError where they are out of order."""
        rows = table.strip(b"\n")
        self._table = b"\n%b\n" % rows if rows else b"\n"
        self._starts: list[int] = []
        self._keys: list[bytes] = []
        at = 0
        while at < len(self._table) - 1:
            self._starts.append(at)
            self._keys.append(self._table[at + 1 : self._table.find(b"\n", at + 1)].partition(b"\t")[0])
            at = self._table.find(b"\n", at + BLOCK)
            if at < 0:
                break
        if any(one > two for one, two in zip(self._keys, self._keys[1:], strict=False)):
            raise ValueError("the rows of this table must be ordered by their bytes")
        self._starts.append(len(self._table))

    def get(self, key: str) -> str | None:
        """What stands behind a key; None where it has no row."""
        sought = key.encode("utf-8", "surrogatepass")
        block = bisect_right(self._keys, sought) - 1
        if block < 0:
            return None
        found = self._table.find(b"\n%b\t" % sought, self._starts[block], self._starts[block + 1])
        if found < 0:
            return None
        start = found + len(sought) + 2
        return self._table[start : self._table.find(b"\n", start)].decode()

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def starting(self, begun: str) -> Iterator[str]:
        """The keys that begin so, in order."""
        sought = begun.encode("utf-8", "surrogatepass")
        at = self._first(sought)
        while 0 <= at < len(self._table) - 1 and self._table.startswith(sought, at + 1):
            yield self._table[at + 1 : self._table.find(b"\t", at + 1)].decode()
            at = self._table.find(b"\n", at + 1)

    def _first(self, sought: bytes) -> int:
        """Where the first row that begins so would stand: in this block, or at the head of the next."""
        block = max(0, bisect_right(self._keys, sought) - 1)
        end = self._starts[min(block + 1, len(self._keys))] + 1 + len(sought)
        return self._table.find(b"\n%b" % sought, self._starts[block], end)
