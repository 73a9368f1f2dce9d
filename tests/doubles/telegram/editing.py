"""The methods that change what stands in a chat."""

from tests.doubles.telegram.keyboards import markup
from tests.doubles.telegram.params import Params
from tests.doubles.telegram.refusal import bad
from tests.doubles.telegram.sending import room_for, text_of
from tests.doubles.telegram.state import State
from tests.doubles.telegram.world import MODES, Json, Room


def _mine(state: State, room: Room, params: Params, what: str) -> Json:
    message = room.messages.get(params.number("message_id") or 0)
    if message is None:
        raise bad(f"message to {what} not found")
    author = message.get("from", {}).get("id")
    if author != state.world.me["id"] and not (room.type == "channel" and room.bot in MODES):
        raise bad(f"message can't be {'edited' if what == 'edit' else 'deleted'}")
    return message


def edit_message_text(state: State, params: Params) -> Json | bool:
    """editMessageText."""
    if params.text("inline_message_id"):
        return True
    room = room_for(state, params)
    message = _mine(state, room, params, "edit")
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    after = {key: value for key, value in text_of(params).items() if value is not None}
    after |= markup(params.json("reply_markup"), room).shown
    return _change(state, message, after, ("text", "entities", "reply_markup"))


def edit_message_reply_markup(state: State, params: Params) -> Json | bool:
    """editMessageReplyMarkup."""
    room = room_for(state, params)
    message = _mine(state, room, params, "edit")
    return _change(state, message, markup(params.json("reply_markup"), room).shown, ("reply_markup",))


def _change(state: State, message: Json, after: Json, parts: tuple[str, ...]) -> Json:
    if all(message.get(part) == after.get(part) for part in parts):
        raise bad(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )
    for part in parts:
        message.pop(part, None)
    message.update(after, edit_date=int(state.world.clock()))
    return message


def delete_message(state: State, params: Params) -> bool:
    """deleteMessage."""
    room = room_for(state, params)
    message = room.messages.get(params.number("message_id") or 0)
    if message is None:
        raise bad("message to delete not found")
    if message.get("from", {}).get("id") != state.world.me["id"] and room.bot not in MODES:
        raise bad("message can't be deleted")
    del room.messages[message["message_id"]]
    state.told[:] = [one for one in state.told if one.message is not message]
    return True


def pin_chat_message(state: State, params: Params) -> bool:
    """pinChatMessage."""
    room = _may_pin(state, params)
    message = params.number("message_id") or 0
    if message not in room.messages:
        raise bad("message to pin not found")
    if message not in room.pinned:
        room.pinned.append(message)
    return True


def unpin_chat_message(state: State, params: Params) -> bool:
    """unpinChatMessage."""
    room = _may_pin(state, params)
    message = params.number("message_id") or (room.pinned[-1] if room.pinned else 0)
    if message not in room.pinned:
        raise bad("message to unpin not found")
    room.pinned.remove(message)
    return True


def _may_pin(state: State, params: Params) -> Room:
    room = room_for(state, params)
    if room.type != "private" and "pin" not in room.rights:
        raise bad("not enough rights to manage pinned messages in the chat")
    return room
