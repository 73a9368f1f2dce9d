"""The double's REST API, v10: what the bot asks of channels, commands and itself."""

from typing import Any

from aiohttp import web

from tests.doubles.discord.gateway import Gateway
from tests.doubles.discord.limits import Limits
from tests.doubles.discord.posts import Posts, read_body
from tests.doubles.discord.refusals import Refused, check_access, check_crosspost, check_message
from tests.doubles.discord.world import CROSSPOSTED, Channel, Json, Server, World


class Rest:
    """The endpoints, without the fences before them."""

    def __init__(self, world: World, posts: Posts, gateway: Gateway) -> None:
        self._world = world
        self._gateway = gateway
        self._posts = posts
        self.syncs = 0
        self.published: list[int] = []
        self.crossposts = Limits(routes={"crosspost": (10, 3600.0)})
        self.endpoint: str | None = None
        self.verify_key = "0" * 64

    def routes(self, base: str) -> list[web.RouteDef]:
        """Every endpoint that we serve."""
        channel, commands = f"{base}/channels/{{channel}}", f"{base}/applications/{{app}}/commands"
        return [
            web.get(f"{base}/users/@me", self.me),
            web.get(f"{base}/oauth2/applications/@me", self.application),
            web.get(f"{base}/gateway/bot", self.gateway),
            web.post(f"{base}/users/@me/channels", self.open_direct),
            web.get(commands, self.list_commands),
            web.put(commands, self.sync_commands),
            web.get(channel, self.channel),
            web.get(f"{base}/guilds/{{guild}}", self.guild),
            web.get(f"{base}/guilds/{{guild}}/members/{{member}}", self.member),
            web.post(f"{channel}/messages", self.create),
            web.patch(f"{channel}/messages/{{message}}", self.edit),
            web.delete(f"{channel}/messages/{{message}}", self.delete),
            web.post(f"{channel}/messages/{{message}}/crosspost", self.crosspost),
            web.put(f"{channel}/pins/{{message}}", self.pin),
            web.put(f"{channel}/messages/pins/{{message}}", self.pin),
            web.delete(f"{channel}/messages/pins/{{message}}", self.unpin),
        ]

    async def me(self, _request: web.Request) -> web.Response:
        return web.json_response(self._world.bot.json())

    async def application(self, _request: web.Request) -> web.Response:
        bot = self._world.bot
        return web.json_response(
            {"id": str(bot.id), "name": bot.name, "icon": None, "description": "", "bot_public": True,
             "flags": 0, "bot_require_code_grant": False, "verify_key": self.verify_key, "owner": bot.json(),
             "team": None,
             "interactions_endpoint_url": self.endpoint, "install_params": None, "summary": ""}
        )  # fmt: skip

    async def gateway(self, _request: web.Request) -> web.Response:
        start = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        return web.json_response({"url": self._gateway.url, "shards": 2, "session_start_limit": start})

    async def open_direct(self, request: web.Request) -> web.Response:
        person = self._world.people[int((await request.json())["recipient_id"])]
        return web.json_response(self._world.direct(person).json())

    async def list_commands(self, request: web.Request) -> web.Response:
        full = request.query.get("with_localizations") == "true"
        return web.json_response([_seen(command, full=full) for command in self._world.commands])

    async def sync_commands(self, request: web.Request) -> web.Response:
        self.syncs += 1
        app = request.match_info["app"]
        given: list[Json] = await request.json()
        own = {"application_id": app, "version": "1", "default_member_permissions": None}
        defaults = {"integration_types": [0], "contexts": None, "type": 1, "nsfw": False}
        self._world.commands = [{**own, **defaults, **c, "id": str(self._world.number())} for c in given]
        return web.json_response([_seen(command, full=True) for command in self._world.commands])

    async def channel(self, request: web.Request) -> web.Response:
        channel = self._channel(request)
        if channel.hidden:
            raise Refused(50001)
        return web.json_response(channel.json())

    async def guild(self, request: web.Request) -> web.Response:
        return web.json_response(self._guild(request).json(self._world.bot))

    async def member(self, request: web.Request) -> web.Response:
        person = self._world.people[int(request.match_info["member"])]
        return web.json_response(self._guild(request).member(person))

    def _guild(self, request: web.Request) -> Server:
        return self._world.servers[int(request.match_info["guild"])]

    async def create(self, request: web.Request) -> web.Response:
        channel = self._channel(request)
        check_access(channel)
        body, files = await read_body(request)
        check_message(body, list(files))
        return web.json_response(await self._posts.post(channel, self._world.bot, body, files))

    async def edit(self, request: web.Request) -> web.Response:
        channel, message = self._message(request)
        body, files = await read_body(request)
        return web.json_response(await self._posts.edit(channel, message, body, files))

    async def delete(self, request: web.Request) -> web.Response:
        channel, message = self._message(request)
        await self._posts.delete(channel, int(message["id"]))
        return web.Response(status=204)

    async def crosspost(self, request: web.Request) -> web.Response:
        channel, message = self._message(request)
        check_crosspost(channel)
        refused, _ = self.crossposts.refuse("crosspost", str(channel.id))
        if refused is not None:
            return refused
        message["flags"] |= CROSSPOSTED
        self.published.append(int(message["id"]))
        await self._posts.ring()
        return web.json_response(message)

    async def pin(self, request: web.Request) -> web.Response:
        return self._set_pin(request, pinned=True)

    async def unpin(self, request: web.Request) -> web.Response:
        return self._set_pin(request, pinned=False)

    def _set_pin(self, request: web.Request, *, pinned: bool) -> web.Response:
        channel, message = self._message(request)
        if not channel.pins:
            raise Refused(50013)
        message["pinned"] = pinned
        return web.Response(status=204)

    def _channel(self, request: web.Request) -> Channel:
        asked = request.match_info["channel"]
        channel = self._world.channels.get(int(asked)) if asked.isdecimal() else None
        if channel is None:
            raise Refused(10003)
        return channel

    def _message(self, request: web.Request) -> tuple[Channel, Json]:
        channel = self._channel(request)
        check_access(channel)
        message = channel.messages.get(int(request.match_info["message"]))
        if message is None:
            raise Refused(10008)
        return channel, message


def _seen(command: Json, *, full: bool) -> Json:
    """A command as the API returns it: defaults filled in, words of other languages only if asked for."""
    if full:
        return command
    hidden: dict[str, Any] = {"name_localizations": None, "description_localizations": None}
    return {**command, **{key: None for key in hidden if key in command}}
