"""The services of 911 and the carriers, as sentences name them."""

import re
from typing import Final

from bot.domain.advisory import VOICE, Service

NAMED: Final = (
    (
        re.compile(
            r"\btext(?:ing|s)?[- ](?:to[- ])?911\b|\btext(?:ing|s)? (?:messag\w+ )?(?:to|for) 911\b"
            r"|\btext(?:ing)? (?:service|messages?|messaging)\b|\btexts\b|\b911 text(?:ing|s)?\b"
            r"|^text(?:ing)?\b"
        ),
        frozenset({Service.TEXT}),
    ),
    (
        re.compile(r"\bland-? ?lines?\b|\bwire-?lines?\b|\bcopper\b|\bhome phones?\b|\blandline\b"),
        frozenset({Service.LANDLINE}),
    ),
    (
        re.compile(r"\bwireless\b|\bcell(?:ular|phones?)?\b|\bmobiles?\b|\bsmart ?phones?\b"),
        frozenset({Service.WIRELESS}),
    ),
    (
        re.compile(r"\bvoip\b|\bvoice over ip\b|\binternet phones?\b|\bdigital phones?\b|\bcable phones?\b"),
        frozenset({Service.VOIP}),
    ),
    (re.compile(r"\brelay\b|\btty\b|\btdd\b"), frozenset({Service.RELAY})),
    (re.compile(r"\bvoice\b(?! over)"), frozenset(VOICE)),
    (
        re.compile(
            r"\b(?:call\w*|dial\w*|phone|911|voice)(?:,| and| or| nor|, and|/| &) ?text|\btext\w*(?: and| or|"
            r" nor|/) ?call"
        ),
        frozenset({*VOICE, Service.TEXT}),
    ),
)
CARRIERS: Final = (
    ("AT&T", re.compile(r"\bat ?& ?t\b|\bat and t\b|\bfirstnet\b")),
    ("Verizon", re.compile(r"\bverizon\b")),
    ("T-Mobile", re.compile(r"\bt-? ?mobile\b")),
    ("Sprint", re.compile(r"\bsprint\b")),
    ("US Cellular", re.compile(r"\bu\.?s\.? ?cellular\b")),
    ("CenturyLink", re.compile(r"\bcentury ?link\b")),
    ("Lumen", re.compile(r"\blumen\b")),
    ("Frontier", re.compile(r"\bfrontier\b")),
    ("Comcast", re.compile(r"\bcomcast\b|\bxfinity\b")),
    ("Spectrum", re.compile(r"\bspectrum\b|\bcharter communications\b")),
    ("Windstream", re.compile(r"\bwindstream\b|\bkinetic\b")),
    ("Cox", re.compile(r"\bcox (?:communications|customers|phone|voice)\b")),
    ("C Spire", re.compile(r"\bc ?spire\b")),
    ("GCI", re.compile(r"\bgci\b")),
    ("Cellcom", re.compile(r"\bcellcom\b")),
    ("Brightspeed", re.compile(r"\bbrightspeed\b")),
    ("Consolidated Communications", re.compile(r"\bconsolidated communications\b|\bfidium\b")),
    ("TDS", re.compile(r"\btds (?:telecom|customers|phone)\b")),
    ("Boost", re.compile(r"\bboost mobile\b")),
    ("Cricket", re.compile(r"\bcricket (?:wireless|customers)\b")),
    ("Vonage", re.compile(r"\bvonage\b")),
    ("Optimum", re.compile(r"\boptimum\b|\baltice\b")),
    ("Claro", re.compile(r"\bclaro\b")),
    ("Liberty", re.compile(r"\bliberty (?:mobile|customers|puerto rico|communications)\b")),
)
CUSTOMERS: Final = re.compile(
    r"(?:'s)?(?: (?:and|or|&|,|wireless|mobile|cellular|cell|phone|home|business|landline|voip|internet"
    r"|service|network|[\w&-]+)){0,4}? (?:customers?|users?|subscribers?|phones?|devices?|cellphones?"
    r"|landlines?|handsets?)\b"
)
WITH: Final = re.compile(
    r"\b(?:from|on|using|for|with|whose|who have|who use|use|through|via)(?: (?:an?|your|the|their|wireless"
    r"|cell|mobile|phones?|from|on)){0,3} $"
)
BRANDS: Final = re.compile(r"\bt-? ?mobile\b|\bu\.?s\.? ?cellular\b|\bcricket wireless\b|\bboost mobile\b")
THEIRS: Final = re.compile(r"\b(?:its|their) (?:customers|users|subscribers)\b")
YOURS: Final = re.compile(r"\bif you (?:have|use|are (?:on|with|an?)|subscribe to)\b")
MOBILE: Final = re.compile(
    r"\b(?:cell(?:ular)?|mobile|wireless) (?:phone )?(?:service|carriers?|networks?|outage|coverage)\b"
)
OUT: Final = re.compile(
    r"\b(?:outages?|disruptions?|interruptions?|down|without service|unable to (?:make|place|call)|service"
    r" issues?|network issues?|in sos)\b"
)


def services_in(clause: str) -> frozenset[Service]:
    """The services that a plain clause names; none if it names none. A carrier's name is no service."""
    said = BRANDS.sub(" ", clause)
    return frozenset().union(*(services for pattern, services in NAMED if pattern.search(said)))


def leaves_a_way(services: frozenset[Service]) -> bool:
    """Whether calls still arrive by voice when only these services fail."""
    return bool(services) and not services >= {Service.WIRELESS, Service.LANDLINE}


def carrier_in(clause: str) -> str:
    """The carrier to whose customers a plain clause limits itself; empty if to none."""
    theirs = THEIRS.search(clause) is not None
    for name, pattern in CARRIERS:
        for found in pattern.finditer(clause):
            if theirs or CUSTOMERS.match(clause[found.end() :]) or WITH.search(clause[: found.start()]):
                return name
    return ""


def carrier_outage(clause: str) -> tuple[str, str]:
    """The words that say that a carrier, or mobile service at large, is out, and which if it is named."""
    found = OUT.search(clause)
    name = next((name for name, pattern in CARRIERS if pattern.search(clause)), "")
    return (found[0], name) if found and (name or MOBILE.search(clause)) else ("", "")


def is_for_customers(clause: str) -> bool:
    """Whether its "if" only says whom it is for: "if you have Verizon …"."""
    return YOURS.search(clause) is not None and any(pattern.search(clause) for _, pattern in CARRIERS)
