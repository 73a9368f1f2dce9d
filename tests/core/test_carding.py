"""The live card: one message a chat and incident, edited in place while the facts change."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.core.carding import AFTER_NEWS, AGAIN, Carding
from bot.core.pacing import AtOnce
from bot.domain.delivery import Address, Chat, Revoked, SendError, TryLater, Unreachable
from bot.domain.quiet import hours
from bot.facts.words import Words
from bot.store.cards import Cards
from tests.core.keeping import LOCALES, Keeping, keeping
from tests.domain.agencies import outage, restored
from tests.doubles.notice_board import NoticeBoard


class Stage:
    """A small house with a notice board, and the cards on it."""

    def __init__(self, house: Keeping, board: NoticeBoard) -> None:
        self.house = house
        self.board = board
        words = Words(LOCALES, str)
        cards = Cards(house.outbox._database)
        self.turns = AtOnce()
        self.carding = Carding(board, cards, house.chats, house.board, words, house.clock, self.turns)

    async def hears(self, *words: object, minutes: float = 0) -> None:
        """Agencies publish after a while; pushes and cards go out."""
        self.house.later(minutes * 60)
        await self.house.reporting.report(list(words))  # type: ignore[arg-type]
        await self.house.deliver()
        await self.settle()

    async def settle(self) -> None:
        """Every card is brought up to date."""
        while await self.carding.look():
            pass


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[Stage]:
    """A house whose platform is a notice board."""
    board = NoticeBoard()
    async with keeping(tmp_path, board) as house:
        yield Stage(house, board)


async def test_the_first_push_stays_up_to_date_to_the_all_clear(stage: Stage) -> None:
    """The card tells the end with how long it lasted; the all clear comes as a message of its own."""
    await stage.house.follows("ana")

    await stage.hears(outage(0))
    await stage.hears(restored(103), minutes=103)

    card, news = stage.board.reads("ana")
    assert "OVER" in card.splitlines()[0]
    assert "1 hour, 43 minutes later" in card
    assert "I will not change it again" in card
    assert "OVER" in news.splitlines()[0]
    assert "change it again" not in news


async def test_what_changes_nothing_needs_no_edit(stage: Stage) -> None:
    """Neither right after the push nor when the same is looked at again."""
    await stage.house.follows("ana")
    await stage.hears(outage(0))

    stage.house.later(AGAIN.total_seconds() + 1)
    await stage.settle()

    assert stage.board.edits == 0


async def test_new_words_of_the_same_meaning_change_the_card_alone(stage: Stage) -> None:
    """Nobody's phone rings, and who looks sees the newest words."""
    await stage.house.follows("ana")
    await stage.hears(outage(0))

    await stage.hears(
        outage(9, id="second", text="911 is still down statewide. Crews work on it."), minutes=9
    )

    (card,) = stage.board.reads("ana")
    assert "Crews work on it" in card
    assert "I keep this message up to date" in card
    assert not next(iter(stage.board.stands.values())).loud


async def test_a_group_has_its_card_pinned_until_the_all_clear(stage: Stage) -> None:
    """Where that is allowed; elsewhere and in private it is no pin and no fault."""
    stage.board.forbidden.add("-no")
    await stage.house.follows("-yes", "-no", "ana")

    await stage.hears(outage(0))
    pinned = {chat for chat, _ in stage.board.pinned}
    await stage.hears(restored(5), minutes=5)

    assert pinned == {"-yes"}
    assert stage.board.pinned == set()


async def test_a_pin_gives_way_to_those_who_wait_for_news(stage: Stage) -> None:
    """In its place somebody is told; the pin follows when nobody waits."""
    stage.turns.news_waits = True
    await stage.house.follows("-street")

    await stage.hears(outage(0))
    pinned_meanwhile = set(stage.board.pinned)
    stage.turns.news_waits = False
    stage.house.later(AGAIN.total_seconds())
    await stage.settle()

    assert pinned_meanwhile == set()
    assert {chat for chat, _ in stage.board.pinned} == {"-street"}


async def test_a_pin_gives_way_for_ten_minutes_at_most(stage: Stage) -> None:
    """A push may take hours."""
    stage.turns.news_waits = True
    await stage.house.follows("-street")

    await stage.hears(outage(0))
    stage.house.later(AFTER_NEWS.total_seconds())
    await stage.settle()

    assert {chat for chat, _ in stage.board.pinned} == {"-street"}


async def test_a_card_that_somebody_deleted_is_put_up_anew(stage: Stage) -> None:
    """Silently, and the new one is kept up to date from then on."""
    await stage.house.follows("ana")
    await stage.hears(outage(0))
    stage.board.stands.clear()

    await stage.hears(outage(5, id="second", text="911 is still down statewide, we work on it."), minutes=5)
    await stage.hears(outage(9, id="third", text="911 is still down statewide. Crews came."), minutes=4)

    (card,) = stage.board.reads("ana")
    assert "Crews came" in card
    assert not stage.board.arrived[-1][1].loud


@pytest.mark.parametrize(
    "trouble", [TryLater(9.0, limited=True), TryLater(1.0), Revoked("no"), RuntimeError("ours")]
)
async def test_a_card_that_fails_is_tried_again(stage: Stage, trouble: SendError) -> None:
    """In the next round; nobody else's waits."""
    await stage.house.follows("ana", "ben")
    await stage.hears(outage(0))
    stage.board.trouble = lambda to: trouble if to.chat == "ana" else None
    await stage.hears(outage(5, id="second", text="911 is still down statewide. Crews came."), minutes=5)
    others = stage.board.reads("ben")[0]
    stage.board.trouble = lambda _to: None

    stage.house.later(AGAIN.total_seconds() + 1)
    await stage.settle()

    assert "Crews came" in others
    assert "Crews came" in stage.board.reads("ana")[0]


async def test_a_card_out_of_reach_is_given_up(stage: Stage) -> None:
    """It is not tried for ever."""
    await stage.house.follows("ana")
    await stage.hears(outage(0))
    stage.board.trouble = lambda _to: Unreachable("blocked")
    await stage.hears(outage(5, id="second", text="911 is still down statewide. Crews came."), minutes=5)
    stage.board.trouble = lambda _to: None

    stage.house.later(AGAIN.total_seconds() + 1)

    assert await stage.carding.look() == 0


async def test_a_new_outage_has_a_new_card(stage: Stage) -> None:
    """The closed one stays as it is."""
    await stage.house.follows("ana")
    await stage.hears(outage(0))
    await stage.hears(restored(5), minutes=5)
    closed = stage.board.reads("ana")[0]

    await stage.hears(outage(20, id="again"), minutes=15)
    await stage.hears(outage(25, id="more", text="911 is down again statewide. Crews came."), minutes=5)

    first, _, second = stage.board.reads("ana")
    assert first == closed
    assert "Crews came" in second


async def test_a_restart_goes_on_where_it_was(stage: Stage) -> None:
    """What was not yet changed is changed by the next process, once."""
    await stage.house.follows("ana")
    await stage.hears(outage(0))
    stage.house.later(300)
    await stage.house.reporting.report(
        [outage(5, id="second", text="911 is still down statewide. Crews came.")]
    )

    after = Stage(stage.house, stage.board)
    await after.settle()
    await Stage(stage.house, stage.board).settle()

    assert "Crews came" in stage.board.reads("ana")[0]
    assert stage.board.edits == 1


async def test_quiet_hours_hold_back_what_can_wait_and_nothing_else(stage: Stage) -> None:
    """Down comes at night; a smaller change waits for the morning, and comes."""
    await stage.house.follows("ana", "ben")
    await stage.house.chats.settle(Chat(Address("phone", "ana"), quiet=hours("12:00-20:00")))

    await stage.hears(outage(0))
    await stage.hears(
        outage(5, id="second", text="911 is down statewide. Call your local police at 617-555-0100."),
        minutes=5,
    )
    early = [len(stage.board.told(who)) for who in ("ana", "ben")]
    stage.house.later(9 * 3600)
    await stage.house.deliver()

    assert early == [1, 2]
    assert len(stage.board.told("ana")) == 2
    assert [message.loud for chat, message in stage.board.arrived if chat == "ben"] == [True, False]


async def test_quiet_hours_never_hold_back_the_all_clear(stage: Stage) -> None:
    """Down and restored come at any hour."""
    await stage.house.follows("ana")
    await stage.house.chats.settle(Chat(Address("phone", "ana"), quiet=hours("00:00-23:59")))

    await stage.hears(outage(0))
    await stage.hears(restored(5), minutes=5)

    assert len(stage.board.told("ana")) == 2


async def test_held_back_news_gives_way_to_newer(stage: Stage) -> None:
    """Nobody wakes up to a change that the all clear has overtaken."""
    await stage.house.follows("ana")
    await stage.house.chats.settle(Chat(Address("phone", "ana"), quiet=hours("12:00-20:00")))
    await stage.hears(outage(0))
    await stage.hears(
        outage(5, id="second", text="911 is down statewide. Call your local police at 617-555-0100."),
        minutes=5,
    )
    await stage.hears(restored(9), minutes=4)

    stage.house.later(9 * 3600)
    await stage.house.deliver()

    assert len(stage.board.told("ana")) == 2
    assert "OVER" in stage.board.told("ana")[-1]
