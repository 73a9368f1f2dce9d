"""What does this chat follow?"""

from bot.domain import typed
from bot.domain.place import Place
from bot.domain.talk import Answer, Choice, Intent, LocalQuestion, Many, say
from bot.ports import Desk

MOST_TAPS = 5


def hears(question: LocalQuestion) -> bool:
    """Whether somebody asks what is followed here."""
    return (
        question.understood.intent is Intent.SUBSCRIPTIONS or question.understood.command == "subscriptions"
    )


async def answer(question: LocalQuestion, desk: Desk) -> Answer:
    """List the states, each with a tap to stop it."""
    states = await desk.chats.following(question.question.address)
    if not states:
        return Answer((say("nothing-followed"), say("how-to-follow")), private=True)
    taps = tuple(
        Choice(say("button-stop", place=Place(state)), typed.states("/unsubscribe", (state,)))
        for state in states[:MOST_TAPS]
    )
    every = (Choice(say("button-stop-all"), "/unsubscribe"),) if len(states) > 1 else ()
    followed = say("followed-here", places=Many(tuple(Place(state) for state in states)))
    return Answer((followed, say("how-pushes-come")), (*taps, *every), private=True)
