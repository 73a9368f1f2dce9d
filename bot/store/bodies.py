"""Bodies: advisories, incidents and pushes as JSON, out of values and back."""

from functools import cache

from pydantic import TypeAdapter

from bot.domain.advisory import Advisory
from bot.domain.delivery import Push
from bot.domain.incident import Incident
from bot.domain.place import Place


@cache
def _advisory() -> TypeAdapter[Advisory]:
    return TypeAdapter(Advisory)


@cache
def _incident() -> TypeAdapter[Incident]:
    return TypeAdapter(Incident)


@cache
def _push() -> TypeAdapter[Push]:
    return TypeAdapter(Push)


@cache
def _place() -> TypeAdapter[Place]:
    return TypeAdapter(Place)


def advisory_body(advisory: Advisory) -> str:
    """An advisory as JSON."""
    return _advisory().dump_json(advisory, exclude_defaults=True).decode()


def advisory_of(body: str) -> Advisory:
    """The advisory again."""
    return _advisory().validate_json(body)


def incident_body(incident: Incident) -> str:
    """An incident as JSON."""
    return _incident().dump_json(incident, exclude_defaults=True).decode()


def incident_of(body: str) -> Incident:
    """The incident again."""
    return _incident().validate_json(body)


def push_body(push: Push) -> str:
    """A push as JSON."""
    return _push().dump_json(push, exclude_defaults=True).decode()


def push_of(body: str) -> Push:
    """The push again."""
    return _push().validate_json(body)


def place_body(place: Place) -> str:
    """A place as JSON."""
    return _place().dump_json(place, exclude_defaults=True).decode()


def place_of(body: str) -> Place:
    """The place again."""
    return _place().validate_json(body)
