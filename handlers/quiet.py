"""When may smaller changes ring here?"""

from dataclasses import replace

from bot.domain.delivery import Chat
from bot.domain.quiet import hours
from bot.domain.talk import Answer, LocalQuestion, say
from bot.ports import Desk
from handlers import group

OFF = frozenset({"off", "none", "no", "clear", "-"})


def hears(question: LocalQuestion) -> bool:
    """Whether the quiet hours are asked for or set."""
    return question.understood.command == "quiet"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Show, keep or clear the quiet hours, and say plainly what comes all the same."""
    argument = question.understood.argument.strip()
    chat = await desk.chats.chat(question.question.address)
    if not argument:
        return _told(chat)
    if not question.question.admin:
        return group.ONLY_ADMINS
    if argument.casefold() in OFF:
        await desk.chats.settle(replace(chat, quiet=None))
        return Answer((say("quiet-off"),))
    wanted = hours(argument)
    if wanted is None:
        return Answer((say("quiet-unknown"),))
    chat = replace(chat, quiet=wanted)
    await desk.chats.settle(chat)
    return _told(chat)


def _told(chat: Chat) -> Answer:
    return Answer((say("quiet-hours", hours=str(chat.quiet)) if chat.quiet else say("quiet-none"),))
