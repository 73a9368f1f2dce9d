"""The result of a signature check, put where operators see it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeAlias

from bot.domain.advisory import TELLING, Advisory
from bot.feeds.entry import Entry
from bot.feeds.slicing import slices

Verify: TypeAlias = Callable[[bytes], str]
"""The bytes of one CAP message to "verified", "not checked" or "failed"."""


def with_signatures(entries: Sequence[Entry], body: bytes, verify: Verify) -> list[Entry]:
    """The entries; what would change a reading says in its reason whether its signature holds."""
    wanted = [one for one in entries if isinstance(one, Advisory) and one.verdict in TELLING]
    if not wanted:
        return list(entries)
    messages = slices(body)
    return [_noted(one, messages, verify) if one in wanted else one for one in entries]


def _noted(entry: Entry, messages: Sequence[bytes], verify: Verify) -> Entry:
    if not isinstance(entry, Advisory):
        return entry
    name = entry.key.identifier.encode()
    message = next((message for message in messages if b">" + name + b"<" in message), None)
    result = verify(message) if message is not None else "not checked"
    return replace(entry, reason=f"{entry.reason}; signature {result}")
