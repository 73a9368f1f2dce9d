"""Text made harmless: nothing in it can mention, link, ping or turn the reading direction."""

import re

JOINER = "\u2060"

LIVE = re.compile(
    r"(?:[a-z][a-z0-9+.-]{1,20}://)[^\s\u2060]+"  # a link with its scheme
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+"  # an e-mail address
    r"|(?<![\w@])@\w{2,32}"  # a mention
    r"|(?<![\w@.-])(?:[\w-]+\.)+(?:[a-z]{2,24}|[A-Z]{2,24})(?![\w-])(?:[/?#:][^\s\u2060]*)?",  # a bare domain
)
"""What Telegram would make a link of by itself, in any text."""

BORDERS = re.compile(r"(?<=@)(?=\w)|(?<=\w\.)(?=[^\W\d_])|(?<=:)(?=//)")
"""The places at which links hold together; dots in telephone numbers are none of them."""

_DROPPED = dict.fromkeys(
    (*range(32), *range(0x7F, 0xA0), *range(0x202A, 0x202F), 0xFEFF, *range(0xE0000, 0xE0080))
)
_BREAKS = dict.fromkeys((10, 0x0B, 0x0C, 0x85, 0x2028, 0x2029), "\n")
_CLEAN = _DROPPED | _BREAKS | {9: " "}
_ISOLATES = "\u2066\u2067\u2068"
_POP = "\u2069"


def calm(text: str) -> str:
    """Without control characters and direction overrides, isolates closed where they were opened."""
    clean = text.encode("utf-8", "replace").decode().translate(_CLEAN)
    return _balanced(clean) if any(mark in clean for mark in _ISOLATES + _POP) else clean


def live(text: str, handle: str) -> list[tuple[int, int]]:
    """Start and end of all that Telegram would link by itself, but for our own name."""
    ours = f"@{handle}".lower()
    return [found.span() for found in LIVE.finditer(text) if found.group().lower() != ours]


def broken(text: str) -> str:
    """The same words with an invisible joiner wherever something would become a link."""
    return BORDERS.sub(JOINER, text)


def _balanced(text: str) -> str:
    """Every opened isolate closed, no closing mark without its opening one."""
    depth, kept = 0, []
    for char in text:
        if char == _POP and depth == 0:
            continue
        depth += (char in _ISOLATES) - (char == _POP)
        kept.append(char)
    return "".join(kept) + _POP * depth
