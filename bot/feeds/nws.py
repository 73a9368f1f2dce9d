"""api.weather.gov: a GeoJSON collection of alerts, or one of them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final, TypeAlias

from bot.domain.advisory import TELLING, Advisory, Key
from bot.feeds.assembling import assembled
from bot.feeds.entry import Entry, Refused, SourceConfig
from bot.feeds.limits import MOST_AREAS, TooMuch, check_pieces, unpacked
from bot.feeds.message import Block, Message
from bot.feeds.same import from_ugc
from bot.feeds.times import stamp, utc

Properties: TypeAlias = Mapping[str, Any]
OFFICE: Final = "w-nws.webmaster@noaa.gov"
NOT_WEATHER: Final = "Non-Weather"
TEXTS: Final = frozenset({str})
CIVIL: Final = frozenset({"CIV", "EAS", "PEP"})
"""Originators other than the Weather Service (WXR)."""


class Malformed(ValueError):
    """A message whose fields are not what they must be."""


def parse(body: bytes, seen: datetime, config: SourceConfig) -> list[Entry]:
    """Every alert in the document, in its order."""
    try:
        plain = unpacked(body)
        check_pieces(plain)
        features = list(_features(json.loads(plain)))
    except TooMuch as much:
        return [Refused("", str(much))]
    except Malformed as malformed:
        return [Refused("", str(malformed))]
    except (ValueError, RecursionError):
        return [Refused("", "not JSON")]
    return [_entry(feature, seen, config) for feature in features]


def _features(document: Any) -> Iterator[Any]:
    """The features of a collection, or the only one."""
    if not isinstance(document, dict):
        raise Malformed("not a JSON object")
    if document.get("type") == "Feature":
        yield document
        return
    features = document.get("features")
    if not isinstance(features, list):
        raise Malformed("no list of features")
    yield from features


def _entry(feature: Any, seen: datetime, config: SourceConfig) -> Entry:
    """One alert read, or refused with the reason."""
    properties = feature.get("properties") if isinstance(feature, dict) else None
    if not isinstance(properties, dict):
        return Refused("", "a feature without properties")
    identity = properties.get("id")
    try:
        entry = assembled(_message(properties, seen), seen, config)
    except (Malformed, TooMuch) as wrong:
        return Refused(identity[:200] if isinstance(identity, str) else "", str(wrong))
    if isinstance(entry, Advisory) and not entry.key.sent and entry.verdict in TELLING:
        # A word that would change a reading must say when it was said.
        return Refused(entry.key.identifier, "sent is not a time with an offset")
    return entry


def _message(properties: Properties, seen: datetime) -> Message:
    sender, sent = _text(properties, "sender"), utc(_text(properties, "sent"))
    identifier, kind = _text(properties, "id"), _text(properties, "messageType")
    if not (sender and identifier and kind and _text(properties, "status")):
        raise Malformed("without id, sender, status or messageType")
    parameters, codes = _table(properties, "parameters"), _table(properties, "eventCode")
    places = _table(properties, "geocode")
    office = sender == OFFICE
    civil = _text(properties, "note").startswith(NOT_WEATHER) or not CIVIL.isdisjoint(
        _list(parameters, "EAS-ORG")
    )
    return Message(
        key=Key(sender, identifier, stamp(sent)),
        sent=sent or seen,
        kind=kind,
        status=_text(properties, "status"),
        blocks=(_block(properties, parameters),),
        codes=frozenset(code.upper() for code in _list(codes, "SAME")),
        same=tuple(_list(places, "SAME")) or from_ugc(_list(places, "UGC")),
        area=_text(properties, "areaDesc"),
        name=_text(properties, "senderName"),
        office=office,
        weather=office and not civil,
        expires=utc(_text(properties, "expires")),
        onset=utc(_text(properties, "onset")),
        references=_references(properties),
    )


def _block(properties: Properties, parameters: Properties) -> Block:
    def shown(name: str) -> str:
        found = _list(parameters, name)
        return found[0] if found else ""

    return Block(
        _text(properties, "language") or "en-US",
        _text(properties, "event"),
        _text(properties, "headline") or shown("NWSheadline"),
        _text(properties, "description"),
        _text(properties, "instruction"),
        shown("CMAMtext"),
        shown("CMAMlongtext"),
    )


def _text(properties: Properties, name: str) -> str:
    """A text that may be absent or null, but nothing else."""
    value = properties.get(name)
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    raise Malformed(f"{name} is not a text")


def _table(properties: Properties, name: str) -> Properties:
    """A table that may be absent or null, but nothing else."""
    table = properties.get(name)
    if table is None:
        return {}
    if not isinstance(table, dict):
        raise Malformed(f"{name} is not a table")
    return table


def _list(table: Properties, name: str) -> Sequence[str]:
    """A list of texts in a table that may be absent, but nothing else."""
    values = table.get(name)
    if values is None:
        return ()
    if not isinstance(values, list) or not TEXTS.issuperset(map(type, values)):
        raise Malformed(f"{name} is no list of texts")
    if len(values) > MOST_AREAS * 2:
        raise TooMuch(f"more than {MOST_AREAS * 2:,} values in {name}")
    return values


def _references(properties: Properties) -> tuple[Key, ...]:
    found = []
    references = properties.get("references") or []
    if not isinstance(references, list):
        raise Malformed("references is not a list")
    for one in references[:200]:
        if not isinstance(one, dict):
            raise Malformed("a reference is not an object")
        found.append(Key(_text(one, "sender"), _text(one, "identifier"), stamp(utc(_text(one, "sent")))))
    return tuple(found)
