"""Which role is mentioned when 911 is down and when it is restored?"""

import re
from dataclasses import replace

from bot.domain.delivery import Chat
from bot.domain.talk import Answer, ChatKind, Choice, LocalQuestion, say
from bot.ports import Desk
from handlers import group

OFF = frozenset({"off", "none", "no", "clear", "-"})
ROLE = re.compile(r"(?:<@&)?(\d{5,20})>?")
"""As Discord numbers roles, or as its clients write them."""
WITHOUT_ROLES = frozenset({"telegram"})
"""Platforms on which nobody could be called by one."""


def hears(question: LocalQuestion) -> bool:
    """Whether a role is asked for or chosen."""
    return question.understood.command == "ping"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Show, keep or clear the role; a server's admins choose it, nobody else and nowhere else."""
    argument = question.understood.argument.strip()
    chat = await desk.chats.chat(question.question.address)
    if not argument or not _has_roles(question):
        return _told(chat)
    if not question.question.admin:
        return group.ONLY_ADMINS
    if argument.casefold() in OFF:
        await desk.chats.settle(replace(chat, ping=""))
        return Answer((say("ping-off"),))
    role = ROLE.fullmatch(argument)
    if role is not None:
        chat = replace(chat, ping=role[1])
        await desk.chats.settle(chat)
    return _told(chat)


def _has_roles(question: LocalQuestion) -> bool:
    asked = question.question
    return asked.chat is ChatKind.GROUP and asked.address.platform not in WITHOUT_ROLES


def _told(chat: Chat) -> Answer:
    off = (Choice(say("button-no-role"), "/ping off"),) if chat.ping else ()
    return Answer((say("ping-on") if chat.ping else say("ping-none"),), off)
