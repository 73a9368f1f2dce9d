"""The faults, as each platform words them, and what must become of the chat that they meet."""

import json
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final


class End(Enum):
    """What becomes of a push that meets a fault."""

    GONE = auto()
    """Given up at once; nothing is sent there until somebody writes."""
    STRUCK = auto()
    """This push failed; the next is tried."""
    AGAIN = auto()
    """It comes later, once."""
    DOUBTED = auto()
    """It arrived, and nobody could tell: sent again, unless the platform knows it."""
    STAYS = auto()
    """It arrives at once all the same, in another place of the chat or in plainer words."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One way of failing."""

    name: str
    platform: str
    end: End
    order: dict[str, Any]
    """How the platform's double is asked for it."""
    reason: str = ""
    """What the failure is counted under."""
    limits: tuple[float, bool] | None = None
    """The wait that whoever paces must hear of, and whether it is for everyone."""

    @property
    def passes(self) -> bool:
        """Whether it is over by itself."""
        return self.end in (End.AGAIN, End.DOUBTED)

    @property
    def patience(self) -> float:
        """Seconds that an answer is waited for: few only where one is lost on purpose."""
        return 2.0 if self.order.get("kind") == "hang" or self.order.get("hang") else 30.0

    def __str__(self) -> str:
        return f"{self.platform}-{self.name}"


def _telegram(name: str, end: End, kind: str, reason: str = "", limits: Any = None, **order: Any) -> Fault:
    return Fault(name, "telegram", end, {"kind": kind, **order}, reason, limits)


def _refused(name: str, end: End, code: int, words: str, reason: str = "", **parameters: int) -> Fault:
    limits = (float(parameters.get("retry_after", 1)), True) if code == 429 else None
    order = {"code": code, "description": words, "parameters": parameters}
    return _telegram(name, end, "refuse", reason, limits, **order)


def _discord(name: str, end: End, reason: str = "", limits: Any = None, **order: Any) -> Fault:
    return Fault(name, "discord", end, order, reason, limits)


def _limited(**said: Any) -> dict[str, Any]:
    return {"status": 429, "body": json.dumps(said), "kind": "application/json"}


TELEGRAM: Final = (
    _refused("blocked", End.GONE, 403, "Forbidden: bot was blocked by the user", "blocked"),
    _refused("deactivated", End.GONE, 403, "Forbidden: user is deactivated", "deactivated"),
    _refused("kicked", End.GONE, 403, "Forbidden: bot was kicked from the group chat", "kicked"),
    _refused("not-found", End.STRUCK, 400, "Bad Request: chat not found", "not-found"),
    _refused("no-rights", End.STRUCK, 400, "Bad Request: not enough rights to send texts", "no-rights"),
    _refused("not-started", End.STRUCK, 403, "Forbidden: bot can't initiate conversation", "not-started"),
    _refused("500", End.AGAIN, 500, "Internal Server Error"),
    _refused("409", End.AGAIN, 409, "Conflict: terminated by other getUpdates request"),
    _refused("429", End.AGAIN, 429, "Too Many Requests: retry after 35", retry_after=35),
    _refused("429-without-a-time", End.AGAIN, 429, "Too Many Requests"),
    _telegram("502-page", End.AGAIN, "html"),
    _telegram("garbage", End.AGAIN, "garbage"),
    _telegram("read-timeout", End.AGAIN, "hang"),
    _telegram("reset", End.AGAIN, "drop"),
    _telegram("answer-lost", End.DOUBTED, "lost"),
)
DISCORD: Final = (
    _discord("deleted", End.GONE, "unknown channel", status=404, code=10003),
    _discord("dm-closed", End.STRUCK, "direct messages closed", status=403, code=50007),
    _discord("kicked", End.STRUCK, "missing access", status=403, code=50001),
    _discord("no-rights", End.STRUCK, "missing permissions", status=403, code=50013),
    _discord("thread-archived", End.STRUCK, "thread archived", status=400, code=50083),
    _discord("thread-locked", End.STRUCK, "thread locked", status=400, code=160005),
    _discord("quarantined", End.AGAIN, status=403, code=20026),
    _discord("500", End.AGAIN, status=500, body="oops"),
    _discord("502-page", End.AGAIN, status=502, body="<html>bad gateway"),
    _discord("503", End.AGAIN, status=503, body="busy"),
    _discord("garbage", End.AGAIN, status=200, body="{no json", kind="application/json"),
    _discord("read-timeout", End.AGAIN, hang=True, drop=True),
    _discord("reset", End.AGAIN, drop=True),
    _discord("answer-lost", End.DOUBTED, lose_answer=True),
    _discord("429", End.AGAIN, limits=(4.5, False), **_limited(retry_after=4.5)),
    _discord("429-for-all", End.AGAIN, limits=(2.5, True), **_limited(retry_after=2.5, **{"global": True})),
    _discord("429-without-a-time", End.AGAIN, limits=(60.0, True), status=429, body="<html>banned"),
)
FAULTS: Final = (*TELEGRAM, *DISCORD)
