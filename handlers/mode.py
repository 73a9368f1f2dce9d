"""How much is answered in this group?"""

from dataclasses import replace

from bot.domain.talk import Answer, Choice, LocalQuestion, say
from bot.ports import Desk
from handlers import group

RESTRICT = frozenset({"restrict", "restricted", "brief", "short"})
NORMAL = frozenset({"normal", "full", "off"})


def hears(question: LocalQuestion) -> bool:
    """Whether the mode is asked for or chosen."""
    return question.understood.command == "mode"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Keep whether repeated questions get one short line here, or offer the two modes."""
    wish = question.understood.argument.strip().casefold()
    if wish not in RESTRICT | NORMAL:
        taps = (
            Choice(say("button-restrict"), "/mode restrict"),
            Choice(say("button-normal"), "/mode normal"),
        )
        return Answer((say("mode-choose"),), taps)
    if not question.question.admin:
        return group.ONLY_ADMINS
    chat = await desk.chats.chat(question.question.address)
    await desk.chats.settle(replace(chat, brief=wish in RESTRICT))
    return Answer((say("mode-restrict") if wish in RESTRICT else say("mode-normal"),))
