"""The live card: a pinned message that is edited in place; and what we may do in a chat."""

import pytest

from bot.chat.telegram import Telegram
from bot.domain.delivery import TryLater, Unreachable
from bot.domain.message import Button, Message
from bot.domain.rights import Rights
from tests.chat.telegram.conftest import at
from tests.doubles.telegram import BotApi, Kind

DOWN = Message(("911 is down.", "Since 1:45 PM."), (Button("Where", "/where MA"),))
BACK = Message(("911 is back.", "After 2 h."))


async def test_a_card_changes_in_its_place(api: BotApi, telegram: Telegram) -> None:
    """Words and buttons are those of the new message; the same again changes nothing."""
    room = api.private(api.person())
    receipt = await telegram.send(at(room), DOWN)

    after = await telegram.revise(at(room), receipt, BACK)
    again = await telegram.revise(at(room), after, BACK)

    card = api.sees(room)[0]
    assert (card.text, card.buttons) == (BACK.text, [])
    assert receipt == after == again
    assert len(api.sees(room)) == 1


async def test_a_card_that_somebody_deleted_is_sent_anew(api: BotApi, telegram: Telegram) -> None:
    """The receipt is that of the new one."""
    room = api.private(api.person())
    receipt = await telegram.send(at(room), DOWN)
    room.messages.clear()

    after = await telegram.revise(at(room), receipt, BACK)

    assert after != receipt
    assert api.sees(room)[-1].text == BACK.text


async def test_a_card_that_cannot_be_changed_now_is_tried_later(api: BotApi, telegram: Telegram) -> None:
    """Groups take twenty edits a minute."""
    room = api.group()
    receipt = await telegram.send(at(room), DOWN)
    api.fail(Kind.REFUSE, "editMessageText", code=429, description="x", parameters={"retry_after": 9})

    with pytest.raises(TryLater) as raised:
        await telegram.revise(at(room), receipt, BACK)

    assert raised.value.after == 9


async def test_a_card_is_pinned_only_where_we_may(api: BotApi, telegram: Telegram) -> None:
    """Without the right it stays unpinned, and that is no error."""
    room = api.group()
    receipt = await telegram.send(at(room), DOWN)

    refused = await telegram.pin(at(room), receipt)
    room.rights.add("pin")
    allowed = await telegram.pin(at(room), receipt)
    pinned = list(room.pinned)
    await telegram.pin(at(room), receipt, pinned=False)

    assert (refused, allowed) == (False, True)
    assert pinned == [int(receipt.message)]
    assert room.pinned == []


async def test_our_rights_are_told_as_they_are(api: BotApi, telegram: Telegram) -> None:
    """In private everything works; in a group what its administrators allow."""
    room = api.group()
    room.rights = {"text"}
    private = await telegram.rights(at(api.private(api.person())))
    member = await telegram.rights(at(room))
    room.bot, room.rights = "administrator", {"text", "media", "pin"}
    promoted = await telegram.rights(at(room))

    assert private == promoted == Rights()
    assert member == Rights(write=True, pin=False, attach=False, hears_all=False)


async def test_where_we_are_not_nobody_can_tell(api: BotApi, telegram: Telegram) -> None:
    """Removed from the group: the reason is the answer."""
    room = api.group()
    room.bot = "kicked"

    with pytest.raises(Unreachable):
        await telegram.rights(at(room))
