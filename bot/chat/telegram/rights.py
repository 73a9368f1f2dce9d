"""What we may do in a chat, as Telegram tells it."""

from collections.abc import Mapping

from bot.chat.telegram.hearing import Me
from bot.chat.telegram.wire import Wire
from bot.domain.delivery import Address
from bot.domain.rights import Rights

MEDIA = ("can_send_photos", "can_send_documents")


async def rights(wire: Wire, me: Me, to: Address) -> Rights:
    """Our rights in a chat; raises TelegramError where even that cannot be asked."""
    if not to.chat.startswith(("-", "@")):
        return Rights()
    member, chat = await wire.member(to.chat, me.id), await wire.chat(to.chat)
    match member.get("status"):
        case "administrator" if chat.get("type") == "channel":
            post, edit = member.get("can_post_messages") is True, member.get("can_edit_messages") is True
            return Rights(post, edit, post)
        case "administrator" | "creator":
            return Rights(pin=member.get("can_pin_messages", True) is True)
        case "restricted":
            return _allowed(member, hears_all=me.hears_all)
        case "member":
            return _allowed(chat.get("permissions") or {}, hears_all=me.hears_all)
    return Rights(write=False, pin=False, attach=False, hears_all=False)


def _allowed(given: Mapping[str, object], *, hears_all: bool) -> Rights:
    """What members may do; what is not told is allowed, but pinning."""
    write = given.get("can_send_messages", True) is True
    attach = write and all(given.get(name, True) is True for name in MEDIA)
    return Rights(write, given.get("can_pin_messages") is True, attach, hears_all)
