"""The methods about chats and who is in them."""

from tests.doubles.telegram.params import Params
from tests.doubles.telegram.refusal import bad
from tests.doubles.telegram.sending import room_for
from tests.doubles.telegram.state import State
from tests.doubles.telegram.world import MODES, Json, Room

RIGHTS = [
    "can_be_edited",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
]


def get_chat(state: State, params: Params) -> Json:
    """getChat."""
    room = room_for(state, params)
    shown = room.json() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": GIFTS}
    media = dict.fromkeys(("can_send_photos", "can_send_documents"), "media" in room.rights)
    shown["permissions"] = media | {"can_send_messages": "text" in room.rights, "can_pin_messages": False}
    return shown if room.linked is None else shown | {"linked_chat_id": room.linked}


GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def member(state: State, room: Room, user: int) -> Json:
    """A member as the API shows it."""
    person = state.world.people.get(user)
    if user == state.world.me["id"]:
        return standing(state.me_as_user(), room.bot, room)
    if person is None:
        raise bad("PARTICIPANT_ID_INVALID")
    return standing(person.json(), room.statuses.get(user, "left"), room)


def standing(user: Json, status: str, room: Room) -> Json:
    """Somebody's status in a room, with the fields that belong to it."""
    shown: Json = {"user": user, "status": status}
    if status == "administrator":
        shown |= dict.fromkeys(RIGHTS, True) | {
            "is_anonymous": False,
            "can_pin_messages": "pin" in room.rights,
        }
        if room.type == "channel":
            shown |= dict.fromkeys(("can_post_messages", "can_edit_messages"), "text" in room.rights)
    if status == "creator":
        shown |= {"is_anonymous": False}
    return shown | ({"until_date": 0} if status == "kicked" else {})


def get_chat_member(state: State, params: Params) -> Json:
    """getChatMember."""
    room = room_for(state, params)
    return member(state, room, params.number("user_id") or 0)


def get_chat_administrators(state: State, params: Params) -> list[Json]:
    """getChatAdministrators."""
    room = room_for(state, params)
    if room.type == "private":
        raise bad("there are no administrators in the private chat")
    chosen = [user for user, status in room.statuses.items() if status in MODES]
    return [member(state, room, user) for user in chosen]


def get_chat_member_count(state: State, params: Params) -> int:
    """getChatMemberCount."""
    return len(room_for(state, params).statuses) + 1


def leave_chat(state: State, params: Params) -> bool:
    """leaveChat."""
    room_for(state, params).bot = "left"
    return True
