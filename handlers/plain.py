"""Words alone, without decoration?"""

from dataclasses import replace

from bot.domain.talk import Answer, Choice, LocalQuestion, say
from bot.ports import Desk
from handlers import group

ON = frozenset({"on", "yes"})
OFF = frozenset({"off", "no"})


def hears(question: LocalQuestion) -> bool:
    """Whether plain text is asked for or chosen."""
    return question.understood.command == "plain"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Keep whether this chat wants plain text, or offer the two."""
    wish = question.understood.argument.strip().casefold()
    if wish not in ON | OFF:
        taps = (Choice(say("button-plain"), "/plain on"), Choice(say("button-rich"), "/plain off"))
        return Answer((say("plain-choose"),), taps)
    if not question.question.admin:
        return group.ONLY_ADMINS
    chat = await desk.chats.chat(question.question.address)
    await desk.chats.settle(replace(chat, plain=wish in ON))
    return Answer((say("plain-on") if wish in ON else say("plain-off"),))
