"""Every way in which Telegram refuses a push is told to the core as what it is."""

from typing import Any

import pytest

from bot.chat.telegram import Telegram
from bot.domain.delivery import Address, Moved, Receipt, Revoked, TryLater, Unreachable
from bot.domain.message import Button, Message
from tests.chat.telegram.conftest import Neighbours, at
from tests.doubles.telegram import BotApi, Kind, Limits, Room
from tests.doubles.telegram_stage import SwiftClock

PUSH = Message(("911 is down in Massachusetts.", "Call the local police directly."))


async def test_a_push_arrives_and_leaves_a_receipt(api: BotApi, telegram: Telegram) -> None:
    """The receipt is Telegram's number of the message."""
    room = api.private(api.person())

    receipt = await telegram.send(at(room), PUSH)

    told = api.sees(room)[0]
    assert told.text == PUSH.text
    assert receipt == Receipt(str(told.message["message_id"]))
    assert told.message.get("link_preview_options") is None
    assert not told.silent


async def test_a_quiet_push_does_not_ring(api: BotApi, telegram: Telegram) -> None:
    """Loud for bad, silent for the rest: the core decides."""
    room = api.private(api.person())

    await telegram.send(at(room), Message(("Still down.",), loud=False))

    assert api.sees(room)[0].silent


def refuse(code: int, words: str, **parameters: int) -> dict[str, Any]:
    """An order for the double."""
    return {"kind": Kind.REFUSE, "code": code, "description": words, "parameters": parameters}


@pytest.mark.parametrize(
    ("words", "reason", "final"),
    [
        ("Forbidden: bot was blocked by the user", "blocked", True),
        ("Forbidden: user is deactivated", "deactivated", True),
        ("Forbidden: bot was kicked from the supergroup chat", "kicked", True),
        ("Forbidden: the group chat was deleted", "deleted", True),
        ("Forbidden: bot is not a member of the channel chat", "left", True),
        ("Forbidden: bot can't initiate conversation with a user", "not-started", False),
        ("Forbidden: something new", "forbidden", False),
        ("Bad Request: chat not found", "not-found", False),
        ("Bad Request: not enough rights to send text messages to the chat", "no-rights", False),
        ("Bad Request: have no rights to send a message", "no-rights", False),
        ("Bad Request: need administrator rights in the channel chat", "no-rights", False),
        ("Bad Request: CHAT_WRITE_FORBIDDEN", "no-rights", False),
    ],
)
async def test_who_cannot_be_reached_is_told_with_the_reason(
    api: BotApi, telegram: Telegram, words: str, reason: str, final: bool
) -> None:
    """Blocked is final at once; what may change again counts only as a strike."""
    room = api.private(api.person())
    api.fail(**refuse(403 if words.startswith("Forbidden") else 400, words))

    with pytest.raises(Unreachable) as raised:
        await telegram.send(at(room), PUSH)

    assert (raised.value.reason, raised.value.final) == (reason, final)


@pytest.mark.parametrize(
    ("order", "in_doubt"),
    [
        (refuse(500, "Internal Server Error"), True),
        ({"kind": Kind.HTML, "code": 502}, True),
        ({"kind": Kind.HTML, "code": 403}, True),
        ({"kind": Kind.GARBAGE}, True),
        ({"kind": Kind.DROP}, True),
        ({"kind": Kind.LOST}, True),
    ],
)
async def test_what_may_have_arrived_is_tried_later_in_doubt(
    api: BotApi, telegram: Telegram, order: dict[str, Any], in_doubt: bool
) -> None:
    """A page of some machine in between never counts as a block."""
    room = api.private(api.person())
    api.fail(**order)

    with pytest.raises(TryLater) as raised:
        await telegram.send(at(room), PUSH)

    assert raised.value.in_doubt is in_doubt


async def test_a_server_that_is_away_has_taken_nothing(api: BotApi, telegram: Telegram) -> None:
    """Without a connection everybody waits, and nothing is in doubt."""
    room = api.private(api.person())
    await api.stop()

    with pytest.raises(TryLater) as raised:
        await telegram.send(at(room), PUSH)
    await api.start()

    assert (raised.value.everyone, raised.value.in_doubt) == (True, False)


@pytest.mark.parametrize("private", [True, False])
async def test_a_flood_wait_holds_who_it_is_for(api: BotApi, telegram: Telegram, private: bool) -> None:
    """A group's own limit stops that group; the account's limit stops everyone."""
    room: Room = api.private(api.person()) if private else api.group()
    api.fail(**refuse(429, "Too Many Requests: retry after 35", retry_after=35))

    with pytest.raises(TryLater) as raised:
        await telegram.send(at(room), PUSH)

    assert (raised.value.after, raised.value.everyone, raised.value.in_doubt) == (35, private, False)


async def test_a_migrated_group_tells_its_new_id(api: BotApi, telegram: Telegram) -> None:
    """The core keeps the new id and sends there."""
    room = api.group(kind="group")
    after = api.migrates(room, announced=False)

    with pytest.raises(Moved) as raised:
        await telegram.send(at(room), PUSH)

    assert raised.value.to == str(after.id)


async def test_a_refused_token_is_told_loudly(api: BotApi, telegram: Telegram) -> None:
    """Nothing is anybody's fault but the token's."""
    room = api.private(api.person())
    api.fail(**refuse(401, "Unauthorized"))

    with pytest.raises(Revoked):
        await telegram.send(at(room), PUSH)


async def test_refused_marks_leave_the_words(api: BotApi, telegram: Telegram) -> None:
    """A message whose entities Telegram does not like goes out plain, buttons and all."""
    room = api.private(api.person())
    api.fail(**refuse(400, "Bad Request: can't parse entities: unsupported"))

    await telegram.send(at(room), Message(PUSH.paragraphs, (Button("Status", "/status MA"),)))

    told = api.sees(room)[0]
    assert told.text == PUSH.text
    assert "entities" not in told.message
    assert [button["text"] for button in told.buttons] == ["Status"]


async def test_refused_buttons_leave_short_words(api: BotApi, telegram: Telegram) -> None:
    """Rather the headline alone than nothing."""
    room = api.private(api.person())
    api.fail(**refuse(400, "Bad Request: BUTTON_DATA_INVALID"), times=2)

    await telegram.send(at(room), Message((PUSH.paragraphs[0], "Words. " * 300), (Button("Go", "/x"),)))

    told = api.sees(room)[0]
    assert told.text.startswith(PUSH.paragraphs[0])
    assert told.text.endswith("…")
    assert told.buttons == []


async def test_a_message_that_is_always_refused_is_one_strike(api: BotApi, telegram: Telegram) -> None:
    """Our own mistake must not cost anybody the subscription."""
    room = api.private(api.person())
    api.fail(**refuse(400, "Bad Request: something new"), times=3)

    with pytest.raises(Unreachable) as raised:
        await telegram.send(at(room), PUSH)

    assert not raised.value.final


@pytest.mark.parametrize("state", ["closed", "deleted"])
async def test_without_its_topic_a_push_goes_to_the_chat_and_says_so_once(
    api: BotApi, telegram: Telegram, household: Neighbours, state: str
) -> None:
    """The base chat gets it, the core learns the new address, people are told once."""
    room = api.group(forum=True)
    topic = api.topic(room)
    room.topics[topic] = state
    household.notice = Message(("The topic is gone: alerts come here now.",))

    await telegram.send(at(room, topic), PUSH)
    await telegram.send(at(room, topic), PUSH)

    assert [told.text for told in api.sees(room)] == [household.notice.text, PUSH.text, PUSH.text]
    assert household.told == [("moved", at(room, topic), at(room))]


async def test_the_second_half_of_a_push_waits_out_the_limit(
    api: BotApi, telegram: Telegram, clock: SwiftClock
) -> None:
    """What has begun is finished: it is not told as failed and sent a second time."""
    room = api.private(api.person())
    api.limits = Limits(clock=clock.seconds)
    long = Message(("Headline.", *("Word. " * 300 for _ in range(5))))

    await telegram.send(at(room), long)

    assert len(api.sees(room)) == 3
    assert clock.waits == [1.0, 1.0]


async def test_an_unknown_address_is_not_our_crash(api: BotApi, telegram: Telegram) -> None:
    """A chat that never was is refused by Telegram, and told as that."""
    with pytest.raises(Unreachable):
        await telegram.send(Address("telegram", "424242"), PUSH)


@pytest.mark.parametrize(("paid", "taken"), [(False, 30), (True, 40)])
async def test_paid_pushes_go_beyond_the_free_limit(
    api: BotApi, clock: SwiftClock, paid: bool, taken: int
) -> None:
    """Only where the operator switched it on: it costs Stars."""
    adapter = Telegram(api.token, api.url, clock=clock, paid=paid)
    api.limits = Limits(clock=clock.seconds)
    rooms = [api.private(api.person()) for _ in range(40)]

    sent = [await _sent(adapter, room) for room in rooms]
    await adapter.close()

    assert sum(sent) == taken


async def _sent(adapter: Telegram, room: Room) -> bool:
    try:
        await adapter.send(at(room), PUSH)
    except TryLater:
        return False
    return True
