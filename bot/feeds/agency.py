"""What an agency posts itself: the JSON of an advisory, or CAP, in the agency's own name space."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from pydantic import ValidationError

from bot.domain.advisory import Advisory, Key
from bot.domain.agency import Agency
from bot.feeds import cap
from bot.feeds.entry import Refused, SourceConfig
from bot.feeds.publishing import Publish

SOURCE = "agency"


class Unreadable(Exception):
    """A body that cannot be read; names the field."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field
        self.problem = problem


def read_published(body: bytes, is_xml: bool, agency: Agency, now: datetime) -> Sequence[Advisory]:
    """The advisories in a body, all or none; raises Unreadable."""
    return _from_cap(body, agency, now) if is_xml else [_from_json(body, agency, now)]


def _from_json(body: bytes, agency: Agency, now: datetime) -> Advisory:
    try:
        words = Publish.model_validate_json(body)
    except ValidationError as wrong:
        error = wrong.errors(include_url=False, include_input=False, include_context=False)[0]
        field = ".".join(str(part) for part in error["loc"]) or "body"
        raise Unreadable(field, str(error["msg"]).removeprefix("Value error, ")) from None
    if "level" not in words.model_fields_set:
        words = words.model_copy(update={"level": agency.level})
    advisory = words.advisory(now, now, _sender(agency), SOURCE)
    return replace(advisory, agency=agency.name)


def _from_cap(body: bytes, agency: Agency, now: datetime) -> Sequence[Advisory]:
    source = SourceConfig(SOURCE, "cap", level=agency.level, agency=agency.name)
    entries = cap.parse(body, now, source)
    if refused := next((entry for entry in entries if isinstance(entry, Refused)), None):
        raise Unreadable(refused.identity or "body", refused.reason)
    found = [entry for entry in entries if isinstance(entry, Advisory)]
    if not found:
        raise Unreadable("body", "no CAP message in it")
    return [_owned(advisory, agency) for advisory in found]


def _owned(advisory: Advisory, agency: Agency) -> Advisory:
    """The advisory under keys of the agency's own: it can replace nobody else's words."""
    sender = _sender(agency)
    return replace(
        advisory,
        key=Key(sender, advisory.key.identifier, advisory.key.sent),
        references=tuple(Key(sender, key.identifier, key.sent) for key in advisory.references),
        states=advisory.states or agency.states,
    )


def _sender(agency: Agency) -> str:
    return f"agency:{agency.slug}"
