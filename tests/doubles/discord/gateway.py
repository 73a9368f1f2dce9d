"""The double's gateway: sessions that are identified, kept alive, dropped, resumed and replayed."""

import asyncio
import contextlib
import json
import zlib
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web

from tests.doubles.discord.world import Json, World

GUILDS, GUILD_MESSAGES, DIRECT_MESSAGES, MESSAGE_CONTENT = 1 << 0, 1 << 9, 1 << 12, 1 << 15
PRIVILEGED = (1 << 1) | (1 << 8) | MESSAGE_CONTENT
KNOWN_INTENTS = (1 << 26) - 1
ALWAYS = 0


@dataclass(slots=True)
class Session:
    """What one identified client has been sent, so that it can be sent again."""

    id: str
    intents: int
    shard: tuple[int, int] = (0, 1)
    sequence: int = 0
    sent: list[Json] = field(default_factory=list)
    wire: "Wire | None" = None


class Wire:
    """One WebSocket, compressed if the client asked for it."""

    def __init__(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        self.socket = socket
        self._request = request
        self._zlib = zlib.compressobj() if request.query.get("compress") == "zlib-stream" else None

    async def send(self, payload: Any) -> None:
        """Send a payload, or any text as it is."""
        text = payload if isinstance(payload, str) else json.dumps(payload)
        with contextlib.suppress(ConnectionError):
            if self._zlib is None:
                await self.socket.send_str(text)
            else:
                squeezed = self._zlib.compress(text.encode()) + self._zlib.flush(zlib.Z_SYNC_FLUSH)
                await self.socket.send_bytes(squeezed)

    async def send_bytes(self, content: bytes) -> None:
        """Send bytes that no compressor has seen."""
        await self.socket.send_bytes(content)

    def cut(self) -> None:
        """Lose the connection without a word."""
        if self._request.transport is not None:
            self._request.transport.abort()


class Gateway:
    """The server side of the gateway, and the faults that a test may order."""

    def __init__(self, world: World, token: str) -> None:
        self._world = world
        self._token = token
        self.url = ""
        self.sessions: dict[str, Session] = {}
        self.identified = 0
        self.resumed = 0
        self.connections = 0
        self.heartbeats = 0
        self.heartbeat_ms = 41_250
        self.deaf = False
        """Acknowledge no heartbeat, send nothing: a zombie."""
        self.refuse_with: int | None = None
        """Close every IDENTIFY with this code."""
        self.broken_hello = 0
        """How many connections still begin with garbage."""
        self.closed: list[int] = []
        self._changed = asyncio.Condition()

    async def connect(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one client until it goes."""
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        wire = Wire(socket, request)
        self.connections += 1
        if self.broken_hello:
            self.broken_hello -= 1
            await wire.send('{"op": 10, "d": nonsense')
        else:
            await wire.send({"op": 10, "d": {"heartbeat_interval": self.heartbeat_ms}, "s": None, "t": None})
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                await self._hear(wire, json.loads(message.data))
        self._lost(wire)
        return socket

    async def _hear(self, wire: Wire, payload: Json) -> None:
        if payload["op"] == 1:
            self.heartbeats += 1
            if not self.deaf:
                await wire.send({"op": 11, "d": None, "s": None, "t": None})
        elif payload["op"] == 2:
            await self._identify(wire, payload["d"])
        elif payload["op"] == 6:
            await self._resume(wire, payload["d"])
        await self._tell()

    async def _identify(self, wire: Wire, data: Json) -> None:
        intents = data["intents"]
        code = self.refuse_with or (4004 if data["token"] != self._token else 0)
        code = code or (4013 if intents & ~KNOWN_INTENTS else 4014 if intents & PRIVILEGED else 0)
        if code:
            await wire.socket.close(code=code)
            return
        self.identified += 1
        session = Session(f"session-{self.identified}", intents, tuple(data.get("shard", (0, 1))), wire=wire)
        self.sessions[session.id] = session
        shard, shards = session.shard
        mine = [server for server in self._world.servers.values() if (server.id >> 22) % shards == shard]
        ready = {
            "v": 10, "user": self._world.bot.json() | {"mfa_enabled": False, "verified": True, "email": None},
            "guilds": [{"id": str(server.id), "unavailable": True} for server in mine],
            "session_id": session.id, "resume_gateway_url": self.url,
            "application": {"id": str(self._world.bot.id), "flags": 0},
            "session_type": "normal", "private_channels": [], "shard": list(session.shard),
        }  # fmt: skip
        await self._dispatch_to(session, "READY", ready)
        if intents & GUILDS:
            for server in mine:
                await self._dispatch_to(session, "GUILD_CREATE", server.json(self._world.bot))

    async def _resume(self, wire: Wire, data: Json) -> None:
        session = self.sessions.get(data["session_id"])
        if session is None or data["token"] != self._token or not isinstance(data["seq"], int):
            await wire.send({"op": 9, "d": False, "s": None, "t": None})
            return
        session.wire = wire
        self.resumed += 1
        for payload in [p for p in session.sent if p["s"] > data["seq"]]:
            await wire.send(payload)
        await self._dispatch_to(session, "RESUMED", {"_trace": []})

    async def dispatch(
        self, event: str, data: Json, intents: int = ALWAYS, server: int | None = None
    ) -> None:
        """Send an event to every session that asked for it; who is away gets it on RESUME."""
        for session in self.sessions.values():
            meant = server is None or (server >> 22) % session.shard[1] == session.shard[0]
            if meant and (intents == ALWAYS or session.intents & intents):
                await self._dispatch_to(session, event, data)

    async def _dispatch_to(self, session: Session, event: str, data: Json) -> None:
        session.sequence += 1
        payload = {"op": 0, "t": event, "s": session.sequence, "d": data}
        session.sent.append(payload)
        if session.wire is not None and not self.deaf:
            await session.wire.send(payload)

    def _lost(self, wire: Wire) -> None:
        self.closed.append(wire.socket.close_code or 0)
        for session in self.sessions.values():
            if session.wire is wire:
                session.wire = None

    # --- Faults -------------------------------------------------------------------------------

    @property
    def wires(self) -> list[Wire]:
        """The connections of now that are identified."""
        return [session.wire for session in self.sessions.values() if session.wire is not None]

    async def op(self, number: int, data: Any = None) -> None:
        """Send an opcode: 7 to reconnect, 9 with whether the session may be resumed."""
        if number == 9 and not data:
            wires, self.sessions = self.wires, {}
            for wire in wires:
                await wire.send({"op": 9, "d": False, "s": None, "t": None})
            return
        for wire in self.wires:
            await wire.send({"op": number, "d": data, "s": None, "t": None})

    async def raw(self, text: str) -> None:
        """Send any text as a frame."""
        for wire in self.wires:
            await wire.send(text)

    def cut(self) -> None:
        """Lose every connection."""
        for wire in self.wires:
            wire.cut()

    async def close(self, code: int) -> None:
        """Close every connection with a code."""
        for wire in self.wires:
            await wire.socket.close(code=code)

    async def until(self, true: Any, seconds: float = 5.0) -> None:
        """Wait until something holds, asked after every frame that a client sends."""
        async with asyncio.timeout(seconds), self._changed:
            await self._changed.wait_for(true)

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()
