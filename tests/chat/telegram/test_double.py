"""The double is as strict as the real Bot API, so that what passes here passes there."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.chat.telegram.transport import AiohttpRequest, Flooded
from tests.doubles.telegram import BotApi, Limits, Room
from tests.doubles.telegram.params import Params
from tests.doubles.telegram.spec import Spec
from tests.doubles.telegram_stage import SwiftClock


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    """A real Bot of python-telegram-bot."""
    async with AiohttpRequest(api.url) as request:
        yield Bot(api.token, base_url=f"{api.url}/bot", request=request, get_updates_request=request)


def button(data: str) -> InlineKeyboardMarkup:
    """A keyboard of one button."""
    return InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data=data)]])


@pytest.mark.parametrize(
    ("refused", "words"),
    [
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "😀" * 2049}, "message is too long"),
        ({"text": "  "}, "message text is empty"),
        ({"text": "x", "entities": [MessageEntity("bold", 0, 2)]}, "can't parse entities"),
        ({"text": "x", "reply_markup": button("ä" * 33)}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "message_thread_id": 9}, "message thread not found"),
        ({"text": "x", "reply_to_message_id": 99}, "message to be replied not found"),
    ],
)
async def test_what_the_real_server_refuses_is_refused(
    api: BotApi, bot: Bot, refused: dict[str, object], words: str
) -> None:
    """In the real server's words, for our code reads them."""
    ana = api.person("Ana")

    with pytest.raises(BadRequest) as raised:
        await bot.send_message(ana.id, **refused)  # type: ignore[arg-type]

    assert words.lower() in raised.value.message.lower()


@pytest.mark.parametrize(
    ("status", "error", "words"),
    [
        ("kicked", Forbidden, "bot was kicked from the supergroup chat"),
        ("left", Forbidden, "bot is not a member of the supergroup chat"),
        ("never", BadRequest, "chat not found"),
    ],
)
async def test_a_room_without_us_takes_nothing(
    api: BotApi, bot: Bot, status: str, error: type[TelegramError], words: str
) -> None:
    """Kicked, left, never there."""
    room = api.group()
    room.bot = status

    with pytest.raises(error) as raised:
        await bot.send_message(room.id, "x")

    assert words.lower() in raised.value.message.lower()


async def test_a_tap_is_answered_once_and_in_time(api: BotApi, bot: Bot) -> None:
    """A second answer, or a late one, is refused."""
    ana = api.person("Ana")
    sent = await bot.send_message(ana.id, "x", reply_markup=button("/x"))
    tap = api.taps(ana, api.private(ana).messages[sent.message_id], "Go")
    late = api.taps_data(ana, None, "/x", late=True)
    await bot.answer_callback_query(tap.id)

    for query in (tap.id, late.id):
        with pytest.raises(BadRequest, match="uery is too old"):
            await bot.answer_callback_query(query)


async def test_the_same_edit_twice_is_not_modified(api: BotApi, bot: Bot) -> None:
    """As the real server has it."""
    ana = api.person("Ana")
    sent = await bot.send_message(ana.id, "x")
    await bot.edit_message_text("y", ana.id, sent.message_id)

    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("y", ana.id, sent.message_id)


@pytest.mark.parametrize(("kind", "fits"), [("private", 1), ("supergroup", 20)])
async def test_more_than_the_limits_is_a_flood(api: BotApi, bot: Bot, kind: str, fits: int) -> None:
    """One a second to a chat, twenty a minute to a group, thirty a second in all."""
    clock = SwiftClock()
    api.limits = Limits(clock=clock.seconds)
    room: Room = api.private(api.person()) if kind == "private" else api.group()
    for _ in range(fits):
        await bot.send_message(room.id, "x")
        if kind == "supergroup":
            await clock.sleep(1.0)

    with pytest.raises(Flooded):
        await bot.send_message(room.id, "x")


async def test_thirty_a_second_is_the_limit_of_all_together(api: BotApi, bot: Bot) -> None:
    """The next one waits for the second to pass."""
    clock = SwiftClock()
    api.limits = Limits(clock=clock.seconds)
    people = [api.person() for _ in range(31)]
    for who in people[:30]:
        await bot.send_message(who.id, "x")

    with pytest.raises(Flooded):
        await bot.send_message(people[30].id, "x")
    await clock.sleep(1.0)
    await bot.send_message(people[30].id, "x")


async def test_private_chats_share_one_counter_of_messages(api: BotApi, bot: Bot) -> None:
    """What people write counts too; supergroups count for themselves."""
    ana, ben = api.person("Ana"), api.person("Ben")

    first = await bot.send_message(ana.id, "x")
    api.writes(ben, "between")
    second = await bot.send_message(ben.id, "x")
    group = await bot.send_message(api.group().id, "x")

    assert second.message_id == first.message_id + 2
    assert group.message_id == 1


def test_each_request_is_held_against_the_official_specification(shared: Path) -> None:
    """Skipped in a plain clone: there no request is checked against it."""
    spec = Spec(shared / "specs" / "telegram-api.json")

    assert spec.faults("sendMessage", Params({"chat_id": "5", "text": "[1]"})) == []
    assert spec.faults("sendMesage", Params({})) == ["sendMesage: no such method"]
    assert spec.faults("sendMessage", Params({"chat_id": "5"})) == ["sendMessage: text is missing"]
    assert spec.faults("getMe", Params({"x": "1"})) == ["getMe: unknown field x"]
    keyboard = '{"inline_keyboard": [[{"text": "x", "callback": "y"}]]}'
    wrong = spec.faults("sendMessage", Params({"chat_id": "5", "text": "x", "reply_markup": keyboard}))
    assert any("unknown field callback" in one for one in wrong)
