"""Interactions over HTTP: signed by Discord, answered inside the response. Pure."""

import json
from datetime import datetime, timedelta
from typing import Any, Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from bot.chat.discord.answering import MESSAGE, Opening
from bot.chat.discord.hearing import AUTOCOMPLETE, COMMAND, COMPONENT

PING, PONG = 1, 1
FRESH: Final = timedelta(minutes=5)
"""An older request is somebody's copy."""


class Signatures:
    """The application's public key, as the developer portal shows it; with none that is one, nothing fits."""

    _key: Ed25519PublicKey | None

    def __init__(self, public_key: str) -> None:
        try:
            self._key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
        except ValueError:
            self._key = None

    def fits(self, signature: str, timestamp: str, body: bytes, now: datetime) -> bool:
        """Whether Discord itself sent this body, just now; the two headers as they came."""
        if self._key is None:
            return False
        try:
            self._key.verify(bytes.fromhex(signature), timestamp.encode() + body)
            return abs(now.timestamp() - int(timestamp)) <= FRESH.total_seconds()
        except (InvalidSignature, ValueError):
            return False


def interaction_in(body: bytes) -> dict[str, Any] | None:
    """The interaction in a request, None where there is none that we could answer."""
    try:
        data = json.loads(body)
    except ValueError:
        return None
    if not isinstance(data, dict) or data.get("type") not in (PING, COMMAND, COMPONENT, AUTOCOMPLETE):
        return None
    wanted = ("id", "token", "application_id", "data")
    return data if data["type"] == PING or all(data.get(key) for key in wanted) else None


def fits_in_response(opening: Opening) -> bool:
    """Whether the opening can go inside the response: a file cannot."""
    return opening.kind != MESSAGE or not opening.part.files


def response(opening: Opening) -> dict[str, Any]:
    """The opening as the body of the response."""
    return {"type": opening.kind, "data": opening.part.body}
