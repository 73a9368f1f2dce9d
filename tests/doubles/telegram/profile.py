"""The methods about the bot itself: who it is, its commands, its names, where updates go."""

import json
from collections.abc import Callable
from typing import Any

from tests.doubles.telegram.params import Params
from tests.doubles.telegram.refusal import Refusal, bad
from tests.doubles.telegram.state import State
from tests.doubles.telegram.world import Json

ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


async def get_updates(state: State, params: Params) -> list[Json]:
    """getUpdates."""
    if state.webhook["url"]:
        raise Refusal(409, ACTIVE)
    limit, timeout = params.number("limit") or 100, params.number("timeout") or 0
    return await state.queue.take(params.number("offset"), limit, timeout, params.json("allowed_updates"))


def get_me(state: State, _params: Params) -> Json:
    """getMe."""
    return state.world.me


def _scope(params: Params) -> tuple[str, str]:
    scope = params.json("scope") or {"type": "default"}
    return json.dumps(scope, sort_keys=True), params.text("language_code")


def set_my_commands(state: State, params: Params) -> bool:
    """setMyCommands."""
    commands = params.json("commands")
    for one in commands:
        name = one["command"]
        if not 1 <= len(name) <= 32 or name != name.lower() or not name.replace("_", "a").isalnum():
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(one["description"]) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    state.commands[_scope(params)] = commands
    return True


def get_my_commands(state: State, params: Params) -> list[Json]:
    """getMyCommands."""
    return state.commands.get(_scope(params), [])


def setter(field: str, most: int) -> Callable[[State, Params], bool]:
    """setMyName and its kin."""

    def set_it(state: State, params: Params) -> bool:
        if len(params.text(field)) > most:
            raise bad(f"bot {field} is too long")
        state.names[field, params.text("language_code")] = params.text(field)
        return True

    return set_it


def getter(field: str) -> Callable[[State, Params], Json]:
    """getMyName and its kin."""

    def get_it(state: State, params: Params) -> Json:
        return {field: state.names.get((field, params.text("language_code")), "")}

    return get_it


def set_webhook(state: State, params: Params) -> bool:
    """setWebhook."""
    if not params.text("url").startswith(("https://", "http://127.0.0.1")):
        raise bad("bad webhook: An HTTPS URL must be provided for webhook")
    state.webhook["url"] = params.text("url")
    state.secret = params.text("secret_token")
    state.queue.allowed = params.json("allowed_updates") or []
    return True


def delete_webhook(state: State, params: Params) -> bool:
    """deleteWebhook."""
    state.webhook["url"] = ""
    if params.flag("drop_pending_updates"):
        state.queue.waiting.clear()
    return True


def get_webhook_info(state: State, _params: Params) -> Json:
    """getWebhookInfo."""
    return state.webhook | {"pending_update_count": len(state.queue.waiting)}


def log_out(_state: State, _params: Params) -> Any:
    """close and logOut: nothing to do here."""
    return True
