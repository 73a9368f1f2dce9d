"""Who speaks: an agency's name as people may read it, never a mailbox, a number or the relay."""

import re
from typing import Final

from bot.feeds.texts import one_line

NUMBER: Final = re.compile(r"(?:IPAWSOPEN[_ ]?)?(\d{6})")
"""A COG: the number under which FEMA knows an alerting authority."""
NOBODY: Final = re.compile(
    r"(?:ocv|public alert system|supervisor ?\w?|operator ?\d*|admin\w*|dispatch(?:er)?|duty officer|user"
    r" ?\d*|hyper-?reach|everbridge|onsolve"
    r"|code ?red|rave(?: mobile safety)?|alert ?sense|ashergroup|genasys|ipaws|emnet[-.\w]*|sender|none|n/?a"
    r"|unknown|null|test)",
    re.IGNORECASE,
)
"""Vendors and roles that sign with their own name."""
OFFICE: Final = re.compile(r"(?:NWS|National Weather Service)\b.*", re.IGNORECASE)
REQUEST: Final = re.compile(
    r"\bat the request of\s+(?:the\s+)?(.{3,120}?)(?:(?<!\bSt)(?<!\bDept)(?<!\bCo)(?<!\bMt)(?<!\bFt)\.(?:\s"
    r"|$)|\.\.|\n *\r?\n|$|:|;)",
    re.IGNORECASE | re.DOTALL,
)
RELAYED: Final = re.compile(r"^ *(\S[^\n]{2,80})\r?\n *RELAYED BY\b", re.IGNORECASE | re.MULTILINE)
JOINED: Final = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
LOCAL: Final = re.compile(
    r"\b(?:county|co|parish|borough|city|town|township|village|municipal\w*|metro\w*|sheriffs?|sheriff's"
    r"|police department|police dept|pd|fire department"
    r"|fire dept|fire district|fd|fire rescue|regional|local|school|university|college|tribe|tribal"
    r"|nation)\b",
    re.IGNORECASE,
)
STATEWIDE: Final = re.compile(r"\bstate\b|\bcommonwealth\b", re.IGNORECASE)


def agency(name: str, sender: str = "") -> str:
    """The name cleaned; the sender where it is a name; "COG 200257" where that is all; else empty."""
    for candidate in (name, sender):
        if cleaned := _cleaned(candidate):
            return cleaned
    number = NUMBER.search(name) or NUMBER.search(sender)
    return f"COG {number[1]}" if number else ""


def requester(text: str) -> str:
    """For whom the Weather Service relays a message, as its text says; empty if it doesn't."""
    if found := REQUEST.search(text):
        return one_line(found[1]).strip(" .,")
    if found := RELAYED.search(text):
        return one_line(found[1]).strip(" .,")
    return ""


def is_local(name: str) -> bool:
    """Whether the name is a county's, a city's or another local authority's."""
    return LOCAL.search(name) is not None


def _cleaned(name: str) -> str:
    """The parts of a name that name somebody, without repeats."""
    kept: list[str] = []
    for raw in one_line(name[:300]).split(","):
        part = _spaced(raw.strip(" ;_-"))
        if not part or _is_nobody(part) or any(_repeats(part, other) for other in kept):
            continue
        kept = [*(other for other in kept if not _repeats(other, part)), part]
    return ", ".join(kept)


def _is_nobody(part: str) -> bool:
    """Whether it is a mailbox, an address, a number, a vendor, a role or the relay."""
    named = any(pattern.fullmatch(part) for pattern in (NUMBER, NOBODY, OFFICE))
    return named or "@" in part or "://" in part


def _repeats(part: str, other: str) -> bool:
    """Whether a part says nothing that the other does not; short ones are states and initials."""
    one, two = _squashed(part), _squashed(other)
    return one == two or (len(one) > 4 and one in two)


def _spaced(part: str) -> str:
    """NV_Quad_Counties and IllinoisEmergencyManagementAgency as words."""
    part = part.replace("_", " ")
    return part if " " in part or len(part) < 14 else JOINED.sub(" ", part)


def _squashed(part: str) -> str:
    return re.sub(r"\W+|_", "", part).lower()
