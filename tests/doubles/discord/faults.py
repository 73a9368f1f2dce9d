"""What a test may order to go wrong with a request: refused, garbled, hung, dropped, its answer lost."""

import asyncio
from dataclasses import dataclass, field

from aiohttp import web
from aiohttp.typedefs import Handler


@dataclass(slots=True)
class Fault:
    """One kind of trouble, for so many requests whose method and path contain the words."""

    match: str
    status: int = 0
    body: str = ""
    code: int = 0
    kind: str = "text/html"
    headers: dict[str, str] = field(default_factory=dict)
    hang: bool = False
    slow: bool = False
    """Carried out once all faults are lifted."""
    drop: bool = False
    lose_answer: bool = False
    times: int = 1


class Faults:
    """The troubles still ordered."""

    def __init__(self) -> None:
        self._ordered: list[Fault] = []
        self.release = asyncio.Event()
        """Set: whoever hangs goes on."""

    def order(self, fault: Fault) -> None:
        """Let this happen to the next requests that match."""
        self._ordered.append(fault)

    def lift(self) -> None:
        """Let nothing more happen, and who hangs go on."""
        self._ordered.clear()
        self.release.set()

    async def answer(self, request: web.Request, handle: Handler) -> web.StreamResponse:
        """The answer to a request, or the trouble ordered for it."""
        asked = f"{request.method} {request.path}"
        fault = next((fault for fault in self._ordered if fault.times and fault.match in asked), None)
        if fault is None:
            return await handle(request)
        fault.times -= 1
        if fault.slow:
            await self.release.wait()
            return await handle(request)
        if fault.hang:
            await self.release.wait()
        if fault.lose_answer:
            await handle(request)
        if (fault.drop or fault.lose_answer) and request.transport is not None:
            request.transport.abort()
        if fault.code:
            return web.json_response({"code": fault.code, "message": fault.body}, status=fault.status)
        status = fault.status or 500
        return web.Response(status=status, text=fault.body, content_type=fault.kind, headers=fault.headers)
