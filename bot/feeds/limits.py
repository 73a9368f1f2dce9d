"""How much of what a stranger sends is read: bytes, depth, elements, areas."""

import zlib
from typing import Final

MOST_BYTES: Final = 10_000_000
"""Of a body, unpacked: seven times the national file of the Weather Service."""
MOST_DEPTH: Final = 64
MOST_PIECES: Final = 400_000
"""XML elements, or JSON objects, lists and values, in one body: each costs about a hundred bytes."""
MOST_AREAS: Final = 2_000
"""Areas and codes in one message: the whole country by county would be 3,200, and has a code of its own."""
MOST_TEXT: Final = 20_000
"""Characters of one text; the longest real one had 4,000."""
GZIP: Final = b"\x1f\x8b"
SMALL: Final = 2_000_000
"""Bytes that cannot hold pieces enough to do harm."""


class TooMuch(Exception):
    """A body or message that is larger, deeper or wider than any real one."""


def unpacked(body: bytes, most: int = MOST_BYTES) -> bytes:
    """The body itself, or what is in it if it is gzip; never more than `most` bytes.

    Raises TooMuch for more, ValueError for broken gzip.
    """
    if len(body) > most:
        raise TooMuch(f"larger than {most:,} bytes")
    if not body.startswith(GZIP):
        return body
    try:
        inflater = zlib.decompressobj(wbits=31)
        plain = inflater.decompress(body, most + 1)
    except zlib.error as broken:
        raise ValueError("broken gzip") from broken
    if len(plain) > most:
        raise TooMuch(f"larger than {most:,} bytes when unpacked")
    if not inflater.eof:
        raise ValueError("gzip that ends too early")
    return plain


def check_pieces(json: bytes) -> None:
    """Raise TooMuch for JSON that would become more objects than any real document."""
    if len(json) <= SMALL:
        return
    if json.count(b"{") + json.count(b"[") > MOST_PIECES or json.count(b",") > 3 * MOST_PIECES:
        raise TooMuch("more values than any real document")
