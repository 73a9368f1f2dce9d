"""The contract that the whole house keeps on every platform: cards, brevity, quiet, forgetting."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.app import House, open_house
from bot.clock import ScenarioClock
from bot.core.carding import Carding
from bot.core.delivering import Lane
from bot.core.pacing import AtOnce
from bot.domain.advisory import Advisory
from bot.domain.delivery import Address
from bot.settings import Settings
from tests.chat.test_contract import STAGES
from tests.domain.agencies import NOON, outage, restored
from tests.doubles.stage import Heard, Stage

SECOND = outage(5, id="second", text="911 is down statewide. Call your local police at 617-555-0100.")
HOSTILE = outage(0, text="@everyone <@&1> <b>down</b> [call](https://evil.example) @here **now**")


@dataclass
class Home:
    """One platform with the whole house behind it; its clock stands still until it is moved."""

    stage: Stage
    house: House
    clock: ScenarioClock
    lane: Lane
    cards: Carding

    async def hears(self, *arrived: Advisory, minutes: float = 0) -> None:
        """An agency speaks so many minutes later, and all that follows is done."""
        self.clock.move(self.clock.now() + timedelta(minutes=minutes))
        await self.house.reporting.report(arrived)
        await self.deliver()

    async def deliver(self) -> None:
        """What is due is sent, and every card brought up to date."""
        while await self.lane.drain():
            pass
        while await self.cards.look():
            pass

    async def said(self, text: str, chat: str) -> Heard:
        """The answer to a command."""
        before = len(await self.stage.heard(chat, count=0))
        await self.stage.commands(text, chat=chat)
        return (await self.stage.heard(chat, count=before + 1))[-1]


@pytest.fixture(params=STAGES)
async def home(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Home]:
    """The house, listening on a platform's double."""
    settings = Settings(
        database_url=f"sqlite+aiosqlite:///{tmp_path / 'callbox.sqlite'}",
        key_file=tmp_path / "key",
        _env_file=None,
    )
    clock = ScenarioClock(NOON)
    async with STAGES[request.param]() as stage, open_house(settings, clock) as house:
        house.permits.hang(stage.messenger)
        lane = Lane(stage.messenger, house.outbox, house.chats, house.words, clock, AtOnce(), rate=100)
        cards = Carding(
            stage.messenger, house.cards, house.chats, house.board, house.words, clock, AtOnce(), house.draw
        )
        listening = asyncio.create_task(stage.messenger.listen(house.answering.answer))
        try:
            yield Home(stage, house, clock, lane, cards)
        finally:
            listening.cancel()
            with suppress(asyncio.CancelledError):
                await listening


async def test_one_card_is_kept_up_to_date_and_closed(home: Home) -> None:
    """The first push becomes it, pinned; the all clear is a short new message, and closes and unpins it."""
    group = home.stage.group
    home.stage.allows_pins()
    await home.said("/subscribe MA", group)
    await home.hears(outage(0))
    before = await home.stage.heard(group)

    await home.hears(restored(40), minutes=40)
    after = await home.stage.heard(group, count=len(before) + 1)

    card = after[len(before) - 1]
    assert not before[-1].edited
    assert before[-1].pinned
    assert not any(message.pinned for message in after)
    assert card.edited
    assert "40 minutes" in card.text
    assert "I will not change it again" in card.text
    assert "OVER" in after[-1].text
    assert not after[-1].silent


async def test_a_card_that_may_not_be_pinned_is_kept_up_to_date_all_the_same(home: Home) -> None:
    """An admin who does not let us pin loses the pin alone."""
    group = home.stage.group
    home.stage.allows_pins(allowed=False)
    await home.said("/subscribe MA", group)
    await home.hears(outage(0))
    before = await home.stage.heard(group)

    await home.hears(restored(40), minutes=40)
    after = await home.stage.heard(group, count=len(before) + 1)

    assert not any(message.pinned for message in (*before, *after))
    assert "40 minutes" in after[len(before) - 1].text


async def test_a_link_that_names_a_state_makes_it_the_groups_home(home: Home) -> None:
    """What Telegram sends for ?startgroup=MA once we are in; then the group needs to name no state."""
    group = home.stage.group

    kept = await home.said("/start MA", group)
    status = await home.said("/status", group)

    assert "Home is now Massachusetts" in kept.text
    assert "Massachusetts" in status.text


async def test_a_repeated_question_gets_one_short_line_that_leads_to_the_card(home: Home) -> None:
    """An admin chose it; an emergency is answered in full all the same."""
    group = home.stage.group
    await home.said("/mode restrict", group)
    await home.said("/subscribe MA", group)
    await home.hears(outage(0))

    first = await home.said("/status MA", group)
    second = await home.said("/status MA", group)
    await home.stage.mentions("my house is on fire", chat=group)
    emergency = (await home.stage.heard(group, count=6))[-1]

    assert len(second.text) < len(first.text)
    assert "keep up to date in this chat" in second.text
    assert len(second.links) == 1
    assert second.links[0].startswith(("https://t.me/c/", "https://discord.com/channels/"))
    assert "Call 911 now" in emergency.text


async def test_quiet_hours_defer_and_never_drop(home: Home) -> None:
    """Down comes at once; a smaller change comes when the hours are over; the all clear comes at once."""
    person = home.stage.person
    said = await home.said("/quiet 12:00-20:00", person)
    await home.said("/subscribe MA", person)
    start = len(await home.stage.heard(person))

    await home.hears(outage(0))
    await home.hears(SECOND, minutes=5)
    early = len(await home.stage.heard(person)) - start
    home.clock.move(home.clock.now() + timedelta(hours=9))
    await home.deliver()
    late = await home.stage.heard(person, count=start + 2)

    assert "restored" in said.text
    assert early == 1
    assert "UPDATE" in late[-1].text
    assert late[-1].silent


async def test_plain_text_is_words_alone(home: Home) -> None:
    """The same words without bold, as the chat chose."""
    rich = await home.said("/status MA", home.stage.person)
    await home.said("/plain on", home.stage.person)
    plain = await home.said("/status MA", home.stage.person)

    assert (rich.bold, plain.bold) == (True, False)
    assert plain.text.replace("*", "") == rich.text.replace("*", "")


async def test_who_is_forgotten_is_told_nothing_more(home: Home) -> None:
    """No row is left, and no push comes."""
    person = home.stage.person
    address = Address(home.stage.messenger.name, person)
    await home.said("/home MA", person)
    await home.said("/subscribe MA", person)

    await home.said("/forget yes", person)
    before = len(await home.stage.heard(person))
    await home.hears(outage(0))

    kept = await home.house.chats.export(address)
    assert len(await home.stage.heard(person)) == before
    assert kept["subscriptions"] == []
    assert "home" not in kept


async def test_a_button_of_another_day_still_works(home: Home) -> None:
    """Buttons carry their whole command; nothing about them is remembered."""
    person = home.stage.person
    await home.said("/start", person)
    before = len(await home.stage.heard(person))

    await home.stage.presses("/status MA", chat=person)
    heard = await home.stage.heard(person, count=before + 1)

    assert "Massachusetts" in heard[-1].text


async def test_nothing_in_an_agencys_words_pings_anybody(home: Home) -> None:
    """Nor hides a link, in the push and on the card."""
    group = home.stage.group
    await home.said("/subscribe MA", group)
    await home.hears(replace(HOSTILE))

    push = (await home.stage.heard(group))[-1]

    assert "evil.example" in push.text.replace("\u2060", "").replace("\\", "")
    assert not any("evil" in link for link in push.links)
    if home.stage.messenger.name == "discord":  # Telegram is sent marks beside the words, no markup in them
        assert "[call](https" not in push.text
        assert "@everyone" not in push.text.replace("\\@\u200beveryone", "")
