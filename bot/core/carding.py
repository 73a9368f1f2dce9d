"""Carding: the one message of each chat and incident is edited in place while the facts change."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, TypeAlias

import structlog

from bot.core.pacing import Pacing
from bot.core.telling import carded
from bot.domain.card import Card, closed, face, shown
from bot.domain.delivery import Address, Moved, Push, Revoked, TryLater, Unreachable
from bot.domain.message import Message
from bot.domain.pacing import Lane as Urgency
from bot.domain.place import Place
from bot.domain.reading import Reading
from bot.domain.talk import Attachment
from bot.ports import Carder, Cards, Chats, Clock, Readings, Words

log = structlog.get_logger()

LOOK: Final = 2.0
"""Seconds between two looks while nothing is to be done."""
AGAIN: Final = timedelta(seconds=30)
"""After how long a state's cards are gone through once more: for new ones, and those that failed."""
LASTS: Final = timedelta(days=2)
"""How long after the last change of meaning cards are still looked after."""
AFTER_NEWS: Final = timedelta(minutes=10)
"""How long pins give way to pushes: each takes as long as one, and tells nobody anything new."""
BATCH: Final = 16
RENDERED: Final = 64


@dataclass(slots=True)
class Round:
    """Once through the cards of a state's incident."""

    face: str
    begun: datetime
    after: int = 0
    """The address row of the last card that was looked at."""
    ended: bool = False


Draw: TypeAlias = Callable[[Reading, str, datetime], Awaitable[Attachment | None]]
"""The map of a reading, with its words in a language, as it is known at a moment."""


async def undrawn(_reading: Reading, _language: str, _now: datetime) -> Attachment | None:
    """No map: this platform shows none beside the words."""
    return None


class Carding:
    """One platform's cards, edited when nothing more urgent wants to be sent."""

    def __init__(
        self,
        messenger: Carder,
        cards: Cards,
        chats: Chats,
        readings: Readings,
        words: Words,
        clock: Clock,
        turns: Pacing,
        draw: Draw = undrawn,
    ) -> None:
        self._messenger = messenger
        self._draw = draw
        self._cards = cards
        self._chats = chats
        self._readings = readings
        self._words = words
        self._clock = clock
        self._turns = turns
        self._rounds: dict[str, Round] = {}
        self._rendered: dict[tuple[int, str, str, bool], Message] = {}

    async def run(self) -> None:
        """Keep every card up to date until cancelled."""
        while True:
            if not await self.look():
                await self._clock.sleep(LOOK)

    async def look(self) -> int:
        """A few cards of each state that are not up to date; says how many were changed."""
        count = 0
        for push in await self._cards.latest():
            if self._clock.now() - push.decided < LASTS:
                count += await self._go_on(push)
        return count

    async def _go_on(self, push: Push) -> int:
        """The next few cards of one state."""
        reading = shown(self._readings.reading(Place(push.state)), push)
        once = self._round(push, face(reading))
        if once.ended:
            return 0
        found = await self._cards.outdated(self._messenger.name, push, once.face, once.after, BATCH)
        once.ended = len(found) < BATCH
        once.after = found[-1].address_id if found else once.after
        done = await asyncio.gather(*(self._attend(card, push, reading) for card in found))
        changed = [card for card in done if card is not None]
        if changed:
            await self._cards.keep(push.state, changed)
        return len(changed)

    def _round(self, push: Push, face: str) -> Round:
        """The round under way; a new one where other facts are to be shown, or some time after the last."""
        now, last = self._clock.now(), self._rounds.get(push.state)
        if last is None or last.face != face or (last.ended and now - last.begun >= AGAIN):
            last = self._rounds[push.state] = Round(face, now)
        return last

    async def _attend(self, card: Card, push: Push, reading: Reading) -> Card | None:
        """Edit and pin one card; None where it stays as it is, to be tried in the next round."""
        to = card.chat.address
        try:
            return await self._change(card, push, reading)
        except TryLater as busy:
            if busy.limited or busy.everyone:
                self._turns.refused(to, busy.after, everyone=busy.everyone, limited=busy.limited)
        except Moved as moved:
            await self._chats.move(to, Address(to.platform, moved.to, to.thread))
        except Unreachable:
            await self._cards.drop(push.state, card)
        except Revoked:
            log.warning("card not changed", reason="token refused")
        except Exception:
            log.exception("changing a card failed", platform=self._messenger.name)
        return None

    async def _change(self, card: Card, push: Push, reading: Reading) -> Card | None:
        """The card as it is now; None where nothing was changed."""
        to, shows, changed = card.chat.address, face(reading), None
        if card.face != shows:
            left = await self._turns.turn(Urgency.REST, to)
            message = await self._message(card, push, reading, shows)
            receipt = await self._messenger.revise(to, card.receipt, message)
            self._turns.accepted(left)
            anew = receipt.message != card.receipt.message
            pinned = (False if receipt.shared else None) if anew else card.pinned
            card = replace(card, receipt=receipt, face=shows, pinned=pinned)
            changed = card
        if card.pinned is False and not closed(reading) and not self._gives_way(push):
            return replace(card, pinned=await self._pin(card) or None)
        if card.pinned is not None and closed(reading):
            await self._pin(card, pinned=False)
            return replace(card, pinned=None)
        return changed

    def _gives_way(self, push: Push) -> bool:
        """Whether people wait for news who need the turns more than a pin does."""
        return self._turns.news_waits and self._clock.now() - push.decided < AFTER_NEWS

    async def _pin(self, card: Card, *, pinned: bool = True) -> bool:
        left = await self._turns.turn(Urgency.REST, card.chat.address)
        done = await self._messenger.pin(card.chat.address, card.receipt, pinned=pinned)
        self._turns.accepted(left)
        return done

    async def _message(self, card: Card, push: Push, reading: Reading, shows: str) -> Message:
        """What the card says now, rendered once for all who share its language."""
        language = card.chat.language or "en"
        key = (push.id, shows, language, card.chat.plain)
        if key not in self._rendered:
            if len(self._rendered) > RENDERED:
                self._rendered.clear()
            now = self._clock.now()
            answer = carded(push, reading, now)
            if answer.sign is not None and not card.chat.plain:
                picture = await self._draw(reading, language, now)
                answer = replace(answer, sign=replace(answer.sign, picture=picture))
            self._rendered[key] = replace(self._words.render(answer, language), plain=card.chat.plain)
        return self._rendered[key]
