"""Whatever happens in whatever order: everyone is told once, newest last, and nobody who left."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.domain.advisory import Key
from bot.domain.delivery import Address, Delivery, Outcome
from bot.store.advisories import Advisories
from bot.store.chats import Chats
from bot.store.counts import Counts
from bot.store.opening import MEMORY, open_database
from bot.store.outbox import Outbox
from tests.store.conftest import KEY
from tests.store.scene import BACK, DOWN, MINUTE, NOON, announce

T = TypeVar("T")
PEOPLE = st.integers(0, 5).map(lambda number: Address("telegram", f"chat {number}"))
STATES = st.sampled_from(["MA", "ME"])


class Everything(RuleBasedStateMachine):
    """Agencies speak, people come and go, the world fails, the process dies."""

    @initialize()
    def open(self) -> None:
        """A database of its own, and a plain model of what must hold."""
        self.loop = asyncio.new_event_loop()
        self.database = self.run(open_database(MEMORY, KEY))
        self.advisories, self.chats = Advisories(self.database), Chats(self.database)
        self.outbox = Outbox(self.database)
        self.now = NOON
        self.flying: list[Delivery] = []
        self.pushes: dict[str, int] = {}
        """The newest push of each state."""
        self.following: dict[tuple[Address, str], int] = {}
        """Since which push somebody follows a state."""
        self.heard: dict[tuple[Address, str], list[int]] = {}
        self.missed: set[tuple[Address, int]] = set()
        self.doubt: set[tuple[Address, int]] = set()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """One step, to its end."""
        return self.loop.run_until_complete(work)

    @rule(state=STATES)
    def agency_speaks(self, state: str) -> None:
        """Down, back, down…: always news."""
        self.now += MINUTE
        number = len(
            [push for push in self.run(Counts(self.database).deliveries(999)) if push.state == state]
        )
        word = replace(BACK if self.is_down(state) else DOWN, states=(state,))
        word = replace(word, key=Key(state, f"{self.now} {number}"), sent=self.now, first_seen=self.now)
        (push,) = self.run(announce(self.advisories, word))
        self.pushes[state] = push.id

    def is_down(self, state: str) -> bool:
        """Whether the state's incident is open."""
        found = {each.state: each for each in self.run(self.advisories.incidents())}
        return state in found and found[state].closed is None

    @rule(who=PEOPLE, state=STATES)
    def comes(self, who: Address, state: str) -> None:
        """Follows a state from the next push on."""
        self.run(self.chats.follow(who, [state], self.now))
        self.following.setdefault((who, state), max(self.pushes.values(), default=0))

    @rule(who=PEOPLE, state=STATES)
    def leaves(self, who: Address, state: str) -> None:
        """Follows it no longer."""
        left = self.run(self.chats.unfollow(who, [state]))
        assert (left == (state,)) == ((who, state) in self.following)
        self.following.pop((who, state), None)

    @rule(who=PEOPLE)
    def is_forgotten(self, who: Address) -> None:
        """Nothing is left."""
        self.run(self.chats.forget(who))
        for state in ("MA", "ME"):
            self.following.pop((who, state), None)

    @rule(most=st.integers(1, 4))
    def claims(self, most: int) -> None:
        """Each one claimed follows still, and hears nothing that is old or twice."""
        self.now += timedelta(seconds=2)
        for delivery in self.run(self.outbox.claim("telegram", most, self.now)):
            self.allow(delivery)
            self.flying.append(delivery)

    def allow(self, delivery: Delivery) -> None:
        """What may be claimed."""
        who, push = delivery.chat.address, delivery.push
        assert push.id == self.pushes[push.state]
        assert self.following[who, push.state] < push.id
        assert not [each for each in self.flying if self.pair(each) == self.pair(delivery)]
        heard = self.heard.get((who, push.state), [])
        assert push.id not in heard or (who, push.id) in self.doubt
        assert (who, push.id) not in self.missed

    @staticmethod
    def pair(delivery: Delivery) -> tuple[Address, str]:
        """Who is told of which state."""
        return delivery.chat.address, delivery.push.state

    def land(self, which: int) -> Delivery:
        """One of those in flight."""
        return self.flying.pop(which % len(self.flying))

    @precondition(lambda self: self.flying)
    @rule(which=st.integers(0, 99))
    def reaches(self, which: int) -> None:
        """The platform took it."""
        delivery = self.land(which)
        self.run(self.outbox.done(delivery, Outcome.REACHED, self.now))
        self.heard.setdefault(self.pair(delivery), []).append(delivery.push.id)

    @precondition(lambda self: self.flying)
    @rule(which=st.integers(0, 99))
    def fails(self, which: int) -> None:
        """The platform refused it for good."""
        delivery = self.land(which)
        self.run(self.outbox.done(delivery, Outcome.FAILED, self.now, reason="rights"))
        self.missed.add((delivery.chat.address, delivery.push.id))

    @precondition(lambda self: self.flying)
    @rule(which=st.integers(0, 99), seconds=st.integers(0, 5))
    def waits(self, which: int, seconds: int) -> None:
        """The platform asks to wait."""
        self.run(self.outbox.later(self.land(which), self.now + timedelta(seconds=seconds)))

    @rule(data=st.data())
    def dies(self, data: st.DataObject) -> None:
        """Some of those in flight arrived, and nobody noted it."""
        for delivery in self.flying:
            if data.draw(st.booleans()):
                self.heard.setdefault(self.pair(delivery), []).append(delivery.push.id)
                self.doubt.add((delivery.chat.address, delivery.push.id))
        self.flying.clear()
        self.outbox = Outbox(self.database)
        self.run(self.outbox.recover("telegram", self.now))

    @invariant()
    def nobody_hears_older_news_after_newer(self) -> None:
        """In the order in which they heard it."""
        for heard in getattr(self, "heard", {}).values():
            assert heard == sorted(heard)

    def teardown(self) -> None:
        """In the end, everyone who follows has heard the newest of their state, or was refused it."""
        if not hasattr(self, "loop"):
            return
        try:
            self.settle()
        finally:
            self.run(self.database.close())
            self.loop.close()

    def settle(self) -> None:
        """Deliver all that is owed, and look who heard what."""
        for _ in range(50):
            while self.flying:
                self.reaches(0)
            self.claims(4)
            if not self.flying and self.run(self.outbox.next_due("telegram")) is None:
                break
        for (who, state), since in self.following.items():
            newest = self.pushes.get(state, 0)
            told = newest in self.heard.get((who, state), []) or (who, newest) in self.missed
            assert told or newest <= since


TestEverything = Everything.TestCase
TestEverything.settings = settings(max_examples=15, stateful_step_count=30, deadline=None)
