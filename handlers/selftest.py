"""Would a push reach this chat?"""

from bot.domain.place import Place
from bot.domain.saying import moment
from bot.domain.talk import Answer, LocalQuestion, Many, say
from bot.ports import Desk

ZONE_OF_NOBODY = "MA"


def hears(question: LocalQuestion) -> bool:
    """Whether /test was sent."""
    return question.understood.command == "test"


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """Show that messages arrive here, what is followed, and when a push last did."""
    address = question.question.address
    states = await desk.chats.following(address)
    last = await desk.chats.last_reached(address)
    followed = Many(tuple(Place(state) for state in states))
    lines = [say("test"), say("followed-here", places=followed) if states else say("nothing-followed")]
    if last is not None:
        state = question.home.state if question.home else (*states, ZONE_OF_NOBODY)[0]
        lines.append(say("test-last", time=moment(last, state, question.now)))
    return Answer(tuple(lines), private=True)
