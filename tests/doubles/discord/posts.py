"""Messages on the double: made, edited, deleted, and told to the gateway as far as its intents reach."""

import asyncio
import json
import re
from collections import deque
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from tests.doubles.discord.gateway import DIRECT_MESSAGES, GUILD_MESSAGES, Gateway
from tests.doubles.discord.refusals import Refused, check_message
from tests.doubles.discord.world import EPHEMERAL, Channel, Json, Person, World


class Posts:
    """Every message, and a bell that rings when one changes."""

    def __init__(self, world: World, gateway: Gateway) -> None:
        self._world = world
        self._gateway = gateway
        self.changed = asyncio.Condition()
        self.arrivals: list[tuple[float, int]] = []
        """When the bot's messages were taken, and their channels."""
        self.rung: list[str] = []
        """The roles that the bot's messages rang, in order."""
        self._nonces: dict[tuple[int, str], Json] = {}

    async def post(
        self, channel: Channel, author: Person, body: Json, files: tuple[str, ...] = (), *, event: bool = True
    ) -> Json:
        """Put a message into a channel; the same nonce again gives the message already made."""
        known = self._nonces.get((channel.id, str(body.get("nonce")))) if body.get("enforce_nonce") else None
        if known is not None:
            return known
        message = self._message(channel, author, body, files)
        channel.messages[int(message["id"])] = message
        if body.get("nonce") is not None:
            self._nonces[channel.id, str(body["nonce"])] = message
        if author is self._world.bot:
            self.arrivals.append((asyncio.get_running_loop().time(), channel.id))
            self.rung += message["mention_roles"]
        if event:
            await self.announce(channel, message)
        await self.ring()
        return message

    async def announce(self, channel: Channel, message: Json, event: str = "MESSAGE_CREATE") -> None:
        """Tell the gateway, without the words that an unprivileged bot does not get."""
        data: Json = dict(message)
        if channel.server is not None:
            author = self._world.people[int(message["author"]["id"])]
            member = channel.server.member(author)
            member.pop("user")
            data |= {"guild_id": str(channel.server.id), "member": member}
            bot = str(self._world.bot.id)
            if author is not self._world.bot and bot not in [person["id"] for person in message["mentions"]]:
                data |= {"content": "", "embeds": [], "attachments": [], "components": []}
            await self._gateway.dispatch(event, data, GUILD_MESSAGES, channel.server.id)
            return
        await self._gateway.dispatch(event, data, DIRECT_MESSAGES)

    async def edit(self, channel: Channel, message: Json, body: Json, files: tuple[str, ...] = ()) -> Json:
        """Change a message in place."""
        check_message(body, list(files), edit=True)
        self.rung += _called(body)
        message |= {key: body[key] for key in ("content", "components", "embeds") if key in body}
        if files or "attachments" in body:
            message["attachments"] = _attachments(body, files)
        message["edited_timestamp"] = _now()
        message["flags"] &= ~128
        await self.ring()
        return message

    async def delete(self, channel: Channel, number: int) -> None:
        """Remove a message."""
        if channel.messages.pop(number, None) is None:
            raise Refused(10008)
        await self.ring()

    async def ring(self) -> None:
        """Wake everybody who waits for a message."""
        async with self.changed:
            self.changed.notify_all()

    def _message(self, channel: Channel, author: Person, body: Json, files: tuple[str, ...]) -> Json:
        reference = body.get("message_reference")
        referenced = channel.messages.get(int(reference["message_id"])) if reference else None
        content = body.get("content") or ""
        mentions = [p for p in self._world.people.values() if f"<@{p.id}>" in content]
        replied = self._world.people.get(int(referenced["author"]["id"])) if referenced else None
        if replied is not None and replied not in mentions and body.get("ping_replied", True):
            mentions.append(replied)
        flags = body.get("flags") or 0
        number = self._world.number()
        if flags & EPHEMERAL:
            channel.ephemeral.add(number)
        return {
            "id": str(number), "channel_id": str(channel.id), "author": author.json(), "content": content,
            "timestamp": _now(), "edited_timestamp": None, "tts": False, "mention_everyone": False,
            "mentions": [person.json() for person in mentions], "mention_roles": _called(body),
            "embeds": body.get("embeds") or [], "attachments": _attachments(body, files),
            "pinned": False, "type": 19 if referenced else 0,
            "components": body.get("components") or [], "flags": flags, "nonce": body.get("nonce"),
            **({"message_reference": reference, "referenced_message": referenced} if reference else {}),
        }  # fmt: skip


async def read_body(request: web.Request) -> tuple[Json, tuple[str, ...]]:
    """The JSON of a request, and the names of the files sent with it."""
    if request.content_type != "multipart/form-data":
        content = await request.read()
        return (json.loads(content) if content else {}), ()
    body: Json = {}
    files: deque[str] = deque()
    form = await request.post()
    for name, value in form.items():
        if name == "payload_json":
            body = json.loads(str(value))
        elif isinstance(value, web.FileField):
            files.append(value.filename)
    return body, tuple(files)


def _called(body: Json) -> list[str]:
    """The roles that a message rings: named in its words, and allowed to be."""
    allowed = body.get("allowed_mentions") or {"parse": ["roles"]}
    named = re.findall(r"(?<!\\)<@&(\d+)>", body.get("content") or "")
    return [role for role in named if "roles" in allowed.get("parse", ()) or role in allowed.get("roles", ())]


def _attachments(body: Json, files: tuple[str, ...]) -> list[Json]:
    said: dict[int, Any] = {int(item["id"]): item for item in body.get("attachments", ())}
    return [
        {"id": str(i), "filename": name, "size": 1, "url": f"http://127.0.0.1/{name}", "proxy_url": "",
         "description": said.get(i, {}).get("description")}
        for i, name in enumerate(files)
    ]  # fmt: skip


def _now() -> str:
    return datetime.now(UTC).isoformat()
