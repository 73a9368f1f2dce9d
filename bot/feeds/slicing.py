"""The bytes of each CAP message in a body, without parsing it."""

import re
from typing import Final

OPENS: Final = re.compile(rb"<(?:[\w-]{1,30}:)?alert[\s>]")
CLOSES: Final = re.compile(rb"</(?:[\w-]{1,30}:)?alert\s{0,9}>")


def slices(body: bytes) -> list[bytes]:
    """What stands between each opening and the closing tag that follows it, tags included; linear."""
    found, start = [], 0
    for close in CLOSES.finditer(body):
        opening = OPENS.search(body, start, close.start())
        if opening is not None:
            found.append(body[opening.start() : close.end()])
        start = close.end()
    return found
