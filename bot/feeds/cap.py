"""CAP 1.2, bare or in any envelope: FEMA's `ns1:alerts`, Atom, RSS."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final
from xml.etree.ElementTree import Element, ParseError

from bot.domain.advisory import Key
from bot.feeds.assembling import assembled
from bot.feeds.entry import Entry, Refused, SourceConfig
from bot.feeds.limits import MOST_AREAS, TooMuch, unpacked
from bot.feeds.message import Block, Message
from bot.feeds.same import from_ugc
from bot.feeds.slicing import slices
from bot.feeds.times import stamp, utc
from bot.feeds.xmltree import REFUSED, local, named, text, tree, why

REQUIRED: Final = ("identifier", "sender", "sent", "status", "msgType")
WRAPPED: Final = ("<alert", "<cap:alert", "<?xml")
KINDS: Final = frozenset({"Alert", "Update", "Cancel", "Ack", "Error"})


def parse(body: bytes, seen: datetime, config: SourceConfig) -> list[Entry]:
    """Every message in the document, in its order."""
    try:
        plain = unpacked(body)
        root = tree(plain)
    except ParseError as broken:
        return _salvaged(plain, seen, config) or [Refused("", why(broken))]
    except REFUSED as refused:
        return [Refused("", why(refused))]
    alerts = list(_alerts(root))
    if not alerts and local(root) not in ("alerts", "feed", "rss"):
        return [Refused("", f"no CAP message in <{local(root)[:40]}>")]
    return [_entry(alert, seen, config) for alert in alerts]


def _salvaged(body: bytes, seen: datetime, config: SourceConfig) -> list[Entry]:
    """The sound messages of an envelope that one broken message spoils; nothing if there is but one."""
    parts = slices(body)
    if len(parts) < 2:
        return []
    found: list[Entry] = []
    for part in parts:
        try:
            found.append(_entry(tree(part), seen, config))
        except REFUSED as refused:
            found.append(Refused("", why(refused)))
    return found


def _alerts(root: Element) -> Iterator[Element]:
    """The alert elements, wherever they stand, but none within another."""
    if local(root) == "alert":
        yield root
        return
    if root.text and root.text.lstrip().startswith(WRAPPED):
        yield from _unwrapped(root.text)
    for child in root:
        yield from _alerts(child)


def _unwrapped(text: str) -> Iterator[Element]:
    """The alert that an entry carries as text."""
    try:
        inner = tree(text.strip().encode())
    except REFUSED:
        return
    if local(inner) == "alert":
        yield inner


def links(body: bytes) -> tuple[str, ...]:
    """The addresses of the messages of which a feed is only an index, in its order."""
    try:
        root = tree(unpacked(body))
    except REFUSED:
        return ()
    if local(root) not in ("feed", "rss") or any(True for _ in _alerts(root)):
        return ()
    found = (
        each for entry in root.iter() if local(entry) in ("entry", "item") for each in named(entry, "link")
    )
    return tuple(address for link in found if (address := link.get("href") or (link.text or "").strip()))


def _entry(alert: Element, seen: datetime, config: SourceConfig) -> Entry:
    """One alert element read, or refused with the reason."""
    identity = text(alert, "identifier")[:200]
    missing = [name for name in REQUIRED if not text(alert, name)]
    if missing:
        return Refused(identity, f"no {missing[0]}")
    sent = utc(text(alert, "sent"))
    if sent is None:
        return Refused(identity, "sent is not a time with an offset")
    if text(alert, "msgType") not in KINDS:
        return Refused(identity, "unknown msgType")
    try:
        return assembled(_message(alert, sent), seen, config)
    except TooMuch as much:
        return Refused(identity, str(much))


def _message(alert: Element, sent: datetime) -> Message:
    infos = list(named(alert, "info"))
    areas = [area for info in infos for area in named(info, "area")]
    if len(areas) > MOST_AREAS:
        raise TooMuch(f"more than {MOST_AREAS:,} areas")
    return Message(
        key=Key(text(alert, "sender"), text(alert, "identifier"), stamp(sent)),
        sent=sent,
        kind=text(alert, "msgType"),
        status=text(alert, "status"),
        blocks=tuple(_block(info) for info in infos),
        codes=frozenset(_codes(infos)),
        same=tuple(dict.fromkeys(_same(areas))),
        area="; ".join(dict.fromkeys(found for area in areas[:40] if (found := text(area, "areaDesc")))),
        name=_first(infos, "senderName"),
        expires=max((time for info in infos if (time := utc(text(info, "expires")))), default=None),
        onset=utc(_first(infos, "onset")),
        references=_references(text(alert, "references")),
        url=_first(infos, "web"),
        note=text(alert, "note")[:500],
    )


def _block(info: Element) -> Block:
    shown = {text(one, "valueName"): text(one, "value") for one in named(info, "parameter")}
    return Block(
        text(info, "language") or "en-US",
        text(info, "event"),
        text(info, "headline"),
        text(info, "description"),
        text(info, "instruction"),
        shown.get("CMAMtext", ""),
        shown.get("CMAMlongtext", ""),
    )


def _codes(infos: list[Element]) -> Iterator[str]:
    for info in infos:
        for code in named(info, "eventCode"):
            if text(code, "valueName").upper() == "SAME":
                yield text(code, "value").upper()


def _same(areas: list[Element]) -> Iterator[str]:
    """SAME codes; FIPS and UGC ones where a sender writes these."""
    count = 0
    for area in areas:
        for code in named(area, "geocode"):
            count += 1
            if count > MOST_AREAS * 2:
                raise TooMuch(f"more than {MOST_AREAS * 2:,} codes")
            kind, value = text(code, "valueName").upper(), text(code, "value")
            if kind.startswith(("SAME", "FIPS")):
                yield value
            elif kind == "UGC":
                yield from from_ugc([value])


def _references(raw: str) -> tuple[Key, ...]:
    """`sender,identifier,sent` by spaces."""
    found = []
    for triple in raw.split()[:200]:
        parts = triple.rsplit(",", 2)
        if len(parts) == 3:
            found.append(Key(parts[0], parts[1], stamp(utc(parts[2]))))
    return tuple(found)


def _first(infos: list[Element], name: str) -> str:
    return next((found for info in infos if (found := text(info, name))), "")
