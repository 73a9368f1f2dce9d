"""A channel may be written to by its public name, until its id is known."""

import pytest

from bot.domain.delivery import Address, Unreachable
from bot.domain.message import Message
from bot.domain.rights import Rights
from tests.doubles.telegram import Room
from tests.doubles.telegram_stage import TelegramStage, telegram_stage

NAME = Address("telegram", "@ma_911")


def channel(stage: TelegramStage) -> Room:
    """A channel with that name, in other letters."""
    room = stage.api.channel("911 in Massachusetts")
    room.username = "MA_911"
    return room


async def test_a_message_to_a_name_arrives_in_the_channel_and_can_be_changed() -> None:
    """As to its id."""
    async with telegram_stage() as stage:
        room = channel(stage)

        receipt = await stage.messenger.send(NAME, Message(("911 is down.",)))
        await stage.messenger.revise(NAME, receipt, Message(("911 is restored.",)))

        assert [told.text for told in stage.api.sees(room)] == ["911 is restored."]


async def test_the_id_behind_a_name_is_told_by_telegram() -> None:
    """A name can be given away, an id cannot."""
    async with telegram_stage() as stage:
        room = channel(stage)

        known = await stage.messenger.known(NAME)

        assert known == Address("telegram", str(room.id))
        with pytest.raises(Unreachable):
            await stage.messenger.known(Address("telegram", "@nobody"))


@pytest.mark.parametrize(("status", "write"), [("administrator", True), ("left", False)])
async def test_rights_are_asked_by_name_too(status: str, write: bool) -> None:
    """An administrator may post; who left, or was never let in, may not."""
    async with telegram_stage() as stage:
        channel(stage).bot = status

        try:
            rights = await stage.messenger.rights(NAME)
        except Unreachable:
            rights = Rights(write=False)

        assert rights.write is write
