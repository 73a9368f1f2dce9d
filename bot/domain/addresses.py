"""Addresses: how names of towns and streets are compared, whoever spelled them."""

import re
from typing import Final

_BOROUGH = re.compile(r"borough\b")
_TAIL = re.compile(r" (town|city|village)$")
_WORDS: Final = {
    "saint": "st",
    "mt": "mount",
    "ft": "fort",
    "street": "st",
    "avenue": "ave",
    "av": "ave",
    "road": "rd",
    "drive": "dr",
    "boulevard": "blvd",
    "highway": "hwy",
    "lane": "ln",
    "court": "ct",
    "place": "pl",
    "square": "sq",
    "parkway": "pkwy",
    "circle": "cir",
    "terrace": "ter",
    "turnpike": "tpke",
    "route": "rte",
    "north": "n",
    "south": "s",
    "east": "e",
    "west": "w",
    "northeast": "ne",
    "northwest": "nw",
    "southeast": "se",
    "southwest": "sw",
    "first": "1st",
    "second": "2nd",
    "third": "3rd",
    "fourth": "4th",
    "fifth": "5th",
    "sixth": "6th",
    "seventh": "7th",
    "eighth": "8th",
    "ninth": "9th",
    "tenth": "10th",
}


def plain(name: str) -> str:
    """A name without case, punctuation and the spellings that differ: for comparing, never for showing."""
    words = re.sub(r"[^a-z0-9]+", " ", name.casefold().replace("'", "").replace("’", "")).split()
    return " ".join(_WORDS.get(word, word) for word in words)


def town_key(name: str) -> str:
    """A town's name for comparing: "Foxboro" is "Foxborough", "Mt. Washington Town" is "Mount Washington"."""
    return _BOROUGH.sub("boro", _TAIL.sub("", plain(name)))


def street_key(address: str) -> str:
    """A street address for comparing: "40 New Sudbury Street" is "40 new sudbury st"."""
    return plain(
        re.sub(r",.*| (suite|ste|unit|room|rm|floor|fl|apt|p\.? ?o\.? box)\b.*", "", address, flags=re.I)
    )
