"""A group that does not let us write: one of its administrators hears of it once, and we try again."""

import pytest

from bot.chat.telegram import Telegram
from bot.domain.delivery import Address, Unreachable
from bot.domain.message import Message
from tests.chat.telegram.conftest import Core, Neighbours, at
from tests.doubles.telegram import BotApi, Kind, Room

PUSH = Message(("911 is down.",), nonce="one")
NO_RIGHTS = "Bad Request: not enough rights to send text messages to the chat"


class Telling(Neighbours):
    """A household that says once what is to be told."""

    async def refused(self, address: Address, name: str) -> Message | None:
        """Told the first time."""
        known = address in await self.refusing(address.platform)
        await super().refused(address, name)
        return None if known else Message((f"I may not write in {name}",))


@pytest.fixture
def household() -> Telling:
    """What is told of chats, and says so."""
    return Telling()


async def refused(api: BotApi, telegram: Telegram, room: Room) -> None:
    """A push that the group does not take."""
    api.fail(Kind.REFUSE, "sendMessage", code=400, description=NO_RIGHTS)
    with pytest.raises(Unreachable) as raised:
        await telegram.send(at(room), PUSH)
    assert not raised.value.final


async def test_an_administrator_who_knows_us_is_told_once(api: BotApi, telegram: Telegram) -> None:
    """The creator never wrote to us: Telegram refuses that, so the next is told."""
    creator, ben = api.person("Ana", started=False), api.person("Ben")
    room = api.group("Street", creator, ben)
    room.statuses[ben.id] = "administrator"

    await refused(api, telegram, room)
    await refused(api, telegram, room)

    assert [told.text for told in api.sees(api.private(ben))] == ["I may not write in Street"]
    assert api.sees(api.private(creator)) == []
    assert api.sees(room) == []


async def test_members_are_never_written_to(api: BotApi, telegram: Telegram) -> None:
    """Only who can change it, and who wrote to us before."""
    creator, ben = api.person("Ana", started=False), api.person("Ben")
    room = api.group("Street", creator, ben)

    await refused(api, telegram, room)

    assert api.sees(api.private(ben)) == []


async def test_an_answer_that_is_refused_tells_nobody(api: BotApi, telegram: Telegram) -> None:
    """Whoever asked sees by themselves; only what is owed is worth a message to somebody else."""
    ana = api.person("Ana")
    room = api.group("Street", ana)
    api.fail(Kind.REFUSE, "sendMessage", code=400, description=NO_RIGHTS)

    with pytest.raises(Unreachable):
        await telegram.send(at(room), Message(("Welcome.",)))

    assert api.sees(api.private(ana)) == []


async def test_what_was_refused_is_tried_again_once_our_standing_changes(
    api: BotApi, heard: Telegram, core: Core, household: Telling
) -> None:
    """In the topics of the group too."""
    ana = api.person("Ana")
    room = api.group("Street", ana, forum=True)
    topic = api.topic(room)
    household.told.append(("refused", at(room, topic), "Street"))

    api.becomes(room, "administrator", ana)
    api.writes(ana, "/status@outagebot", room)
    await api.until_told(room)

    assert set(household.opened_to) == {at(room), at(room, topic)}
