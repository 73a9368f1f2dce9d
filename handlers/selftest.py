"""Would a push reach this chat?"""

from bot.domain.place import Place
from bot.domain.rights import Rights
from bot.domain.saying import moment
from bot.domain.talk import Answer, ChatKind, LocalQuestion, Many, Say, say
from bot.ports import Desk

ZONE_OF_NOBODY = "MA"


def hears(question: LocalQuestion) -> bool:
    """Whether /test was sent."""
    return question.understood.command == "test"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Show that messages arrive here, what is followed, what we may do, and when a push last came.

    Where we may not write, only who asks can be told.
    """
    address = question.question.address
    states = await desk.chats.following(address)
    last = await desk.chats.last_reached(address)
    rights = await _rights(question, desk)
    shut_out = rights is not None and not rights.write
    followed = Many(tuple(Place(state) for state in states))
    lines = [say("test"), *([] if shut_out else [say("test-arrived")])]
    lines.append(say("followed-here", places=followed) if states else say("nothing-followed"))
    if question.home is not None:
        lines.append(say("home-is", place=question.home))
    if last is not None:
        state = question.home.state if question.home else (*states, ZONE_OF_NOBODY)[0]
        lines.append(say("test-last", time=moment(last, state, question.now)))
    if rights is not None:
        lines += _allowed(rights, (await desk.chats.chat(address)).ping)
    return Answer(tuple(lines), private=shut_out)


async def _rights(question: LocalQuestion, desk: Desk) -> Rights | None:
    """What we may do in a group; None for one person, and where the platform does not tell."""
    if question.question.chat is not ChatKind.GROUP or desk.permits is None:
        return None
    return await desk.permits.rights(question.question.address)


def _allowed(rights: Rights, role: str) -> list[Say]:
    """What is missing in a group, and who can mend it."""
    heard = [] if rights.hears_all else [say("right-hears")]
    if not rights.write:
        return [say("right-write"), *heard]
    missing = [
        *([] if rights.pin else [say("right-pin")]),
        *([] if rights.attach else [say("right-attach")]),
        *([] if rights.embed else [say("right-embed")]),
        *([say("right-role")] if role and rights.roles is not None and role not in rights.roles else []),
    ]
    return [*(missing or [say("right-fine")]), *heard]
