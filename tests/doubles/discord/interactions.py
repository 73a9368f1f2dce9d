"""The life of an interaction: three seconds to answer, fifteen minutes of token, one answer only."""

import asyncio
import secrets
from dataclasses import dataclass

from aiohttp import web

from tests.doubles.discord.gateway import Gateway
from tests.doubles.discord.posts import Posts, read_body
from tests.doubles.discord.refusals import Refused, check_message
from tests.doubles.discord.world import EPHEMERAL, Channel, Json, Person, World

LOADING = 128


@dataclass(slots=True)
class Interaction:
    """One thing that somebody did, and what became of it."""

    id: int
    token: str
    person: Person
    channel: Channel
    begun: float
    message: Json | None = None
    """The message whose button was tapped."""
    kind: int = 0
    """The type of the first answer, 0 before it."""
    original: Json | None = None
    choices: list[Json] | None = None
    answered_after: float = 0.0
    refusals: int = 0


class Interactions:
    """Those that are alive."""

    def __init__(self, world: World, gateway: Gateway, posts: Posts) -> None:
        self._world = world
        self._gateway = gateway
        self._posts = posts
        self.alive: dict[str, Interaction] = {}
        self.patience = 3.0
        self.token_lives = 15 * 60.0

    async def begin(
        self,
        person: Person,
        channel: Channel,
        kind: int,
        data: Json,
        *,
        message: Json | None = None,
        context: int = 0,
        quietly: bool = False,
    ) -> Interaction:
        """Somebody does something; the bot is told, unless it has an endpoint of its own for that."""
        begun = asyncio.get_running_loop().time()
        made = Interaction(self._world.number(), secrets.token_urlsafe(16), person, channel, begun, message)
        self.alive[made.token] = made
        if not quietly:
            await self._gateway.dispatch("INTERACTION_CREATE", self.json(made, kind, data, context))
        return made

    def json(self, made: Interaction, kind: int, data: Json, context: int = 0) -> Json:
        """The interaction as the gateway and the HTTP endpoint deliver it."""
        bot, channel = str(self._world.bot.id), made.channel
        payload: Json = {
            "id": str(made.id), "application_id": bot, "type": kind, "data": data, "token": made.token,
            "version": 1, "channel_id": str(channel.id), "channel": channel.json(), "context": context,
            "locale": made.person.locale, "app_permissions": "2248473465835073", "entitlements": [],
            "attachment_size_limit": 10485760,
        }  # fmt: skip
        owners = {"0": str(channel.server.id)} if channel.server else {"0": "0"}
        if context == 2 or (channel.server and channel.server.id not in self._world.servers):
            owners = {"1": str(made.person.id)}
        payload["authorizing_integration_owners"] = owners
        if made.message is not None:
            payload["message"] = made.message
        if channel.server is None:
            return payload | {"user": made.person.json()}
        number, rights = str(channel.server.id), channel.server.permissions(made.person)
        member = channel.server.member(made.person) | {"permissions": str(rights)}
        guild = {"id": number, "locale": "en-US", "features": []}
        return payload | {"guild_id": number, "guild": guild, "guild_locale": "en-US", "member": member}

    async def callback(self, request: web.Request) -> web.Response:
        """The first answer."""
        made = self.alive.get(request.match_info["token"])
        now = asyncio.get_running_loop().time()
        if made is None:
            raise Refused(10062)
        late = not made.kind and now - made.begun > self.patience
        if late or made.kind:
            made.refusals += 1
            await self._posts.ring()
            raise Refused(10062 if late else 40060)
        body, files = await read_body(request)
        data = body.get("data") or {}
        if body["type"] in (4, 7):
            check_message(data, list(files))
        made.kind, made.answered_after = body["type"], now - made.begun
        await self._carry_out(made, data, files)
        if request.query.get("with_response") != "true":
            return web.Response(status=204)
        resource = {"type": made.kind, **({"message": made.original} if made.original else {})}
        told = {"id": str(made.id), "type": 2, "response_message_id": (made.original or {}).get("id"),
                "response_message_loading": made.kind == 5,
                "response_message_ephemeral": bool((data.get("flags") or 0) & EPHEMERAL)}  # fmt: skip
        return web.json_response({"interaction": told, "resource": resource})

    async def defer(self, token: str) -> None:
        """The endpoint's response deferred this one."""
        made = self.alive[token]
        made.kind = 5
        await self._carry_out(made, {}, ())

    async def _carry_out(self, made: Interaction, data: Json, files: tuple[str, ...]) -> None:
        if made.kind == 4:
            made.original = await self._posts.post(made.channel, self._world.bot, data, files)
        elif made.kind == 5:
            waiting = {"flags": (data.get("flags") or 0) | LOADING}
            made.original = await self._posts.post(made.channel, self._world.bot, waiting, event=False)
        elif made.kind in (6, 7):
            made.original = made.message
            if made.kind == 7 and made.message is not None:
                await self._posts.edit(made.channel, made.message, data, files)
        elif made.kind == 8:
            made.choices = data["choices"]
        await self._posts.ring()

    async def follow_up(self, request: web.Request) -> web.Response:
        """A further message; the first after a deferral takes its place, and its privacy."""
        made = self._acknowledged(request)
        body, files = await read_body(request)
        check_message(body, list(files))
        if made.original is not None and made.original["flags"] & LOADING:
            return web.json_response(await self._posts.edit(made.channel, made.original, body, files))
        return web.json_response(await self._posts.post(made.channel, self._world.bot, body, files))

    async def original(self, request: web.Request) -> web.Response:
        """Read, change or remove the first answer."""
        made = self._acknowledged(request)
        if made.original is None or int(made.original["id"]) not in made.channel.messages:
            raise Refused(10008)
        if request.method == "GET":
            return web.json_response(made.original)
        if request.method == "DELETE":
            await self._posts.delete(made.channel, int(made.original["id"]))
            made.original = None
            return web.Response(status=204)
        body, files = await read_body(request)
        return web.json_response(await self._posts.edit(made.channel, made.original, body, files))

    def _acknowledged(self, request: web.Request) -> Interaction:
        made = self.alive.get(request.match_info["token"])
        if made is None or asyncio.get_running_loop().time() - made.begun > self.token_lives:
            raise Refused(50027)
        if not made.kind:
            raise Refused(10015)
        return made
