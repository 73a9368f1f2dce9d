"""Bodies: what a request brought, up to a limit; a declared length is not believed."""

from typing import Final

from starlette.requests import ClientDisconnect, Request

MOST: Final = 1_000_000
"""Bytes of a body; more is refused unread."""


async def body_of(request: Request) -> bytes | None:
    """The body, or None where it is too large; empty where whoever sent it hung up."""
    taken = bytearray()
    try:
        async for chunk in request.stream():
            taken += chunk
            if len(taken) > MOST:
                return None
    except ClientDisconnect:
        return b""
    return bytes(taken)
