"""What people do on the double: write, mention, tap, choose, leave; and what they see."""

import asyncio

from tests.doubles.discord.gateway import GUILDS, Gateway
from tests.doubles.discord.interactions import Interaction, Interactions
from tests.doubles.discord.posts import Posts
from tests.doubles.discord.world import Channel, Json, Person, Server, World

COMMAND, COMPONENT, AUTOCOMPLETE = 2, 3, 4
IN_SERVER, IN_DIRECT, ELSEWHERE = 0, 1, 2


class People:
    """Everybody but the bot."""

    def __init__(self, world: World, gateway: Gateway, posts: Posts, interactions: Interactions) -> None:
        self._world = world
        self._gateway = gateway
        self._posts = posts
        self._interactions = interactions

    async def writes(
        self, person: Person, text: str, channel: Channel, *, reply: Json | None = None, ping: bool = True
    ) -> Json:
        """Somebody writes, perhaps in reply, perhaps without pinging who is replied to."""
        body: Json = {"content": text, "ping_replied": ping}
        if reply is not None:
            body["message_reference"] = {"message_id": reply["id"], "channel_id": str(channel.id)}
        return await self._posts.post(channel, person, body)

    async def mentions(self, person: Person, text: str, channel: Channel) -> Json:
        """Somebody writes to the bot by name."""
        return await self.writes(person, f"<@{self._world.bot.id}> {text}", channel)

    async def slash(
        self, person: Person, command: str, channel: Channel, *, context: int | None = None, **options: str
    ) -> Interaction:
        """Somebody uses a slash command."""
        kinds = {"role": 8}
        given = [{"name": name, "type": kinds.get(name, 3), "value": v} for name, v in options.items()]
        data: Json = {"id": str(self._world.number()), "name": command, "type": 1, "options": given}
        return await self._begin(person, channel, COMMAND, data, context=context)

    async def types(
        self, person: Person, command: str, option: str, text: str, channel: Channel
    ) -> Interaction:
        """Somebody types into an option that completes itself."""
        given = [{"name": option, "type": 3, "value": text, "focused": True}]
        data: Json = {"id": str(self._world.number()), "name": command, "type": 1, "options": given}
        return await self._begin(person, channel, AUTOCOMPLETE, data)

    async def taps(self, person: Person, label: str, channel: Channel) -> Interaction:
        """Somebody taps the newest button with that label, or chooses it in a menu."""
        for message in reversed(channel.messages.values()):
            for part in [part for row in message["components"] for part in row["components"]]:
                if part["type"] == 2 and part.get("label") == label and "custom_id" in part:
                    return await self.presses(person, part["custom_id"], channel, message)
                for option in part.get("options", ()):
                    if option["label"] == label:
                        chosen = {"component_type": 3, "values": [option["value"]]}
                        data = {"custom_id": part["custom_id"], **chosen}
                        return await self._begin(person, channel, COMPONENT, data, message=message)
        raise LookupError(f"no button says {label!r}")

    async def presses(self, person: Person, custom_id: str, channel: Channel, message: Json) -> Interaction:
        """Somebody taps a button with that id, however old or foreign."""
        data = {"custom_id": custom_id, "component_type": 2}
        return await self._begin(person, channel, COMPONENT, data, message=message)

    async def _begin(
        self,
        person: Person,
        channel: Channel,
        kind: int,
        data: Json,
        *,
        message: Json | None = None,
        context: int | None = None,
    ) -> Interaction:
        usual = IN_SERVER if channel.server else IN_DIRECT
        return await self._interactions.begin(
            person, channel, kind, data, message=message, context=usual if context is None else context
        )

    async def sees(self, channel: Channel, *, count: int = 1, seconds: float = 5.0) -> list[Json]:
        """The bot's messages there, oldest first, once there are that many that are not still loading."""
        async with asyncio.timeout(seconds), self._posts.changed:
            await self._posts.changed.wait_for(lambda: len(self.shown(channel)) >= count)
        return self.shown(channel)

    def shown(self, channel: Channel) -> list[Json]:
        """The bot's messages there, those still loading left out."""
        bot = str(self._world.bot.id)
        return [m for m in channel.messages.values() if m["author"]["id"] == bot and not m["flags"] & 128]

    async def answered(self, interaction: Interaction, *, seconds: float = 5.0) -> Interaction:
        """The interaction once it has its first answer."""
        async with asyncio.timeout(seconds), self._posts.changed:
            await self._posts.changed.wait_for(lambda: interaction.kind != 0)
        return interaction

    async def refused(self, interaction: Interaction, *, seconds: float = 5.0) -> None:
        """Wait until an answer to the interaction was refused."""
        async with asyncio.timeout(seconds), self._posts.changed:
            await self._posts.changed.wait_for(lambda: interaction.refusals > 0)

    # --- Servers ------------------------------------------------------------------------------

    async def invites(self, server: Server) -> None:
        """Somebody adds the bot to a server."""
        self._world.servers[server.id] = server
        news = server.json(self._world.bot)
        del news["unavailable"]  # said only of servers that the session knows already
        await self._gateway.dispatch("GUILD_CREATE", news, GUILDS, server.id)

    async def kicks(self, server: Server) -> None:
        """Somebody removes the bot from a server."""
        del self._world.servers[server.id]
        for channel in server.channels:
            channel.hidden = True
        await self._gateway.dispatch("GUILD_DELETE", {"id": str(server.id)}, GUILDS, server.id)

    async def breaks(self, server: Server) -> None:
        """Discord itself loses a server for a while."""
        news = {"id": str(server.id), "unavailable": True}
        await self._gateway.dispatch("GUILD_DELETE", news, GUILDS, server.id)

    async def deletes(self, channel: Channel) -> None:
        """Somebody deletes a channel or thread."""
        if channel.server is None:
            raise LookupError("direct messages cannot be deleted")
        channel.server.channels.remove(channel)
        del self._world.channels[channel.id]
        event = "THREAD_DELETE" if channel.kind == 11 else "CHANNEL_DELETE"
        await self._gateway.dispatch(event, channel.json(), GUILDS, channel.server.id)
