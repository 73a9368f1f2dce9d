"""Scenarios: a day told as JSON Lines, in time order, as section 6 of the contract has it."""

from collections.abc import Iterator
from datetime import datetime

from pydantic import Field, ValidationError, model_validator

from bot.feeds.publishing import Moment, Part, Publish, States

SENDER = "scenario"


class BadScenario(Exception):
    """A line that cannot be played; the message names line and field."""


class Ask(Part):
    """Somebody asks."""

    who: str = Field(min_length=1)
    text: str
    home: str | None = None


class Follow(Part):
    """Somebody subscribes or unsubscribes."""

    who: str = Field(min_length=1)
    states: States = ()


class SourceEvent(Part):
    """A source falls silent, or answers again."""

    name: str = Field(min_length=1)
    ok: bool


class Read(Part):
    """Print the readings of these states."""

    states: States
    expect: dict[str, str] = Field(default_factory=dict)
    """What each should read; for tests, a play ignores it."""


class Event(Part):
    """One moment of the day; exactly one of its parts is set."""

    at: Moment
    publish: Publish | None = None
    ask: Ask | None = None
    subscribe: Follow | None = None
    unsubscribe: Follow | None = None
    source: SourceEvent | None = None
    read: Read | None = None
    note: str | None = None
    """A line for the audience of a demonstration; nothing happens."""

    @model_validator(mode="after")
    def _one_part(self) -> "Event":
        parts = (self.publish, self.ask, self.subscribe, self.unsubscribe, self.source, self.read, self.note)
        if sum(part is not None for part in parts) != 1:
            raise ValueError("an event holds one of publish, ask, subscribe, unsubscribe, source, read")
        return self


def parse(text: str) -> Iterator[Event]:
    """The events of a scenario; raises BadScenario at the first bad line."""
    before: datetime | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        event = _event(line, number)
        if before and event.at < before:
            raise BadScenario(f"line {number}: {event.at:%H:%M:%SZ} comes before the line above it")
        before = event.at
        yield event


def _event(line: str, number: int) -> Event:
    try:
        return Event.model_validate_json(line)
    except ValidationError as wrong:
        error = wrong.errors()[0]
        field = ".".join(str(part) for part in error["loc"])
        raise BadScenario(f"line {number}: {field or 'event'}: {error['msg']}") from None
