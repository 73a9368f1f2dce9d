"""What is asked of Discord in an interaction's name: its first answer, and what follows it."""

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

import discord
from discord.http import Route

from bot.chat.discord.payload import Part
from bot.chat.discord.posting import ask
from bot.chat.discord.wire import told
from bot.domain.delivery import TryLater
from bot.ports import Clock

Json: TypeAlias = Mapping[str, Any]

ANSWERED: Final = 40060
TRIES: Final = 4
TRIES_OF_FILES: Final = 2
"""Then the words go out without them."""
LONGEST_WAIT: Final = 30.0
CALLBACK: Final = "/interactions/{webhook_id}/{webhook_token}/callback"
HOOK: Final = "/webhooks/{webhook_id}/{webhook_token}"
ORIGINAL: Final = HOOK + "/messages/@original"


class Hooks:
    """Insists while it is worth it; in plain words where the form is refused."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def begin(self, client: discord.Client, data: Json, kind: int, part: Part) -> None:
        """Give the first answer, of one of Discord's kinds."""
        route = Route("POST", CALLBACK, webhook_id=int(data["id"]), webhook_token=data["token"])
        more = {"params": {"with_response": "true"}}
        try:
            await self._put(client, route, part, kind=kind, more=more)
        except discord.HTTPException as refused:
            if refused.code != ANSWERED:
                raise

    async def fill_in(self, client: discord.Client, data: Json, part: Part) -> None:
        """Put the answer where we said that we think; its flags stay as they were."""
        kept = {key: value for key, value in part.body.items() if key != "flags"}
        await self._put(client, _route("PATCH", ORIGINAL, data), Part(kept, part.files))

    async def take_back(self, client: discord.Client, data: Json) -> None:
        """Remove the line that says that we think."""
        await client.http.request(_route("DELETE", ORIGINAL, data))

    async def add(self, client: discord.Client, data: Json, part: Part) -> None:
        """Add a message; Discord cannot tell a second try from a second message."""
        await self._put(client, _route("POST", HOOK, data), part, repeatable=False)

    async def _put(
        self,
        client: discord.Client,
        route: Route,
        part: Part,
        *,
        kind: int = 0,
        repeatable: bool = True,
        more: Mapping[str, Any] | None = None,
    ) -> None:
        for form in _forms(part):
            body = Part({"type": kind, "data": form.body}, form.files) if kind else form
            try:
                await self._insist(client, route, body, repeatable=repeatable, more=more or {})
                return
            except discord.HTTPException as refused:
                if refused.status != 400 or refused.code == ANSWERED or form == part.plain:
                    raise
            except TryLater:
                if not form.files:
                    raise

    async def _insist(
        self, client: discord.Client, route: Route, body: Part, *, repeatable: bool, more: Mapping[str, Any]
    ) -> None:
        for left in reversed(range(TRIES if not body.files else TRIES_OF_FILES)):
            try:
                await ask(client, route, body, **more)
                return
            except discord.HTTPException:
                raise
            except Exception as trouble:
                lost = told(trouble)
                if not isinstance(lost, TryLater) or not left or lost.after > LONGEST_WAIT:
                    raise lost from trouble
                if lost.in_doubt and not repeatable:
                    return  # It may stand there; twice would be worse.
                await self._clock.sleep(lost.after)


def _forms(part: Part) -> tuple[Part, ...]:
    """Ever less of a message: without its files, without anything but words."""
    if "content" not in part.body:
        return (part,)
    return (part, part.light, part.plain) if part.files else (part, part.plain)


def _route(method: str, path: str, data: Json) -> Route:
    return Route(method, path, webhook_id=int(data["application_id"]), webhook_token=data["token"])
