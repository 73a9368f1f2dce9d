"""The agency's door: POST /v1/advisories, JSON or CAP, a key for each agency."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.domain.advisory import TELLING, Advisory
from bot.domain.agency import Agency
from bot.domain.delivery import Push
from bot.domain.standing import RANK
from bot.ports import Agencies
from bot.web.bodies import MOST, body_of


class Malformed(Exception):
    """A body that cannot be read; the message names the field."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field}: {problem}")
        self.field = field
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Published:
    """What became of the advisories of one request."""

    known: bool
    """All had been received before: nothing changed."""
    pushes: tuple[Push, ...]
    readings: Mapping[str, str]
    """Of each state that they speak of, after them."""


Read = Callable[[bytes, bool, Agency], Sequence[Advisory]]
"""Body, is it XML, whose; raises Malformed."""
Publish = Callable[[Sequence[Advisory]], Awaitable[Published]]


class AgencyDoor:
    """Checks who knocks, reads what they bring, and hands it to the core: all of it or nothing."""

    def __init__(self, agencies: Agencies, read: Read, publish: Publish) -> None:
        self._agencies = agencies
        self._read = read
        self._publish = publish

    async def post(self, request: Request) -> Response:
        """Take an agency's advisory; every refusal says what to do."""
        agency = await self._agency(request)
        if agency is None:
            return _refusal(401, "unknown or revoked key: send Authorization: Bearer cb_…")
        body = await body_of(request)
        if body is None:
            return _refusal(413, f"the body is larger than {MOST} bytes")
        try:
            advisories = self._read(body, "xml" in request.headers.get("content-type", ""), agency)
        except Malformed as wrong:
            return _refusal(422, wrong.problem, field=wrong.field)
        foreign = _foreign(advisories, agency)
        if foreign:
            return _refusal(403, foreign)
        return _told(advisories, await self._publish(advisories))

    async def _agency(self, request: Request) -> Agency | None:
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        return await self._agencies.by_key(key.strip()) if scheme.lower() == "bearer" else None


def _foreign(advisories: Sequence[Advisory], agency: Agency) -> str:
    """What this agency may not say, if anything."""
    for advisory in advisories:
        if not agency.may_speak_of(advisory.states):
            others = ", ".join(each for each in advisory.states if each not in agency.states)
            return f"{agency.name} may publish for {', '.join(agency.states)} only, not {others}"
        if RANK[advisory.level] > RANK[agency.level]:
            return f"{agency.name} speaks at the {agency.level} level, not for the {advisory.level}"
    return ""


def _told(advisories: Sequence[Advisory], published: Published) -> Response:
    taken = [
        {
            "id": each.key.identifier,
            "verdict": each.verdict,
            "states": list(each.states),
            "reason": each.reason,
        }
        for each in advisories
    ]
    news = [{"state": push.state, "incident": push.incident, "kind": push.news} for push in published.pushes]
    changes = any(each.verdict in TELLING for each in advisories)
    status = 200 if published.known or not changes else 201
    body = {"received": taken, "known": published.known, "pushes": news, "readings": dict(published.readings)}
    return JSONResponse(body, status_code=status)


def _refusal(status: int, problem: str, **more: str) -> Response:
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else None
    return JSONResponse({"error": problem, **more}, status_code=status, headers=headers)
