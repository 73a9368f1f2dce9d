"""The methods that put something new into a chat."""

from typing import Any

from tests.doubles.telegram.entities import checked, found, units, unmarked
from tests.doubles.telegram.keyboards import markup
from tests.doubles.telegram.params import Params
from tests.doubles.telegram.refusal import Refusal, bad, forbidden
from tests.doubles.telegram.state import State
from tests.doubles.telegram.world import MODES, Json, Room

CAPTION = 1024
TEXT = 4096


def room_for(state: State, params: Params) -> Room:
    """The chat that a request names, if the bot may see it."""
    if params.text("chat_id").startswith("@"):
        room = state.world.public(params.text("chat_id"))
    else:
        chat = params.number("chat_id")
        if chat is None:
            raise bad("chat_id is empty")
        room = state.world.rooms.get(chat)
    if room is None or room.gone or room.bot == "never":
        raise bad("chat not found")
    if room.moved_to is not None:
        raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=room.moved_to)
    if room.deactivated:
        raise forbidden("user is deactivated")
    if room.bot in ("left", "kicked"):
        raise forbidden(GONE[room.bot].format(type=room.type) if room.type != "private" else BLOCKED)
    return room


BLOCKED = "bot was blocked by the user"
GONE = {"kicked": "bot was kicked from the {type} chat", "left": "bot is not a member of the {type} chat"}


def may_send(room: Room, params: Params, kind: str = "text") -> int | None:
    """Refuse what we may not send there; else the topic that it goes to."""
    if room.type == "channel" and room.bot not in MODES:
        raise bad("need administrator rights in the channel chat")
    if kind not in room.rights:
        words = "text messages" if kind == "text" else "photos"
        raise bad(f"not enough rights to send {words} to the chat")
    thread = params.number("message_thread_id")
    if thread is None:
        return None
    topic = room.topics.get(thread)
    if topic is None or topic == "deleted":
        raise bad("message thread not found")
    if topic == "closed" and room.bot not in MODES:
        raise bad("TOPIC_CLOSED")
    return thread


def answered(room: Room, params: Params) -> Json | None:
    """The message that is replied to."""
    reply = params.json("reply_parameters")
    if reply is None:
        return None
    message = room.messages.get(reply["message_id"])
    if message is None and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return None if message is None else {key: message[key] for key in message if key != "reply_to_message"}


def deliver(state: State, params: Params, kind: str, **content: Any) -> Json:
    """Check, count and post one message of ours."""
    room = room_for(state, params)
    thread = may_send(room, params, kind)
    buttons = markup(params.json("reply_markup"), room)
    reply = answered(room, params)
    if state.limits is not None:
        state.limits.admit(room, paid=params.flag("allow_paid_broadcast"))
    author = None if room.type == "channel" else state.me_as_user()
    message = state.world.post(
        room, author, reply_to_message=reply, **content, **state.world.thread(thread), **buttons.shown
    )
    state.note(room, message, silent=params.flag("disable_notification"), keyboard=buttons.keyboard)
    return message


def text_of(params: Params, name: str = "text", marks: str = "entities", limit: int = TEXT) -> Json:
    """Text and entities of a request, checked."""
    text = params.text(name)
    if params.text("parse_mode"):
        raise Refusal(400, "Bad Request: the double knows no parse_mode: Callbox builds entities")
    given = checked(text, params.json(marks))
    if not text.strip():
        raise bad("message text is empty")
    if units(text) > limit:
        raise bad("message is too long" if limit == TEXT else "message caption is too long")
    return {name: text, marks: (given + unmarked(found(text), given)) or None}


def send_message(state: State, params: Params) -> Json:
    """sendMessage."""
    return deliver(state, params, "text", **text_of(params))


def _caption(params: Params) -> Json:
    return text_of(params, "caption", "caption_entities", CAPTION) if params.text("caption") else {}


def send_photo(state: State, params: Params) -> Json:
    """sendPhoto."""
    photo = params.files.get("photo")
    if photo is None:
        raise bad("there is no photo in the request")
    if not photo.media.startswith("image/"):
        raise bad("IMAGE_PROCESS_FAILED")
    size = {"file_id": f"photo-{photo.name}", "file_unique_id": photo.name, "width": 1, "height": 1}
    return deliver(state, params, "media", photo=[size], **_caption(params))


def send_document(state: State, params: Params) -> Json:
    """sendDocument."""
    file = params.files.get("document")
    if file is None:
        raise bad("there is no document in the request")
    shown = {"file_id": f"file-{file.name}", "file_unique_id": file.name, "file_name": file.name}
    state.files[file.name] = file.content
    return deliver(state, params, "media", document=shown | {"mime_type": file.media}, **_caption(params))


def send_location(state: State, params: Params) -> Json:
    """sendLocation."""
    return deliver(state, params, "text", location=_point(params))


def send_venue(state: State, params: Params) -> Json:
    """sendVenue."""
    point = _point(params)
    venue = {"location": point, "title": params.text("title"), "address": params.text("address")}
    if not venue["title"] or not venue["address"]:
        raise bad("VENUE_TITLE_EMPTY" if not venue["title"] else "VENUE_ADDRESS_EMPTY")
    return deliver(state, params, "text", venue=venue, location=point)


def send_chat_action(state: State, params: Params) -> bool:
    """sendChatAction."""
    room_for(state, params)
    return True


def _point(params: Params) -> Json:
    return {"latitude": params.real("latitude"), "longitude": params.real("longitude")}
