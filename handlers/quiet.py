"""When may smaller changes ring here?"""

from dataclasses import replace

from bot.domain.delivery import Chat
from bot.domain.quiet import hours
from bot.domain.talk import Answer, Choice, LocalQuestion, say
from bot.ports import Desk
from handlers import group

OFF = frozenset({"off", "none", "no", "clear", "-"})
NIGHT = Choice(say("button-night"), "/quiet 22:00-07:00")
NO_NIGHT = Choice(say("button-no-night"), "/quiet off")


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
        return Answer((say("quiet-off"),), (NIGHT,))
    wanted = hours(argument)
    if wanted is None:
        return Answer((say("quiet-unknown"),), (NIGHT,))
    chat = replace(chat, quiet=wanted)
    await desk.chats.settle(chat)
    return _told(chat)


def _told(chat: Chat) -> Answer:
    told = say("quiet-hours", hours=str(chat.quiet)) if chat.quiet else say("quiet-none")
    return Answer((told,), (NO_NIGHT,) if chat.quiet else (NIGHT,))
