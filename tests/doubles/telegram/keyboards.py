"""Reply markup, checked as the real server checks it."""

from dataclasses import dataclass, field
from typing import Any

from tests.doubles.telegram.refusal import bad
from tests.doubles.telegram.world import Json, Room


@dataclass(frozen=True, slots=True)
class Markup:
    """What of a markup is shown in the message, and what beside the text field."""

    shown: Json = field(default_factory=dict)
    keyboard: Json | None = None


def markup(given: Any, room: Room) -> Markup:
    """The markup of a request, or 400."""
    if given is None:
        return Markup()
    if "inline_keyboard" in given:
        for row in given["inline_keyboard"]:
            for button in row:
                _check(button)
        return Markup({"reply_markup": given} if any(given["inline_keyboard"]) else {})
    buttons = [button for row in given.get("keyboard", []) for button in row if isinstance(button, dict)]
    if room.type != "private" and any(button.get("request_location") for button in buttons):
        raise bad("location can be requested in private chats only")
    return Markup(keyboard=given)


def _check(button: Json) -> None:
    if not str(button.get("text", "")).strip():
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and not 1 <= len(str(button["callback_data"]).encode()) <= 64:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in button and not str(button["url"]).startswith(("https://", "http://", "tg://")):
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    if len(button.keys() & {"callback_data", "url", "switch_inline_query", "copy_text"}) != 1:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
