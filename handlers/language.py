"""In which language do we answer here?"""

from dataclasses import replace

from bot.domain.talk import Answer, Choice, LocalQuestion, say
from bot.ports import Desk
from handlers import group

FOLLOWING = frozenset({"auto", "off", "none"})


def hears(question: LocalQuestion) -> bool:
    """Whether the language is asked for or chosen."""
    return question.understood.command == "language"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Offer the languages, or keep the one chosen and answer in it."""
    argument = question.understood.argument.strip()
    if not argument:
        return Answer((say("language-choose"),), taps(desk))
    if not question.question.admin:
        return group.ONLY_ADMINS
    chat = await desk.chats.chat(question.question.address)
    if argument.casefold() in FOLLOWING:
        await desk.chats.settle(replace(chat, language=None))
        return Answer((say("language-follows"),))
    tag = desk.words.named(argument)
    if tag is None:
        return Answer((say("language-unknown"),), taps(desk))
    await desk.chats.settle(replace(chat, language=tag))
    return Answer((say("language-kept"),), language=tag)


def taps(desk: Desk) -> tuple[Choice, ...]:
    """One tap a language, each by its own name."""
    return tuple(
        Choice(say("own-name", name=desk.words.name(tag)), f"/language {tag}")
        for tag in desk.words.languages()
    )
