"""Groups: who may change them, how they come and go, and that they move."""

import pytest

from bot.chat.telegram import Telegram
from bot.domain.message import Message
from tests.chat.telegram.conftest import Core, Neighbours, at
from tests.doubles.telegram import BotApi, Kind
from tests.doubles.telegram_stage import SwiftClock


async def test_only_administrators_may_change_a_group(api: BotApi, heard: Telegram, core: Core) -> None:
    """Creator, administrator and the group itself may; members and strange channels may not."""
    ana, ben, cho = api.person("Ana"), api.person("Ben"), api.person("Cho")
    room = api.group("Street", ana, ben, cho)
    room.statuses[ben.id] = "administrator"
    strange = api.channel("Strange")

    for who in (ana, ben, cho):
        api.writes(who, "/home@outagebot MA", room)
    api.writes_anonymously(ana, "/home@outagebot MA", room)
    api.writes_as_channel(cho, "/home@outagebot MA", room, strange)
    await api.until_told(room, 5)

    assert [question.admin for question in core.asked] == [True, True, False, True, False]


async def test_the_groups_own_channel_may_change_it(api: BotApi, heard: Telegram, core: Core) -> None:
    """Only its administrators write in the name of the linked channel."""
    ana = api.person("Ana")
    room = api.group("Street", ana)
    linked = api.channel("News of the street")
    room.linked = linked.id

    api.writes_as_channel(ana, "/home@outagebot MA", room, linked)
    await api.until_told(room)

    assert core.asked[0].admin


async def test_rights_are_asked_once_a_minute_and_only_where_they_matter(
    api: BotApi, heard: Telegram, core: Core, clock: SwiftClock
) -> None:
    """A busy group does not cost a call for each message; who was demoted loses the right in a minute."""
    ana = api.person("Ana")
    room = api.group("Street", ana)

    for _ in range(5):
        api.writes(ana, "who brings cake?", room)
        api.writes(ana, "/home@outagebot MA", room)
    await api.until_told(room, 5)
    asked = len(await api.until_called("getChatMember"))
    room.statuses[ana.id] = "member"
    await clock.sleep(61)
    api.writes(ana, "/home@outagebot MA", room)
    await api.until_told(room, 6)

    assert asked == 1
    assert not core.asked[-1].admin


async def test_a_change_of_our_own_rights_forgets_what_was_known(
    api: BotApi, heard: Telegram, core: Core
) -> None:
    """Where we were promoted, others may have been too."""
    ana = api.person("Ana")
    room = api.group("Street", ana)
    api.writes(ana, "/home@outagebot MA", room)
    await api.until_told(room)

    room.statuses[ana.id] = "member"
    api.becomes(room, "administrator")
    api.writes(ana, "/home@outagebot MA", room)
    await api.until_told(room, 2)

    assert [question.admin for question in core.asked] == [True, False]


async def test_where_telegram_does_not_tell_nobody_may_change_anything(
    api: BotApi, heard: Telegram, core: Core
) -> None:
    """An error is not a right."""
    ana = api.person("Ana")
    room = api.group("Street", ana)
    api.fail(Kind.REFUSE, "getChatMember", code=400, description="Bad Request: CHAT_ADMIN_REQUIRED")

    api.writes(ana, "/home@outagebot MA", room)
    await api.until_told(room)

    assert not core.asked[0].admin


async def test_a_group_that_adds_us_is_welcomed_once(
    api: BotApi, heard: Telegram, household: Neighbours
) -> None:
    """A promotion is no second arrival."""
    ana = api.person("Ana")
    room = api.group("Street", ana)
    room.bot = "left"
    household.welcome = Message(("Hello, I am unofficial and cannot send help.",))

    api.becomes(room, "member", ana)
    api.becomes(room, "administrator", ana)
    api.writes(ana, "@outagebot hi", room)
    told = await api.until_told(room, 2)

    assert told[0].text == household.welcome.text
    assert household.told == [("joined", at(room), None)]


async def test_a_channel_that_adds_us_is_not_written_to(
    api: BotApi, heard: Telegram, core: Core, household: Neighbours
) -> None:
    """A channel's readers did not ask; its administrators may."""
    room = api.channel()
    room.bot = "left"
    household.welcome = Message(("Hello.",))
    ana = api.person("Ana")

    api.becomes(room, "administrator", ana)
    api.says(ana, room, text="/status@outagebot MA", author=None)
    told = await api.until_told(room)

    assert [one.text for one in told] == ["Heard /status@outagebot MA.\n\nNothing more."]
    assert core.asked[0].admin


@pytest.mark.parametrize(("status", "reason"), [("kicked", "kicked"), ("left", "left")])
async def test_a_group_that_removes_us_is_gone(
    api: BotApi, heard: Telegram, household: Neighbours, status: str, reason: str
) -> None:
    """The core hears it when it happens, not at the next push."""
    ana = api.person("Ana")
    room = api.group("Street", ana)

    api.becomes(room, status, ana)
    await api.pulse.until(lambda: api.queue.polls > 1)
    api.writes(ana, "still there?")
    await api.until_told(api.private(ana))

    assert household.told == [("gone", at(room), reason)]


async def test_a_person_who_blocks_us_is_gone_until_they_write(
    api: BotApi, heard: Telegram, household: Neighbours, core: Core
) -> None:
    """Blocked at once; whoever comes back just asks."""
    ana = api.person("Ana")

    api.blocks(ana)
    api.writes(ana, "/start")
    await api.until_told(api.private(ana))

    assert household.told == [("gone", at(api.private(ana)), "blocked")]
    assert core.asked[0].text == "/start"


async def test_a_group_that_grows_keeps_everything(
    api: BotApi, heard: Telegram, household: Neighbours
) -> None:
    """Service messages tell the new id; that we are new there is no arrival."""
    ana = api.person("Ana")
    room = api.group("Street", ana, kind="group")
    household.welcome = Message(("Hello.",))

    after = api.migrates(room)
    after.bot = "left"
    api.becomes(after, "member", ana)
    api.writes(ana, "@outagebot hi", after)
    told = await api.until_told(after)

    assert [one.text for one in told] == ["Heard @outagebot hi.\n\nNothing more."]
    assert set(household.told) == {("moved", at(room), at(after))}


async def test_a_group_that_we_left_by_its_growing_is_not_gone(
    api: BotApi, heard: Telegram, household: Neighbours
) -> None:
    """Telegram tells of the old group as if we had left it."""
    ana = api.person("Ana")
    room = api.group("Street", ana, kind="group")

    after = api.migrates(room, announced=False)
    api.becomes(room, "left", ana)
    await api.until_called("sendChatAction")
    api.writes(ana, "hello")
    await api.until_told(api.private(ana))

    assert household.told == [("moved", at(room), at(after))]


async def test_an_answer_follows_a_group_that_moved_meanwhile(
    api: BotApi, heard: Telegram, household: Neighbours
) -> None:
    """The question was asked in the old group; the answer arrives in the new one."""
    ana = api.person("Ana")
    room = api.group("Street", ana, kind="group")

    after = api.migrates(room, announced=False)
    api.writes(ana, "@outagebot hi", room)
    told = await api.until_told(after)

    assert told[0].text == "Heard @outagebot hi.\n\nNothing more."
    assert household.told == [("moved", at(room), at(after))]
