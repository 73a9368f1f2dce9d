"""What people see before they write: commands and descriptions, inline cards, and never a token."""

import json
import logging

import pytest

from bot.chat.telegram import Profile, Telegram
from bot.domain.message import Button, Message
from tests.chat.telegram.conftest import Core, listening
from tests.doubles.telegram import BotApi, Kind
from tests.doubles.telegram_stage import SwiftClock

PROFILES = {
    "en": Profile(
        (("status", "Is 911 down?"), ("where", "Where to go")),
        in_groups=(("status", "Is 911 down?"),),
        for_admins=(("status", "Is 911 down?"), ("home", "The group's state")),
        name="Outage bot, unofficial",
        short="Short.",
        description="Long.",
    ),
    "es": Profile((("status", "¿Está caído el 911?"),)),
    "zh-Hans": Profile((("status", "911"),)),
    "zh-Hant": Profile((("status", "another"),)),
    "tlh": Profile((("status", "no two-letter code"),)),
}


async def test_commands_are_set_once_per_language_and_only_when_changed(
    api: BotApi, core: Core, clock: SwiftClock
) -> None:
    """A restart with the same words sets nothing."""
    for _ in range(2):
        adapter = Telegram(api.token, api.url, clock=clock, profiles=PROFILES)
        asked = len([call for call in api.calls if call.method == "getMyCommands"])
        async with listening(adapter, core.reply):
            await api.until_called("getMyCommands", asked + 5)
            await api.until_called("setMyCommands", 5)
        await adapter.close()

    shown = {key: [one["command"] for one in commands] for key, commands in api.commands.items()}
    default, groups, admins = (
        json.dumps({"type": kind}) for kind in ("default", "all_group_chats", "all_chat_administrators")
    )
    assert shown == {
        (default, ""): ["status", "where"],
        (groups, ""): ["status"],
        (admins, ""): ["status", "home"],
        (default, "es"): ["status"],
        (default, "zh"): ["status"],
    }
    assert api.commands[default, "zh"][0]["description"] == "911"
    assert len([call for call in api.calls if call.method == "setMyCommands"]) == 5
    assert api.names == {
        ("name", ""): "Outage bot, unofficial",
        ("short_description", ""): "Short.",
        ("description", ""): "Long.",
    }


async def test_a_profile_that_cannot_be_set_does_not_keep_us_silent(
    api: BotApi, core: Core, clock: SwiftClock
) -> None:
    """Questions are answered all the same."""
    adapter = Telegram(api.token, api.url, clock=clock, profiles=PROFILES)
    api.fail(Kind.REFUSE, "getMyCommands", times=9, code=429, description="x", parameters={"retry_after": 9})
    ana = api.person("Ana")
    api.writes(ana, "hello")

    async with listening(adapter, core.reply):
        assert await api.until_told(api.private(ana))
    await adapter.close()


async def test_an_inline_query_gets_a_card(api: BotApi, heard: Telegram, core: Core) -> None:
    """Anybody can put the status into any chat; buttons stay away, for they need a chat of ours."""
    ana = api.person("Ana")
    core.answer = Message(("No notice for MA.", "Checked 2:15 PM."), (Button("Status", "/status MA"),))

    query = api.types_inline(ana, "MA")
    await api.until_called("answerInlineQuery")

    assert (core.asked[0].text, core.asked[0].admin) == ("/status MA", False)
    card = api.inline[query][0]
    assert (card["title"], card["description"]) == ("No notice for MA.", "Checked 2:15 PM.")
    assert card["input_message_content"]["message_text"] == "No notice for MA.\n\nChecked 2:15 PM."
    assert "reply_markup" not in card


async def test_a_deep_link_arrives_as_its_command(api: BotApi, heard: Telegram, core: Core) -> None:
    """t.me/bot?start=MA and ?startgroup=MA."""
    ana = api.person("Ana")
    room = api.group("Street", ana)

    api.writes(ana, "/start MA")
    api.writes(ana, "/start@outagebot MA", room)
    await api.until_told(room)

    assert [(question.text, question.mentioned) for question in core.asked] == [
        ("/start MA", True),
        ("/start@outagebot MA", True),
    ]


async def test_neither_token_nor_words_nor_people_reach_the_log(
    api: BotApi, core: Core, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Through questions, refusals, lost lines and a mistake of ours, at the most talkative level."""
    caplog.set_level(logging.DEBUG)
    adapter = Telegram(api.token, api.url, clock=SwiftClock())
    ana = api.person("Ana")

    async with listening(adapter, core.reply):
        api.fail(Kind.HTML, "sendMessage")
        api.fail(Kind.GARBAGE, "sendMessage")
        api.fail(Kind.DROP, "getUpdates")
        api.writes(ana, "my secret trouble")
        told = await api.until_told(api.private(ana))
    await adapter.close()

    printed = capsys.readouterr()
    logged = printed.out + printed.err + caplog.text + repr(adapter) + str(vars(adapter))
    assert told
    for secret in (api.token, "my secret trouble", str(ana.id), "Ana"):
        assert secret not in logged
